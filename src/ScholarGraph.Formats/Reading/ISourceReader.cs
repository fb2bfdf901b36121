namespace ScholarGraph.Formats.Reading;

/// <summary>Reads one format. Never throws for what the bytes hold: that is a problem, and the rest is read.</summary>
internal interface ISourceReader
{
    /// <summary>Reads a stream to its end, or to where nothing more can be made of it.</summary>
    /// <param name="content">Unpacked bytes.</param>
    /// <param name="sink">Takes the records.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    );
}
