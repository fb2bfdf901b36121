using ScholarGraph.Querying.Modelling;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>The harbour as an API.</summary>
internal sealed class HarbourModel
{
    private readonly Entity<Vessel> _vessel;
    private readonly Entity<Ferry> _ferry;
    private readonly Entity<Tug> _tug;
    private readonly Entity<Vessel> _craft;
    private readonly Entity<object> _owner;
    private readonly Entity<Port> _port;
    private readonly Entity<Person> _person;
    private readonly Entity<Company> _company;
    private readonly ConnectionDefinition _vessels;

    public HarbourModel()
    {
        Model.FoldsTexts(Folding.Fold);
        Model.Enum(
            "Flag",
            "A flag.",
            (Flag.White, "White."),
            (Flag.Red, "Red."),
            (Flag.BlueEnsign, "Blue.")
        );
        _vessel = Model.Interface<Vessel>("Vessel", "Anything that floats.");
        _ferry = Model.Entity<Ferry>("Ferry", "It carries.");
        _tug = Model.Entity<Tug>("Tug", "It pulls.");
        _craft = Model.Union<Vessel>("Craft", "A ferry or a tug.");
        _owner = Model.Union<object>("Owner", "Who owns.");
        _port = Model.Entity<Port>("Port", "A port.");
        _person = Model.Entity<Person>("Person", "A person.");
        _company = Model.Entity<Company>("Company", "A company.");
        Model.Enum(
            "VesselFacet",
            "What vessels are counted by.",
            (VesselFacet.Flag, "Flag."),
            (VesselFacet.Class, "Class."),
            (VesselFacet.Port, "Port."),
            (VesselFacet.Crew, "Each of the crew.")
        );
        _vessels = Model.Connection("Vessels", _vessel);
        FillVessel();
        FillOthers();
        Summarize();
        Model
            .RootConnection("vessels", _vessel, _vessels, "All vessels.")
            .RootConnection("ferries", _ferry, Model.Connection("Ferries", _ferry), "Ferries.")
            .RootConnection("tugs", _tug, Model.Connection("Tugs", _tug), "Tugs.")
            .RootConnection("crafts", _craft, Model.Connection("Crafts", _craft), "As a union.")
            .RootConnection("ports", _port, Model.Connection("Ports", _port), "Ports.")
            .RootConnection("people", _person, Model.Connection("People", _person), "People.")
            .RootConnection(
                "companies",
                _company,
                Model.Connection("Companies", _company),
                "Companies."
            )
            .First("vessel", _vessel, "The first vessel.")
            .First("onlyPort", _port, "The only port.", single: true)
            .ById("tug", _tug, "A tug.");
    }

    public GraphModel Model { get; } = new();

    private void FillVessel()
    {
        _vessel
            .Node(v => v.Id, HarbourKeys.Long, "Id.")
            .OrderedBy(o => o.Ascending(v => v.Name))
            .Field("name", v => v.Name, "Name.")
            .Field("flag", v => v.Flag, "Flag.")
            .Field("length", v => v.Length, "Length.")
            .Field("home", v => v.Home, "Web page.")
            .Field("class", v => v.Class, "Class.")
            .Field("speed", v => v.Speed, "Speed.")
            .Field("beam", v => v.Size.Beam, "Beam, out of its part.")
            .Values("labels", v => v.Labels, "Labels.")
            .Values("depths", v => v.Depths, "Depths sounded.")
            .Values("flown", v => v.Flown, "Flags flown.")
            .One("size", v => v.Size, Size(), "How large.")
            .One("refit", v => v.Refit, NewRefit(), "Last refit.")
            .One("port", v => v.Port, _port, "Where it lies.")
            .List("crew", v => v.Crew, p => p, _person, "Crew.", arguments: true)
            .First("mate", v => v.Crew, p => p, _person, "First of the crew.")
            .First("only", v => v.Crew, p => p, _person, "Only one of the crew.", single: true)
            .Connection(
                "tugs",
                v => v.Tugs,
                t => t,
                Model.Connection("VesselTugs", _tug),
                "What tows it."
            )
            .Either(
                "owner",
                _owner,
                v => v.OwnerPerson,
                _person,
                v => v.OwnerCompany,
                _company,
                "Who owns it."
            );
        _ferry.Implements(_vessel).In(_craft).Field("decks", f => f.Decks, "Decks.");
        _tug.Implements(_vessel)
            .In(_craft)
            .Field("power", t => t.Power, "Power.")
            .One("towing", t => t.Towing, _vessel, "What it tows.");
        _craft
            .HasKey(v => v.Id)
            .Field("name", v => v.Name, "Name.")
            .Field("length", v => v.Length, "Length.");
    }

