using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Reading;

/// <summary>Cleans records and keeps the limits, before a sink takes them.</summary>
internal sealed class RecordGate(IRecordSink sink, ReaderLimits limits, RepeatedTexts repeated)
    : IRecordSink
{
    private readonly RecordCleaning _cleaning = new(repeated);

    public void Add(WorkRecord work, int? line) =>
        Guard(
            line,
            work.Locator,
            () =>
            {
                if (_cleaning.Clean(work) is not { } clean)
                {
                    Report(
                        Problem.Refusal(
                            ReaderCodes.TitleMissing,
                            line,
                            work.Locator,
                            $"The work at {work.Locator} has no title."
                        )
                    );
                    return;
                }

                if (clean.Authors.Count > limits.AuthorsMax)
                {
                    Report(
                        Problem.Doubt(
                            ReaderCodes.AuthorsCut,
                            line,
                            work.Locator,
                            $"\"{clean.Title}\" has {clean.Authors.Count} authors; the first {limits.AuthorsMax} were read."
                        )
                    );
                    clean = clean with
                    {
                        Authors = [.. clean.Authors.Take(limits.AuthorsMax)],
                        AuthorsComplete = false,
                    };
                }

                sink.Add(clean, line);
            }
        );

    public void Add(PersonRecord person, int? line) =>
        TakePerson(person, line, clean => sink.Add(clean, line));

    public void Own(PersonRecord owner) => TakePerson(owner, null, sink.Own);

    public void Report(RecordProblem problem) =>
        sink.Report(
            problem with
            {
                Message = Shown(problem.Message),
                Locator = problem.Locator is { } locator ? Shown(locator) : null,
            }
        );

    private void TakePerson(PersonRecord person, int? line, Action<PersonRecord> take) =>
        Guard(
            line,
            person.Locator,
            () =>
            {
                if (_cleaning.Clean(person) is { } clean)
                {
                    take(clean);
                    return;
                }

                Report(
                    Problem.Refusal(
                        ReaderCodes.NameMissing,
                        line,
                        person.Locator,
                        $"The person at {person.Locator} has no name."
                    )
                );
            }
        );

    private void Guard(int? line, string locator, Action take)
    {
        try
        {
            take();
        }
        catch (BrokenTextException e)
        {
            Report(
                Problem.Refusal(
                    ReaderCodes.EncodingBroken,
                    line,
                    locator,
                    $"The record at {locator} holds {e.Message}; save the source as UTF-8."
                )
            );
        }
    }

    // What is quoted can hold what the record was refused for.
    private static string Shown(string message) =>
        string.Concat(
            message.Select(c => char.IsControl(c) || c == SourceText.BrokenMark ? '\uFFFD' : c)
        );
}
