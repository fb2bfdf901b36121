using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Laws;

public abstract class HarbourLawsSuite(HarbourGraph harbour)
    : Laws(harbour, HarbourOracle.World(harbour.Data));
