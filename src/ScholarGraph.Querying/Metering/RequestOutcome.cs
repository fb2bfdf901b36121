namespace ScholarGraph.Querying.Metering;

/// <summary>How a request ended.</summary>
internal enum RequestOutcome
{
    /// <summary>An outage or a defect of ours: it was thrown.</summary>
    Failed = 0,

    /// <summary>With data, and no error.</summary>
    Answered = 1,

    /// <summary>With data, and errors of fields.</summary>
    FieldsFailed = 2,

    /// <summary>Before it ran, by a mistake of the caller or a limit.</summary>
    Refused = 3,

    /// <summary>The caller went, or the time was up.</summary>
    Cancelled = 4,
}
