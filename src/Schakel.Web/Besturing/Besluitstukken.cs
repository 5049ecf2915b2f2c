using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Besturing;

/// <summary>Writes a decision as a document, with the words of this visit: what the reader of the page may read, at the moment looked at.</summary>
internal sealed class Besluitstukken(
    Bezoek bezoek, Verschilregels regels, IStringLocalizer<Besluitstuk> t, IStringLocalizer<Rolnaam> rol, IStringLocalizer<Gremiumwoord> gremium, IStringLocalizer<SharedTekst> gedeeld, IServiceProvider diensten, ILoggerFactory log)
{
    /// <param name="aanbieding">To whom it was presented; null for the decision alone.</param>
    /// <param name="afzender">The name of whoever sends it, in a letter; in the memory people have none.</param>
    public async Task<Besluitstuk> Van(Voorstel voorstel, Besluit besluit, Aanbieding? aanbieding, string? afzender = null)
    {
        // What a decision changed is told from the state that it changed.
        var verschil = (await bezoek.Voor(besluit.Boeking)).WatVerandert(voorstel);
        var zorgen = voorstel.AlleStandpunten.Where(s => s.Oordeel != Oordeel.Instemmen).ToList();
        var voorwaarden = voorstel.AlleStandpunten.Where(s => s.Voorwaarde is not null).ToList();
        await bezoek.LeesWoorden([voorstel.Titel, voorstel.Toelichting, .. voorstel.OpTafel.Woorden, .. voorstel.AlleStandpunten.SelectMany(s => s.Teksten), .. voorstel.Bezwaargesprekken.Select(g => g.Uitkomst), .. verschil.Teksten, .. voorstel.Terugkomst?.Sindsdien is { } terug ? [terug] : Array.Empty<Tekst>(), .. aanbieding?.Teksten.Select(p => p.Tekst) ?? []]);

        var (titel, keten) = (Woorden(voorstel.Titel), bezoek.Inzage!.Keten!.Naam);
        return new(
            Talen.Huidige, t["Onderwerp", besluit.Nummer, keten, titel], $"{t["Bestand", besluit.Nummer]}.html", t["Titel", besluit.Nummer, titel], t["Ondertitel", keten],
            [
                .. aanbieding is null ? [] : Begin(aanbieding, afzender),
                new(t["Genomen"], [Dag(Vandaag.DagVan(besluit.Genomen.Moment))]),
                .. besluit.Ingang is { } ingang ? new Stukdeel[] { new(t["Ingang"], [t[$"Ingang-{besluit.Werking}", Dag(ingang)]]) } : [],
                new(t[besluit.Werking == Besluitwerking.InWerking ? "Veranderd" : "ZouVeranderen"], [], regels.Van(verschil)),
                new(t["Waarom"], [Woorden(voorstel.Toelichting)]),
                .. voorstel.OpTafel.Opties.IsEmpty ? [] : new Stukdeel[] { new(t["Overwogen"], [.. voorstel.OpTafel.Opties.Select(o => t["Optie", Woorden(o.Wat), Woorden(o.WaaromNiet)].Value)]) },
                .. voorstel.OpTafel.Stukken.Count == 0 ? [] : new Stukdeel[] { new(t["Onderbouwing"], [.. voorstel.OpTafel.Stukken.Select(s => s.Norm is { } norm && bezoek.Inzage!.Normen.Vind(norm) is { } n ? t["OnderbouwingNorm", Woorden(s.Wat), n.Nummer, n.Naam].Value : Woorden(s.Wat))]) },
                .. voorstel.OpTafel.Opening is { Zonder.IsEmpty: false } opening ? new Stukdeel[] { new(t["Zonder"], [string.Join(", ", opening.Zonder.Select(bezoek.Partner)), .. opening.Reden is { } reden ? [Woorden(reden)] : Array.Empty<string>()]) } : [],
                .. voorstel.Terugkomst is { } terugkomst ? [Terug(terugkomst)] : Array.Empty<Stukdeel>(),
                .. voorstel.Route is { Besloten: { } lager } route ? [Lager(route, lager)] : Array.Empty<Stukdeel>(),
                .. voorstel.Telling is { } telling ? [Besloten(voorstel, telling)] : Array.Empty<Stukdeel>(),
                new(t["Zorgen"], zorgen.Count == 0 ? [t["GeenZorgen"]] : [.. zorgen.Select(Zeg)]),
                .. voorwaarden.Count == 0 ? [] : new Stukdeel[] { new(t["Voorwaarden"], [.. voorwaarden.Select(s => t["Voorwaarde", bezoek.Partner(s.Partij), Woorden(s.Voorwaarde!.Wat), Dag(s.Voorwaarde.TotEnMet)].Value)]) },
                new(t["Eigenaar"], [bezoek.Eigenaar(voorstel) ?? t["Keten"]]),
                new(t["Herziening"], [Dag(besluit.HerzienOp)]),
            ],
            t["Stand", Dag(bezoek.Dag)], t["Voet"], Regel);
    }

    /// <summary>As one file that needs nothing else, with every word encoded by the framework.</summary>
    public async Task<string> Html(Besluitstuk stuk)
    {
        await using var schrijver = new HtmlRenderer(diensten, log);
        return await schrijver.Dispatcher.InvokeAsync(async () =>
            (await schrijver.RenderComponentAsync<Stukblad>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Stukblad.Stuk)] = stuk }))).ToHtmlString());
    }

    IEnumerable<Stukdeel> Begin(Aanbieding aanbieding, string? afzender)
    {
        yield return new(t["Voor"], [Woorden(aanbieding.Aan)]);
        var wie = rol.Zeg(bezoek, aanbieding.Door) ?? bezoek.Partner(aanbieding.Partij);
        yield return new(t["Van"], [t["VanOp", afzender is null ? wie : t["Wie", afzender, wie], Dag(Vandaag.DagVan(aanbieding.Aangeboden.Moment))]]);
        if (aanbieding.Begeleidend is { } begeleidend) yield return new(t["Begeleidend"], [Woorden(begeleidend)]);
    }

    // By which rule, with how many, who was silent or said nothing, and what was talked about.
    Stukdeel Besloten(Voorstel voorstel, Telling telling)
    {
        var regel = telling.Gremium is { } id ? t["DoorGremium", bezoek.Inzage!.Gremia.Vind(id)?.Naam.Waarde ?? "", gremium.Besluit(telling.Regel, telling.Drempel, telling.ZwijgenTelt)].Value : t["DoorAllen"].Value;
        return new(t["Besloten"],
        [
            regel,
            .. telling.Nodig is { } nodig ? [t["Telling", telling.Voor, telling.Totaal, nodig].Value] : Array.Empty<string>(),
            .. voorstel.Standpunten.Where(s => s.IsStilzwijgend).Select(s => t["Zweeg", bezoek.Partner(s.Partij)].Value),
            .. telling.Kring.Where(p => voorstel.Van(p) is null).Select(p => t["ZeiNiets", bezoek.Partner(p)].Value),
            .. voorstel.Bezwaargesprekken.Select(g => t["Gesprek", bezoek.Partner(g.Partij), Woorden(g.Uitkomst)].Value),
        ]);
    }

    // What was said low stands among the concerns: the body above confirmed exactly that.
    Stukdeel Lager(Domein.Besluiten.Route route, Lagerbesluit besloten) => new(t["Lager", bezoek.Inzage!.Gremia.Vind(route.Laag)?.Naam.Waarde ?? ""],
        [t["LagerOp", Dag(Vandaag.DagVan(besloten.Tijdstip.Moment)), gremium.Besluit(besloten.Telling.Regel, besloten.Telling.Drempel, besloten.Telling.ZwijgenTelt)]]);

    Stukdeel Terug(Terugkomst terugkomst)
    {
        var nummers = string.Join(", ", terugkomst.Besluiten.Select(bezoek.Inzage!.Besluiten.Vind).OfType<Besluit>().Select(b => b.Nummer));
        return new(t["Terugkomst"], terugkomst.Sindsdien is { } sindsdien ? [t["TerugkomstOp", nummers], Woorden(sindsdien)] : [t["TerugkomstStil", nummers]]);
    }

    string Zeg(Standpunt standpunt)
    {
        var partner = bezoek.Partner(standpunt.Partij);
        if (standpunt.Reden is not { } reden) return t[standpunt.Oordeel.ToString(), partner];
        return t[standpunt.Oordeel == Oordeel.TerzijdeStaan ? "TerzijdeStaan-reden" : standpunt.Oordeel.ToString(), partner, Woorden(reden)];
    }

    string Regel(Vormen.Verschil verschil)
    {
        var regel = t["Regel", verschil.Waar, verschil.Nu ?? t["Niets"], verschil.Straks ?? t["Vervalt"]].Value;
        return verschil.Toelichting is { } toelichting ? $"{regel} {toelichting}" : regel;
    }

    static string Dag(Datum dag) => Dagnaam.Voluit(dag, CultureInfo.CurrentCulture);

    string Woorden(Tekst tekst) => bezoek.Woorden(tekst) ?? gedeeld["Gewist"];
}
