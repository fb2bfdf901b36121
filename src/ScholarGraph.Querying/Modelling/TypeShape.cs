namespace ScholarGraph.Querying.Modelling;

/// <summary>What kind of GraphQL type a declaration becomes.</summary>
internal enum TypeShape
{
    /// <summary>An object type.</summary>
    Object,

    /// <summary>An interface: its members have its fields.</summary>
    Interface,

    /// <summary>A union: its members need nothing in common.</summary>
    Union,
}
