namespace ScholarGraph.Tests.Data.Searching;

public sealed class SqliteGraphSearchTests(SqliteSearchedLibrary library)
    : GraphSearchSuite(library),
        IClassFixture<SqliteSearchedLibrary>;
