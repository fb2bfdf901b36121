using System.Linq.Expressions;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Searching;

/// <summary>Which hits are wanted; null: all of that kind.</summary>
public sealed record SearchFilters
{
    /// <summary>Of researchers.</summary>
    public Expression<Func<Researcher, bool>>? Researchers { get; init; }

    /// <summary>Of publications.</summary>
    public Expression<Func<Publication, bool>>? Publications { get; init; }

    /// <summary>Of topics.</summary>
    public Expression<Func<Topic, bool>>? Topics { get; init; }
}
