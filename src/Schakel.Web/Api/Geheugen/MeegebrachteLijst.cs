using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Geheugen;

namespace Schakel.Web.Api.Geheugen;

/// <summary>What a column means, and the words that stood above it.</summary>
internal sealed record Kolom(Lijstkolom Betekenis, string? Kop = null);

/// <summary>One row with its number in the source; its cells are null when they were erased. Soort only in a list of actions and decisions.</summary>
internal sealed record Rij(int Nr, IReadOnlyList<string>? Cellen, Datum? Datum, decimal? Waarde, Rijsoort? Soort = null);

/// <summary>A row that was found, with the list that it stands in.</summary>
internal sealed record Gevondenrij(LijstId Lijst, Lijstsoort Soort, string? Bron, Rij Rij);

/// <summary>A list in the overview, without its rows.</summary>
internal sealed record Lijstregel(LijstId Id, Lijstsoort Soort, PartijId? Partner, string? Bron, Datum Brondatum, DeelnameId? Door, Tijdstip Meegebracht, int Aantal);

/// <summary>A list of before this chain worked here: nothing in it was decided here. One that was taken away shows no rows.</summary>
internal sealed record MeegebrachteLijst(
    LijstId Id, Lijstsoort Soort, PartijId? Partner, string? Bron, string? Vingerafdruk, Datum Brondatum, DeelnameId? Door, Tijdstip Meegebracht, Tijdstip? Weggedaan,
    IReadOnlyList<Kolom> Kolommen, IReadOnlyList<Rij> Rijen)
{
    public static readonly MeegebrachteLijst Voorbeeld = new(
        Voorbeelden.Lijst, Lijstsoort.ActiesEnBesluiten, null, "Actielijst ketenoverleg.xlsx", null, new(2026, 3, 1), Voorbeelden.Deelname, Voorbeelden.Toen, null,
        [new(Lijstkolom.Soort, "A/B"), new(Lijstkolom.Wat, "Omschrijving"), new(Lijstkolom.Wie, "Eigenaar"), new(Lijstkolom.Datum, "Gereed")],
        [new(2, ["A", "Formulier aanpassen", "J. Jansen", "2026-04-01"], new(2026, 4, 1), null, Rijsoort.Actie)]);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/lijsten", new("LijstenOverzicht", Module.Geheugen, "De lijsten die zijn meegebracht en er nog staan, de laatste eerst.", "The lists that were brought along and still stand there, the last first.")
        {
            Voorbeeld = new Lijstregel(Voorbeeld.Id, Voorbeeld.Soort, null, Voorbeeld.Bron, Voorbeeld.Brondatum, Voorbeeld.Door, Voorbeeld.Meegebracht, 1),
            Filters = [new("soort", typeof(Lijstsoort), "Alleen lijsten van deze soort. / Only lists of this kind.")],
        },
            Gevraagd, l => [l.Bron], (aanroep, l) => new Lijstregel(l.Id, l.Soort, l.Partner, aanroep.Woorden(l.Bron), l.Brondatum, l.Door, l.Meegebracht, l.Rijen.Length));

        keten.MapLijst("/lijstrijen", new("LijstrijenZoeken", Module.Geheugen,
            "De rijen van meegebrachte lijsten waarin al deze woorden staan, de laatste lijst eerst; er wordt in ten hoogste 20.000 rijen gezocht.",
            "The rows of lists that were brought along in which all these words stand, the last list first; at most 20,000 rows are searched.")
        {
            Voorbeeld = new Gevondenrij(Voorbeeld.Id, Voorbeeld.Soort, Voorbeeld.Bron, Voorbeeld.Rijen[0]),
            Filters =
            [
                new("zoek", typeof(string), "De woorden, ten hoogste honderd tekens. / The words, at most a hundred characters.", IsNodig: true),
                new("soort", typeof(Lijstsoort), "Alleen in lijsten van deze soort. / Only in lists of this kind."),
            ],
        },
            Gevonden, g => [g.Lijst.Bron], (aanroep, g) => new Gevondenrij(g.Lijst.Id, g.Lijst.Soort, aanroep.Woorden(g.Lijst.Bron), Uit(aanroep, g.Lijst.Rijen.First(r => r.Nr == g.Rij.Nr))));

        keten.MapDing("/lijsten/{id}", new("LijstInzien", Module.Geheugen, "Een meegebrachte lijst met haar rijen.", "One list that was brought along, with its rows.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<LijstId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<MeegebrachteLijst?> Zoek(Aanroep aanroep, LijstId id)
    {
        if (aanroep.Inzage.Lijsten.Vind(id) is not { } lijst) return null;
        await aanroep.LeesWoorden(Teksten(lijst));
        return Uit(aanroep, lijst);
    }

    static IEnumerable<Domein.Geheugen.MeegebrachteLijst> Gevraagd(Aanroep aanroep)
    {
        var soort = aanroep.Vraag.Keuze<Lijstsoort>("soort");
        return aanroep.Inzage.Lijsten.Where(l => !l.IsWeg && (soort is null || l.Soort == soort)).OrderByDescending(l => l.InDeelSinds).ThenBy(l => l.Id);
    }

    static async Task<IEnumerable<Rijvondst>> Gevonden(Aanroep aanroep)
    {
        var keuze = new Lijstenkeuze(aanroep.Vraag.Zoekwoorden("zoek", Lijstrijen.LangsteZoek), aanroep.Vraag.Keuze<Lijstsoort>("soort"), default, false);
        if (keuze.Zoek is null && aanroep.Vraag.Fouten.Count == 0) aanroep.Vraag.Mist("zoek");
        if (aanroep.Vraag.Fouten.Count > 0) return [];

        var doorzocht = Lijstrijen.Doorzocht(keuze.VoorRijen(aanroep.Inzage));
        await aanroep.LeesWoorden(doorzocht.SelectMany(l => l.Rijen.Select(r => r.Woorden)));
        return Lijstrijen.Vind(doorzocht, t => aanroep.Woorden(t), keuze);
    }

    static IEnumerable<Tekst> Teksten(Domein.Geheugen.MeegebrachteLijst l) => l.Teksten.Select(t => t.Tekst);

    static MeegebrachteLijst Uit(Aanroep aanroep, Domein.Geheugen.MeegebrachteLijst l)
    {
        var koppen = aanroep.Woorden(l.Koppen)?.Split('\t');
        return new(
            l.Id, l.Soort, l.Partner, aanroep.Woorden(l.Bron), aanroep.Woorden(l.Vingerafdruk), l.Brondatum, l.Door, l.Meegebracht, l.Weggedaan,
            [.. l.Kolommen.Select((k, i) => new Kolom(k, koppen is { } woorden && i < woorden.Length && woorden[i].Length > 0 ? woorden[i] : null))],
            l.IsWeg ? [] : [.. l.Rijen.Select(r => Uit(aanroep, r))]);
    }

    static Rij Uit(Aanroep aanroep, Lijstrij r) => new(r.Nr, aanroep.Woorden(r.Woorden)?.Split('\t'), r.Datum, r.Waarde, r.Soort);
}
