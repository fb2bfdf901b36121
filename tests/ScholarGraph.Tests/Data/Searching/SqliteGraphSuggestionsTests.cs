namespace ScholarGraph.Tests.Data.Searching;

public sealed class SqliteGraphSuggestionsTests(SqliteSearchedLibrary library)
    : GraphSuggestionsSuite(library),
        IClassFixture<SqliteSearchedLibrary>;
