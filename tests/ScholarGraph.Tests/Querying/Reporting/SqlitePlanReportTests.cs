using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Reporting;

public sealed class SqlitePlanReportTests(SqliteStoreroom storeroom)
    : PlanReportSuite(storeroom),
        IClassFixture<SqliteStoreroom>;
