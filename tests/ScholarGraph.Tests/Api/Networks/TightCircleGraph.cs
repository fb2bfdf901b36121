using ScholarGraph.Api;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>The circles behind limits that their questions come to.</summary>
public class TightCircleGraph : CircleGraph
{
    public TightCircleGraph()
        : this(TestDatabase.Sqlite) { }

    private protected TightCircleGraph(TestDatabase database)
        : base(database) { }

    private protected override GraphOptions Options { get; } =
        new()
        {
            Networks = new NetworkLimits
            {
                HopsMax = 3,
                RowsMax = 10,
                DepthMax = 2,
                NodesMax = 5,
                EdgesMax = 2,
                CandidatesMax = 1,
            },
        };
}
