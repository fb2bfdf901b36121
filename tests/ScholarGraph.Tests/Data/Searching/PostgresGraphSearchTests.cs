namespace ScholarGraph.Tests.Data.Searching;

public sealed class PostgresGraphSearchTests(PostgresSearchedLibrary library)
    : GraphSearchSuite(library),
        IClassFixture<PostgresSearchedLibrary>;
