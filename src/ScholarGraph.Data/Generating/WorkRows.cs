using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Generating;

/// <summary>The rows about publications.</summary>
internal sealed class WorkRows(GeneratedGraph graph, SubjectRows subjects, long sinceVersion)
{
    /// <summary>A publication whose slug may be taken already.</summary>
    public Publication Publication(int index)
    {
        var (work, key) = At(index);
        return new Publication
        {
            Id = key,
            Slug = Slugs.Of(work.Title),
            SinceVersion = sinceVersion,
            Title = work.Title,
            TitleFolded = Folding.Fold(work.Title),
            Abstract = work.Abstract,
            Year = work.Year,
            Date = work.Date,
            Type = work.Type,
            VenueId = work.Venue is { } venue ? subjects.Venues[venue].Id : null,
            Url = work.Doi is { } doi ? $"https://doi.org/{doi}" : null,
            Doi = work.Doi,
            AuthorsComplete = work.AuthorsComplete,
        };
    }

    public IEnumerable<PublicationIdentifier> Identifiers(int index)
    {
        var (work, key) = At(index);
        if (work.Doi is { } doi)
        {
            yield return Identifier(key, IdentifierScheme.Doi, doi);
        }

        if (work.Arxiv is { } arxiv)
        {
            yield return Identifier(key, IdentifierScheme.Arxiv, arxiv);
        }
    }

    public IEnumerable<PublicationTopic> Topics(int index)
    {
        var (work, key) = At(index);
        if (work.StatedTopic is { } stated)
        {
            yield return Link(key, subjects.Topics[stated].Id, TopicOrigin.Stated, null, null);
        }

        foreach (var match in subjects.Matcher.Match(work.Title, work.Abstract))
        {
            if (match.Topic != work.StatedTopic)
            {
                yield return Link(
                    key,
                    subjects.Topics[match.Topic].Id,
                    TopicOrigin.Inferred,
                    match.Evidence,
                    match.Score
                );
            }
        }
    }

    private (GeneratedWork Work, long Key) At(int index) =>
        (graph.Work(index), graph.Keys.Works[index]);

    private static PublicationIdentifier Identifier(
        long publication,
        IdentifierScheme scheme,
        string value
    ) =>
        new()
        {
            Id = EntityKey.Of(
                nameof(PublicationIdentifier),
                $"{EntityKey.ToText(publication)}/{scheme}/{value}"
            ),
            PublicationId = publication,
            Scheme = scheme,
            Value = value,
        };

    private static PublicationTopic Link(
        long publication,
        long topic,
        TopicOrigin origin,
        string? evidence,
        double? score
    ) =>
        new()
        {
            Id = EntityKey.Of(
                nameof(PublicationTopic),
                $"{EntityKey.ToText(publication)}/{EntityKey.ToText(topic)}"
            ),
            PublicationId = publication,
            TopicId = topic,
            Origin = origin,
            Evidence = evidence,
            Score = score,
        };
}
