using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Orcid;

/// <summary>What the owner of a record lets everybody see; a graph that is served shows nothing else.</summary>
internal static class OrcidVisibility
{
    /// <summary>Whether everybody may see it.</summary>
    public static bool IsPublic(OrcidNode node) =>
        node.At("visibility").Text is not { } visibility
        || visibility.Equals("public", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether everybody may see it; what they may not is reported.</summary>
    public static bool IsShown(OrcidNode node, int line, IRecordSink sink)
    {
        if (IsPublic(node))
        {
            return true;
        }

        sink.Report(
            Problem.Doubt(
                ReaderCodes.RecordSkipped,
                line,
                node.At("put-code").Text,
                $"The work {node.At("put-code").Text} is not public ({node.At("visibility").Text}); it was left out."
            )
        );
        return false;
    }
}
