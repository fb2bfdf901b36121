namespace ScholarGraph.Tests.Data.Searching;

public sealed class PostgresAnyTextTests(PostgresSearchedLibrary library)
    : AnyTextSuite(library),
        IClassFixture<PostgresSearchedLibrary>;
