namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteOddTextsTests() : OddTextsSuite(TestDatabase.Sqlite);
