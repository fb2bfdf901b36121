using System.Linq.Expressions;
using ScholarGraph.Domain;

namespace ScholarGraph.Api.Graph;

/// <summary>Normalised twins of texts that are ASCII by nature: the database's lower case is their folding.</summary>
internal static class LowerCase
{
    // EF Core translates the overload without culture only.
#pragma warning disable CA1304, CA1311
    public static readonly Expression<Func<Researcher, string?>> Orcid = r => r.Orcid!.ToLower();

    public static readonly Expression<Func<PublicationIdentifier, string?>> Identifier = i =>
        i.Value.ToLower();

    public static readonly Expression<Func<ImportProblem, string?>> Code = p => p.Code.ToLower();
#pragma warning restore CA1304, CA1311
}
