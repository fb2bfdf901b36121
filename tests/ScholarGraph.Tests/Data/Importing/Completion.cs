using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Domain.Profiles;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Three sources about the same works: the seed page, a BibTeX file and an OpenAlex answer.</summary>
internal static class Completion
{
    private const string BibtexText = """
        @article{noprop, title = {{NoProp}: Training Neural Networks without Back-propagation or Forward-propagation},
          author = {Li, Qinyu and Teh, Yee Whye and Pascanu, Razvan}, year = 2025, eprint = {2503.24322}, archiveprefix = {arXiv}}
        @inproceedings{facts, title = {How do language models learn facts? Dynamics, curricula and hallucinations},
          author = {Zucchet, Nicolas and Bornschein, J{\"o}rg and others}, year = 2025, booktitle = {Conference on Language Modeling}}
        @inproceedings{agency, title = {Agency is Frame-Dependent}, year = 2025, booktitle = {Reinforcement Learning Conference},
          author = {Abel, David and Barreto, Andr{\'e} and Bowling, Michael and Dabney, Will and Dong, Shi and Hansen, Steven
            and Harutyunyan, Anna and Khetarpal, Khimya and Lyle, Clare and Pascanu, Razvan and Piliouras, Georgios and Precup, Doina
            and Richens, Jonathan and Rowland, Mark and Schaul, Tom and Singh, Satinder}}
        @inproceedings{rope, title = {Round and Round We Go! {What} makes Rotary Positional Encodings useful?}, year = 2025,
          author = {Barbero, Federico and Vitvitskyi, Alex and Perivolaropoulos, Christos and Pascanu, R. and Veli{\v{c}}kovi{\'c}, Petar}}
        @article{torque, title = {Torque-Aware Momentum}, year = 2024, journal = {Optimization Letters},
          author = {Malviya, Pranshu and Mordido, Gon{\c{c}}alo and Baratin, Aristide and Babanezhad Harikandeh, Reza and Pascanu, Razvan}}
        @incollection{first, title = {Introduction}, author = {Doe, Jane}, year = 2020, doi = {10.1000/First}}
        @incollection{third, title = {Introduction}, author = {Roe, Richard}, year = 2020}
        @article{namesake, title = {Soil of the northern plain}, author = {Li, Qinyu and Farmer, Frank}, year = 1998}
        """;

    private const string OpenAlexText = """
        {"results": [
          {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.48550/arXiv.2503.24322", "publication_year": 2025,
            "publication_date": "2025-03-31", "type": "preprint", "display_name": "NoProp: Training Neural Networks Without Back-Propagation or Forward-Propagation",
            "authorships": [
              {"author": {"id": "https://openalex.org/A1", "display_name": "Qinyu Li"}, "raw_author_name": "Qinyu Li"},
              {"author": {"id": "https://openalex.org/A2", "display_name": "Yee Whye Teh"}, "raw_author_name": "Teh Yee Whye"},
              {"author": {"id": "https://openalex.org/A3", "display_name": "Razvan Pascanu", "orcid": "https://orcid.org/0000-0002-1825-0097"}, "raw_author_name": "Razvan Pascanu"}]},
          {"id": "https://openalex.org/W2", "doi": "https://doi.org/10.1000/torque", "publication_year": 2025, "type": "article",
            "display_name": "Torque-aware momentum", "primary_location": {"source": {"display_name": "Optimization Letters"}},
            "authorships": [
              {"author": {"id": "https://openalex.org/A4", "display_name": "Pranshu Malviya"}, "raw_author_name": "P. Malviya"},
              {"author": {"id": "https://openalex.org/A5", "display_name": "Gonçalo Mordido"}, "raw_author_name": "Goncalo Mordido"},
              {"author": {"id": "https://openalex.org/A6", "display_name": "Aristide Baratin"}, "raw_author_name": "Aristide Baratin"},
              {"author": {"id": "https://openalex.org/A7", "display_name": "Reza Babanezhad"}, "raw_author_name": "Reza Babanezhad Harikandeh"},
              {"author": {"id": "https://openalex.org/A3", "display_name": "Razvan Pascanu", "orcid": "https://orcid.org/0000-0002-1825-0097"}, "raw_author_name": "Razvan Pascanu"}]},
          {"id": "https://openalex.org/W3", "doi": "https://doi.org/10.1000/second", "publication_year": 2020, "type": "book-chapter",
            "display_name": "Introduction", "authorships": [{"author": {"id": "https://openalex.org/A8", "display_name": "Jane Doe"}, "raw_author_name": "Jane Doe"}]},
          {"id": "https://openalex.org/W4", "publication_year": 2019, "type": "article", "display_name": "Harvest yields",
            "authorships": [{"author": {"id": "https://openalex.org/A9", "display_name": "Qinyu Li"}, "raw_author_name": "Qinyu Li"}]}
        ]}
        """;

    public static SourceDocument Seed { get; } =
        ProfileRecords.ToDocument(
            ProfileParser.Parse(SeedFile.Text),
            "razvan-pascanu.fr.txt",
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SeedFile.Text))),
            institution: null
        );

    public static SourceDocument Bibtex { get; } = Read("works.bib", BibtexText);

    public static SourceDocument OpenAlex { get; } = Read("works.json", OpenAlexText);

    /// <summary>A graph of all three.</summary>
    public static Task<TestGraph> AllAsync(TestDatabase database) =>
        ImportedAsync(database, Seed, Bibtex, OpenAlex);

    /// <summary>A graph into which sources were imported one after the other.</summary>
    public static async Task<TestGraph> ImportedAsync(
        TestDatabase database,
        params SourceDocument[] sources
    )
    {
        var graph = await database.NewAsync(Resolver.Resolve);
        await graph.Store.MigrateAsync(default);
        foreach (var source in sources)
        {
            _ = await graph.ImportAsync(source);
        }

        return graph;
    }

    private static SourceDocument Read(string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return SourceReading.Read(
            content,
            new SourceOptions { Name = name },
            CancellationToken.None
        );
    }
}
