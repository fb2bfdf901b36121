namespace ScholarGraph.Tests.Data.Importing;

public sealed class PostgresImportPipelineTests() : ImportPipelineSuite(TestDatabase.Postgres);
