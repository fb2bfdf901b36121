using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Curating;

namespace ScholarGraph.Data.Importing;

/// <summary>What a curator's decision is about, as <see cref="CuratorDecision.Payload"/> keeps it.</summary>
internal sealed record DecisionPayload
{
    /// <summary>The people; of a merge the one whose key stays first.</summary>
    public IReadOnlyList<PersonAnchor> People
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Of a split: what is the other person's.</summary>
    public IReadOnlyList<MentionAnchor> Authorships
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Of a split: key of the other person.</summary>
    public long? Key { get; init; }

    /// <summary>The name that it gives, where the decision's own may not show it; null where that has it.</summary>
    public string? Name { get; init; }

    public string Write() =>
        JsonSerializer.Serialize(this, DecisionPayloadJson.Default.DecisionPayload);

    /// <summary>A kept decision as the resolution reads it.</summary>
    public static Ruling RulingOf(CuratorDecision decision)
    {
        var payload = Read(decision);
        return new Ruling
        {
            Id = decision.Id,
            Number = decision.Number,
            Kind = decision.Kind,
            IsUndone = decision.UndoneAt is not null,
            People = payload.People,
            Authorships = payload.Authorships,
            Key = payload.Key,
            Name = payload.Name ?? decision.Name,
            HidesFormerName = decision.HidesFormerName,
        };
    }

    /// <summary>What a kept decision is about.</summary>
    public static DecisionPayload Read(CuratorDecision decision) =>
        JsonSerializer.Deserialize(decision.Payload, DecisionPayloadJson.Default.DecisionPayload)
        ?? new DecisionPayload();
}
