using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Who keeps which key.</summary>
/// <param name="Keys">Key of each wanted thing, in their order.</param>
/// <param name="Redirects">All redirects of the kind, kept and new.</param>
internal sealed record AssignedKeys(IReadOnlyList<long> Keys, IReadOnlyList<KeyRedirect> Redirects);
