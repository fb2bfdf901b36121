using System.Globalization;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Generating;

/// <summary>The run that is kept of a generation, with each work whose authors are not all paired.</summary>
internal static class GeneratedRun
{
    public static ImportRun Of(GeneratedGraph graph, GeneratedSource source)
    {
        var records = graph.Corpus.PublicationCount + graph.Corpus.PersonCount;
        var run = new ImportRun
        {
            Id = source.Own(nameof(ImportRun), "1"),
            StartedAt = GeneratedSource.Time,
            FinishedAt = GeneratedSource.Time,
            State = ImportState.Completed,
            SourceId = source.Key,
            Added = records + graph.AuthorshipCount + graph.Edges.Length,
            Done = records,
            Total = records,
        };
        for (var work = 0; work < graph.Corpus.PublicationCount; work++)
        {
            var authors = graph.AuthorsOf(work).Length;
            if (authors > graph.PairedAuthorsMax)
            {
                run.Problems.Add(
                    new ImportProblem
                    {
                        Id = EntityKey.Of(
                            nameof(ImportProblem),
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{EntityKey.ToText(run.Id)}/{run.Problems.Count}"
                            )
                        ),
                        ImportRunId = run.Id,
                        Code = ImportCodes.PairsCapped,
                        Locator = string.Create(CultureInfo.InvariantCulture, $"work {work + 1}"),
                        Message = string.Create(
                            CultureInfo.InvariantCulture,
                            $"\"{graph.Work(work).Title}\" has {authors} authors; only the first {graph.PairedAuthorsMax} are joined as co-authors."
                        ),
                    }
                );
            }
        }

        return run;
    }
}
