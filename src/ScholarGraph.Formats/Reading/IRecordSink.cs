using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Reading;

/// <summary>Takes what a reader finds, one record at a time, so that a reader holds one record only.</summary>
public interface IRecordSink
{
    /// <summary>Takes a work.</summary>
    /// <param name="work">As the source states it.</param>
    /// <param name="line">Line of the source it begins on, from 1; null when lines mean nothing there.</param>
    public void Add(WorkRecord work, int? line);

    /// <summary>Takes a person whom the source has a record of.</summary>
    /// <param name="person">As the source states it.</param>
    /// <param name="line">Line of the source it begins on, from 1; null when lines mean nothing there.</param>
    public void Add(PersonRecord person, int? line);

    /// <summary>Takes the person whose source it is: an author of every work in it.</summary>
    /// <param name="owner">As the source states it.</param>
    public void Own(PersonRecord owner);

    /// <summary>Takes what was refused or doubtful.</summary>
    /// <param name="problem">With its line or key.</param>
    public void Report(RecordProblem problem);
}
