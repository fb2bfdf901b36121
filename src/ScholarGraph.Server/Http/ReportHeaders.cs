using Microsoft.AspNetCore.Http;
using ScholarGraph.Api;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Http;

/// <summary>
/// The headers with which a client asks to be told about its request; documented in <c>docs/observing.md</c>. They ask for something
/// beside the answer: what is not allowed or not understood is left out, never a reason to refuse.
/// </summary>
internal static class ReportHeaders
{
    /// <summary><c>report</c> asks for the plan.</summary>
    public const string Plan = "GraphQL-Plan";

    /// <summary><c>report</c> asks for the price beside the answer, <c>validate</c> for the price instead of it.</summary>
    public const string Cost = "GraphQL-Cost";

    /// <summary>What the answer of one address depends on beside the media type.</summary>
    public const string Names = Cost + ", " + Plan;

    /// <summary>The request with what its headers ask for, as far as the settings allow it.</summary>
    public static GraphRequest Apply(
        GraphRequest request,
        IHeaderDictionary headers,
        ServerSettings settings
    ) =>
        request with
        {
            ReportsCost = Asks(headers, Cost, "report"),
            PricesOnly = Asks(headers, Cost, "validate"),
            ReportsPlan = settings.PlanReports && Asks(headers, Plan, "report"),
        };

    private static bool Asks(IHeaderDictionary headers, string name, string value) =>
        headers.TryGetValue(name, out var given)
        && given.Any(word =>
            string.Equals(word?.Trim(), value, StringComparison.OrdinalIgnoreCase)
        );
}
