using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Stukken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Leren;
using Schakel.Web.Besturing;
using Schakel.Web.Hosting;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Tijden;
using Schakel.Web.Voorkeuren;
using Schakel.Web.Vormen;

namespace Schakel.Web.Leren;

/// <summary>The hand-over file as a document of a word processor: the same parts as the page, to take along and to add to.</summary>
internal static class Dossierbestand
{
    public static void MapDossierbestand(this IEndpointRouteBuilder routes)
    {
        foreach (var vorm in Documentvorm.Alle)
            routes.MapGet($"/ketens/{{keten}}/overdrachtsdossier.{vorm.Einde}", async (
                string keten, string? op, string? rol, string? partner, Bezoek bezoek, Dossierinhoud inhoud, IStringLocalizer<Dossierwoord> t, IStringLocalizer<Ketenkader> kader, IStringLocalizer<Rolnaam> rolnaam, HttpContext context) =>
            {
                if (!await bezoek.Kijk(keten, op) || Dossierkeuze.Lees(rol, partner, bezoek.Wie, bezoek.Inzage!) is not { IsPassend: true } plek) return Results.NotFound();
                var hoofdstukken = await inhoud.Van(Overdrachtsdossier.Van(bezoek.Inzage!, plek, bezoek.Dag), context.RequestAborted);
                context.Response.Headers.CacheControl = "no-store";
                return Results.Bytes(vorm.Maak(Stuk(hoofdstukken, plek)), vorm.Soort, $"{t["Bestand"]}-{plek.Rol.Pad()}-{Ankers.Van(inhoud.Huis(plek))}.{vorm.Einde}");

                Stuk Stuk(IReadOnlyList<Dossierhoofdstuk> delen, Plek plek)
                {
                    var ketenzelf = bezoek.Inzage!.Keten!;
                    var adres = new Uri(context.Adres(), bezoek.Link(Dossierkeuze.Adres(plek)));
                    IReadOnlyList<Stukblok> blokken =
                    [
                        new Stukblok.Alinea(t["Ondertitel", inhoud.Huis(plek)]),
                        new Stukblok.Alinea(t["Stand", ketenzelf.Naam, Dagnaam.Voluit(bezoek.Dag, CultureInfo.CurrentCulture)], IsNadruk: bezoek.IsToen),
                        .. ketenzelf.IsVoorbeeld ? [new Stukblok.Alinea(kader["Voorbeeld"], IsNadruk: true)] : Array.Empty<Stukblok>(),
                        .. delen.Where(h => h.Delen.Count > 0).SelectMany(h => Hoofdstuk(h, t)),
                        .. delen.Where(h => h.Delen.Count == 0).Select(h => h.Kop.ToLower(CultureInfo.CurrentCulture)).ToList() is { Count: > 0 } leeg ? [new Stukblok.Alinea(t["NietsOver", string.Join(", ", leeg)])] : Array.Empty<Stukblok>(),
                        new Stukblok.Alinea(t["Voet"]),
                        new Stukblok.Verwijzing(adres.ToString(), adres),
                    ];
                    return new(Talen.Huidige, t["TitelVan", rolnaam[plek.Rol.ToString()].Value.ToLower(CultureInfo.CurrentCulture), inhoud.Huis(plek)], ketenzelf.Naam.Waarde, bezoek.Inzage.Moment.Moment, blokken);
                }
            });
    }

    static IEnumerable<Stukblok> Hoofdstuk(Dossierhoofdstuk hoofdstuk, IStringLocalizer<Dossierwoord> t)
    {
        yield return new Stukblok.Kop(hoofdstuk.Kop);
        yield return new Stukblok.Alinea(hoofdstuk.Uitleg);
        foreach (var deel in hoofdstuk.Delen)
        {
            yield return new Stukblok.Tabel(deel.Kop, deel.Koppen, [.. deel.Rijen.Select(rij => (IReadOnlyList<string>)[.. rij.Select(Cel)])]);
            if (deel.Aantal > deel.Rijen.Count) yield return new Stukblok.Alinea(t["NogMeer", deel.Aantal - deel.Rijen.Count]);
        }
    }

    static string Cel(Dossiercel cel)
    {
        var tekst = cel.Dag is { } dag ? dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture) : cel.Tekst;
        return cel.Onder is { } onder ? $"{tekst}\n{onder}" : tekst;
    }
}
