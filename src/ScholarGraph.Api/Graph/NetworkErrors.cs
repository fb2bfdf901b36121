using ScholarGraph.Data.Networks;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Api.Graph;

/// <summary>What callers of paths and networks can do wrong.</summary>
internal static class NetworkErrors
{
    private const string OutOfRange = "SG0404";
    private const string TooManyResearchers = "SG0405";

    /// <summary>A number of an argument that is within its limits.</summary>
    /// <exception cref="GraphFieldException">It is not.</exception>
    public static int NumberOf(CallArguments arguments, string name, int min, int max)
    {
        var number = arguments.Get<int>(name);
        return number >= min && number <= max
            ? number
            : throw new GraphFieldException(
                new GraphError(
                    $"The argument `{name}` is {number}; it must be from {min} to {max}."
                )
                {
                    Code = OutOfRange,
                    Extensions = [new("argument", name), new("min", min), new("max", max)],
                }
            );
    }

    public static GraphFieldException TooMany(int count, int max) =>
        new(
            new GraphError(
                $"There are {count} researchers; at most {max} can be asked for at once."
            )
            {
                Code = TooManyResearchers,
                Extensions = [new("count", count), new("max", max)],
            }
        );

    /// <summary>Runs a question, and tells why it is not answered.</summary>
    /// <exception cref="GraphFieldException">The graph of co-authors cannot be had, or the search goes too far.</exception>
    public static async Task<T> AskAsync<T>(Func<Task<T>> question)
    {
        try
        {
            return await question();
        }
        catch (NetworkException refusal)
        {
            throw new GraphFieldException(new GraphError(refusal.Message) { Code = refusal.Code });
        }
    }
}
