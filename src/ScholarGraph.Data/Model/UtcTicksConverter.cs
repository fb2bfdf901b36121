using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ScholarGraph.Data.Model;

/// <summary>Keeps a UTC time as its ticks: they compare and sort alike on every database.</summary>
internal sealed class UtcTicksConverter()
    : ValueConverter<DateTime, long>(
        time => time.Ticks,
        ticks => new DateTime(ticks, DateTimeKind.Utc)
    );
