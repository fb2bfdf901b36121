using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Filtering;

/// <summary>A filter as a condition on rows, or why it cannot be used.</summary>
/// <typeparam name="TRow">Class of the rows.</typeparam>
public sealed record FilterReading<TRow>
    where TRow : class
{
    /// <summary>The condition; null where the filter says nothing, or cannot be used.</summary>
    internal Expression<Func<TRow, bool>>? Condition { get; init; }

    /// <summary>Why it cannot be used; empty when it can.</summary>
    public IReadOnlyList<GraphError> Errors { get; init; } = [];

    /// <summary>The condition, for queries of EF Core.</summary>
    /// <param name="context">Whose queries they are.</param>
    /// <returns>Null where the filter says nothing, or cannot be used.</returns>
    public Expression<Func<TRow, bool>>? ConditionOn(DbContext context) =>
        (Expression<Func<TRow, bool>>?)
            new RootAttacher(context.GetService<IAsyncQueryProvider>()).Visit(Condition);

    /// <summary>The errors as the body of an answer, in UTF-8.</summary>
    public ReadOnlyMemory<byte> ErrorBody() => AnswerBody.Write(Errors, []);
}
