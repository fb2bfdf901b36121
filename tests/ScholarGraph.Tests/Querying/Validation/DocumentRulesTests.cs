using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Limits;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Querying.Validation;

public class DocumentRulesTests
{
    private static readonly DocumentReader Reader = new(FilmSchema.Instance, new QueryLimits());

    public static TheoryData<string, string> Refused =>
        new()
        {
            { "unknown field", "{ films { titel x: nope } }" },
            { "unknown root field", "{ x }" },
            { "field on a union", "{ search(text: \"a\") { name } }" },
            { "unknown argument", "{ films(frist: 3) { id } }" },
            { "unknown directive argument", "{ films @include(iff: true, if: true) { id } }" },
            { "missing argument", "{ film { id } }" },
            { "missing directive argument", "{ films @skip { id } }" },
            { "two missing arguments", "mutation { rename { id } }" },
            { "duplicate argument", "{ films(first: 1, first: 2) { id } }" },
            { "selection on a leaf", "{ films { title { x } } }" },
            { "no selection on an object", "{ films }" },
            { "unused variables", "query Q($a: Int, $b: Int) { films { id } }" },
            { "undeclared variables", "query Q { films(first: $a, after: $b) { id } }" },
            { "unused fragment", "{ films { id } } fragment F on Film { id }" },
            { "unknown fragment", "{ films { ...Nope } }" },
            {
                "cycle",
                "{ films { ...A } } fragment A on Film { ...B } fragment B on Film { ...A }"
            },
            { "self cycle", "{ films { ...A } } fragment A on Film { id ...A }" },
            { "unknown type condition", "{ films { ... on Movie { id } } }" },
            { "unknown type of fragment", "{ films { ...F } } fragment F on Movie { id }" },
            { "fragment on scalar", "{ films { ...F } } fragment F on String { id }" },
            { "impossible inline fragment", "{ films { ... on Person { id } } }" },
            { "impossible spread", "{ films { ...P } } fragment P on Person { id }" },
            { "unknown directive", "{ films @later { id } }" },
            { "misplaced directive", "query @skip(if: true) { films { id } }" },
            { "repeated directive", "{ films @skip(if: true) @skip(if: false) { id } }" },
            { "wrong argument value", "{ films(first: \"3\") { id } }" },
            { "wrong input field value", "{ films(where: { year: { eq: \"x\" } }) { id } }" },
            { "wrong enum value", "{ films(where: { genre: WESTERN }) { id } }" },
            { "string for an enum", "{ films(where: { genre: \"NOIR\" }) { id } }" },
            { "unknown input field", "{ films(where: { jear: { eq: 1 } }) { id } }" },
            {
                "required input field missing",
                "{ search(text: \"a\", page: { size: 1 }) { __typename } }"
            },
            {
                "required input field null",
                "{ search(text: \"a\", page: { tag: null }) { __typename } }"
            },
            { "duplicate input field", "{ films(where: { colour: true, colour: false }) { id } }" },
            { "null for a required argument", "{ film(id: null) { id } }" },
            { "number past Int", "{ films(first: 2147483648) { id } }" },
            { "number past Long", "{ films(where: { length: 9223372036854775808 }) { id } }" },
            { "wrong date", "{ films(where: { released: \"2020-02-30\" }) { id } }" },
            { "wrong default", "query Q($n: Int = \"x\") { films(first: $n) { id } }" },
            { "variable of output type", "query Q($f: Film) { films(where: $f) { id } }" },
            { "variable of unknown type", "query Q($f: Nope) { films(where: $f) { id } }" },
            { "duplicate variable", "query Q($f: Int, $f: Int) { films(first: $f) { id } }" },
            { "variable in the wrong place", "query Q($f: String) { films(first: $f) { id } }" },
            {
                "nullable variable for a required argument",
                "query Q($f: ID) { film(id: $f) { id } }"
            },
            { "fields that cannot merge", "{ films { x: title x: id } }" },
            { "arguments that cannot merge", "{ films(first: 1) { id } films(first: 2) { id } }" },
            {
                "shapes that cannot merge",
                "{ search(text: \"a\") { ... on Film { x: year } ... on Person { x: name } } }"
            },
            {
                "deep merge conflict",
                "{ films { director { x: name } } films { director { x: id } } }"
            },
            { "duplicate operation", "query A { films { id } } query A { films { id } }" },
            { "anonymous beside named", "{ films { id } } query A { films { id } }" },
            {
                "duplicate fragment",
                "{ films { ...F } } fragment F on Film { id } fragment F on Film { title }"
            },
            { "two subscription fields", "subscription S { filmAdded { id } filmRemoved { id } }" },
            { "type definition", "{ films { id } } type X { a: Int }" },
            {
                "introspection that multiplies",
                "{ __schema { types { fields { type { fields { name } } } } } }"
            },
        };

    [Fact]
    public void Each_rule_speaks_HotChocolates_words() =>
        Snapshot.Match(
            string.Join(
                "\n",
                Refused.Select(row =>
                    $"{row[0]}\n  {row[1]}\n  {ErrorText.Of(Reader.Prepare((string)row[1]).Errors)}"
                )
            )
        );

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_wrong_document_is_refused_with_a_place(string what, string document)
    {
        var errors = Reader.Prepare(document).Errors;

        Assert.True(errors.Count > 0, what);
        Assert.All(errors, error => Assert.NotEmpty(error.Locations));
    }

    [Theory]
    [InlineData("{ __typename films { __typename id } }")]
    [InlineData("{ films { id ...F ... on Node { id } } } fragment F on Film { id title }")]
    [InlineData("query Q($w: FilmFilter, $n: Int = 3) { films(where: $w, first: $n) { id } }")]
    [InlineData("query Q($n: Int) { flag(on: true, limit: 3) films(first: $n) { id } }")]
    [InlineData("query Q($n: Int = 3) { flag(on: true, limit: $n) }")]
    [InlineData("query Q($t: String) { films(where: { title: { eq: $t } }) { id } }")]
    [InlineData("{ films(order: { title: ASC, year: DESC }) { id } }")]
    [InlineData("{ search(text: \"a\") { ... on Film { x: title } ... on Person { x: name } } }")]
    [InlineData("mutation { rename(id: 1, title: \"a\") { id } }")]
    [InlineData("subscription { filmAdded { id } }")]
    [InlineData("{ a: films(first: 1) { id } b: films(first: 2) { id } }")]
    [InlineData(
        "{ films(where: { seen: \"2020-01-01T00:00:00Z\", length: 9223372036854775807 }) { id } }"
    )]
    public void A_right_document_is_accepted(string document) =>
        Assert.Equal("[]", ErrorText.Of(Reader.Prepare(document).Errors));

    [Fact]
    public void No_more_errors_are_reported_than_the_limit_says()
    {
        var document =
            "{ films { " + string.Join(' ', Enumerable.Range(0, 60).Select(i => $"x{i}")) + " } }";

        Assert.Equal(5, Reader.Prepare(document).Errors.Count);
    }
}
