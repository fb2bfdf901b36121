using System.Collections.Frozen;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Journals that the bibliographies of astronomers name by commands ("\apj"), which their styles define.</summary>
internal static class BibJournals
{
    private static readonly FrozenDictionary<string, string> Known = """
        aj The Astronomical Journal
        actaa Acta Astronomica
        araa Annual Review of Astronomy and Astrophysics
        apj The Astrophysical Journal
        apjl The Astrophysical Journal Letters
        apjs The Astrophysical Journal Supplement Series
        ao Applied Optics
        apss Astrophysics and Space Science
        aap Astronomy and Astrophysics
        aapr Astronomy and Astrophysics Reviews
        aaps Astronomy and Astrophysics Supplement Series
        azh Astronomicheskii Zhurnal
        baas Bulletin of the American Astronomical Society
        caa Chinese Astronomy and Astrophysics
        cjaa Chinese Journal of Astronomy and Astrophysics
        icarus Icarus
        jcap Journal of Cosmology and Astroparticle Physics
        jrasc Journal of the Royal Astronomical Society of Canada
        memras Memoirs of the Royal Astronomical Society
        mnras Monthly Notices of the Royal Astronomical Society
        na New Astronomy
        nar New Astronomy Reviews
        nat Nature
        pra Physical Review A
        prb Physical Review B
        prc Physical Review C
        prd Physical Review D
        pre Physical Review E
        prl Physical Review Letters
        pasa Publications of the Astronomical Society of Australia
        pasp Publications of the Astronomical Society of the Pacific
        pasj Publications of the Astronomical Society of Japan
        physrep Physics Reports
        physscr Physica Scripta
        planss Planetary and Space Science
        procspie Proceedings of SPIE
        psj The Planetary Science Journal
        qjras Quarterly Journal of the Royal Astronomical Society
        rmxaa Revista Mexicana de Astronomia y Astrofisica
        rnaas Research Notes of the American Astronomical Society
        skytel Sky and Telescope
        solphys Solar Physics
        sovast Soviet Astronomy
        ssr Space Science Reviews
        zap Zeitschrift fuer Astrophysik
        grl Geophysical Research Letters
        gca Geochimica et Cosmochimica Acta
        jgr Journal of Geophysical Research
        jcp Journal of Chemical Physics
        jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer
        memsai Memorie della Societa Astronomica Italiana
        nphysa Nuclear Physics A
        """.Split('\n').Select(line => line.Split(' ', 2)).ToFrozenDictionary(
        pair => pair[0],
        pair => pair[1].TrimEnd('\r')
    );

    /// <returns>The journal of a field that is such a command and nothing else; any other field as it stands.</returns>
    public static string? Named(string? field) =>
        field?.Trim(' ', '{', '}') is ['\\', .. var command]
        && Known.TryGetValue(command, out var name)
            ? name
            : field;
}
