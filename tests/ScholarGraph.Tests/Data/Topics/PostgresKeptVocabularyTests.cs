namespace ScholarGraph.Tests.Data.Topics;

public sealed class PostgresKeptVocabularyTests() : KeptVocabularySuite(TestDatabase.Postgres);
