using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Laws;

public abstract class StoreroomLawsSuite(StoreroomGraph storeroom)
    : Laws(storeroom, StoreroomOracle.World(storeroom.Data));
