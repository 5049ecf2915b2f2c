using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Inrichting;

/// <summary>The words about bodies and their rules.</summary>
public sealed class Gremiumwoord;

internal static class Gremiumwoorden
{
    public static string Niveau(this IStringLocalizer<Gremiumwoord> woord, Gremiumniveau niveau) => woord[$"Niveau-{niveau}"];

    public static string Besluit(this IStringLocalizer<Gremiumwoord> woord, Besluitregel regel) => woord[$"Besluitregel-{regel}"];

    /// <summary>How this body decides, with its share where it has one and what silence means.</summary>
    public static string Besluit(this IStringLocalizer<Gremiumwoord> woord, Reglement reglement) => woord.Besluit(reglement.Besluitregel, reglement.Drempel, reglement.ZwijgenTelt);

    public static string Besluit(this IStringLocalizer<Gremiumwoord> woord, Besluitregel besluitregel, Drempel? deel, bool zwijgenTelt)
    {
        var regel = deel is { } drempel ? woord[$"Besluitregel-{besluitregel}-van", drempel.Teller, drempel.Noemer].Value : woord.Besluit(besluitregel);
        return zwijgenTelt ? $"{regel}; {woord["ZwijgenTelt"]}" : regel;
    }

    public static string Quorum(this IStringLocalizer<Gremiumwoord> woord, Reglement reglement) =>
        reglement.MinstensPerPartner == 0 ? woord["Quorum-geen"] : woord["Quorum", reglement.MinstensPerPartner];

    public static string Vervanging(this IStringLocalizer<Gremiumwoord> woord, Reglement reglement) => woord[reglement.ZonderVervanging ? "Vervanging-nee" : "Vervanging-ja"];

    public static string Voorzitter(this IStringLocalizer<Gremiumwoord> woord, Reglement reglement, Bezoek bezoek) => (reglement.Voorzitterregel, reglement.Voorzitter) switch
    {
        (Voorzitterregel.Ketenmanager, _) => woord["Voorzitter-ketenmanager"],
        (Voorzitterregel.Partner, { } partner) => woord["Voorzitter-partner", bezoek.Partner(partner)],
        (_, { } eerst) => woord["Voorzitter-eerst", bezoek.Partner(eerst)],
        _ => woord["Voorzitter-wisselend"],
    };

    public static string Zetels(this IStringLocalizer<Gremiumwoord> woord, Reglement reglement, Bezoek bezoek)
    {
        var zetels = bezoek.Inzage!.Blijvers.Select(p => (p.Naam, Aantal: reglement.ZetelsVan(p.Id))).ToList();
        return zetels.Select(z => z.Aantal).Distinct().ToList() is [> 0 and var elk] ? woord["Zetels-elk", elk] : string.Join(", ", zetels.Where(z => z.Aantal > 0).Select(z => woord["Zetels-van", z.Naam, z.Aantal].Value));
    }
}
