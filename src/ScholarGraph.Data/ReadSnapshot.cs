using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScholarGraph.Data;

/// <summary>A read transaction; dispose it to end it. EF does not dispose a transaction that it did not begin.</summary>
internal sealed class ReadSnapshot(IDbContextTransaction? shown, DbTransaction begun)
    : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (shown is not null)
        {
            await shown.DisposeAsync();
        }

        await begun.DisposeAsync();
    }
}
