namespace ScholarGraph.Tests.Api;

/// <summary>References over GraphQL.</summary>
public abstract class CitationsOverGraphQLSuite(SeededGraph seed)
{
    [SkippableFact]
    public async Task A_publication_is_written_as_a_reference_in_each_style_at_once()
    {
        var data = await seed.DataAsync(
            """
            {
              publicationBySlug(slug: "torque-aware-momentum") {
                citationText mla: citationText(style: MLA) chicago: citationText(style: CHICAGO)
                ieee: citationText(style: IEEE) vancouver: citationText(style: VANCOUVER)
              }
            }
            """
        );

        Assert.Equal(
            [
                "Malviya, P., Mordido, G., Baratin, A., Harikandeh, R. B., Pascanu, R., et al. (n.d.). Torque-Aware Momentum.",
                "Malviya, Pranshu, et al. “Torque-Aware Momentum.” n.d.",
                "Malviya, Pranshu, Goncalo Mordido, Aristide Baratin, Reza Babanezhad Harikandeh, Razvan Pascanu, et al. n.d. “Torque-Aware Momentum.”",
                "P. Malviya, G. Mordido, A. Baratin, R. B. Harikandeh, R. Pascanu et al., “Torque-Aware Momentum,” n.d.",
                "Malviya P, Mordido G, Baratin A, Harikandeh RB, Pascanu R, et al. Torque-Aware Momentum. n.d.",
            ],
            data.GetProperty("publicationBySlug")
                .EnumerateObject()
                .Select(text => text.Value.GetString())
        );
    }

    [SkippableFact]
    public async Task Each_of_a_page_has_the_entry_that_the_export_writes()
    {
        var data = await seed.DataAsync("{ publications(first: 50) { nodes { slug bibtex } } }");

        var entries = data.GetProperty("publications")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node => node.GetProperty("bibtex").GetString())
            .ToList();
        await using var export = await seed.Exporter()
            .BeginAsync(
                ScholarGraph.Formats.Writing.ExportFormats.Find("bibtex")!,
                default,
                default
            );
        using var output = new MemoryStream();
        await export.WriteAsync(output, default);

        Assert.Equal(8, entries.Count);
        Assert.Equal(
            System.Text.Encoding.UTF8.GetString(output.ToArray()),
            string.Concat(entries.Select(entry => entry + "\n"))
        );
    }
}
