namespace ScholarGraph.Tests.Server.Http;

/// <summary>Every audit of the GraphQL foundation holds, whether it says MUST, SHOULD or MAY.</summary>
public sealed class AuditTests(AuditRun run) : IClassFixture<AuditRun>
{
    // Written out, so that an audit that disappears is missed.
    private const string Known = """
        4655 82A3 BF61 78D5 2C94 03D4 13EE B8B3 0220 0221 0222 28B9 1B7A
        22EB 47DE 80D8 9ABE 34A2 8161 94B0 94B1 94B2 2EA1 428F BCF8 B7N8 572B FDE2 7B9B 865D 556A D586 51FE 74FF 5E5B 86EE
        5A70 9C48 A5BF 423L LKJ0 LKJ1 LKJ2 LKJ3 6C00 6C01 6C02 6C03 4760 4761 4762 4763 D6D5 6A70 58B0 58B1 58B2 58B3 B6DC 8764 3E3A
        """;

    private static readonly string[] Ids = Known.Split(
        (char[]?)null,
        StringSplitOptions.RemoveEmptyEntries
    );

    public static TheoryData<string> Rows => [.. Ids];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void The_audit_holds(string id)
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        var audit = run.Audits[id];
        Assert.True(audit.Status == "ok", $"{audit.Name}: {audit.Status}, {audit.Reason}");
    }

    [SkippableFact]
    public void The_audits_are_the_61_that_are_known()
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        Assert.Equal(
            Ids.Order(StringComparer.Ordinal),
            run.Audits.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(61, run.Audits.Count);
    }

    [SkippableFact]
    public void No_audit_makes_the_server_log_an_error_of_its_own()
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        Assert.DoesNotContain(run.Log, e => !e.StartsWith("Information", StringComparison.Ordinal));
    }
}
