namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteDuplicateCandidatesTests()
    : DuplicateCandidatesSuite(TestDatabase.Sqlite);
