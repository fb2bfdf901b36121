namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>Base of a hierarchy in one table. The foreign keys to harbour and owners are shadow properties.</summary>
public abstract class Vessel
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public Flag? Flag { get; set; }
    public double? Length { get; set; }
    public Uri? Home { get; set; }
    public byte Class { get; set; }
    public float? Speed { get; set; }
    public List<string> Labels { get; set; } = [];
    public int[] Depths { get; set; } = [];
    public List<Flag> Flown { get; set; } = [];

    /// <summary>Hidden by a query filter.</summary>
    public bool Scrapped { get; set; }
    public Dimensions Size { get; set; } = new();
    public Refit? Refit { get; set; }
    public Port? Port { get; set; }
    public Person? OwnerPerson { get; set; }
    public Company? OwnerCompany { get; set; }
    public List<Person> Crew { get; set; } = [];
    public List<Tug> Tugs { get; set; } = [];
}
