namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>Keyed by a number; its vessels refer to it by an alternate key.</summary>
public sealed class Company
{
    public int Id { get; set; }
    public required string Register { get; set; }
    public string? Motto { get; set; }
    public List<Vessel> Fleet { get; set; } = [];
}
