using System.Text.Json.Serialization;

namespace ScholarGraph.Data.Importing;

/// <summary>Reads and writes payloads of decisions.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DecisionPayload))]
internal sealed partial class DecisionPayloadJson : JsonSerializerContext;
