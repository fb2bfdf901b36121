using FsCheck.Xunit;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Domain;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Michael C. Gastpar", "Michael C.", "Gastpar")]
    [InlineData("Pierluca D'Oro", "Pierluca", "D'Oro")]
    [InlineData("Yee Whye Teh", "Yee Whye", "Teh")]
    [InlineData("Soham De", "Soham", "De")]
    [InlineData("Shi Dong", "Shi", "Dong")]
    [InlineData("Le Song", "Le", "Song")]
    [InlineData("Máximo A Roa", "Máximo A", "Roa")]
    [InlineData("koray kavukcuoglu", "koray", "kavukcuoglu")]
    [InlineData("Ludwig van der Berg", "Ludwig", "van der Berg")]
    [InlineData("Nando de Freitas", "Nando", "de Freitas")]
    [InlineData("Gerard 't Hooft", "Gerard", "'t Hooft")]
    [InlineData("Gastpar, Michael C.", "Michael C.", "Gastpar")]
    [InlineData("Harutyunyan A.", "A.", "Harutyunyan")]
    [InlineData("Smith JP", "JP", "Smith")]
    [InlineData("Petar Velivckovi 'c", "Petar", "Velivckovi 'c")]
    [InlineData("Plato", null, "Plato")]
    [InlineData("张伟", null, "张伟")]
    [InlineData("  Qinyu   Li ", "Qinyu", "Li")]
    public void Takes_a_name_apart(string printed, string? given, string family)
    {
        var name = PersonName.Parse(printed);

        Assert.Equal((given, family), (name.Given, name.Family));
    }

    [Theory]
    [InlineData("John Smith Jr.", "John", "Smith", "Jr.")]
    [InlineData("John Smith, Jr.", "John", "Smith", "Jr.")]
    [InlineData("Smith, Jr., John", "John", "Smith", "Jr.")]
    [InlineData("Smith Jr., John", "John", "Smith", "Jr.")]
    [InlineData("Smith, John III", "John", "Smith", "III")]
    [InlineData("Wei Wang 0002", "Wei", "Wang", "0002")]
    [InlineData("Bo Iv", "Bo", "Iv", null)]
    public void A_suffix_is_no_part_of_the_family_name(
        string printed,
        string given,
        string family,
        string? suffix
    )
    {
        var name = PersonName.Parse(printed);

        Assert.Equal((given, family, suffix), (name.Given, name.Family, name.Suffix));
    }

    [Theory]
    [InlineData("A. Harutyunyan", "Anna Harutyunyan")]
    [InlineData("Harutyunyan, A.", "Anna Harutyunyan")]
    [InlineData("Harutyunyan A", "Anna Harutyunyan")]
    [InlineData("Michael C. Gastpar", "Michael Gastpar")]
    [InlineData("M. Gastpar", "Michael C. Gastpar")]
    [InlineData("M.C. Gastpar", "Michael C Gastpar")]
    [InlineData("J.-P. Serre", "Jean-Pierre Serre")]
    [InlineData("JP Serre", "Jean-Pierre Serre")]
    [InlineData("Jorg Bornschein", "Jörg Bornschein")]
    [InlineData("'Alvaro Arroyo", "Álvaro Arroyo")]
    [InlineData("Petar Velivckovi 'c", "Petar Veličković")]
    [InlineData("Petar Velivckovi 'c", "P. Veličković")]
    [InlineData("Pierluca D’Oro", "Pierluca D'Oro")]
    [InlineData("Pierluca D Oro", "Pierluca D'Oro")]
    [InlineData("Teh Yee Whye", "Yee Whye Teh")]
    [InlineData("Xiao Ming Li", "Xiaoming Li")]
    [InlineData("N. Freitas", "Nando de Freitas")]
    [InlineData("Simon Dufort Labbe", "Simon Dufort-Labbé")]
    [InlineData("RAZVAN PASCANU", "Răzvan Pașcanu")]
    [InlineData("John Smith", "John Smith Jr.")]
    [InlineData("Plato", "PLATO")]
    public void Can_be_one_person(string first, string second) =>
        Assert.True(AreCompatible(first, second) && AreCompatible(second, first));

    [Theory]
    [InlineData("Anna Smith", "Adam Smith")]
    [InlineData("A. Smith", "B. Smith")]
    [InlineData("Anna M. Smith", "Anna L. Smith")]
    [InlineData("A. B. Smith", "B. A. Smith")]
    [InlineData("Anna Smith", "Anna Smyth")]
    [InlineData("Harutyunyan", "Anna Harutyunyan")]
    [InlineData("John Smith Jr.", "John Smith Sr.")]
    [InlineData("Wei Wang 0001", "Wei Wang 0002")]
    [InlineData("Ludwig van Beek", "Ludwig von Beek")]
    [InlineData("S. Wei", "Wei Song")]
    [InlineData("Ali", "A. Li")]
    [InlineData("张伟", "张三")]
    [InlineData("伟 张", "伟强 张")]
    [InlineData("Petar Velivckovic", "Petar Veličković")]
    public void Cannot_be_one_person(string first, string second) =>
        Assert.False(AreCompatible(first, second) || AreCompatible(second, first));

    [Theory]
    [InlineData("A. Smith", true)]
    [InlineData("Smith, A. B.", true)]
    [InlineData("Smith JP", true)]
    [InlineData("J. de Dios", true)]
    [InlineData("Anna Smith", false)]
    [InlineData("Máximo A Roa", false)]
    [InlineData("Plato", false)]
    [InlineData("伟 张", false)]
    public void Knows_names_of_initials_alone(string printed, bool expected) =>
        Assert.Equal(expected, PersonName.Parse(printed).IsInitialsOnly);

    [Theory]
    [InlineData("Gastpar, Michael C.", "Michael C Gastpar")]
    [InlineData("Jörg  BORNSCHEIN", "jorg bornschein")]
    [InlineData("J.P. Serre", "J. P. Serre")]
    [InlineData("Simon Dufort\u2010Labbé", "Simon Dufort-Labbe")]
    [InlineData("Pierluca D’Oro", "Pierluca D'Oro")]
    public void Equal_names_share_their_key(string first, string second) =>
        Assert.Equal(PersonName.Parse(first).Key, PersonName.Parse(second).Key);

    [Fact]
    public void A_broken_accent_keeps_a_key_of_its_own() =>
        Assert.NotEqual(
            PersonName.Parse("Álvaro Arroyo").Key,
            PersonName.Parse("'Alvaro Arroyo").Key
        );

    [Fact]
    public void Shows_a_name_printed_family_first_in_natural_order() =>
        Assert.Equal("John Smith Jr.", PersonName.Parse("Smith, Jr., John").Natural);

    [Property]
    public bool Takes_any_text_and_is_compatible_with_itself(string? text)
    {
        var name = PersonName.Parse(text ?? "");
        return name.IsCompatibleWith(PersonName.Parse(text ?? ""));
    }

    [Fact]
    public void Compatible_names_share_a_block_key()
    {
        var names = PrintedNames.All.Select(PersonName.Parse).ToList();
        var strangers = names
            .SelectMany(a => names.Select(b => (a, b)))
            .Where(pair =>
                pair.a.IsCompatibleWith(pair.b) != pair.b.IsCompatibleWith(pair.a)
                || (
                    pair.a.IsCompatibleWith(pair.b)
                    && !pair.a.Outline.BlockKeys.Intersect(pair.b.Outline.BlockKeys).Any()
                )
            )
            .Select(pair => $"{pair.a.Printed} / {pair.b.Printed}");

        Assert.Empty(strangers);
    }

    private static bool AreCompatible(string first, string second) =>
        PersonName.Parse(first).IsCompatibleWith(PersonName.Parse(second));
}
