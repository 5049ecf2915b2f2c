using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Web.Api.Besluiten;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>The words about a draft.</summary>
public sealed class Ontwerpwoord;

/// <summary>One change of a draft as its maker reads it, with why it cannot be done.</summary>
public sealed record Ontwerpregel(Guid Id, string Woord, Afwijzing? Weigering);

internal static class Ontwerpwoorden
{
    /// <summary>A change as it stands in the list of a draft: of which kind it is, and of what.</summary>
    public static string Zeg(this IStringLocalizer<Ontwerpwoord> woord, Wijziging wijziging, Bezoek bezoek, IStringLocalizer<Rolnaam> rol) =>
        woord[wijziging.Soort, (wijziging.RolBeschrijven?.Rol ?? wijziging.KetenrolBeleggen?.Rol) is { } r ? rol[r.ToString()].Value : woord.Ding(wijziging, bezoek)];

    static string Ding(this IStringLocalizer<Ontwerpwoord> woord, Wijziging wijziging, Bezoek bezoek) => wijziging switch
    {
        { GremiumInstellen: { } g } => g.Naam,
        { GremiumWijzigen: { } g } => g.Naam,
        { GremiumOpheffen: { } g } => bezoek.Inzage!.Gremia.Vind(g.Gremium)?.Naam.Waarde ?? "",
        { ConvenantOpstellen: { } c } => c.Termijn.Van.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        { OpdrachtbriefOpstellen: { } b } => b.Termijn.Van.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        { ToestandInstellen: { } t } => t.Termijn.Van.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        { ReviewOpdragen: { } r } => r.Termijn.Van.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        { OmgevingspartijOpnemen: { } o } => o.Naam,
        { LadderVaststellen: { } l } => string.Join(", ", l.Soorten.Select(s => s.Naam)),
        { BewaartermijnVaststellen: { } t } => woord[$"Bewaarsoort-{t.Soort}"],
        { KetenprofielVaststellen: not null } or { HuisstijlVaststellen: not null } => bezoek.Inzage!.Keten!.Naam.Waarde,
        { MandaatmodelVaststellen: not null } => bezoek.Inzage!.Keten!.Naam.Waarde,
        { OverdrachtVaststellen: { } o } => $"{bezoek.Partner(o.Van)} → {bezoek.Partner(o.Naar)}: {o.Wat}",
        { PartnerToelaten: { } p } => bezoek.Inzage!.Partners.Vind(p.Partner)?.Naam.Waarde ?? p.Naam,
        { PartnerSchrappen: { } p } => bezoek.Partner(p.Partner),
        { KetenBeeindigen: { } e } => e.Laatste.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        { VerhuizingVaststellen: { } v } => v.Waarheen,
        { DoorzettingToetsen: { } d } => bezoek.Inzage!.Doorzettingen.Vind(d.Doorzetting) is { } doorzetting ? bezoek.Partner(doorzetting.Partij) : "",
        { BesluitAfgelasten: { } a } => bezoek.Inzage!.Besluiten.Vind(a.Besluit)?.Nummer.ToString() ?? "",
        { BesluitHerbevestigen: { } h } => bezoek.Inzage!.Besluiten.Vind(h.Besluit)?.Nummer.ToString() ?? "",
        { BesluitPubliceren: { } p } => bezoek.Inzage!.Besluiten.Vind(p.Besluit)?.Nummer.ToString() ?? "",
        { BijdrageVragen: { } b } => $"{bezoek.Partner(b.Partij)}: {b.Wat}",
        { NormVaststellen: { } n } => $"{n.Nummer} {n.Naam}",
        _ => "",
    };
}
