using GraphQL;
using GraphQL.Types;
using ScholarGraph.Benchmarks.Peers.Limits;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Peers.Resolvers;

/// <summary>As much of the schema as Q1 to Q4 need, with a resolver for each field: how one writes it with GraphQL.NET.</summary>
internal sealed class ResolverSchema : Schema
{
    public ResolverSchema(IServiceProvider services)
        : base(services)
    {
        Query = new QueryType();
    }

    private sealed class QueryType : ObjectGraphType
    {
        public QueryType()
        {
            Name = "Query";
            Field<ResearcherType>("researcherById")
                .Argument<NonNullGraphType<IdGraphType>>("id")
                .ResolveAsync(async c =>
                    await c.Loaders().ResearcherAsync(GlobalIds.KeyOf(c.GetArgument<string>("id")))
                );
            Field<PublicationsType>("publications")
                .Argument<IntGraphType>("first")
                .Argument<StringGraphType>("after")
                .Argument<PublicationFilterType>("where")
                .Argument<ListGraphType<NonNullGraphType<PublicationSortType>>>("order")
                .ResolveAsync(async c =>
                {
                    var where = c.GetArgument<Dictionary<string, object>?>("where");
                    var isByTitle = c.HasArgument("order");
                    var after = c.GetArgument<string?>("after") is { } cursor
                        ? PageKey.Read(cursor)
                        : null;
                    return await c.Loaders()
                        .PublicationsAsync(
                            rows => Ordered(After(Filtered(rows, where), after), isByTitle),
                            c.GetArgument("first", 10)
                        );
                });
        }

        private static IQueryable<Publication> Filtered(
            IQueryable<Publication> rows,
            Dictionary<string, object>? where
        )
        {
            if (where is null)
            {
                return rows;
            }

            var year = (int)((Dictionary<string, object>)where["year"])["eq"];
            var some =
                (Dictionary<string, object>)((Dictionary<string, object>)where["topics"])["some"];
            var slug = (string)((Dictionary<string, object>)some["slug"])["eq"];
            return rows.Where(p => p.Year == year && p.TopicLinks.Any(t => t.Topic.Slug == slug));
        }

#pragma warning disable CA1309 // The database compares.
        private static IQueryable<Publication> After(
            IQueryable<Publication> rows,
            PageKey? after
        ) =>
            after is not var (year, folded, title, id)
                ? rows
                : rows.Where(p =>
                    p.Year < year
                    || p.Year == null
                    || (
                        p.Year == year
                        && (
                            string.Compare(p.TitleFolded, folded) > 0
                            || (
                                p.TitleFolded == folded
                                && (
                                    string.Compare(p.Title, title) > 0
                                    || (p.Title == title && p.Id > id)
                                )
                            )
                        )
                    )
                );

#pragma warning restore CA1309

        private static IQueryable<Publication> Ordered(
            IQueryable<Publication> rows,
            bool isByTitle
        ) =>
            isByTitle
                ? rows.OrderBy(p => p.TitleFolded).ThenBy(p => p.Title).ThenBy(p => p.Id)
                : Loaders.NewestFirst(rows);
    }
}

internal static class LoadersOfRequest
{
    public const string Key = "loaders";

    /// <summary>The loaders of the request that a field is of.</summary>
    public static Loaders Loaders(this IResolveFieldContext context) =>
        (Loaders)context.UserContext[Key]!;
}
