using System.Text.Json;

namespace ScholarGraph.Querying.Pricing;

/// <summary>What an operation, or a part of it, is expected to cost: HotChocolate's two measures.</summary>
/// <param name="Field">Work: the weights of fields and arguments, as often as they are resolved.</param>
/// <param name="Type">Size: the objects of the answer.</param>
internal readonly record struct OperationCost(double Field, double Type)
{
    /// <summary>Writes the two as members of the object that stands open.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("fieldCost", Field);
        json.WriteNumber("typeCost", Type);
    }
}
