using System.Globalization;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Rapportages;

namespace Schakel.Web.Vormen.Voorbeelden;

/// <summary>Invented content for the pattern page; both languages stand side by side, because they are no product texts.</summary>
internal static class Proef
{
    public static string Z(string nl, string en) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? en : nl;

    public static IReadOnlyList<Opmaak.Menupunt> Menu =>
    [
        new(Z("Overzicht", "Overview"), "#o", IsHuidig: true),
        new(Z("Kaart", "Map"), "#k"),
        new(Z("Besturing", "Governance"), "#b"),
        new(Z("Knelpunten", "Bottlenecks"), "#kn"),
        new(Z("Plan en resultaat", "Plan and results"), "#p"),
        new(Z("Ontwikkeling", "Development"), "#on"),
        new(Z("Uitvoering", "Operations"), "#u"),
        new(Z("Geheugen", "Memory"), "#g"),
    ];

    public static IReadOnlyList<Taak> Taken(Datum vandaag) =>
    [
        new(Icoonnaam.Weegschaal, Z("Standpunt van Noord gevraagd: norm terugmelding naar 48 uur", "Standpoint of North asked: norm for reporting back to 48 hours"), "#a", Z("Voorstel VB-014 · Midden en Zuid stemden in", "Proposal VB-014 · Centre and South consented"), Staat.Aandacht) { Woord = Z("nog 2 dagen", "2 days left") },
        new(Icoonnaam.Klok, Z("Termijn loopt af: gegevens ontbreken bij overdracht", "Term runs out: data missing at hand-over"), "#b", Z("Horizontaal, poging 2 van 3 · samen met Midden", "Horizontal, attempt 2 of 3 · together with Centre"), Staat.Slecht) { Uiterlijk = vandaag.AddDays(1) },
        new(Icoonnaam.Grafiek, Z("Cijfer aanleveren: norm 5, levering aan afnemers", "Supply a figure: norm 5, delivery to users"), "#c", Z("Kwartaalrapportage 3 · vorige keer 98,5%", "Quarterly report 3 · last time 98.5%")) { Uiterlijk = vandaag.AddDays(4), Teken = Icoonnaam.Klok },
        new(Icoonnaam.Mensen, Z("Overleg donderdag: Zuid zit voor", "Meeting on Thursday: South takes the chair"), "#d", Z("Van Midden is nog niemand met mandaat aangemeld", "Nobody with a mandate has signed up for Centre yet"), Staat.Aandacht) { Woord = "quorum", Teken = Icoonnaam.Waarschuwing },
    ];

    public static IReadOnlyList<Processtap> Stappen(Datum vandaag) =>
    [
        new(Z("Ingebracht", "Submitted"), Stapstand.Gedaan, vandaag.AddDays(-20)),
        new(Z("Alles op tafel", "Everything on the table"), Stapstand.Gedaan, vandaag.AddDays(-6)),
        new(Z("Consentronde", "Consent round"), Stapstand.Nu, Wanneer: Z("nog 2 dagen", "2 days left")),
        new(Z("Besloten en uitgevoerd", "Decided and carried out"), Stapstand.Straks, vandaag.AddDays(3)),
        new(Z("Herzien", "Reviewed"), Stapstand.Straks, vandaag.AddDays(190)),
    ];

    public static IReadOnlyList<Verschil> Verschillen =>
    [
        new(Z("Norm terugmelding, Midden naar Noord", "Norm for reporting back, Centre to North"), Z("72 uur", "72 hours"), Z("48 uur", "48 hours"), Z("vanaf 1 april", "from 1 April")),
        new(Z("Actie, eigenaar Noord", "Action, owner North"), null, Z("Controleregel 14 aanpassen", "Change check 14"), Z("voor 1 maart", "before 1 March")),
        new(Z("Wekelijkse lijst per mail", "Weekly list by mail"), Z("elke vrijdag", "every Friday"), null),
    ];

    public static IReadOnlyList<Trede> Treden =>
    [
        new(Z("Ketenbestuur", "Chain board"), 0, 1, "#l1"),
        new(Z("Ketenmanager", "Chain manager"), 1, 1, "#l2"),
        new(Z("Ketenregisseurs", "Chain directors"), 3, 0, "#l3"),
        new(Z("Werkvloer, samen", "Shop floor, together"), 5, 1, "#l4"),
    ];

    public static IReadOnlyList<Meting> Reeks(Normrichting richting, decimal grens, bool voorlopig, params decimal[] waarden) =>
    [
        .. waarden.Select((waarde, i) => new Meting(
            Z("kwartaal", "quarter") + $" {(i % 4) + 1}", waarde,
            Normbeeld.Weeg(richting, new(new(new(2020, 1, 1), null), grens, null), waarde, voorlopig && i >= waarden.Length - 2), grens)),
    ];

    public static IReadOnlyList<Keuze> Standpunten =>
    [
        new("instemmen", Z("Instemmen", "Consent")),
        new("zorg", Z("Instemmen met zorg", "Consent with a concern"), Z("De zorg komt bij het besluit te staan", "The concern will stand with the decision")),
        new("terzijde", Z("Terzijde staan", "Stand aside")),
        new("bezwaar", Z("Bezwaar", "Objection"), Z("Met reden; het voorstel komt terug", "With a reason; the proposal comes back")),
    ];
}
