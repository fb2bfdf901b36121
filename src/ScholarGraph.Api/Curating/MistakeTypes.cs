using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Curating;

/// <summary>The types of what curators can do wrong.</summary>
internal sealed class MistakeTypes
{
    private readonly GraphModel _model;
    private readonly Dictionary<Type, ComputedType> _types = [];

    public MistakeTypes(GraphModel model)
    {
        _model = model;
        Add<ResearcherNotFound>("No researcher has the id.");
        Add<SameResearcher>("Somebody would be merged with themselves.");
        Add<ConflictingOrcids>("Those to be merged have different ORCID iDs.");
        Add<AuthorshipNotFound>("No authorship has the id.");
        Add<AuthorshipOfAnother>("The authorship is another researcher's.");
        Add<NothingNamed>("Nobody, or nothing, is named.");
        Add<NothingLeft>("The researcher would be left without an authorship.");
        Add<TooManyNamed>("More is named than one decision takes.");
        Add<InvalidName>("The name is blank, too long or not printable.");
        Add<InvalidReason>("The reason is too long, or cannot be kept.");
        Add<DecisionNotFound>("No decision has the id.");
        Add<DecisionAlreadyUndone>("The decision was undone before.");
        Add<DecisionNotReversible>("The decision cannot be undone.");
        Add<DuplicateCandidateNotFound>("No duplicate candidate has the id.");
        Add<AlreadyDismissed>("The duplicate candidate was dismissed before.");
        Add<SourceNotFound>("No source has the id.");
        Add<NothingToImport>("The document names neither a person nor a work.");
    }

    /// <summary>A list of types that begins with one.</summary>
    public MistakeList Of<T>()
        where T : CallerMistake => new MistakeList(_types).And<T>();

    private void Add<T>(string description)
        where T : CallerMistake =>
        _types.Add(
            typeof(T),
            _model.Error<T>($"{typeof(T).Name}Error", description, mistake => mistake.Message)
        );
}
