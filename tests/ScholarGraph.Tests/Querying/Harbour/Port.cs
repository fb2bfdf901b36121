namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>Keyed by a text; its parent is behind a shadow foreign key.</summary>
public sealed class Port
{
    public required string Code { get; set; }
    public required string Name { get; set; }
    public TimeOnly? Opens { get; set; }
    public Address? Address { get; set; }
    public Port? Parent { get; set; }
    public List<Port> Children { get; set; } = [];
    public List<Berth> Berths { get; set; } = [];
    public List<Vessel> Vessels { get; set; } = [];
}
