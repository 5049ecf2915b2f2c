using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Leren;
using Schakel.Domein.Toegang;
using Schakel.Web.Besturing;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Toegang;

namespace Schakel.Web.Leren;

/// <summary>
/// The news as RSS 2.0. A reader of feeds cannot sign in, so whoever has an account makes a key that reads this and nothing else; what is public needs none.
/// </summary>
internal static class Nieuwsbron
{
    const int Hoogstens = 50;

    public static void MapNieuwsbron(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ketens/{keten}/nieuws.rss", async (string keten, string? sleutel, Bezoek bezoek, Tokenpoort poort, Deur deur, HttpContext context, IStringLocalizer<Nieuwspagina> t, IStringLocalizer<SharedTekst> gedeeld) =>
        {
            if (!(sleutel is null ? await bezoek.Kijk(keten, null) : await Open(keten, sleutel, bezoek, poort, deur, context.RequestAborted))) return Results.NotFound();
            var (inzage, adres) = (bezoek.Inzage!, context.Adres());
            var berichten = Nieuwsbericht.Geldend(inzage).Take(Hoogstens).ToList();
            await bezoek.LeesWoorden(berichten.SelectMany(n => new[] { n.Kop, n.Bericht }));
            // Behind the key stands the news alone, so the key does not stand in what its reader passes on.
            return Als(context, "private", $"\"{inzage.Nr}-{berichten.Count}\"", t["Bron", inzage.Keten!.Naam], t["BronUitleg"], new Uri(adres, $"{bezoek.Adres}/nieuws"), new Uri(adres, $"{bezoek.Adres}/nieuws.rss"),
                berichten.Select(n => Bericht(bezoek.Woorden(n.Kop) ?? gedeeld["Gewist"], bezoek.Woorden(n.Bericht) ?? gedeeld["Gewist"], new Uri(adres, $"{bezoek.Adres}/nieuws/{n.Id}"), n.Geplaatst)));
        });
        routes.MapGet("/ketens/{keten}/openbaar/nieuws.rss", async (string keten, Openbezoek bezoek, HttpContext context, IStringLocalizer<Nieuwspagina> t, IStringLocalizer<SharedTekst> gedeeld) =>
        {
            if (!await bezoek.Kijk(keten, null)) return Results.NotFound();
            var (publicaties, adres) = (bezoek.Publicaties.Take(Hoogstens).ToList(), context.Adres());
            await bezoek.LeesWoorden(publicaties);
            return Als(context, "public", $"\"{bezoek.Inzage!.Nr}\"", t["BronOpenbaar", bezoek.Keten?.Waarde ?? ""], t["BronOpenbaarUitleg"], new Uri(adres, bezoek.Adres), new Uri(adres, $"{bezoek.Adres}/nieuws.rss"),
                publicaties.Select(p => Bericht($"{p.Nummer} {bezoek.Woorden(p.Titel) ?? gedeeld["Gewist"]}", p.Samenvatting is { } s ? bezoek.Woorden(s) ?? gedeeld["Gewist"] : "", new Uri(adres, $"{bezoek.Adres}/besluiten/{p.Besluit}"), p.Openbaar)));
        });
    }

    // A key of this kind opens the feed and nothing else; any other token opens nothing here, for an address is no place for it.
    static async Task<bool> Open(string keten, string sleutel, Bezoek bezoek, Tokenpoort poort, Deur deur, CancellationToken stop)
    {
        if (Id.Lees<StroomId>(keten) is not { } stroom || await poort.Open(sleutel, stop) is not { Bereik: Bereik.Nieuwsbron } drager || drager.Stroom != stroom) return false;
        if (await deur.Inzage(stroom, drager.Persoon, null, stop) is not { Keten: not null } inzage) return false;
        bezoek.Neem(new(stroom, drager.Persoon, drager.Deelname, Factor.Enkel), inzage, null);
        return true;
    }

    static SyndicationItem Bericht(string kop, string tekst, Uri adres, Tijdstip moment)
    {
        var bericht = new SyndicationItem { Title = SyndicationContent.CreatePlaintextContent(kop), Summary = SyndicationContent.CreatePlaintextContent(tekst), PublishDate = moment.Moment };
        bericht.AddPermalink(adres);
        return bericht;
    }

    static IResult Als(HttpContext context, string bewaren, string merk, string titel, string uitleg, Uri plek, Uri zelf, IEnumerable<SyndicationItem> berichten)
    {
        context.Response.Headers.CacheControl = $"{bewaren}, max-age=900";
        var etiket = new EntityTagHeaderValue(merk, isWeak: true);
        context.Response.GetTypedHeaders().ETag = etiket;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(m => m.Compare(etiket, useStrongComparison: false))) return Results.StatusCode(StatusCodes.Status304NotModified);

        var bron = new SyndicationFeed(titel, uitleg, plek, [.. berichten]) { Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName };
        bron.Links.Add(SyndicationLink.CreateSelfLink(zelf, "application/rss+xml"));
        using var bytes = new MemoryStream();
        using (var schrijver = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
            new Rss20FeedFormatter(bron).WriteTo(schrijver);
        return Results.Bytes(bytes.ToArray(), "application/rss+xml; charset=utf-8");
    }
}
