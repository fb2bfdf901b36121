using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>An instant as a number.</summary>
public sealed class UtcTicks()
    : ValueConverter<DateTimeOffset, long>(
        time => time.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero)
    );
