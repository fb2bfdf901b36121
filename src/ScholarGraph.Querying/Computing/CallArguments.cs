using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Filtering;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Computing;

/// <summary>The coerced arguments of a call, or the fields of an input object.</summary>
public sealed class CallArguments
{
    private readonly IReadOnlyList<InputDefinition> _inputs;
    private readonly IReadOnlyDictionary<string, InputValue> _values;
    private readonly IReadOnlyDictionary<string, LambdaExpression> _filters;
    private readonly LevelRun _run;
    private readonly string _path;

    internal CallArguments(
        IReadOnlyList<InputDefinition> inputs,
        IReadOnlyDictionary<string, InputValue> values,
        IReadOnlyDictionary<string, LambdaExpression> filters,
        LevelRun run,
        string path = ""
    ) => (_inputs, _values, _filters, _run, _path) = (inputs, values, filters, run, path);

    /// <summary>Whether a value is given, or defaulted, that is not null.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>A scalar or enum that is required, has a default or was given.</summary>
    public T Get<T>(string name) => (T)Convert(Required(name), typeof(T));

    /// <summary>A scalar or enum; the default where it is absent or null.</summary>
    public T? Optional<T>(string name) =>
        Find(name) is { } value ? (T)Convert(value, typeof(T)) : default;

    /// <summary>A list of scalars or enums; empty where it is absent or null.</summary>
    public IReadOnlyList<T> List<T>(string name) =>
        [.. Items(name).Select(item => (T)Convert(item, typeof(T)))];

    /// <summary>The key of an id; null where it is absent, null, or one that no object can have.</summary>
    /// <exception cref="GraphFieldException">It is no global id of the type.</exception>
    public TKey? Key<TKey>(string name)
        where TKey : struct =>
        Find(name) is { } id ? (TKey?)KeyOf(id, Definition(name).Entity!) : null;

    /// <summary>The keys of a list of ids, in its order; null for one that no object can have.</summary>
    /// <exception cref="GraphFieldException">One is no global id of the type.</exception>
    public IReadOnlyList<TKey?> Keys<TKey>(string name)
        where TKey : struct =>
        [.. Items(name).Select(id => (TKey?)KeyOf(id, Definition(name).Entity!))];

    /// <summary>The fields of an input object; null where it is absent or null.</summary>
    public CallArguments? Object(string name) =>
        Find(name) is ObjectInput value
            ? new CallArguments(
                Definition(name).Fields!.Fields,
                value.Fields.ToDictionary(field => field.Key, field => field.Value),
                _filters,
                _run,
                _path + name + "."
            )
            : null;

    /// <summary>The condition of a filter for a query on the call's context; null where it is absent or says nothing.</summary>
    public Expression<Func<T, bool>>? Filter<T>(string name) =>
        _filters.TryGetValue(_path + name, out var filter)
            ? (Expression<Func<T, bool>>)
                new RootAttacher(_run.Context!.GetService<IAsyncQueryProvider>()).Visit(
                    new BoundFilter(_run).Visit(filter)
                )
            : null;

    /// <summary>All values as one text, equal for equal values: what cursors are bound to.</summary>
    internal string Text(params IReadOnlyList<string> without) =>
        string.Join(
            '|',
            _values
                .Where(value => !without.Contains(value.Key))
                .OrderBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => value.Key + "=" + InputText.Of(value.Value, _run))
        );

    private static object? KeyOf(InputValue id, EntityDefinition target) =>
        GlobalId.KeyOf((string)Operands.Of(id), target);

    private static object Convert(InputValue value, Type type) =>
        Operands.ConverterTo(type)(Operands.Of(value))!;

    private IEnumerable<InputValue> Items(string name) =>
        Find(name) is ListInput list ? list.Items.Select(_run.Resolve) : [];

    private InputValue Required(string name) =>
        Find(name) ?? throw new InvalidOperationException($"The argument `{name}` is not there.");

    private InputValue? Find(string name) =>
        _values.TryGetValue(name, out var value)
        && _run.Resolve(value) is var found and not NullInput
            ? found
            : null;

    private InputDefinition Definition(string name) => _inputs.First(i => i.Name == name);
}
