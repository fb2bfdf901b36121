namespace ScholarGraph.Formats.Reading;

/// <summary>A record holds something that is no text; caught where the record is taken, and told as a problem.</summary>
internal sealed class BrokenTextException(string message) : Exception(message);
