using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Near;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Curating;

/// <summary>Decisions of curators: each is kept with who, when and why, changes the graph in one transaction, and can be undone. Thread-safe.</summary>
/// <remarks>A decision is anchored to what sources print, so that it stands through later imports in any order.</remarks>
public sealed class Curation
{
    private readonly DecisionTaking _taking;

    /// <param name="contexts">Gives out contexts.</param>
    /// <param name="store">The database as a whole.</param>
    /// <param name="time">The clock.</param>
    /// <param name="options">Names the build.</param>
    public Curation(
        IDbContextFactory<ScholarContext> contexts,
        GraphStore store,
        TimeProvider time,
        DataOptions options
    )
        : this(new ChangeWriter(contexts, store, time, Resolver.Resolve, options.Build), time) { }

    internal Curation(ChangeWriter changes, TimeProvider time) =>
        _taking = new DecisionTaking(changes, time);

    /// <summary>What is wrong with a name; null where nothing is.</summary>
    /// <param name="name">As given.</param>
    public static CurationError? WrongName(string name) => Checks.WrongName(name);

    /// <summary>What is wrong with a reason; null where nothing is.</summary>
    /// <param name="reason">As given; null for none.</param>
    public static CurationError? WrongReason(string? reason) => Checks.WrongReason(reason);

    /// <summary>Makes several researchers one person.</summary>
    /// <param name="keep">Key of the one whose key stays; those of the others go on resolving to it, their slugs too.</param>
    /// <param name="merge">Keys of the others.</param>
    /// <param name="curator">Who decides, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CurationResult> MergeAsync(
        long keep,
        IReadOnlyCollection<long> merge,
        Curator curator,
        CancellationToken cancellationToken
    ) =>
        _taking.DecideAsync(
            new DecisionSubject([keep, .. merge], null),
            draft => draft.Merge(keep, merge),
            curator,
            cancellationToken
        );

    /// <summary>Gives some authorships of a researcher to a new person.</summary>
    /// <param name="researcher">Key of the researcher, which stays.</param>
    /// <param name="authorships">Keys of the authorships.</param>
    /// <param name="name">Name of the other person; null for the name that sources print there.</param>
    /// <param name="curator">Who decides, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CurationResult> SplitAsync(
        long researcher,
        IReadOnlyCollection<long> authorships,
        string? name,
        Curator curator,
        CancellationToken cancellationToken
    ) =>
        _taking.DecideAsync(
            null,
            draft => draft.Split(researcher, authorships, name),
            curator,
            cancellationToken
        );

    /// <summary>Shows a researcher under another name, which counts more than any source.</summary>
    /// <param name="researcher">Key of the researcher.</param>
    /// <param name="name">The name.</param>
    /// <param name="hideFormerName">Whether no other form of the name is to be seen anywhere.</param>
    /// <param name="curator">Who decides, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CurationResult> RenameAsync(
        long researcher,
        string name,
        bool hideFormerName,
        Curator curator,
        CancellationToken cancellationToken
    ) =>
        _taking.DecideAsync(
            hideFormerName ? null : new DecisionSubject([researcher], null),
            draft => draft.Rename(researcher, name, hideFormerName),
            curator,
            cancellationToken
        );

    /// <summary>Takes a person out of the graph: the person, their authorships, and every fact about them.</summary>
    /// <param name="researcher">Key of the researcher.</param>
    /// <param name="curator">Who decides, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CurationResult> RemoveAsync(
        long researcher,
        Curator curator,
        CancellationToken cancellationToken
    ) => _taking.DecideAsync(null, draft => draft.Remove(researcher), curator, cancellationToken);

    /// <summary>Holds two researchers that look like one for two.</summary>
    /// <param name="candidate">Key of the duplicate candidate.</param>
    /// <param name="curator">Who decides, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CurationResult> DismissAsync(
        long candidate,
        Curator curator,
        CancellationToken cancellationToken
    ) =>
        _taking.DecideAsync(
            new DecisionSubject([], candidate),
            draft => draft.Dismiss(candidate),
            curator,
            cancellationToken
        );

    /// <summary>Takes back exactly what only one source says. It comes back by importing the source again, not by undoing.</summary>
    /// <param name="source">Key of the source.</param>
    /// <param name="curator">Who decides, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CurationResult> DeleteSourceAsync(
        long source,
        Curator curator,
        CancellationToken cancellationToken
    ) => _taking.DecideAsync(null, draft => draft.Delete(source), curator, cancellationToken);

    /// <summary>Undoes a decision: the graph becomes what it would be without it. The decision stays on record.</summary>
    /// <param name="decision">Key of the decision.</param>
    /// <param name="curator">Who undoes it, and why.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CurationResult> UndoAsync(
        long decision,
        Curator curator,
        CancellationToken cancellationToken
    ) => _taking.UndoAsync(decision, curator, cancellationToken);
}