    private void Summarize() =>
        _vessels
            .Faceted<Vessel, VesselFacet>(facets =>
                facets
                    .ByValue(VesselFacet.Flag, v => v.Flag)
                    .ByValue(VesselFacet.Class, v => v.Class)
                    .ByOne(VesselFacet.Port, v => v.Port!.Code, _port, p => p.Code, p => p.Name)
                    .ByMany(
                        VesselFacet.Crew,
                        v => v.Crew.Select(p => p.Id),
                        _person,
                        p => p.Name,
                        p => p.Name
                    )
            )
            .Aggregated<Vessel>(
                "VesselAggregates",
                "Bounds.",
                all =>
                    all.Count("count", "How many.")
                        .Min("shortest", v => v.Length, "Smallest length.")
                        .Max("longest", v => v.Length, "Largest length.")
            );

    private Entity<Dimensions> Size() =>
        Model
            .Entity<Dimensions>("Size", "A size.")
            .Field("beam", s => s.Beam, "Beam.")
            .Field("draught", s => s.Draught, "Draught.");

    private Entity<Refit> NewRefit() =>
        Model
            .Entity<Refit>("Refit", "A refit.")
            .Field("year", r => r.Year, "Year.")
            .Field("yard", r => r.Yard, "Yard.");

    private void FillOthers()
    {
        var address = Model
            .Entity<Address>("Address", "An address.")
            .Field("town", a => a.Town, "Town.")
            .Field("quay", a => a.Quay, "Quay.");
        var berth = Model
            .Entity<Berth>("Berth", "A berth.")
            .HasKey(b => b.Id)
            .Field("depth", b => b.Depth, "Depth.")
            .Field("label", b => b.Label, "Label.");
        _port
            .Node(p => p.Code, HarbourKeys.Text, "Id.")
            .Field("name", p => p.Name, "Name.")
            .Field("opens", p => p.Opens, "Opens.")
            .One("address", p => p.Address, address, "Address.")
            .One("parent", p => p.Parent, _port, "Parent.")
            .List("children", p => p.Children, c => c, _port, "Children.", arguments: true)
            .List("berths", p => p.Berths, b => b, berth, "Berths.", arguments: true)
            .Connection("vessels", p => p.Vessels, v => v, _vessels, "Vessels there.")
            .Connection(
                "deep",
                p => p.Vessels.Where(v => v.Length > 0),
                v => v,
                _vessels,
                "The long ones: no navigation of the model."
            );
        _person
            .Node(p => p.Id, HarbourKeys.Guid, "Id.")
            .In(_owner)
            .Text("name", p => p.Name, p => p.NameFolded, "Name.")
            .Field("born", p => p.Born, "Born.")
            .Connection("vessels", p => p.Vessels, v => v, _vessels, "Where they work.");
        _company
            .Node(c => c.Id, HarbourKeys.Int, "Id.")
            .In(_owner)
            .Field("register", c => c.Register, "Register.")
            .Field("motto", c => c.Motto, "Motto.")
            .Connection("fleet", c => c.Fleet, v => v, _vessels, "Its vessels.");
    }
}
