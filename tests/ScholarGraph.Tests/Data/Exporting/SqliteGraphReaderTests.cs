namespace ScholarGraph.Tests.Data.Exporting;

public sealed class SqliteGraphReaderTests() : GraphReaderSuite(TestDatabase.Sqlite);
