using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Computing;

/// <summary>A field of an object of the database that C# answers: one level, without a statement of its own.</summary>
internal sealed record FunctionField(string Name, string Description, Function Function)
    : FieldDefinition(Name, Description, FieldUse.Shown);

/// <summary>The same of the query type.</summary>
internal sealed record RootFunctionField(string Name, string Description, Function Function)
    : RootField(Name, Description);
