using ScholarGraph.Tests.Querying.Harbour;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>The fields of each class of the tests' models.</summary>
internal static class OracleFields
{
    private static readonly Dictionary<Type, IReadOnlyList<OracleField>> _fields = StoreroomOracle
        .Fields.Concat(HarbourOracle.Fields)
        .ToDictionary();

    public static IReadOnlyList<OracleField> Of(Type type) => _fields[type];

    public static OracleField Find(Type type, string name) => Of(type).Single(f => f.Name == name);

    /// <summary>The id of an object as the API writes it.</summary>
    public static string IdOf(object instance) =>
        (string)Of(instance.GetType()).Single(f => f.Kind == FieldKind.Id).Get(instance)!;
}
