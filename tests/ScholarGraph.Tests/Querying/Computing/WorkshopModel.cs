using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

/// <summary>The storeroom with fields that C# answers.</summary>
internal sealed class WorkshopModel
{
    private static readonly KeyText<int> _int = new(
        key => key.ToString(CultureInfo.InvariantCulture),
        (string text, out int key) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key)
    );

    private static readonly KeyText<Guid> _guid = new(key => key.ToString("N"), Guid.TryParse);

    private readonly Entity<Shelf> _shelf;
    private readonly Entity<Box> _box;
    private readonly EntityDefinition _place;

    public WorkshopModel(Func<StoreroomContext> contexts)
    {
        _shelf = Model.Entity<Shelf>("Shelf", "A shelf.");
        _box = Model.Entity<Box>("Box", "A box.");
        _place = Model.Union<object>("Place", "Where something can be.");
        _shelf
            .In(_place)
            .Node(s => s.Id, _int, "Id.")
            .Field("name", s => s.Name, "Name.")
            .Field("zone", s => s.Zone, "Zone.")
            .List("boxes", s => s.Boxes, b => b, _box, "Boxes.")
            .Function(
                "depth",
                [InputDefinition.Value<int>("from", "Depth of a root.", 0)],
                DepthsAsync,
                "How many shelves it is within."
            );
        _box.In(_place)
            .Node(b => b.Id, _guid, "Id.")
            .Field("label", b => b.Label, "Label.")
            .Field("height", b => b.Height, "Height.")
            .One("shelf", b => b.Shelf, _shelf, "Shelf.");
        FillWays();
        FillFinds();
        new WorkshopChanges(contexts).Fill(Model, _shelf);
        Model.ById("shelf", _shelf, "A shelf.");
        Model.RootConnection("shelves", _shelf, Model.Connection("Shelves", _shelf), "All.");
    }

    public GraphModel Model { get; } = new();

    /// <summary>How often the function of <c>depth</c> ran.</summary>
    public int DepthCalls { get; private set; }

    private void FillWays()
    {
        var step = Model
            .Computed<Step>("Step", "A shelf on a way.")
            .One("shelf", s => s.Shelf, _shelf, "The shelf.")
            .Many(
                "boxes",
                (s, arguments) => s.Boxes.Take(arguments.Get<int>("first")).ToList(),
                _box,
                "Boxes on it, tallest first.",
                [InputDefinition.Size("first", "How many.", 2)]
            );
        var way = Model
            .Computed<Way>("Way", "The way up from a shelf.")
            .Value("length", w => w.Steps.Count, "Shelves on it.")
            .Value("note", w => w.Note, "A note.", nullable: true)
            .List("steps", w => w.Steps, step, "The shelves.");
        Model.Function(
            "wayUp",
            way,
            [
                InputDefinition.Id("of", "A shelf.", _shelf),
                InputDefinition.Filter("where", "Boxes that count.", _box),
            ],
            WayAsync,
            "The way up from a shelf; null where there is none.",
            nullable: true
        );
    }

    private void FillFinds()
    {
        var find = Model
            .Computed<Find>("Find", "Something found.")
            .One("node", f => f.Node, _place, "What.")
            .Value("score", f => f.Score, "How well it fits.")
            .Values("words", f => f.Words, "Words found.");
        Model.FunctionList(
            "find",
            find,
            [
                InputDefinition.Values<string>("words", "What to look for."),
                InputDefinition.Size("first", "How many.", 5),
            ],
            FindAsync,
            "Shelves and boxes by words in their names."
        );
    }

    private async Task<IReadOnlyList<int>> DepthsAsync(FunctionCall call, CancellationToken token)
    {
        DepthCalls++;
        var parents = await call
            .Context.Set<Shelf>()
            .ToDictionaryAsync(s => s.Id, s => s.ParentId, token);
        return
        [
            .. call.Keys.Select(key =>
            {
                var depth = call.Arguments.Get<int>("from");
                for (var at = parents[(int)key]; at is { } parent; at = parents[parent])
                {
                    depth++;
                }

                return depth;
            }),
        ];
    }

    private static async Task<Way?> WayAsync(FunctionCall call, CancellationToken token)
    {
        if (call.Arguments.Key<int>("of") is not { } key)
        {
            return null;
        }

        var boxes = call.Context.Set<Box>().AsQueryable();
        if (call.Arguments.Filter<Box>("where") is { } filter)
        {
            boxes = boxes.Where(filter);
        }

        var steps = new List<Step>();
        for (int? at = key; at is { } id; )
        {
            var shelf = await call
                .Context.Set<Shelf>()
                .SingleOrDefaultAsync(s => s.Id == id, token);
            if (shelf is null)
            {
                return null;
            }

            var tallest = boxes
                .Where(b => b.ShelfId == id)
                .OrderByDescending(b => b.Height)
                .ThenBy(b => b.Id)
                .Select(b => b.Id);
            steps.Add(new Step(id, await tallest.ToListAsync(token)));
            at = shelf.ParentId;
        }

        return new Way(steps, call.Selects("steps.boxes") ? "with boxes" : null);
    }

    private async Task<IReadOnlyList<Find>> FindAsync(FunctionCall call, CancellationToken token)
    {
        var words = call.Arguments.List<string>("words");
        if (words.Count == 0)
        {
            throw new GraphFieldException(new GraphError("No word.") { Code = "NO_WORD" });
        }

        var shelves = await call.Context.Set<Shelf>().OrderBy(s => s.Id).ToListAsync(token);
        var boxes = await call.Context.Set<Box>().OrderBy(b => b.Id).ToListAsync(token);
        return
        [
            .. shelves
                .Select(s => (Text: s.Name, Node: new EntityReference(_shelf, s.Id)))
                .Concat(
                    boxes.Select(b => (Text: b.Label ?? "", Node: new EntityReference(_box, b.Id)))
                )
                .Where(thing => words.Contains(thing.Text))
                .Select(thing => new Find(thing.Node, 0.5, [thing.Text]))
                .Take(call.Arguments.Get<int>("first")),
        ];
    }

    private sealed record Step(int Shelf, IReadOnlyList<Guid> Boxes);

    private sealed record Way(IReadOnlyList<Step> Steps, string? Note);

    private sealed record Find(EntityReference Node, double Score, IReadOnlyList<string> Words);
}
