namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresDuplicateCandidatesTests()
    : DuplicateCandidatesSuite(TestDatabase.Postgres);
