using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Reading;

/// <summary>Gathers the records of one source.</summary>
internal sealed class SourceDraft(int problemsMax) : IRecordSink
{
    private readonly List<RecordProblem> _problems = [];
    private int _left;
    private bool _refusedLeft;

    public List<WorkRecord> Works { get; } = [];

    public List<PersonRecord> People { get; } = [];

    public PersonRecord? Owner { get; private set; }

    public IReadOnlyList<RecordProblem> Problems =>
        _left == 0
            ? _problems
            :
            [
                .. _problems,
                new RecordProblem
                {
                    Code = ReaderCodes.ProblemsCut,
                    Message = $"{_left} more problems are not listed.",
                    IsRefusal = _refusedLeft,
                },
            ];

    public void Add(WorkRecord work, int? line) => Works.Add(work);

    public void Add(PersonRecord person, int? line) => People.Add(person);

    public void Own(PersonRecord owner) => Owner = owner;

    public void Report(RecordProblem problem)
    {
        if (_problems.Count < problemsMax)
        {
            _problems.Add(problem);
            return;
        }

        _left++;
        _refusedLeft |= problem.IsRefusal;
    }
}
