using System.Globalization;

namespace ScholarGraph.Domain.Generating;

/// <summary>Invents researchers, each from its index alone.</summary>
internal static class People
{
    private const ulong NameStream = 1;
    private const ulong LifeStream = 2;

    private static readonly string?[] Positions =
    [
        "Professor",
        "Associate Professor",
        "Assistant Professor",
        "Research Scientist",
        "Postdoctoral Researcher",
        "Doctoral Student",
        "Chercheuse associée",
        "Professeur titulaire",
        null,
        null,
    ];

    public static GeneratedPerson Of(long seed, int index, int group)
    {
        var (name, given, family, credited) = NameOf(seed, index);
        var life = new Dice(seed, LifeStream, index);
        var isSeparated = life.Percent(85);
        return new GeneratedPerson(
            name,
            isSeparated ? given : null,
            isSeparated ? family : null,
            credited,
            life.Percent(35) ? Orcid(index) : null,
            Topics(ref life, group),
            Places(ref life, group)
        );
    }

    public static (string Name, string Given, string Family, string? CreditedShort) NameOf(
        long seed,
        int index
    )
    {
        var dice = new Dice(seed, NameStream, index);
        var script = Script(dice.Below(100));
        var family = dice.Pick(script.Stems) + dice.Pick(script.Endings);
        var given = dice.Pick(script.Given);
        if (script.DoublesGiven && dice.Percent(60))
        {
            given += script.Separator + dice.Pick(script.Given);
        }
        else if (!script.DoublesGiven && dice.Percent(35))
        {
            // A middle initial in the script of the given name.
            given += $" {dice.Pick(script.Given)[..1]}.";
        }

        var name = script.FamilyFirst
            ? family + script.Separator + given
            : given + script.Separator + family;
        return (name, given, family, script.FamilyFirst ? null : $"{given[..1]}. {family}");
    }

    private static NameScript Script(int share)
    {
        foreach (var script in NameScripts.All)
        {
            share -= script.Share;
            if (share < 0)
            {
                return script;
            }
        }

        return NameScripts.All[0];
    }

    private static int[] Topics(ref Dice life, int group)
    {
        var own = group % TopicLabels.All.Length;
        var other = life.Below(TopicLabels.All.Length);
        return life.Below(10) switch
        {
            < 3 => [],
            < 7 => [own],
            _ => own == other ? [own] : [Math.Min(own, other), Math.Max(own, other)],
        };
    }

    private static List<GeneratedPosition> Places(ref Dice life, int group)
    {
        var places = new List<GeneratedPosition>();
        var count = OrganizationNames.All.Length;
        if (life.Percent(75))
        {
            places.Add(new GeneratedPosition(group % count, life.Pick(Positions)));
            if (life.Percent(10))
            {
                places.Add(
                    new GeneratedPosition(
                        (group + 1 + life.Below(count - 1)) % count,
                        life.Pick(Positions)
                    )
                );
            }
        }

        return places;
    }

    // ISO 7064 MOD 11-2, as ORCID has it. The block beginning with 9999 is not given out.
    private static string Orcid(int index)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"9999000{index:00000000}");
        var total = 0;
        foreach (var digit in digits)
        {
            total = (total + digit - '0') * 2;
        }

        var check = (12 - (total % 11)) % 11;
        var last = check == 10 ? "X" : check.ToString(CultureInfo.InvariantCulture);
        return $"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}{last}";
    }
}
