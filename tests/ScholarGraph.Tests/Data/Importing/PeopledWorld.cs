using System.Text.Json;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Bibliographies, pages and registries of many people, some of whom share names, and most of whom have nothing to do with each other.</summary>
/// <param name="Documents">Of different hashes.</param>
public sealed record PeopledWorld(IReadOnlyList<SourceDocument> Documents)
{
    public override string ToString() => JsonSerializer.Serialize(Documents);
}
