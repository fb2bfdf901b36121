using ScholarGraph.Api.Graph;
using ScholarGraph.Data.Curating;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Curating;

/// <summary>What mutations of curators have in common.</summary>
internal static class DecisionCalls
{
    /// <summary>Why a decision is taken.</summary>
    public static InputDefinition Reason { get; } =
        InputDefinition.Value<string>(
            "reason",
            "Why; kept with the decision, and shown.",
            optional: true
        );

    /// <summary>The fields of a payload about a person.</summary>
    public static void About(ComputedType<Decided> payload, ScholarModel m, string researcher) =>
        payload
            .One("researcher", r => r.Researcher, m.Researcher, researcher, nullable: true)
            .One(
                "decision",
                r => r.Decision,
                m.Decision,
                "The decision; null after an error.",
                nullable: true
            );

    /// <summary>Asks who decides, lets them, and tells what came of it.</summary>
    public static async Task<Decided> DecideAsync(
        MutationCall call,
        Func<CallArguments, Curator, Task<CurationResult>> decide,
        CancellationToken cancellationToken
    )
    {
        var curator = await ((MutationCaller)call.Caller!).CuratorAsync(
            call.Input.Optional<string>("reason"),
            cancellationToken
        );
        return Decided.Of(await StoreMistakes.ToldAsync(() => decide(call.Input, curator)));
    }

    /// <summary>The key of an id; what no object can have as its id is the id of none.</summary>
    public static long Key(CallArguments input, string name) => input.Key<long>(name) ?? 0;

    /// <summary>The keys of a list of ids.</summary>
    public static List<long> Keys(CallArguments input, string name) =>
        [.. input.Keys<long>(name).Select(key => key ?? 0)];
}
