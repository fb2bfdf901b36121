using GraphQL.Types;

namespace ScholarGraph.Benchmarks.Peers.Resolvers;

internal sealed class SortType : EnumerationGraphType
{
    public SortType()
    {
        Name = "SortEnumType";
        Add("ASC", 0);
        Add("DESC", 1);
    }
}

internal sealed class PublicationSortType : InputObjectGraphType
{
    public PublicationSortType()
    {
        Name = "PublicationSortInput";
        Field<SortType>("title");
    }
}

internal sealed class IntFilterType : InputObjectGraphType
{
    public IntFilterType()
    {
        Name = "IntFilter";
        Field<IntGraphType>("eq");
    }
}

internal sealed class StringFilterType : InputObjectGraphType
{
    public StringFilterType()
    {
        Name = "StringFilter";
        Field<StringGraphType>("eq");
    }
}

internal sealed class TopicFilterType : InputObjectGraphType
{
    public TopicFilterType()
    {
        Name = "TopicFilter";
        Field<StringFilterType>("slug");
    }
}

internal sealed class TopicsFilterType : InputObjectGraphType
{
    public TopicsFilterType()
    {
        Name = "TopicsFilter";
        Field<TopicFilterType>("some");
    }
}

internal sealed class PublicationFilterType : InputObjectGraphType
{
    public PublicationFilterType()
    {
        Name = "PublicationFilter";
        Field<IntFilterType>("year");
        Field<TopicsFilterType>("topics");
    }
}
