using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Generating;

/// <summary>The one source that says everything in a generated graph. It has no bytes: its hash is that of its description.</summary>
internal sealed class GeneratedSource
{
    // Of no day at all, so that the same corpus is the same everywhere.
    public static readonly DateTime Time = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public GeneratedSource(Corpus corpus)
    {
        Name = string.Create(
            CultureInfo.InvariantCulture,
            $"generated-{corpus.PublicationCount}-{corpus.Seed}"
        );
        Sha256 = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"ScholarGraph corpus 1\n{Name}"))
        );
        Key = SourcePlanner.KeyOf(Sha256);
    }

    public string Name { get; }

    public string Sha256 { get; }

    public long Key { get; }

    /// <summary>A key of something that only this source tells apart.</summary>
    public long Own(string kind, string place) => EntityKey.Of(kind, $"{Sha256}/{place}");

    public Source Row() =>
        new()
        {
            Id = Key,
            Kind = SourceFormat.Generated,
            Name = Name,
            NameFolded = Folding.Fold(Name),
            Sha256 = Sha256,
            ImportedAt = Time,
            Payload = SourceDocumentJson.WritePlain(
                new SourceDocument
                {
                    Format = SourceFormat.Generated,
                    Name = Name,
                    Sha256 = Sha256,
                }
            ),
        };
}
