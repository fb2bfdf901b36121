using System.Xml.Linq;

namespace ScholarGraph.Formats.AclAnthology;

/// <summary>The volume whose papers are read.</summary>
/// <param name="Collection">Id of the collection.</param>
/// <param name="Id">Id within it.</param>
/// <param name="Meta">What is said of the volume; null where nothing is.</param>
internal sealed record AclVolume(string Collection, string Id, XElement? Meta);
