using System.Text;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Global ids: the base64 of <c>TypeName:key</c>, as HotChocolate writes them.</summary>
internal static class GlobalId
{
    private static readonly UTF8Encoding _strict = new(false, true);

    public static string Of(EntityDefinition entity, object key) =>
        Convert.ToBase64String(
            Encoding.UTF8.GetBytes(entity.Name + ":" + entity.RequiredKey.Write!(key))
        );

    /// <summary>Reads type name and key text of an id.</summary>
    /// <returns>Whether it is a global id.</returns>
    public static bool TryParse(string id, out string type, out string key)
    {
        (type, key) = ("", "");
        var bytes = new byte[id.Length];
        if (id.Length == 0 || !Convert.TryFromBase64String(id, bytes, out var length))
        {
            return false;
        }

        try
        {
            var text = _strict.GetString(bytes, 0, length);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            // What no database keeps as a text is no key.
            var isId = colon > 0 && SoundText.IsSound(text);
            if (isId)
            {
                (type, key) = (text[..colon], text[(colon + 1)..]);
            }

            return isId;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>What is said of a text that is no global id.</summary>
    public static GraphError Invalid(string id) =>
        new("The node ID string has an invalid format.")
        {
            Code = FieldErrorCodes.InvalidNodeId,
            Extensions = [new("originalValue", id)],
        };

    /// <summary>The key of an id of this type; null where the key’s text is none, so that no object has it.</summary>
    /// <exception cref="GraphFieldException">It is no global id, or one of another type.</exception>
    public static object? KeyOf(string id, EntityDefinition entity)
    {
        if (!TryParse(id, out var type, out var text))
        {
            throw new GraphFieldException(Invalid(id));
        }

        var named = entity.IsAbstract ? entity.Members.Find(member => member.Name == type) : entity;
        if (named?.Name != type)
        {
            throw new GraphFieldException(
                new GraphError(
                    $"The node id type name `{type}` does not match the expected type name `{entity.Name}`."
                )
                {
                    Code = FieldErrorCodes.InvalidNodeId,
                    Extensions = [new("originalValue", id)],
                }
            );
        }

        return named.RequiredKey.Read!(text);
    }
}
