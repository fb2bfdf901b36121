using ScholarGraph.Api.Graph;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Curating;

/// <summary>The mutation that imports a document.</summary>
internal sealed class ImportFields(DocumentImport documents)
{
    public void Fill(ScholarModel m, MistakeTypes mistakes)
    {
        var difference = m
            .Model.Computed<Difference>("ImportDifference", "One difference that an import makes.")
            .Value("action", d => d.Action, "What happens to the thing.")
            .Value("kind", d => d.Kind, "Kind of the thing: Researcher, Publication, Authorship…")
            .Value("name", d => d.Name, "Its slug, or a readable name of those it joins.")
            .Value(
                "field",
                d => d.Field,
                "Which field changes; null when the whole thing is added or removed.",
                nullable: true
            )
            .Value("before", d => d.Before, "Value before; null for none.", nullable: true)
            .Value("after", d => d.After, "Value after; null for none.", nullable: true);
        var problem = m
            .Model.Computed<RecordProblem>(
                "DocumentProblem",
                "Something in a document that was refused or doubtful."
            )
            .Value("code", p => p.Code, "Stable code.")
            .Value("line", p => p.Line, "Line in the document, from 1; null when it has none.")
            .Value(
                "locator",
                p => p.Locator,
                "Key in the document; null when the line says it.",
                nullable: true
            )
            .Value("message", p => p.Message, "What is wrong, readable.")
            .Value("isRefusal", p => p.IsRefusal, "Whether a record was left out because of it.");
        m.Model.Mutation<Imported>(
            "importDocument",
            "Imports a document, as a file is imported: a profile page or a bibliographic file. With `dryRun` nothing is written, and the answer tells exactly what would change.",
            [
                InputDefinition.Value<string>("text", "The document."),
                InputDefinition.Value<ImportFormat>(
                    "format",
                    "Its format; by default its content tells it.",
                    defaultValue: ImportFormat.Auto
                ),
                InputDefinition.Value<string>("name", "Its name, as a file's, for provenance."),
                InputDefinition.Value<string>(
                    "institution",
                    "Institute whose document it is.",
                    optional: true
                ),
                InputDefinition.Value<bool>(
                    "dryRun",
                    "Whether only to tell what would change.",
                    defaultValue: false
                ),
                InputDefinition.Value<string>(
                    "reason",
                    "Why; kept with the run, and shown.",
                    optional: true
                ),
            ],
            payload =>
                payload
                    .One(
                        "source",
                        r => r.Source,
                        m.Source,
                        "The source; null for a dry run and after an error.",
                        nullable: true
                    )
                    .One(
                        "importRun",
                        r => r.Report?.RunId,
                        m.ImportRun,
                        "The run that is kept; null for a dry run and after an error.",
                        nullable: true
                    )
                    .Value("state", r => r.Report?.State, "How it ended; null after an error.")
                    .Value(
                        "dryRun",
                        r => r.Report?.IsDryRun ?? false,
                        "Whether nothing was written."
                    )
                    .Value(
                        "isUnchanged",
                        r => r.Report?.IsUnchanged ?? true,
                        "Whether the graph is, or would be, as it was."
                    )
                    .Value("added", r => r.Total.Added, "Things that come in.")
                    .Value("changed", r => r.Total.Changed, "Things that change.")
                    .Value("removed", r => r.Total.Removed, "Things that go.")
                    .Value(
                        "unchanged",
                        r => r.Total.Unchanged,
                        "Things that were there as the document says."
                    )
                    .Value("refused", r => r.Report?.Refused ?? 0, "Records that were left out.")
                    .List(
                        "differences",
                        r => r.Differences,
                        difference,
                        $"Every difference, by kind and name; at most {Imported.DifferencesMax}."
                    )
                    .List(
                        "problems",
                        r => r.Report?.Problems ?? [],
                        problem,
                        "What was refused or doubtful, in the order of the document."
                    ),
            mistakes.Of<NothingToImport>().And<InvalidName>().And<InvalidReason>(),
            ImportAsync
        );
    }

    private async Task<Imported> ImportAsync(MutationCall call, CancellationToken token)
    {
        var input = call.Input;
        var curator = await ((MutationCaller)call.Caller!).CuratorAsync(
            input.Optional<string>("reason"),
            token
        );
        var name = input.Get<string>("name");
        return (Curation.WrongName(name) ?? Curation.WrongReason(curator.Reason)) is { } wrong
            ? new Imported((ImportReport?)null) { Errors = [CallerMistake.Of(wrong)] }
            : Imported.Of(
                await StoreMistakes.ToldAsync(() =>
                    documents.RunAsync(
                        input.Get<string>("text"),
                        FormatOf(input.Get<ImportFormat>("format")),
                        Path.GetFileName(name),
                        input.Optional<string>("institution"),
                        curator,
                        input.Get<bool>("dryRun"),
                        token
                    )
                )
            );
    }

    private static SourceFormat? FormatOf(ImportFormat format) =>
        format switch
        {
            ImportFormat.Auto => null,
            ImportFormat.Profile => SourceFormat.Profile,
            ImportFormat.Bibtex => SourceFormat.Bibtex,
            ImportFormat.CslJson => SourceFormat.CslJson,
            ImportFormat.Crossref => SourceFormat.Crossref,
            ImportFormat.OpenAlex => SourceFormat.OpenAlex,
            ImportFormat.Orcid => SourceFormat.Orcid,
            ImportFormat.Dblp => SourceFormat.Dblp,
            ImportFormat.Ris => SourceFormat.Ris,
            ImportFormat.AclAnthology => SourceFormat.AclAnthology,
            ImportFormat.Datacite => SourceFormat.Datacite,
            _ => SourceFormat.Csv,
        };
}
