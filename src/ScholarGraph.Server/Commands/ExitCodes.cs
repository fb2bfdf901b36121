namespace ScholarGraph.Server.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCodes
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary><c>import</c>: some records were refused, the rest imported. <c>health</c>: not healthy.</summary>
    public const int PartlyDone = 1;

    /// <summary>Nothing was done: the reason is on standard error.</summary>
    public const int NothingDone = 2;
}
