using System.Collections;

namespace ScholarGraph.Querying.Sql;

/// <summary>Values to capture SQL with: never null and never empty, for EF Core specialises those away.</summary>
internal static class Samples
{
    public static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "sample";
        }

        if (type == typeof(Uri))
        {
            return new Uri("http://sample");
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            var list = (IList)Activator.CreateInstance(type)!;
            list.Add(Of(type.GenericTypeArguments[0]));
            return list;
        }

        return Activator.CreateInstance(type)!;
    }
}
