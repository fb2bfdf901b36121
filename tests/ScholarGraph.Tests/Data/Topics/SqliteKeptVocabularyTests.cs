namespace ScholarGraph.Tests.Data.Topics;

public sealed class SqliteKeptVocabularyTests() : KeptVocabularySuite(TestDatabase.Sqlite);
