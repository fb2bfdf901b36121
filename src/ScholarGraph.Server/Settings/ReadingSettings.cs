using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Server.Settings;

/// <summary>What the settings say of reading files.</summary>
internal static class ReadingSettings
{
    /// <summary>The limits that readers keep.</summary>
    public static ReaderLimits ReaderLimits(this ServerSettings settings) =>
        new()
        {
            RecordBytesMax = settings.RecordBytesMax,
            NestingMax = settings.RecordDepthMax,
            AuthorsMax = settings.RecordAuthorsMax,
            UnpackedBytesMax = settings.UnpackedBytesMax,
            UnpackedRatioMax = settings.UnpackedRatioMax,
            ProblemsMax = settings.SourceProblemsMax,
        };
}
