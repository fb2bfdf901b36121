using ScholarGraph.Tests.Querying.Harbour;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>Values for items, out of pools small enough for ties; filters draw from the same pools.</summary>
internal sealed class ItemValues(Random random)
{
    private static readonly DateTime _day = new(2020, 2, 29, 23, 59, 59, DateTimeKind.Utc);

    private static readonly Dictionary<Type, object[]> _pools = new()
    {
        [typeof(string)] = [.. StoreroomData.Texts],
        [typeof(int)] = [int.MinValue, -1, 0, 1, 2, 3, int.MaxValue],
        [typeof(long)] = [long.MinValue, -1L, 0L, 1L, 9007199254740993L, long.MaxValue],
        [typeof(short)] = [short.MinValue, (short)-1, (short)0, (short)7, short.MaxValue],
        [typeof(double)] = [-1.5e300, -0.1, 0d, 0.1, 1d, 1e-7, 123456789.125],
        [typeof(decimal)] = [-1.10m, 0m, 1m, 1.5m, 9.99m, 10m, 79228162514264.5m],
        [typeof(byte)] = [(byte)0, (byte)7, (byte)255],
        [typeof(float)] = [-1.5f, 0f, 0.1f, 1f, 3e38f],
        [typeof(Uri)] = [.. HarbourPools.Homes],
        [typeof(Flag)] = [.. Enum.GetValues<Flag>().Cast<object>()],
        [typeof(bool)] = [false, true],
        [typeof(Material)] = [.. Enum.GetValues<Material>().Cast<object>()],
        [typeof(Guid)] =
        [
            .. Enumerable.Range(0, 6).Select(i => (object)Uuid(new Random(i))),
            Guid.Empty,
        ],
        [typeof(DateOnly)] =
        [
            DateOnly.MinValue,
            new DateOnly(1999, 12, 31),
            new DateOnly(2020, 2, 29),
            new DateOnly(2020, 3, 1),
            DateOnly.MaxValue,
        ],
        [typeof(TimeOnly)] =
        [
            TimeOnly.MinValue,
            new TimeOnly(9, 0),
            new TimeOnly(9, 0, 0, 5),
            new TimeOnly(23, 59, 59),
        ],
        [typeof(DateTime)] =
        [
            DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc),
            _day,
            _day.AddTicks(1),
            _day.AddMilliseconds(500),
            _day.AddSeconds(1),
        ],
        [typeof(DateTimeOffset)] =
        [
            DateTimeOffset.UnixEpoch,
            new DateTimeOffset(_day),
            new DateTimeOffset(_day).AddTicks(1),
            new DateTimeOffset(_day).AddDays(1),
        ],
    };

    public static Guid Uuid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    /// <summary>A value of the type from its pool.</summary>
    public object Of(Type type)
    {
        var pool = _pools[type];
        return pool[random.Next(pool.Length)];
    }

    /// <summary>An item without relations, every column drawn.</summary>
    public Item NewItem(long id)
    {
        var item = new Item { Id = id, Name = "" };
        foreach (var property in typeof(Item).GetProperties())
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType);
            if (
                _pools.ContainsKey(type ?? property.PropertyType)
                && !property.Name.EndsWith("Id", StringComparison.Ordinal)
            )
            {
                var isNull =
                    (type is not null || property.Name == nameof(Item.Note)) && random.Next(4) == 0;
                property.SetValue(item, isNull ? null : Of(type ?? property.PropertyType));
            }
        }

        item.NameFolded = Folding.Fold(item.Name);
        return item;
    }
}
