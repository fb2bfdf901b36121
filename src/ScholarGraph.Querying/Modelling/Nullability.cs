using System.Linq.Expressions;
using System.Reflection;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Reads off a property whether a value can be null.</summary>
internal static class Nullability
{
    public static bool OfValue(LambdaExpression value)
    {
        if (value.ReturnType.IsValueType)
        {
            return Nullable.GetUnderlyingType(value.ReturnType) is not null;
        }

        return value.Body is MemberExpression { Member: PropertyInfo property }
            && new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
    }
}
