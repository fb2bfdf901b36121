namespace ScholarGraph.Tests.Data.Searching;

public sealed class SqliteHighlightReaderTests(SqliteSearchedLibrary library)
    : HighlightReaderSuite(library),
        IClassFixture<SqliteSearchedLibrary>;
