namespace ScholarGraph.Tests.Data.Exporting;

public sealed class PostgresGraphReaderTests() : GraphReaderSuite(TestDatabase.Postgres);
