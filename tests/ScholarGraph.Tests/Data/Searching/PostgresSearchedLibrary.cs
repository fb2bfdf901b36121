namespace ScholarGraph.Tests.Data.Searching;

public sealed class PostgresSearchedLibrary() : SearchedLibrary(TestDatabase.Postgres);
