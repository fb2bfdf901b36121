using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Reporting;

public sealed class PostgresPlanReportTests(PostgresStoreroom storeroom)
    : PlanReportSuite(storeroom),
        IClassFixture<PostgresStoreroom>;
