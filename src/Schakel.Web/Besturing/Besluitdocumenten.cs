using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Stukken;
using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;

namespace Schakel.Web.Besturing;

/// <summary>
/// Writes a decision as a document to work on, with the words of this visit: what <see cref="Besluitstukken"/> says of it to anybody, and what is for who takes
/// part: what each partner said, where it came from, and where it stands in the memory.
/// </summary>
internal sealed class Besluitdocumenten(
    Bezoek bezoek, Besluitstukken stukken, IStringLocalizer<Besluitdocument> t, IStringLocalizer<Besluitstuk> stuk, IStringLocalizer<Voorstelwoord> woord, IStringLocalizer<Ketenkader> kader,
    IStringLocalizer<SharedTekst> gedeeld, IHttpContextAccessor accessor)
{
    /// <returns>The document, and the name of its file without an end.</returns>
    public async Task<(Stuk Stuk, string Bestand)> Van(Voorstel voorstel, Besluit besluit)
    {
        var inhoud = await stukken.Van(voorstel, besluit, null);
        var keten = bezoek.Inzage!.Keten!;
        IReadOnlyList<Stukblok> blokken =
        [
            new Stukblok.Alinea(inhoud.Ondertitel),
            .. keten.IsVoorbeeld ? [new Stukblok.Alinea(kader["Voorbeeld"], IsNadruk: true)] : Array.Empty<Stukblok>(),
            .. bezoek.IsToen ? [new Stukblok.Alinea(inhoud.Stand, IsNadruk: true)] : Array.Empty<Stukblok>(),
            new Stukblok.Alinea(t[$"Werking-{besluit.Werking}"]),
            .. inhoud.Delen.SelectMany(Deel),
            new Stukblok.Kop(t["Standpunten"]),
            new Stukblok.Tabel(t["StandpuntenBijschrift"], [t["Partner"], t["Standpunt"], t["Gegeven"]], [.. Standpunten(voorstel)]),
            new Stukblok.Kop(t["Vindplaats"]),
            new Stukblok.Tabel(t["VindplaatsBijschrift"], [t["Wat"], t["Waarde"]], [.. await Vindplaats(voorstel, besluit, keten)]),
            new Stukblok.Verwijzing(Adres(besluit).ToString(), Adres(besluit)),
            .. bezoek.IsToen ? Array.Empty<Stukblok>() : [new Stukblok.Alinea(inhoud.Stand)],
        ];
        return (new(inhoud.Taal, inhoud.Titel, keten.Naam.Waarde, bezoek.Inzage.Moment.Moment, blokken), stuk["Bestand", besluit.Nummer]);
    }

    IEnumerable<Stukblok> Deel(Stukdeel deel)
    {
        yield return new Stukblok.Kop(deel.Kop);
        if (deel.Regels.Count > 1) yield return new Stukblok.Lijst(deel.Regels);
        else if (deel.Regels.Count == 1) yield return new Stukblok.Alinea(deel.Regels[0]);
        if (deel.Wijzigingen is { Count: > 0 } wijzigingen)
            yield return new Stukblok.Tabel(stuk["Bijschrift", wijzigingen.Count], [stuk["Waar"], stuk["Was"], stuk["Werd"]], [.. wijzigingen.Select(Rij)]);
    }

    IReadOnlyList<string> Rij(Vormen.Verschil verschil) => [verschil.Waar, verschil.Nu ?? stuk["Niets"], $"{verschil.Straks ?? stuk["Vervalt"]} {verschil.Toelichting}".TrimEnd()];

    // Of whom a voice was asked, in the order of the chain, and whoever spoke before he left.
    IEnumerable<IReadOnlyList<string>> Standpunten(Voorstel voorstel) =>
        from partner in Ketenvolgorde.Van(bezoek.Inzage!.Partners, bezoek.Inzage.Overdrachten)
        let standpunt = voorstel.Van(partner.Id)
        where standpunt is not null || voorstel.Telling?.Kring.Contains(partner.Id) == true
        select (IReadOnlyList<string>)
        [
            partner.Naam.Waarde,
            standpunt is null ? t["GeenStandpunt"] : standpunt.IsStilzwijgend ? t["Zweeg"] : woord[$"Oordeel-{standpunt.Oordeel}"],
            standpunt is null ? "" : Dag(Vandaag.DagVan(standpunt.Gegeven.Moment)),
        ];

    async Task<IEnumerable<IReadOnlyList<string>>> Vindplaats(Voorstel voorstel, Besluit besluit, Keten keten)
    {
        // The state after that entry knows its hash, and nothing that came later.
        var boeking = await bezoek.Voor(besluit.Boeking + 1);
        return
        [
            [t["Keten"], keten.Naam.Waarde],
            [t["Nummer"], besluit.Nummer.ToString()],
            .. await Herkomst(voorstel) is { } herkomst ? [herkomst] : Array.Empty<IReadOnlyList<string>>(),
            [t["Versies"], (voorstel.EerdereVersies.Count + 1).ToString(CultureInfo.CurrentCulture)],
            [t[besluit.Werking == Besluitwerking.InWerking ? "Boeking" : "BoekingGenomen"], besluit.Boeking.ToString(CultureInfo.InvariantCulture)],
            [t["Hash"], boeking.Hash.ToString()],
        ];
    }

    // What it came of, as far as this reader sees that.
    async Task<IReadOnlyList<string>?> Herkomst(Voorstel voorstel)
    {
        var inzage = bezoek.Inzage!;
        var (soort, titel) = voorstel switch
        {
            { Knelpunt: { } id } when inzage.Knelpunten.Vind(id) is { } knelpunt => ("UitKnelpunt", knelpunt.Titel),
            { Voornemen: { } id } when inzage.Voornemens.Vind(id) is { } voornemen => ("UitVoornemen", voornemen.Titel),
            { Afspraak: { } id } when inzage.Afspraken.Vind(id) is { } afspraak => ("UitAfspraak", afspraak.Inhoud.Titel),
            _ => (null, default(Tekst)),
        };
        if (soort is null) return null;
        await bezoek.LeesWoorden([titel]);
        return [t[soort], bezoek.Woorden(titel) ?? gedeeld["Gewist"]];
    }

    // Without a moment: where the decision stays, whatever became of it.
    Uri Adres(Besluit besluit) => new(accessor.HttpContext!.Adres(), $"{bezoek.Adres}/besluiten/{besluit.Id}");

    static string Dag(Datum dag) => Dagnaam.Voluit(dag, CultureInfo.CurrentCulture);
}
