using ScholarGraph.Data.Importing.Planning;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Gives the listings and authors of a source that are not near a key of nobody's, so that its facts keep their numbers.</summary>
internal static class Elsewhere
{
    public static void Count(PlanInput input, ref PeopleKeys people, ref WorkKeys works)
    {
        var mentions = people.ByMention.ToDictionary();
        var listings = works.ByListing.ToDictionary();
        foreach (var document in input.Documents.Values)
        {
            foreach (var place in PlacesOf.People(document))
            {
                _ = mentions.TryAdd(place, 0);
            }

            for (var work = 0; work < document.Works.Count; work++)
            {
                if (listings.TryAdd((document.Sha256, work), 0))
                {
                    foreach (var place in PlacesOf.Authors(document, work))
                    {
                        _ = mentions.TryAdd(place, 0);
                    }
                }
            }
        }

        people = people with { ByMention = mentions };
        works = works with { ByListing = listings };
    }
}
