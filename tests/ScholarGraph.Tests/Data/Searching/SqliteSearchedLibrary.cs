namespace ScholarGraph.Tests.Data.Searching;

public sealed class SqliteSearchedLibrary() : SearchedLibrary(TestDatabase.Sqlite);
