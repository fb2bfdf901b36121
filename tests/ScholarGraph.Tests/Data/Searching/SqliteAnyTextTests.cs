namespace ScholarGraph.Tests.Data.Searching;

public sealed class SqliteAnyTextTests(SqliteSearchedLibrary library)
    : AnyTextSuite(library),
        IClassFixture<SqliteSearchedLibrary>;
