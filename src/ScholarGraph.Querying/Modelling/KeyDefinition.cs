using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>The unique column of a type and its text.</summary>
internal sealed class KeyDefinition
{
    public KeyDefinition(LambdaExpression value, object? text)
    {
        Value = value;
        Type = value.ReturnType;
        Text = text;
        if (text is not null)
        {
            (Write, Read) = ((Func<object, string>, Func<string, object?>))
                typeof(KeyDefinition)
                    .GetMethod(
                        nameof(Erase),
                        System.Reflection.BindingFlags.NonPublic
                            | System.Reflection.BindingFlags.Static
                    )!
                    .MakeGenericMethod(Type)
                    .Invoke(null, [text])!;
        }
    }

    private KeyDefinition(LambdaExpression value, KeyDefinition other)
    {
        (Value, Type) = (value, other.Type);
        (Text, Write, Read, Redirects) = (other.Text, other.Write, other.Read, other.Redirects);
    }

    public LambdaExpression Value { get; }

    public Type Type { get; }

    /// <summary>Where old keys of this type are kept; null when keys are never given up.</summary>
    public KeyRedirects? Redirects { get; set; }

    /// <summary>A text that no object has as its key: what an id with an unreadable key looks for; null where any value may be a key.</summary>
    public object? NoKey => Type == typeof(string) ? "" : null;

    /// <summary>A <see cref="KeyText{TKey}"/> of the key's type; null for a type that is no node.</summary>
    public object? Text { get; }

    /// <summary>The text of a key; null for a type that is no node.</summary>
    public Func<object, string>? Write { get; }

    /// <summary>The key of a text, or null where the text is none.</summary>
    public Func<string, object?>? Read { get; }

    /// <summary>The same key of a type that implements this one's.</summary>
    public KeyDefinition For(EntityDefinition owner) =>
        new(Inheritance.Of(Value, owner.ClrType), this);

    private static (Func<object, string>, Func<string, object?>) Erase<TKey>(KeyText<TKey> text)
        where TKey : notnull =>
        (key => text.Write((TKey)key), value => text.Read(value, out var key) ? key : null);
}
