using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Leren;
using Schakel.Domein.Rapportages;
using Schakel.Web.Afspraken;
using Schakel.Web.Besturing;
using Schakel.Web.Bijdragen;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Knelpunten;
using Schakel.Web.Rapportages;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;

namespace Schakel.Web.Leren;

/// <summary>Puts the hand-over file into words, once for the page and for the documents, with what this visit may read at the moment looked at.</summary>
internal sealed class Dossierinhoud(
    Bezoek bezoek, Mensen mensen, IStringLocalizer<Dossierwoord> t, IStringLocalizer<Rolnaam> rol, IStringLocalizer<Mandaatwoord> mandaat, IStringLocalizer<Voorstelwoord> voorstel, IStringLocalizer<Afspraakwoord> afspraak,
    IStringLocalizer<Bijdragewoord> bijdrage, IStringLocalizer<Niveaunaam> niveau, IStringLocalizer<Maat> maat, IStringLocalizer<Periodenaam> periode, IStringLocalizer<SharedTekst> gedeeld)
{
    /// <summary>How many rows a part shows at most: a newcomer reads it, and the whole list is one click away.</summary>
    public const int Hoogstens = 25;

    // Events are a story to read elsewhere; here only what came last.
    const int HoogstensGebeurtenissen = 10;

    const int LangsteRegel = 180;

    IReadOnlyDictionary<PersoonId, string> _namen = new Dictionary<PersoonId, string>();

    /// <summary>Of whom it is: the partner, or that it is for the chain.</summary>
    public string Huis(Plek plek) => rol.Huis(bezoek, plek);

    public async Task<IReadOnlyList<Dossierhoofdstuk>> Van(Overdrachtsdossier dossier, CancellationToken stop)
    {
        _namen = await mensen.Namen(bezoek.Inzage!.Stroom, stop);
        await bezoek.LeesWoorden(Teksten(dossier));
        Dossierhoofdstuk[] alle =
        [
            Hoofdstuk("mensen", Ambtgenoten(dossier), Collegas(dossier), Houders(dossier)),
            Hoofdstuk("besloten", Besluiten(dossier), Voorwaarden(dossier), Zorgen(dossier)),
            Hoofdstuk("beloofd", Afspraken(dossier), Bijdragen(dossier), Acties(dossier)),
            Hoofdstuk("loopt", Knelpunten(dossier), Signalen(dossier), Voorstellen(dossier), Impact(dossier), Aangekondigd(dossier), EigenDoelen(dossier)),
            Hoofdstuk("gemeten", Normen(dossier)),
            Hoofdstuk("geleerd", Lessen(dossier), Gebeurtenissen(dossier)),
        ];
        return alle;
    }

    Dossierhoofdstuk Hoofdstuk(string naam, params IEnumerable<Dossierdeel> delen) => new(naam, t[$"Hoofdstuk-{naam}"], t[$"Hoofdstuk-{naam}-uitleg"], [.. delen.Where(d => d.Aantal > 0)]);

    Dossierdeel Deel<T>(string naam, IReadOnlyCollection<T> dingen, string koppen, string meer, Func<T, IReadOnlyList<Dossiercel>> rij, int hoogstens = Hoogstens) =>
        new(naam, t[$"Deel-{naam}"], [.. koppen.Split(' ').Select(k => t[k].Value)], [.. dingen.Take(hoogstens).Select(rij)], dingen.Count, dingen.Count <= hoogstens ? null : bezoek.Link(meer));

    Dossierdeel Ambtgenoten(Overdrachtsdossier d) => Deel("ambtgenoten", d.Ambtgenoten, "VanWie Wie Rol", "mensen/lijst", m => [Bij(m, rol.Huis(bezoek, m.Plek)), Naam(m), Rol(m)]);

    Dossierdeel Collegas(Overdrachtsdossier d) => Deel("collegas", d.Collegas, "Rol Wie", "mensen/lijst", m => [Bij(m, Rol(m)), Naam(m)]);

    Dossierdeel Houders(Overdrachtsdossier d) => Deel("houders", d.Houders, "Wie Van TotEnMet Mandaat", $"mensen/bezetting?rol={d.Plek.Rol}&partner={d.Plek.Partij?.ToString() ?? Mensenkeuze.NamensDeKeten}", h =>
        [Bij(h.Deelname, Naam(h.Deelname)) with { Onder = h.Stand == Bezettingstand.Voorbij ? null : t[$"Houder-{h.Stand}"].Value }, h.Deelname.Termijn.Van, Eind(h.Deelname.Termijn), string.Join("; ", h.Mandaten.Select(m => mandaat.Zeg(m.Mandaat)))]);

    Dossierdeel Besluiten(Overdrachtsdossier d) => Deel("besluiten", d.Besluiten, "Besluit Nummer Genomen Herziening", "besturing#register", b =>
        [new(Woorden(Over(b).Titel), bezoek.Link($"besluiten/{b.Id}"), Samen(b is { Werking: Besluitwerking.Wacht, Ingang: { } ingang } ? t["GaatIn", Dag(ingang)].Value : null, Regel(Over(b).Toelichting))), b.Nummer.ToString(), Dagvan(b.Genomen), b.HerzienOp]);

    Dossierdeel Voorwaarden(Overdrachtsdossier d) => Deel("voorwaarden", d.Voorwaarden, "Voorwaarde VanWie TotEnMet", "besturing#register", v =>
        [new(Woorden(v.Standpunt.Voorwaarde!.Wat), bezoek.Link($"besluiten/{v.Besluit.Id}"), t["BijBesluit", v.Besluit.Nummer]), bezoek.Partner(v.Standpunt.Partij), v.Standpunt.Voorwaarde.TotEnMet]);

    Dossierdeel Zorgen(Overdrachtsdossier d) => Deel("zorgen", d.Zorgen, "Besluit VanWie Zorg", "besturing?met=zorg#register", z =>
        [new(Woorden(Over(z.Besluit).Titel), bezoek.Link($"besluiten/{z.Besluit.Id}"), z.Besluit.Nummer.ToString()), bezoek.Partner(z.Standpunt.Partij), new(z.Standpunt.Reden is { } reden ? Regel(reden) : voorstel[$"Oordeel-{z.Standpunt.Oordeel}"], Onder: z.Standpunt.Reden is null ? null : voorstel[$"Oordeel-{z.Standpunt.Oordeel}"].Value)]);

    Dossierdeel Afspraken(Overdrachtsdossier d) => Deel("afspraken", d.Afspraken, "Afspraak Staat TotEnMet", "afspraken", a =>
        [new(Woorden(a.Inhoud.Titel), bezoek.Link($"afspraken/{a.Id}"), bezoek.Tussen(a)), afspraak.Zeg(a.Status(bezoek.Dag)), Eind(a.Termijn) with { Onder = a.Inhoud.Herzien is { } herzien && a.Termijn.TotEnMet is null ? t["HerzienOp", Dag(herzien)].Value : null }]);

    Dossierdeel Bijdragen(Overdrachtsdossier d) => Deel("bijdragen", d.Bijdragen, "Bijdrage Staat Uiterlijk", "bijdragen", b =>
        [new(Woorden(b.Wat), bezoek.Link($"bijdragen/{b.Id}"), Samen(bezoek.Partner(b.Partij), bijdrage.Dagen(b.Mensdagen), Bijdragewoorden.Geld(b))), bijdrage.Zeg(b.Status), b.Uiterlijk]);

    Dossierdeel Acties(Overdrachtsdossier d) => Deel("acties", d.Acties, "Lijst Acties Brondatum", "meegebracht", a =>
        [new(Woorden(a.Lijst.Bron), bezoek.Link($"meegebracht/{a.Lijst.Id}")), a.Acties.ToString("#,0", CultureInfo.CurrentCulture), a.Lijst.Brondatum]);

    Dossierdeel Knelpunten(Overdrachtsdossier d) => Deel("knelpunten", d.Knelpunten, "Knelpunt Niveau Uiterlijk", "knelpunten", k =>
        [new(Woorden(k.Titel), bezoek.Link($"knelpunten/{k.Id}"), string.Join(", ", k.Betrokken.Select(bezoek.Partner))), niveau[k.Niveau.ToString()].Value, new("", Dag: k.Uiterlijk, Onder: k.IsVerlopen(bezoek.Dag) ? t["TeLaat"].Value : null)]);

    Dossierdeel Signalen(Overdrachtsdossier d) => Deel("signalen", d.Signalen, "Signaal Hersteller Sinds", "signalen", s =>
        [new(Woorden(s.Wat), bezoek.Link($"signalen/{s.Id}"), string.Join(", ", s.Partijen.Select(bezoek.Partner))), bezoek.Partner(s.Eigenaar), Dagvan(s.VastSinds)]);

    Dossierdeel Voorstellen(Overdrachtsdossier d) => Deel("voorstellen", d.Voorstellen, "Voorstel Staat Ingediend", "besturing", v =>
        [new(Woorden(v.Titel), bezoek.Link($"voorstellen/{v.Id}"), Regel(v.Toelichting)), voorstel[$"Status-{v.Status}"].Value, Dagvan(v.Ingediend)]);

    Dossierdeel Impact(Overdrachtsdossier d) => Deel("impact", d.ImpactGevraagd, "Verandering Vanaf Antwoord", "wijzigingen", v =>
        [new(Woorden(v.Titel), bezoek.Link($"wijzigingen/{v.Id}"), bezoek.Partner(v.Partij)), v.Wanneer.Van, v.Uiterlijk]);

    Dossierdeel Aangekondigd(Overdrachtsdossier d) => Deel("aangekondigd", d.Aangekondigd, "Verandering Vanaf TotEnMet", "wijzigingen", v =>
        [new(Woorden(v.Titel), bezoek.Link($"wijzigingen/{v.Id}"), bezoek.Partner(v.Partij)), v.Wanneer.Van, Eind(v.Wanneer)]);

    Dossierdeel EigenDoelen(Overdrachtsdossier d) => Deel("doelen", d.EigenDoelen, "Doel Knelt", "eigen-doelen", e =>
        [new(Woorden(e.Titel), bezoek.Link($"eigen-doelen/{e.Id}"), Samen(bezoek.Partner(e.Partij), e.IsVrijgegeven ? null : t["NietVrij"].Value)), Regel(e.Knelt)]);

    Dossierdeel Normen(Overdrachtsdossier d) => Deel("normen", d.Normen.Normen, "Norm Geldt Laatste Oordeel", "normen", n =>
        [new($"{n.Norm.Nummer}. {n.Norm.Naam}", bezoek.Link($"normen/{n.Norm.Id}"), n.Norm.Overdracht is { } id && bezoek.Inzage!.Overdrachten.Vind(id) is { } o ? bezoek.Tussen(o) : null), n.Geldt is { } geldt ? maat.Zeg(n.Norm, geldt.Waarde) : t["Niets"].Value,
            n.Laatste is { } laatste ? new Dossiercel(maat.Zeg(laatste.Resultaat.Geldend.Waarde, n.Norm.Eenheid), Onder: periode.Zeg(laatste.Resultaat.Periode)) : t["Niets"].Value, gedeeld[n.Laatste is null ? "Norm-geen-resultaat" : $"Norm-{n.Laatste.Uitslag}"].Value]);

    Dossierdeel Lessen(Overdrachtsdossier d) => Deel("lessen", d.Lessen, "Les Over Wanneer", d.Lessen.Any(l => l.Signaal is not null) ? "signalen?stand=Alle" : "knelpunten?stand=Alle", l =>
        [Regel(l.Wat), new(Woorden(l.Over), bezoek.Link(l.Knelpunt is { } knelpunt ? $"knelpunten/{knelpunt}" : $"signalen/{l.Signaal}")), Dagvan(l.Tijdstip)]);

    Dossierdeel Gebeurtenissen(Overdrachtsdossier d) => Deel("gebeurtenissen", d.Gebeurtenissen, "Gebeurtenis Wanneer", "geheugen", g => [Regel(g.Wat), g.Datum], HoogstensGebeurtenissen);

    static IEnumerable<Tekst> Eerst<T>(IEnumerable<T> dingen, Func<T, IEnumerable<Tekst>> teksten) => dingen.Take(Hoogstens).SelectMany(teksten);

    IEnumerable<Tekst> Teksten(Overdrachtsdossier d) =>
    [
        .. Eerst(d.Besluiten, b => [Over(b).Titel, Over(b).Toelichting]),
        .. Eerst(d.Voorwaarden, v => v.Standpunt.Teksten),
        .. Eerst(d.Zorgen, z => z.Standpunt.Teksten.Append(Over(z.Besluit).Titel)),
        .. Eerst(d.Afspraken, a => [a.Inhoud.Titel]),
        .. Eerst(d.Bijdragen, b => [b.Wat]),
        .. Eerst(d.Acties, a => [a.Lijst.Bron]),
        .. Eerst(d.Knelpunten, k => [k.Titel]),
        .. Eerst(d.Signalen, s => [s.Wat]),
        .. Eerst(d.Voorstellen, v => [v.Titel, v.Toelichting]),
        .. Eerst(d.ImpactGevraagd, v => [v.Titel]),
        .. Eerst(d.Aangekondigd, v => [v.Titel]),
        .. Eerst(d.EigenDoelen, e => [e.Titel, e.Knelt]),
        .. Eerst(d.Lessen, l => [l.Wat, l.Over]),
        .. Eerst(d.Gebeurtenissen, g => [g.Wat]),
    ];

    Domein.Besluiten.Voorstel Over(Besluit besluit) => bezoek.Inzage!.Voorstellen.Vind(besluit.Voorstel)!;

    Dossiercel Bij(Deelname deelname, string woorden) => new(woorden, bezoek.Link($"mensen/{deelname.Id}"));

    string Naam(Deelname deelname) => _namen.GetValueOrDefault(deelname.Persoon, t[bezoek.Inzage!.IsGewist(deelname.Persoon) ? "NaamGewist" : "ZonderNaam"]);

    string Rol(Deelname deelname) => rol[deelname.Rol.ToString()];

    Dossiercel Eind(Periode periode) => periode.TotEnMet is { } eind ? eind : t["ZonderEinde"].Value;

    static Datum Dagvan(Tijdstip moment) => Vandaag.DagVan(moment.Moment);

    static string Dag(Datum dag) => Dagnaam.Voluit(dag, CultureInfo.CurrentCulture);

    static string? Samen(params IEnumerable<string?> delen) => string.Join(" · ", delen.Where(d => !string.IsNullOrEmpty(d))) is { Length: > 0 } samen ? samen : null;

    string Woorden(Tekst tekst) => bezoek.Woorden(tekst) ?? gedeeld["Gewist"];

    // The reason in one line: its first, cut at a word.
    string Regel(Tekst tekst)
    {
        var eerste = Woorden(tekst).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "";
        if (eerste.Length <= LangsteRegel) return eerste;
        var knip = eerste.LastIndexOf(' ', LangsteRegel);
        return string.Concat(eerste.AsSpan(0, knip > 0 ? knip : LangsteRegel), "…");
    }
}
