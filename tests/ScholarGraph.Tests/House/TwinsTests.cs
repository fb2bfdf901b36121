namespace ScholarGraph.Tests.House;

/// <summary>A suite runs on each database: an abstract class <c>…Suite</c> has a twin for each, and nothing else extends it.</summary>
public sealed class TwinsTests
{
    private static readonly string[] Databases = ["Sqlite", "Postgres"];

    public static TheoryData<string> Suites =>
        [
            .. typeof(TwinsTests)
                .Assembly.GetTypes()
                .Where(type =>
                    type.IsAbstract && type.Name.EndsWith("Suite", StringComparison.Ordinal)
                )
                .Select(type => type.FullName ?? type.Name)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Suites))]
    public void A_suite_has_a_twin_for_each_database(string name)
    {
        var suite = typeof(TwinsTests).Assembly.GetType(name);

        Assert.Equal(
            Databases
                .Select(database => $"{database}{suite?.Name[..^"Suite".Length]}Tests")
                .Order(StringComparer.Ordinal),
            typeof(TwinsTests)
                .Assembly.GetTypes()
                .Where(type => type.BaseType == suite && type is { IsSealed: true, IsPublic: true })
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    // A plain fact in a suite would fail where the database is missing, instead of telling why it does not run.
    [Theory]
    [MemberData(nameof(Suites))]
    public void Every_test_of_a_suite_can_be_skipped(string name) =>
        Assert.All(
            typeof(TwinsTests)
                .Assembly.GetType(name)
                ?.GetMethods()
                .SelectMany(method => method.GetCustomAttributes(typeof(FactAttribute), true))
                ?? [],
            attribute =>
                Assert.True(attribute is SkippableFactAttribute or SkippableTheoryAttribute)
        );
}
