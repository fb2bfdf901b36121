using System.Globalization;
using System.Xml;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Networks;

/// <summary>What both formats of networks write alike.</summary>
internal static class NetworkElement
{
    public static void WriteSchemaLocation(XmlWriter xml, string location) =>
        xml.WriteAttributeString(
            "xsi",
            "schemaLocation",
            "http://www.w3.org/2001/XMLSchema-instance",
            location
        );

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text and numbers by the name of the attribute; what is unknown is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Known(
        params (string Name, object? Value)[] values
    ) =>
        values
            .Where(value => value.Value is not null)
            .Select(value =>
                (
                    value.Name,
                    value.Value is int number ? Number(number) : OneLine.Of((string)value.Value!)
                )
            );
}
