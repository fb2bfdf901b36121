namespace ScholarGraph.Domain;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>Begun, not ended.</summary>
    Running = 0,

    /// <summary>Everything was imported or was there already.</summary>
    Completed = 1,

    /// <summary>Some records were refused, the rest imported.</summary>
    CompletedWithRefusals = 2,

    /// <summary>Nothing was imported.</summary>
    Failed = 3,
}
