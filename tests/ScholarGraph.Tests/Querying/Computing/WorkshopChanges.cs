using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

/// <summary>What can be changed in the workshop.</summary>
internal sealed class WorkshopChanges(Func<StoreroomContext> contexts)
{
    public void Fill(GraphModel model, Entity<Shelf> shelf)
    {
        var missing = model
            .Error<Missing>("ShelfMissingError", "There is no such shelf.", _ => "No such shelf.")
            .Value("id", e => e.Id, "The id as given.", nullable: true, scalar: "ID");
        var tooLong = model
            .Error<TooLong>(
                "NameTooLongError",
                "The name is too long.",
                e => $"{e.Length} is too long."
            )
            .Value("length", e => e.Length, "Its length.");
        model.Mutation<Renamed>(
            "renameShelf",
            "Renames a shelf.",
            [
                InputDefinition.Id("shelf", "The shelf.", shelf),
                InputDefinition.Value<string>("name", "The new name."),
                InputDefinition.Value<string>("zone", "The new zone.", optional: true),
            ],
            payload =>
                payload
                    .One("shelf", r => r.Shelf, shelf, "The shelf.", nullable: true)
                    .Value("by", r => r.By, "Who did it.", nullable: true),
            [missing, tooLong],
            RenameAsync
        );
    }

    private async Task<Renamed> RenameAsync(MutationCall call, CancellationToken token)
    {
        var name = call.Input.Get<string>("name");
        if (name == "forbidden")
        {
            throw new GraphFieldException(new GraphError("Not you.") { Code = "NOT_YOU" });
        }

        if (name.Length > 10)
        {
            return new Renamed(null, null) { Errors = [new TooLong(name.Length)] };
        }

        await using var context = contexts();
        var key = call.Input.Key<int>("shelf");
        var shelf = await context.Shelves.SingleOrDefaultAsync(s => s.Id == key, token);
        if (shelf is null)
        {
            return new Renamed(null, null) { Errors = [new Missing(null)] };
        }

        (shelf.Name, shelf.NameFolded) = (name, name);
        if (call.Input.Has("zone"))
        {
            shelf.Zone = call.Input.Get<string>("zone");
        }

        await context.SaveChangesAsync(token);
        return new Renamed(shelf.Id, call.Caller as string);
    }

    private sealed record Renamed(int? Shelf, string? By) : MutationResult;

    private sealed record Missing(string? Id);

    private sealed record TooLong(int Length);
}
