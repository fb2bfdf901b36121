using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>The words of a site's pager and footer, French and English: closed lists, compared without accents and case.</summary>
internal static partial class SiteWords
{
    private const int CharactersMax = 90;

    // No publication is called so.
    private static readonly FrozenSet<string> Sure = Set(
        """
        pagination
        page suivante
        page precedente
        derniere page
        premiere page
        page courante
        next page
        previous page
        last page
        first page
        current page
        suivant ›
        suivant »
        ‹ precedent
        « premier
        dernier »
        next ›
        ‹ previous
        « first
        last »
        load more
        charger plus
        afficher plus
        voir plus
        see more
        show more
        back to top
        retour en haut
        retour en haut de page
        haut de page
        all rights reserved
        tous droits reserves
        politique de confidentialite
        privacy policy
        mentions legales
        conditions d'utilisation
        terms of use
        terms and conditions
        suivez-nous
        follow us
        nous joindre
        contactez-nous
        contact us
        abonnez-vous a notre infolettre
        abonnez-vous a l'infolettre
        subscribe to our newsletter
        sign up for our newsletter
        voir toutes les publications
        toutes les publications
        see all publications
        all publications
        """
    );

    // A short title may be one of these: they count beside others of their kind.
    private static readonly FrozenSet<string> Likely = Set(
        """
        page
        suivant
        precedent
        dernier
        premier
        next
        previous
        last
        first
        ›
        »
        ››
        »»
        ‹
        «
        …
        ...
        contact
        contacts
        facebook
        linkedin
        twitter
        youtube
        instagram
        bluesky
        x
        newsletter
        infolettre
        carrieres
        careers
        emplois
        jobs
        medias
        media
        presse
        press
        a propos
        about
        about us
        faq
        english
        francais
        en
        fr
        accueil
        home
        menu
        evenements
        events
        nouvelles
        news
        actualites
        annuaire
        directory
        recherche
        research
        faire un don
        donate
        partager
        share
        imprimer
        print
        cookies
        gerer les cookies
        manage cookies
        accessibilite
        accessibility
        plan du site
        site map
        sitemap
        """
    );

    /// <summary>Whether a line can only be a pager's or a footer's.</summary>
    public static bool IsSurelySite(string line)
    {
        var text = line.Trim();
        return text.Length is > 0 and <= CharactersMax
            && (
                text[0] == '©'
                || PageOf().IsMatch(text)
                || Copyright().IsMatch(text)
                || Sure.Contains(Folding.Fold(text).Replace('’', '\''))
            );
    }

    /// <summary>Whether a line is found in pagers and footers, and might be something else.</summary>
    public static bool IsLikelySite(string line)
    {
        var text = line.Trim();
        return text.Length is > 0 and <= CharactersMax
            && (
                !text.AsSpan().ContainsAnyExceptInRange('0', '9')
                || Likely.Contains(Folding.Fold(text).Replace('’', '\''))
            );
    }

    [GeneratedRegex(
        @"^(?:Page|page)\s+\d+(?:\s+(?:of|sur|de|/)\s+\d+)?$|^(?:Aller à la page|Go to page)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PageOf();

    [GeneratedRegex(@"^Copyright\s+(?:©|\(c\)|\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();

    private static FrozenSet<string> Set(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
