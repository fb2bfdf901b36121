using System.Text.Json;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Server.Http;

/// <summary>What begins exports: the graph's exporter, or a stand-in of a test.</summary>
internal delegate Task<GraphExport> BeginExport(
    ExportFormat format,
    JsonElement where,
    CancellationToken cancellationToken
);
