using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>Agreement over columns of every kind, and relations by foreign keys.</summary>
public abstract class StoreroomOracleSuite(StoreroomGraph storeroom)
    : Agreement(storeroom, StoreroomOracle.World(storeroom.Data), 2_500);
