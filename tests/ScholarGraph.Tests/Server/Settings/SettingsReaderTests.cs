using Microsoft.Extensions.Configuration;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Nothing_given_means_the_defaults() => Assert.Equal(new ServerSettings(), Read());

    [Fact]
    public void Names_do_not_mind_case() =>
        Assert.Equal(
            (9, "d"),
            (
                Read(("SCHOLARGRAPH:JSONDEPTHMAX", "9")).JsonDepthMax,
                Read(("ScholarGraph:data", "d")).Data
            )
        );

    [Theory]
    [InlineData("JsonDepthMax", "many")]
    [InlineData("JsonDepthMax", "1")]
    [InlineData("RequestBytesMax", "0")]
    [InlineData("RequestBytesMax", "9999999999")]
    [InlineData("PathHopsMax", "101")]
    [InlineData("PathRowsMax", "0")]
    [InlineData("NetworkDepthMax", "-1")]
    [InlineData("NetworkNodesMax", "100001")]
    [InlineData("NetworkEdgesMax", "0")]
    [InlineData("SuggestionCandidatesMax", "0")]
    [InlineData("RecordBytesMax", "1023")]
    [InlineData("RecordDepthMax", "513")]
    [InlineData("RecordAuthorsMax", "0")]
    [InlineData("UnpackedBytesMax", "0")]
    [InlineData("UnpackedRatioMax", "100001")]
    [InlineData("SourceProblemsMax", "0")]
    [InlineData("RequestTimeout", "00:00:00")]
    [InlineData("Provider", "oracle")]
    [InlineData("Urls", "localhost")]
    [InlineData("Urls", "ftp://localhost")]
    [InlineData("Urls", "http://localhost:99999")]
    [InlineData("Urls", "")]
    [InlineData("Data", "")]
    [InlineData("Seed", "perhaps")]
    [InlineData("NoSuchSetting", "1")]
    public void What_cannot_be_meant_is_refused_by_its_name(string name, string value)
    {
        var failure = Assert.Throws<SettingsException>(() => Read(($"ScholarGraph:{name}", value)));
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://+:80;https://*:443")]
    [InlineData("http://[::]:0")]
    public void Addresses_are_those_of_Kestrel(string urls) =>
        Assert.Equal(urls, Read(("ScholarGraph:Urls", urls)).Urls);

    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Development", null, true)]
    [InlineData("DOTNET_ENVIRONMENT", "development", null, true)]
    [InlineData("DOTNET_ENVIRONMENT", "Development", "false", false)]
    [InlineData("DOTNET_ENVIRONMENT", "Production", null, false)]
    [InlineData("DOTNET_ENVIRONMENT", "Production", "true", true)]
    public void Plans_are_told_in_development_unless_it_is_set_otherwise(
        string variable,
        string environment,
        string? set,
        bool told
    ) =>
        Assert.Equal(
            told,
            Read((variable, environment), ("ScholarGraph:PlanReports", set)).PlanReports
        );

    private static ServerSettings Read(params (string Name, string? Value)[] values) =>
        SettingsCheck.Check(
            SettingsReader.Read(
                new ConfigurationBuilder()
                    .AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Name, v.Value)))
                    .Build()
            )
        );
}
