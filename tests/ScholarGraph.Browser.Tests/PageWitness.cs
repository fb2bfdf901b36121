using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ScholarGraph.Browser.Tests;

/// <summary>Notes what a page asks for and what goes wrong in it.</summary>
internal sealed class PageWitness
{
    private readonly ConcurrentQueue<string> requests = [];
    private readonly ConcurrentQueue<string> errors = [];

    public PageWitness(IPage page)
    {
        page.Request += (_, request) =>
        {
            // What the page made itself has no host.
            if (
                !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal)
            )
            {
                requests.Enqueue($"{request.Method} {request.Url}");
            }
        };
        page.PageError += (_, error) => errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            // The IDE looks for a worker that would keep it when offline; none is served, so that it can be switched off.
            if (message.Type == "error" && !message.Location.Contains("/service-worker.js"))
            {
                errors.Enqueue(message.Text);
            }
        };
    }

    /// <summary>Method and address of each request, workers' included.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Exceptions, refusals of the content security policy, and other errors of the console.</summary>
    public IReadOnlyCollection<string> Errors => errors;
}
