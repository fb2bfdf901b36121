using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Tests.Querying.Harbour;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Planning;

/// <summary>What cannot be served is told at start, each place with its reason.</summary>
public sealed class ModelCheckTests
{
    private static readonly KeyText<long> _key = new(
        key => $"{key}",
        (string text, out long key) => long.TryParse(text, out key)
    );

    [Fact]
    public void The_models_of_the_tests_can_be_served()
    {
        using var storeroom = Storeroom();
        using var harbour = Harbour();

        Assert.Empty(Problems(new StoreroomModel().Model, storeroom));
        Assert.Empty(Problems(new HarbourModel().Model, harbour));
    }

    [Fact]
    public void Every_place_that_cannot_be_served_is_named_with_its_reason()
    {
        var model = new GraphModel();
        var ferry = model.Entity<Ferry>("Ferry", "A ferry.");
        var vessel = model
            .Interface<Vessel>("Vessel", "A vessel.")
            .Node(v => v.Id, _key, "Id.")
            .Field("flag", v => v.Flag, "Not described.");
        ferry.Implements(vessel);
        vessel.Field("late", v => v.Name, "Declared too late.");
        var craft = model.Union<Vessel>("Craft", "Nothing is one.");
        var address = model
            .Entity<Address>("Address", "A part.")
            .Field("town", a => a.Town, "Town.");
        var port = model
            .Entity<Port>("Port", "A port, without a key.")
            .Field("age", p => TimeSpan.Zero, "No scalar.")
            .List("berths", p => p.Berths, b => b, model.Entity<Berth>("Berth", "B."), "No key.");
        ferry.Either(
            "owner",
            craft,
            f => f.Port,
            port,
            f => f.OwnerCompany,
            Company(model),
            "Owner."
        );
        model
            .RootConnection("ports", port, model.Connection("Ports", port), "Ports.")
            .RootConnection("towns", address, model.Connection("Towns", address), "Towns.")
            .ById("vessel", vessel, "A vessel.");
        using var context = Harbour();

        Assert.Equal(
            [
                "Ferry.flag: The enum Flag is not described.",
                "Ferry.owner: Port is no member of Craft.",
                "Ferry.owner: Company is no member of Craft.",
                "Vessel.flag: The enum Flag is not described.",
                "Ferry implements Vessel but has no field `late`: declare the interface's fields before.",
                "Tug can be a Vessel but is none of its members.",
                "Craft has no members.",
                "Ferry can be a Craft but is none of its members.",
                "Tug can be a Craft but is none of its members.",
                "Port.age: There is no scalar for TimeSpan.",
                "Port.berths: Berth is listed, so it needs a unique key in one column (Node or HasKey).",
                "Query.ports: Port is listed, so it needs a unique key in one column (Node or HasKey).",
                "Query.towns: Address is listed, so it needs a unique key in one column (Node or HasKey).",
                "Query.towns: Address is no set of the EF Core model: only what is an entity, or an owned collection, can be listed.",
                "Query.vessel: Vessel is no object type with an id; `node` finds objects of any type.",
            ],
            Problems(model, context)
        );
    }

    [Fact]
    public void A_time_with_an_offset_needs_a_converter_where_the_database_cannot_compare_it()
    {
        var model = new GraphModel();
        model
            .Entity<Sighting>("Sighting", "S.")
            .HasKey(s => s.Id)
            .Field("at", s => s.At, "When.")
            .Field("shown", s => s.At, "When.", FieldUse.Shown);
        using var context = new SightingContext();

        var problem = Assert.Single(Problems(model, context));

        Assert.StartsWith("Sighting.at: SQLite cannot compare", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_several_columns_is_told()
    {
        var model = new GraphModel();
        model.Entity<Company>("Company", "C.").HasKey(c => new { c.Id, c.Register });
        using var context = Harbour();

        Assert.Equal(
            [
                "Company: Its key is no single value. A key of several columns is not supported: name one column that is unique.",
            ],
            Problems(model, context)
        );
    }

    private static string[] Problems(GraphModel model, DbContext context) =>
        [.. new ModelCheck(model, new MappedModel(context)).Problems()];

    private static Entity<Company> Company(GraphModel model) =>
        model.Entity<Company>("Company", "A company.").HasKey(c => c.Id);

    private static StoreroomContext Storeroom() =>
        new(
            new DbContextOptionsBuilder<StoreroomContext>()
                .UseSqlite("Data Source=:memory:")
                .Options
        );

    private static HarbourContext Harbour() =>
        new(
            new DbContextOptionsBuilder<HarbourContext>().UseSqlite("Data Source=:memory:").Options
        );

    private sealed class Sighting
    {
        public int Id { get; set; }
        public DateTimeOffset At { get; set; }
    }

    private sealed class SightingContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Sighting>();
    }
}
