using ScholarGraph.Data.Curating;

namespace ScholarGraph.Api.Curating;

/// <summary>A mistake of a curator, of a class for each kind: the members of the errors' unions.</summary>
/// <param name="Message">What is wrong, readable.</param>
internal abstract record CallerMistake(string Message)
{
    public static CallerMistake Of(CurationError error) =>
        error.Kind switch
        {
            CurationErrorKind.ResearcherNotFound => new ResearcherNotFound(error.Message),
            CurationErrorKind.SameResearcher => new SameResearcher(error.Message),
            CurationErrorKind.ConflictingOrcids => new ConflictingOrcids(error.Message),
            CurationErrorKind.AuthorshipNotFound => new AuthorshipNotFound(error.Message),
            CurationErrorKind.AuthorshipOfAnother => new AuthorshipOfAnother(error.Message),
            CurationErrorKind.NothingNamed => new NothingNamed(error.Message),
            CurationErrorKind.NothingLeft => new NothingLeft(error.Message),
            CurationErrorKind.InvalidName => new InvalidName(error.Message),
            CurationErrorKind.InvalidReason => new InvalidReason(error.Message),
            CurationErrorKind.DecisionNotFound => new DecisionNotFound(error.Message),
            CurationErrorKind.DecisionAlreadyUndone => new DecisionAlreadyUndone(error.Message),
            CurationErrorKind.DecisionNotReversible => new DecisionNotReversible(error.Message),
            CurationErrorKind.SourceNotFound => new SourceNotFound(error.Message),
            CurationErrorKind.TooMany => new TooManyNamed(error.Message),
            CurationErrorKind.CandidateNotFound => new DuplicateCandidateNotFound(error.Message),
            CurationErrorKind.AlreadyDismissed => new AlreadyDismissed(error.Message),
            _ => throw new InvalidOperationException($"{error.Kind} has no class."),
        };
}

internal sealed record ResearcherNotFound(string Message) : CallerMistake(Message);

internal sealed record SameResearcher(string Message) : CallerMistake(Message);

internal sealed record ConflictingOrcids(string Message) : CallerMistake(Message);

internal sealed record AuthorshipNotFound(string Message) : CallerMistake(Message);

internal sealed record AuthorshipOfAnother(string Message) : CallerMistake(Message);

internal sealed record NothingNamed(string Message) : CallerMistake(Message);

internal sealed record NothingLeft(string Message) : CallerMistake(Message);

internal sealed record InvalidName(string Message) : CallerMistake(Message);

internal sealed record InvalidReason(string Message) : CallerMistake(Message);

internal sealed record DecisionNotFound(string Message) : CallerMistake(Message);

internal sealed record DecisionAlreadyUndone(string Message) : CallerMistake(Message);

internal sealed record DecisionNotReversible(string Message) : CallerMistake(Message);

internal sealed record SourceNotFound(string Message) : CallerMistake(Message);

internal sealed record TooManyNamed(string Message) : CallerMistake(Message);

internal sealed record DuplicateCandidateNotFound(string Message) : CallerMistake(Message);

internal sealed record AlreadyDismissed(string Message) : CallerMistake(Message);

internal sealed record NothingToImport(string Message) : CallerMistake(Message);
