using ScholarGraph.Data.Storing;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Api.Curating;

/// <summary>Tells the caller what the database refuses for a reason that is no defect.</summary>
internal static class StoreMistakes
{
    /// <exception cref="GraphFieldException">The graph is a generated one, or another process writes.</exception>
    public static async Task<T> ToldAsync<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (StoreException e) when (e.Code == StoreCodes.GeneratedGraph)
        {
            throw Told(e.Code, "The graph is a generated one, and nothing in it can be changed.");
        }
        catch (StoreException e) when (e.Code == StoreCodes.Busy)
        {
            throw Told(e.Code, "Another process writes to the database; try again later.");
        }
    }

    private static GraphFieldException Told(string code, string message) =>
        new(new GraphError(message) { Code = code });
}
