using GraphQL;
using GraphQL.Types;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Peers.Resolvers;

internal sealed class TopicType : ObjectGraphType<Topic>
{
    public TopicType()
    {
        Name = "Topic";
        Field<NonNullGraphType<StringGraphType>>("slug").Resolve(c => c.Source.Slug);
    }
}

internal sealed class ResearcherType : ObjectGraphType<Researcher>
{
    public ResearcherType()
    {
        Name = "Researcher";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Resolve(c => GlobalIds.Of("Researcher", c.Source.Id));
        Field<NonNullGraphType<StringGraphType>>("name").Resolve(c => c.Source.Name);
        Field<NonNullGraphType<StringGraphType>>("slug").Resolve(c => c.Source.Slug);
        Field<StringGraphType>("orcid").Resolve(c => c.Source.Orcid);
        Field<NonNullGraphType<IntGraphType>>("publicationCount")
            .Resolve(c => c.Source.PublicationCount);
        Field<NonNullGraphType<IntGraphType>>("coauthorCount").Resolve(c => c.Source.CoauthorCount);
        Field<PublicationsType>("publications")
            .Argument<IntGraphType>("first")
            .ResolveAsync(async c =>
                await c.Loaders().PublicationsOfAsync(c.Source.Id, c.GetArgument("first", 10))
            );
    }
}

internal sealed class PublicationType : ObjectGraphType<Publication>
{
    public PublicationType()
    {
        Name = "Publication";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Resolve(c => GlobalIds.Of("Publication", c.Source.Id));
        Field<NonNullGraphType<StringGraphType>>("title").Resolve(c => c.Source.Title);
        Field<IntGraphType>("year").Resolve(c => c.Source.Year);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ResearcherType>>>>("authors")
            .Resolve(c => c.Loaders().Authors.Load(c.Source.Id));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TopicType>>>>("topics")
            .Resolve(c => c.Loaders().Topics.Load(c.Source.Id));
    }
}

internal sealed class PageInfoType : ObjectGraphType<PublicationPage>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        Field<NonNullGraphType<BooleanGraphType>>("hasNextPage").Resolve(c => c.Source.HasNextPage);
        Field<StringGraphType>("endCursor").Resolve(c => c.Source.EndCursor);
    }
}

internal sealed class PublicationsType : ObjectGraphType<PublicationPage>
{
    public PublicationsType()
    {
        Name = "PublicationsConnection";
        Field<ListGraphType<NonNullGraphType<PublicationType>>>("nodes")
            .Resolve(c => c.Source.Nodes);
        Field<NonNullGraphType<PageInfoType>>("pageInfo").Resolve(c => c.Source);
    }
}
