namespace ScholarGraph.Tests.Server.Container;

/// <summary>One instruction of a Dockerfile: its continued lines are joined, its comments left out.</summary>
/// <param name="Name">Upper case, such as RUN.</param>
/// <param name="Text">What follows the name.</param>
internal sealed record ImageInstruction(string Name, string Text);
