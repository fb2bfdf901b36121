namespace ScholarGraph.Tests.Server.Http;

/// <summary>One seeded server for all tests of a class.</summary>
public sealed class SharedGraph : IAsyncLifetime
{
    private ServedGraph? server;

    internal ServedGraph Server => server ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => server = await ServedGraph.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
