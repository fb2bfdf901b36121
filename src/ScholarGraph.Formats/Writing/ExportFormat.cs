namespace ScholarGraph.Formats.Writing;

/// <summary>A format that the graph can be written in; one of both writers is there.</summary>
/// <param name="Name">As commands and addresses call it.</param>
/// <param name="MediaType">With its character set, always UTF-8.</param>
/// <param name="FileExtension">Of a file in it, without dot.</param>
public sealed record ExportFormat(string Name, string MediaType, string FileExtension)
{
    /// <summary>Makes a writer of works; null for a format of networks.</summary>
    public Func<WorkWriter>? NewWorkWriter { get; init; }

    /// <summary>Makes a writer of networks; null for a format of works.</summary>
    public Func<NetworkWriter>? NewNetworkWriter { get; init; }
}
