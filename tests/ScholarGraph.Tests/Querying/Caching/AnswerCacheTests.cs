using System.Diagnostics.Metrics;
using System.Globalization;
using ScholarGraph.Querying.Caching;

namespace ScholarGraph.Tests.Querying.Caching;

public sealed class AnswerCacheTests : IDisposable
{
    private readonly Meter _meter = new("tests");

    public void Dispose() => _meter.Dispose();

    private static readonly AnswerKey Key = new(1, "a=1:5;", 7);

    [Fact]
    public void An_answer_is_found_by_plan_variables_and_version_together()
    {
        using var cache = new AnswerCache(10_000, _meter);
        cache.Find(Key);
        cache.Keep(Key, "{}"u8.ToArray());

        Assert.Equal("{}"u8.ToArray(), cache.Find(Key));
        Assert.Null(cache.Find(Key with { Plan = 2 }));
        Assert.Null(cache.Find(Key with { Values = "a=1:6;" }));
        Assert.Null(cache.Find(Key with { Version = 6 }));
        Assert.Equal((1, 4), (cache.Hits, cache.Misses));
    }

    [Fact]
    public void With_a_newer_version_all_older_answers_go_and_an_older_reader_takes_none_away()
    {
        using var cache = new AnswerCache(10_000, _meter);
        cache.Find(Key);
        cache.Keep(Key, "{}"u8.ToArray());
        var next = Key with { Version = 8 };

        Assert.Null(cache.Find(next));
        Assert.Equal(0, cache.Bytes);
        cache.Keep(next, "{}"u8.ToArray());
        Assert.Null(cache.Find(Key));

        Assert.NotNull(cache.Find(next));
    }

    [Fact]
    public void It_never_holds_more_bytes_than_it_may()
    {
        const int max = 50_000;
        using var cache = new AnswerCache(max, _meter);
        for (var i = 0; i < 1_000; i++)
        {
            cache.Keep(
                Key with
                {
                    Values = i.ToString(CultureInfo.InvariantCulture),
                },
                new byte[700]
            );
            Assert.InRange(cache.Bytes, 0, max);
        }

        Assert.True(cache.Bytes > 700, "nothing was kept");
        cache.Keep(Key, new byte[max]);
        Assert.Null(cache.Find(Key));
    }
}
