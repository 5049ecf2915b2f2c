using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Geheugen;

namespace Schakel.Web.Api.Besluiten;

/// <summary>The receipt of one decision for the partner for which the caller acts (docs/journaal.md, ADR 38).</summary>
internal static class Besluitbewijs
{
    /// <summary>Safe on every disk: digits and hyphens alone.</summary>
    public static string Bestandsnaam(Besluitnummer nummer) => $"schakel-bewijs-{nummer}.jsonl";

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGet("/besluiten/{id}/bewijs", async (HttpContext context, Bewijs bewijs) =>
    {
        if (context.Request.Query.ContainsKey("op")) return Problemen.Vraag(Hoofd.AlleenNu);
        var (aanroep, weigering) = await Aanroep.Open(context);
        if (aanroep is null) return weigering!;
        if (aanroep.Kenmerk<BesluitId>() is not { } id || aanroep.Inzage.Besluiten.Vind(id) is not { } besluit) return Problemen.Van(Afwijzing.NietGevonden);
        if (aanroep.Weiger(Bevoegdheid.GeheugenExporteren) is { } buiten) return Problemen.Van(buiten);

        var zitting = aanroep.Zitting;
        return await bewijs.Besluit(zitting.Stroom, zitting.Persoon, zitting.Deelname, id, aanroep.Stop) switch
        {
            Exportantwoord.Gemaakt gemaakt => new Export.Stroom(gemaakt.Regels, Bestandsnaam(besluit.Nummer)),
            Exportantwoord.Geweigerd geweigerd => Problemen.Van(geweigerd.Afwijzing),
            _ => throw new InvalidOperationException("Een bewijs is gemaakt of geweigerd."),
        };
    }).Beschrijf<string>(new("BesluitBewijzen", Module.Besluiten,
        "Het ontvangstbewijs van een besluit voor uw partner, als regels JSON: het besluit, uw standpunt en het gevolg, na te gaan met schakel geheugen controleren, zonder de rest van het geheugen.",
        "The receipt of a decision for your partner, as lines of JSON: the decision, your standpoint and the effect, to verify with schakel geheugen controleren, without the rest of the memory.")
    {
        Soort = Export.Soort,
        VraagtRecht = true,
    });
}
