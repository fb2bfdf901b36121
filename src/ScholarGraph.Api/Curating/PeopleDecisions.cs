using ScholarGraph.Api.Graph;
using ScholarGraph.Data.Curating;
using ScholarGraph.Querying.Computing;
using static ScholarGraph.Api.Curating.DecisionCalls;

namespace ScholarGraph.Api.Curating;

/// <summary>The mutations that say who is who, and under which name.</summary>
internal sealed class PeopleDecisions(Curation curation)
{
    public void Fill(ScholarModel m, MistakeTypes mistakes) =>
        m
            .Model.Mutation<Decided>(
                "mergeResearchers",
                "Makes several researchers one person. The ids and slugs of those who are merged go on resolving.",
                [
                    InputDefinition.Id("keep", "The one whose id stays.", m.Researcher),
                    InputDefinition.Ids("merge", "Those who are the same person.", m.Researcher),
                    Reason,
                ],
                payload => About(payload, m, "The one who is kept; null after an error."),
                mistakes
                    .Of<ResearcherNotFound>()
                    .And<SameResearcher>()
                    .And<ConflictingOrcids>()
                    .And<NothingNamed>()
                    .And<TooManyNamed>()
                    .And<InvalidReason>(),
                (call, token) =>
                    DecideAsync(
                        call,
                        (input, curator) =>
                            curation.MergeAsync(
                                Key(input, "keep"),
                                Keys(input, "merge"),
                                curator,
                                token
                            ),
                        token
                    )
            )
            .Mutation<Decided>(
                "splitResearcher",
                "Gives some authorships of a researcher to a new person.",
                [
                    InputDefinition.Id("researcher", "The researcher, who stays.", m.Researcher),
                    InputDefinition.Ids(
                        "authorships",
                        "What is the other person's; something must be left.",
                        m.Authorship
                    ),
                    InputDefinition.Value<string>(
                        "name",
                        "Name of the other person; without it the one that sources print there.",
                        optional: true
                    ),
                    Reason,
                ],
                payload => About(payload, m, "The new person; null after an error."),
                mistakes
                    .Of<ResearcherNotFound>()
                    .And<AuthorshipNotFound>()
                    .And<AuthorshipOfAnother>()
                    .And<NothingNamed>()
                    .And<NothingLeft>()
                    .And<TooManyNamed>()
                    .And<InvalidName>()
                    .And<InvalidReason>(),
                (call, token) =>
                    DecideAsync(
                        call,
                        (input, curator) =>
                            curation.SplitAsync(
                                Key(input, "researcher"),
                                Keys(input, "authorships"),
                                input.Optional<string>("name"),
                                curator,
                                token
                            ),
                        token
                    )
            )
            .Mutation<Decided>(
                "renameResearcher",
                "Shows a researcher under another name, which counts more than any source.",
                [
                    InputDefinition.Id("researcher", "The researcher.", m.Researcher),
                    InputDefinition.Value<string>("name", "The name, given name first."),
                    InputDefinition.Value<bool>(
                        "hideFormerName",
                        "Whether no other form of the name is to be seen anywhere: variants, credited names, provenance, evidence. The former slug goes on resolving.",
                        defaultValue: false
                    ),
                    Reason,
                ],
                payload => About(payload, m, "The researcher; null after an error."),
                mistakes.Of<ResearcherNotFound>().And<InvalidName>().And<InvalidReason>(),
                (call, token) =>
                    DecideAsync(
                        call,
                        (input, curator) =>
                            curation.RenameAsync(
                                Key(input, "researcher"),
                                input.Get<string>("name"),
                                input.Get<bool>("hideFormerName"),
                                curator,
                                token
                            ),
                        token
                    )
            );
}
