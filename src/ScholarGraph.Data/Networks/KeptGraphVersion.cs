using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>The co-author graph of one version of the data.</summary>
internal sealed record KeptGraphVersion(long Version, CoauthorGraph Graph);
