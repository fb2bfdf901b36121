using GraphQL.Types;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Summarizing;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Adds <c>aggregates</c> and <c>facets</c> to the connections that have them.</summary>
internal sealed class SummaryTypes(ScalarTypes scalars, EnumTypes enums)
{
    private readonly Dictionary<string, ObjectGraphType> _aggregates = [];
    private ObjectGraphType? _facetCount;

    public void Add(ObjectGraphType type, ConnectionDefinition connection)
    {
        if (connection.Facets is { } facets)
        {
            AddFacets(type, enums.Of(facets.EnumType));
        }

        if (connection.Aggregates is { } aggregates)
        {
            type.Add(
                "aggregates",
                "Values over all elements that pass the filter, whatever the page; computed only when selected.",
                new NonNullGraphType(Of(aggregates))
            );
        }
    }

    private void AddFacets(ObjectGraphType type, EnumerationGraphType by)
    {
        var field = type.Add(
            "facets",
            "How many of all elements that pass the filter have each value, whatever the page: by count descending, then by value. An unknown value is left out; counted only when selected.",
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(FacetCount())))
        );
        field.Argument("by", "What to count by.", new NonNullGraphType(by));
        field.Argument(
            "first",
            "How many values at most; the largest page bounds it.",
            new NonNullGraphType(scalars.Int),
            10
        );
    }

    /// <summary>The type of a value and how many have it.</summary>
    public ObjectGraphType FacetCount()
    {
        if (_facetCount is not null)
        {
            return _facetCount;
        }

        _facetCount = new ObjectGraphType
        {
            Name = FacetCounts.TypeName,
            Description = "A value and how many elements have it.",
        };
        var text = new NonNullGraphType(scalars.String);
        _facetCount.Add(
            FacetCounts.Value,
            "What to filter by: a slug, a name of an enum, or the value as text.",
            text
        );
        _facetCount.Add(FacetCounts.Label, "Name of the value for people.", text);
        _facetCount.Add(
            FacetCounts.Count,
            "How many elements have the value; one that has several values counts for each.",
            new NonNullGraphType(scalars.Int)
        );
        return _facetCount;
    }

    private ObjectGraphType Of(AggregatesDefinition definition)
    {
        if (_aggregates.TryGetValue(definition.TypeName, out var known))
        {
            return known;
        }

        var type = new ObjectGraphType
        {
            Name = definition.TypeName,
            Description = definition.Description,
        };
        _aggregates.Add(definition.TypeName, type);
        foreach (var field in definition.Fields)
        {
            type.Add(
                field.Name,
                field.Description,
                field is ExtremeAggregate extreme
                    ? scalars.Of(extreme.Value.ReturnType)
                    : new NonNullGraphType(scalars.Int)
            );
        }

        return type;
    }
}
