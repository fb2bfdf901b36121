namespace ScholarGraph.Tests.Server.Container;

/// <summary>A stage of a Dockerfile.</summary>
/// <param name="Base">The image or stage that it begins with.</param>
/// <param name="Name">What other stages call it; null when nobody can.</param>
/// <param name="Instructions">In order, without FROM.</param>
internal sealed record ImageStage(
    string Base,
    string? Name,
    IReadOnlyList<ImageInstruction> Instructions
)
{
    /// <summary>What follows an instruction of that name.</summary>
    public IEnumerable<string> All(string name) =>
        Instructions.Where(i => i.Name == name).Select(i => i.Text);
}
