using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Besturing;
using Schakel.Web.Tijden;

namespace Schakel.Web.Api.Besluiten;

/// <summary>A decision as everyone may read it; words that were erased are null.</summary>
internal sealed record Publicatie(
    BesluitId Besluit, string Nummer, string Keten, string? Titel, string? Samenvatting, IReadOnlyList<Besluitonderwerp> Onderwerpen, Tijdstip Genomen, Tijdstip Openbaar)
{
    public static readonly Publicatie Voorbeeld = new(
        Voorbeelden.Besluit, "2026-1", "Loonaangifteketen", "Sneller terugmelden", BesluitPubliceren.Voorbeeld.Samenvatting, [Besluitonderwerp.Normen], Voorbeelden.Toen, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGet("/publicaties", async (string keten, HttpContext context, Openbezoek bezoek) =>
    {
        var (vraag, op) = (new Vraag(context.Request.Query), context.Request.Query["op"]);
        if (op.Count > 0 && (op.Count > 1 || Moment.Lees(op, Vandaag.Tijdzone) is null)) return Problemen.Vraag(Aanroep.MomentOngeldig);
        var (pagina, aantal) = vraag.Bladzijde();
        if (vraag.Fouten.Count > 0) return Problemen.Vraag(vraag.Fouten);
        if (!await bezoek.Kijk(keten, op)) return Problemen.Van(Afwijzing.NietGevonden);

        var alle = bezoek.Publicaties;
        var deze = alle.Skip((pagina - 1) * aantal).Take(aantal).ToList();
        await bezoek.LeesWoorden(deze);
        return Lezen.Blad(context, new Lijst<Publicatie>([.. deze.Select(p => Uit(bezoek, p))], alle.Count, pagina, aantal));
    }).Beschrijf<Lijst<Publicatie>>(new("PublicatiesOverzicht", Module.Besluiten,
        "Wat deze keten openbaar maakte, het laatste eerst. Iedereen leest dit, zonder token.",
        "What this chain made public, the last one first. Everyone reads this, without a token.")
    { HeeftOp = true, IsLijst = true, IsOpen = true, Voorbeeld = Voorbeeld });

    public static Publicatie Uit(Openbezoek bezoek, Domein.Besluiten.Publicatie p) => new(
        p.Besluit, p.Nummer.ToString(), p.Keten.Waarde, bezoek.Woorden(p.Titel), p.Samenvatting is { } samenvatting ? bezoek.Woorden(samenvatting) : null, p.Onderwerpen, p.Genomen, p.Openbaar);
}
