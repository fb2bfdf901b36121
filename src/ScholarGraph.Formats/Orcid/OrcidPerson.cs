using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Orcid;

/// <summary>Makes a person of an ORCID record, as far as it is public.</summary>
internal static class OrcidPerson
{
    /// <returns>Null where the record shows no name.</returns>
    public static PersonRecord? Of(OrcidNode record)
    {
        var person = record.At("person");
        var name = person.At("name");
        var (given, family) = (name.At("given-names").Text, name.At("family-name").Text);
        var composed = Authors.Natural(given, family, null);
        var shown = name.At("credit-name").Text ?? composed;
        var id = record.At("orcid-identifier");
        var orcid = Identifiers.Orcid(id.At("path").Text ?? id.At("uri").Text ?? id.Text);
        if (shown.Length == 0 || !OrcidVisibility.IsPublic(name))
        {
            return null;
        }

        var locator = orcid ?? "person";
        return new PersonRecord
        {
            Name = shown,
            Locator = locator,
            GivenName = family is null ? null : given,
            FamilyName = family ?? given,
            Orcid = orcid,
            OtherNames =
            [
                .. person
                    .At("other-names")
                    .All("other-name")
                    .Where(OrcidVisibility.IsPublic)
                    .Select(other => other.Text ?? other.At("content").Text)
                    .Prepend(composed)
                    .OfType<string>()
                    .Where(other => other.Length > 0),
            ],
            Affiliations =
            [
                .. record
                    .At("activities-summary", "employments")
                    .Deep("employment-summary")
                    .Where(OrcidVisibility.IsPublic)
                    .Select(Affiliation)
                    .OfType<AffiliationRecord>(),
            ],
            Topics =
            [
                .. person
                    .At("keywords")
                    .All("keyword")
                    .Where(OrcidVisibility.IsPublic)
                    .SelectMany(word => Keywords.Split(word.Text ?? word.At("content").Text))
                    .Select(word => new TopicRecord { Text = word, Locator = locator }),
            ],
        };
    }

    private static AffiliationRecord? Affiliation(OrcidNode node)
    {
        if (node.At("organization", "name").Text is not { } organization)
        {
            return null;
        }

        var (role, unit) = (node.At("role-title").Text, node.At("department-name").Text);
        return new AffiliationRecord
        {
            Printed = string.Join(", ", new[] { role, unit, organization }.OfType<string>()),
            Title = role,
            Organization = organization,
            Units = unit is null ? [] : [unit],
            Locator = node.At("put-code").Text ?? "employments",
        };
    }
}
