namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>A publication that was not read right.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reason">What was read instead.</param>
/// <param name="IsAnnounced">Whether the parse reports a line of it as doubtful.</param>
internal sealed record Miss(string Page, string Title, string Reason, bool IsAnnounced);
