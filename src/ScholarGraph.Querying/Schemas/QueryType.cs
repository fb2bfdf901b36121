using GraphQL.Types;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the query type of a model.</summary>
internal sealed class QueryType(GraphModel model, ScalarTypes scalars, ObjectTypes objects)
{
    /// <summary>The query type with its root fields.</summary>
    public ObjectGraphType Make()
    {
        var query = new ObjectGraphType
        {
            Name = "Query",
            Description = "Everything that can be asked.",
        };
        objects.Computed.Query = query;
        var id = new NonNullGraphType(scalars.Id);
        query
            .Add("node", "Fetches an object given its ID.", objects.Node)
            .Argument("id", "ID of the object.", id);
        query
            .Add(
                "nodes",
                "Lookup nodes by a list of IDs.",
                new NonNullGraphType(new ListGraphType(objects.Node))
            )
            .Argument("ids", "The list of node IDs.", new NonNullGraphType(new ListGraphType(id)));
        foreach (var field in model.RootFields)
        {
            AddRoot(query, field);
            query.GetField(field.Name)!.Fresh(field.MaxAge);
        }

        return query;
    }

    private void AddRoot(ObjectGraphType query, RootField field)
    {
        switch (field)
        {
            case ByIdField byId:
                query
                    .Add(field.Name, field.Description, objects.Of(byId.Target))
                    .Argument("id", "Global id of the object.", new NonNullGraphType(scalars.Id));
                break;
            case LookupField lookup:
                var found = query.Add(field.Name, field.Description, objects.Of(lookup.Target));
                foreach (var argument in lookup.Arguments)
                {
                    objects.AddArgument(found, argument);
                }

                break;
            case RootPickField pick:
                objects.Connections.AddFilterAndOrder(
                    query.Add(field.Name, field.Description, objects.Of(pick.Relation.Target)),
                    pick.Relation.Target
                );
                break;
            case SingletonField singleton:
                query.Add(
                    field.Name,
                    field.Description,
                    new NonNullGraphType(objects.Of(singleton.Target))
                );
                break;
            case RootFunctionField { Function: var function }:
                objects.Computed.Add(
                    query,
                    field.Name,
                    field.Description,
                    function.Shape,
                    function.Inputs
                );
                break;
            case RootConnectionField page:
                objects.Connections.Add(query, field.Name, field.Description, page.Connection);
                break;
        }
    }
}
