namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresKeptPayloadTests() : KeptPayloadSuite(TestDatabase.Postgres);
