namespace ScholarGraph.Server.Http;

/// <summary>Gives the schema in SDL.</summary>
internal delegate string PrintSchema();
