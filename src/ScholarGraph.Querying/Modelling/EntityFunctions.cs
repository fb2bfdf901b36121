using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Querying.Modelling;

/// <content>What C# answers.</content>
public sealed partial class Entity<T>
{
    /// <summary>Adds a scalar that C# gives.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="inputs">The arguments.</param>
    /// <param name="function">Gives one value for each of the call's keys, in their order.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="nullable">Whether a value can be null.</param>
    public Entity<T> Function<TValue>(
        string name,
        IReadOnlyList<InputDefinition> inputs,
        Func<FunctionCall, CancellationToken, Task<IReadOnlyList<TValue>>> function,
        string description,
        bool nullable = false
    ) =>
        Add(
            name,
            description,
            new ValueShape(
                Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue),
                null,
                nullable
            ),
            inputs,
            async (call, token) =>
                [.. (await function(call, token)).Select(value => (object?)value)]
        );

    /// <summary>Adds a list of values that C# gives.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="type">Type of the values.</param>
    /// <param name="inputs">The arguments.</param>
    /// <param name="function">Gives one list for each of the call's keys, in their order.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Entity<T> FunctionList<TItem>(
        string name,
        ComputedType<TItem> type,
        IReadOnlyList<InputDefinition> inputs,
        Func<FunctionCall, CancellationToken, Task<IReadOnlyList<IReadOnlyList<TItem>>>> function,
        string description
    )
        where TItem : class =>
        Add(
            name,
            description,
            new ListShape(new ObjectShape(type, false), false),
            inputs,
            async (call, token) => await function(call, token)
        );

    private Entity<T> Add(
        string name,
        string description,
        Shape shape,
        IReadOnlyList<InputDefinition> inputs,
        Func<FunctionCall, CancellationToken, Task<IReadOnlyList<object?>>> function
    )
    {
        Fields.Add(new FunctionField(name, description, new Function(shape, inputs, function)));
        return this;
    }
}
