using Microsoft.AspNetCore.Http;

namespace ScholarGraph.Server.Settings;

/// <summary>Refuses values that cannot be meant.</summary>
internal static class SettingsCheck
{
    /// <summary>Passes settings on that can be used; also for what the command line changed.</summary>
    /// <exception cref="SettingsException">Names the setting, its value and what is allowed.</exception>
    public static ServerSettings Check(ServerSettings settings)
    {
        Demand(settings.Data.Length > 0, "Data", settings.Data, "a folder");
        Demand(
            settings.Provider is "sqlite" or "postgres",
            "Provider",
            settings.Provider,
            "sqlite or postgres"
        );
        // What is wrong with a secret is said without showing it.
        Demand(
            IsKey(settings.CursorKey),
            "CursorKey",
            "…",
            "base64 of 32 to 256 random bytes, as openssl rand -base64 32 prints them"
        );
        InRange(settings.FieldCostMax, 1, 1_000_000_000, "FieldCostMax");
        InRange(settings.TypeCostMax, 1, 1_000_000_000, "TypeCostMax");
        InRange(settings.AnswerMaxAgeSeconds, 0, 31_536_000, "AnswerMaxAgeSeconds");
        InRange(settings.SearchWordsMax, 1, 200, "SearchWordsMax");
        InRange(settings.KeptAnswersBytesMax, 0, 1L << 40, "KeptAnswersBytesMax");
        InRange(settings.NetworkBytesMax, 0, 1L << 40, "NetworkBytesMax");
        InRange(settings.PathHopsMax, 1, 100, "PathHopsMax");
        InRange(settings.PathRowsMax, 1, 100_000_000, "PathRowsMax");
        InRange(settings.NetworkDepthMax, 0, 100, "NetworkDepthMax");
        InRange(settings.NetworkNodesMax, 1, 100_000, "NetworkNodesMax");
        InRange(settings.NetworkEdgesMax, 1, 10_000_000, "NetworkEdgesMax");
        InRange(settings.SuggestionCandidatesMax, 1, 10_000, "SuggestionCandidatesMax");
        InRange(settings.RetriesKeptMax, 1, 1_000_000, "RetriesKeptMax");
        Demand(
            settings.RetriesKeptFor >= TimeSpan.FromMinutes(1)
                && settings.RetriesKeptFor <= TimeSpan.FromDays(365),
            "RetriesKeptFor",
            settings.RetriesKeptFor.ToString(),
            "a time from 00:01:00 to 365.00:00:00"
        );
        InRange(settings.RequestBytesMax, 1, 1 << 30, "RequestBytesMax");
        InRange(settings.RequestLineBytesMax, 1024, 1 << 20, "RequestLineBytesMax");
        InRange(settings.JsonDepthMax, 2, 512, "JsonDepthMax");
        InRange(settings.SourceBytesMax, 1, 1 << 30, "SourceBytesMax");
        InRange(settings.RecordBytesMax, 1024, 1 << 30, "RecordBytesMax");
        InRange(settings.RecordDepthMax, 8, 512, "RecordDepthMax");
        InRange(settings.RecordAuthorsMax, 1, 1_000_000, "RecordAuthorsMax");
        InRange(settings.UnpackedBytesMax, 1, 1L << 40, "UnpackedBytesMax");
        InRange(settings.UnpackedRatioMax, 1, 100_000, "UnpackedRatioMax");
        InRange(settings.SourceProblemsMax, 1, 1_000_000, "SourceProblemsMax");
        InRange(settings.ExportRowsMax, 1, 100_000_000, "ExportRowsMax");
        InRange(settings.ExportsAtOnceMax, 1, 1_000, "ExportsAtOnceMax");
        UpToADay(settings.RequestTimeout, "RequestTimeout");
        UpToADay(settings.ExportTimeout, "ExportTimeout");
        foreach (var url in settings.Urls.Split(';'))
        {
            Demand(
                IsAddress(url),
                "Urls",
                url,
                "an address without a path, such as http://localhost:5080"
            );
        }

        return settings;
    }

    private static void InRange(long value, long min, long max, string name) =>
        Demand(value >= min && value <= max, name, $"{value}", $"a number from {min} to {max}");

    private static void UpToADay(TimeSpan value, string name) =>
        Demand(
            value > TimeSpan.Zero && value <= TimeSpan.FromDays(1),
            name,
            value.ToString(),
            "a time such as 00:00:30, up to one day"
        );

    private static void Demand(bool holds, string name, string value, string allowed)
    {
        if (!holds)
        {
            throw new SettingsException($"The setting {name} is '{value}'; it must be {allowed}.");
        }
    }

    private static bool IsKey(string? text) =>
        text is null
        || (
            text.Length <= 512
            && Convert.TryFromBase64String(text, new byte[512], out var length)
            && length is >= 32 and <= 256
        );

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https"
                && address.Port is >= 0 and <= 65535
                && address.PathBase.Length == 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
