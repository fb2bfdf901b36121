namespace ScholarGraph.Tests.Data.Searching;

public sealed class PostgresHighlightReaderTests(PostgresSearchedLibrary library)
    : HighlightReaderSuite(library),
        IClassFixture<PostgresSearchedLibrary>;
