namespace ScholarGraph.Tests.Data.Searching;

public sealed class PostgresGraphSuggestionsTests(PostgresSearchedLibrary library)
    : GraphSuggestionsSuite(library),
        IClassFixture<PostgresSearchedLibrary>;
