using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>Agreement over hierarchies, parts, many-to-many, lists of values and hidden rows.</summary>
public abstract class HarbourOracleSuite(HarbourGraph harbour)
    : Agreement(harbour, HarbourOracle.World(harbour.Data), 2_500);
