using Schakel.Application.Zoeken;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Contract;
using Schakel.Web.Geheugen;
using Schakel.Web.Ketens;

namespace Schakel.Web.Api.Geheugen;

/// <summary>A thing in whose facts all words stand: the fact that says most of it, and the text or name in which it stands; null when it was erased meanwhile.</summary>
internal sealed record Zoekresultaat(long Boeking, Tijdstip Tijdstip, Feit Feit, string? Tekst)
{
    public static readonly Zoekresultaat Voorbeeld = new(31, Voorbeelden.Toen, Geheugen.Boeking.Voorbeeld.Feiten[0], "Geboortedata ontbreken");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGet("/zoekresultaten", async (HttpContext context, Bezoek bezoek, Feitzin.Verteller verteller) =>
    {
        var (aanroep, weigering) = await Aanroep.Open(context);
        if (aanroep is null) return weigering!;

        var (pagina, _) = aanroep.Vraag.Bladzijde();
        var (zoek, over) = (aanroep.Vraag.Zoekwoorden("zoek", Zoekwoorden.LangsteVraag), aanroep.Vraag.Keuze<Onderwerp>("over"));
        if (zoek is null && aanroep.Vraag.Fouten.Count == 0) aanroep.Vraag.Mist("zoek");
        if (aanroep.Vraag.Fouten.Count > 0) return Problemen.Vraag(aanroep.Vraag.Fouten);

        bezoek.Neem(aanroep.Zitting, aanroep.Inzage, context.Request.Query["op"]);
        await aanroep.ZegSindsdien(bezoek);
        var uitslag = await bezoek.Zoek(zoek, over, pagina);
        await bezoek.LeesWoorden(uitslag.Treffers.SelectMany(t => Feitzin.Teksten(t.Feit, aanroep.Inzage)).Concat(uitslag.Treffers.Select(t => t.Tekst).OfType<Tekst>()));
        return Lezen.Blad(context, new Lijst<Zoekresultaat>(
            [.. uitslag.Treffers.Select(t => new Zoekresultaat(t.Nr, t.Tijdstip, Feit.Uit(t.Feit, verteller.Zeg(t.Feit, metDag: true), bezoek.Adres), t.Tekst is { } tekst ? bezoek.Woorden(tekst) : t.Naam?.Waarde))],
            uitslag.Totaal, pagina, Zoeker.PerPagina));
    }).Beschrijf<Lijst<Zoekresultaat>>(new("ZoekresultatenOverzicht", Module.Geheugen,
        "De dingen waarin al deze woorden staan, elk als begin van een woord, zonder op hoofdletters en accenten te letten; alleen wat u mag lezen, ook in de telling. Hele woorden eerst, dan het laatste. Twintig per bladzijde.",
        "The things in which all these words stand, each as the beginning of a word, whatever the capitals and accents; only what you may read, in the count too. Whole words first, then the latest. Twenty on a page.")
    {
        Voorbeeld = Voorbeeld,
        HeeftOp = true,
        IsLijst = true,
        Filters =
        [
            new("zoek", typeof(string), "De woorden, ten hoogste tweehonderd tekens. / The words, at most two hundred characters.", IsNodig: true),
            new("over", typeof(Onderwerp), "Alleen over dit onderwerp. / Only about this subject."),
        ],
    });
}
