namespace ScholarGraph.Tests.Data.Curating;

public sealed class PostgresShownNamesTests() : ShownNamesSuite(TestDatabase.Postgres);
