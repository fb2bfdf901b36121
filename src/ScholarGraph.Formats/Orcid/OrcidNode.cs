using System.Text.Json;
using System.Xml.Linq;

namespace ScholarGraph.Formats.Orcid;

/// <summary>A part of an ORCID record, the same for JSON and XML: JSON's wrapped values are the node's own text, XML's attributes are parts.</summary>
/// <param name="Name">Of the member or element, without prefix.</param>
/// <param name="Text">Its text; null without one.</param>
/// <param name="Parts">Its parts in order; those of a list bear its name.</param>
internal sealed record OrcidNode(string Name, string? Text, IReadOnlyList<OrcidNode> Parts)
{
    private static readonly OrcidNode Missing = new("", null, []);

    /// <summary>The first part at the end of a path; one without text and parts where there is none.</summary>
    public OrcidNode At(params ReadOnlySpan<string> path)
    {
        var node = this;
        foreach (var name in path)
        {
            node = node.Parts.FirstOrDefault(part => part.Name == name) ?? Missing;
        }

        return node;
    }

    /// <summary>All parts of a name.</summary>
    public IEnumerable<OrcidNode> All(string name) => Parts.Where(part => part.Name == name);

    /// <summary>All parts of a name, however deep, not within one another.</summary>
    public IEnumerable<OrcidNode> Deep(string name) =>
        Parts.SelectMany(part => part.Name == name ? [part] : part.Deep(name));

    public static OrcidNode Of(string name, JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => new OrcidNode(
                name,
                Scalar(json, "value") ?? Scalar(json, "content"),
                [.. json.EnumerateObject().SelectMany(PartsOf)]
            ),
            JsonValueKind.String => new OrcidNode(name, Filled(json.GetString()), []),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => new OrcidNode(
                name,
                json.GetRawText(),
                []
            ),
            _ => new OrcidNode(name, null, []),
        };

    public static OrcidNode Of(XElement element) =>
        new(
            element.Name.LocalName,
            element.HasElements
                ? Filled(element.Elements().FirstOrDefault(IsContent)?.Value)
                : Filled(element.Value),
            [
                .. element
                    .Attributes()
                    .Where(attribute => !attribute.IsNamespaceDeclaration)
                    .Select(attribute => new OrcidNode(
                        attribute.Name.LocalName,
                        Filled(attribute.Value),
                        []
                    )),
                .. element.Elements().Select(Of),
            ]
        );

    private static IEnumerable<OrcidNode> PartsOf(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Array
            ? member.Value.EnumerateArray().Select(item => Of(member.Name, item))
            : [Of(member.Name, member.Value)];

    private static string? Scalar(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => Filled(value.GetString()),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;

    private static bool IsContent(XElement element) => element.Name.LocalName == "content";

    private static string? Filled(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
