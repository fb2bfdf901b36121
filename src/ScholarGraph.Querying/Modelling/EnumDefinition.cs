namespace ScholarGraph.Querying.Modelling;

/// <summary>An enum of the API and the descriptions of its values.</summary>
internal sealed record EnumDefinition(
    string Name,
    string Description,
    IReadOnlyList<(object Value, string Description)> Values
)
{
    /// <summary>HotChocolate's spelling: <c>PageOwner</c> is <c>PAGE_OWNER</c>.</summary>
    public static string NameOf(object value)
    {
        var name = value.ToString()!;
        var spelled = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                spelled.Append('_');
            }

            spelled.Append(char.ToUpperInvariant(name[i]));
        }

        return spelled.ToString();
    }
}
