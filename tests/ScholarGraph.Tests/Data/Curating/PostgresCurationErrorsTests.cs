namespace ScholarGraph.Tests.Data.Curating;

public sealed class PostgresCurationErrorsTests() : CurationErrorsSuite(TestDatabase.Postgres);
