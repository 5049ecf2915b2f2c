using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Leren;
using Schakel.Domein.Ontwikkeling;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Voornemens;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Ontwikkeling;
using Schakel.Web.Rapportages;
using Schakel.Web.Tijden;

namespace Schakel.Web.Geheugen;

/// <summary>A fact as a sentence, around the thing that it is about with the way to it.</summary>
internal sealed partial record Feitzin(string Voor, string Ding, string? Adres, string Na)
{
    /// <summary>Puts facts into sentences, with the names and words of this visit.</summary>
    internal sealed class Verteller(Bezoek bezoek, IStringLocalizer<Feitzin> tekst, IStringLocalizer<Rolnaam> rol, IStringLocalizer<Maat> maat, IStringLocalizer<Periodenaam> periode, IStringLocalizer<Mandaatwoord> mandaat, IStringLocalizer<Partnerwoord> partner, IStringLocalizer<Toestandwoord> toestand, IStringLocalizer<Bouwsteenwoord> bouwsteen, IStringLocalizer<Bewaarwoord> bewaar)
    {
        Inzage Inzage => bezoek.Inzage!;

        /// <param name="metDag">Whether the sentence itself says on which day an event was.</param>
        public Feitzin Zeg(IFeit feit, bool metDag) => feit switch
        {
            KetenOpgericht f => Zin(feit, f.Naam.Waarde, "", f.Partners.Length),
            DeelnameBegonnen { Deelname: var d } => Zin(feit, rol[d.Rol.ToString()], $"mensen/{d.Id}", Huis(d.Plek)),
            DeelnameBeeindigd f when Inzage.Deelnames.Vind(f.Deelname) is { } d => Zin(feit, rol[d.Rol.ToString()], $"mensen/{d.Id}", Huis(d.Plek), Dag(f.Laatste)),
            PersoonGewist f when Inzage.Deelnames.Where(d => d.Persoon == f.Persoon).MaxBy(d => d.Termijn.Van) is { } d => Zin(feit, rol[d.Rol.ToString()], $"mensen/{d.Id}", $" ({Huis(d.Plek)})"),
            UitnodigingGedaan { Voor: not null } f => Zin("HerstelGedaan", rol[f.Rol.ToString()], "mensen", Huis(new(f.Partij, f.Rol, f.Review)), Dag(f.Uiterlijk)),
            ToegangHersteld f when Inzage.Uitnodigingen.Vind(f.Uitnodiging) is { } u => Zin(feit, rol[u.Rol.ToString()], "mensen", Huis(u.Plek), Dag(f.BevrorenTotEnMet)),
            UitnodigingGedaan f => Zin(feit, rol[f.Rol.ToString()], "mensen", Huis(new(f.Partij, f.Rol, f.Review)), Dag(f.Uiterlijk)),
            UitnodigingIngetrokken f when Inzage.Uitnodigingen.Vind(f.Uitnodiging) is { } u => Zin(feit, rol[u.Rol.ToString()], "mensen", Huis(u.Plek)),
            UitnodigingAangenomen f when Inzage.Uitnodigingen.Vind(f.Uitnodiging) is { } u => Zin(feit, rol[u.Rol.ToString()], "mensen", Huis(u.Plek)),
            MandaatVerleend { Mandaat: var m } when Inzage.Deelnames.Vind(m.Houder) is { } d => Zin(feit, rol[d.Rol.ToString()], $"mandaten/{m.Id}", Huis(d.Plek), mandaat.Zeg(m), Woorden(m.Bron)),
            MandaatBeeindigd f when Inzage.Mandaten.Vind(f.Mandaat) is { } m && Inzage.Deelnames.Vind(m.Houder) is { } d => Zin(feit, rol[d.Rol.ToString()], $"mandaten/{m.Id}", Huis(d.Plek), Dag(f.Laatste)),
            LijnoverlegVastgesteld f => Zin(f.Dagen.IsEmpty ? $"{nameof(LijnoverlegVastgesteld)}-geen" : nameof(LijnoverlegVastgesteld), bezoek.Partner(f.Partner), $"partners/{f.Partner}", string.Join(", ", f.Dagen.Select(d => d.ToString("d MMM yyyy", CultureInfo.CurrentCulture)))),
            PartnerBeschreven f => Zin(feit, bezoek.Partner(f.Partner), $"partners/{f.Partner}", partner.Zeg(f.Beschrijving)),
            RolBeschreven { Beschrijving.Rol: var r } => Zin(feit, rol[r.ToString()], $"rollen/{r.Pad()}"),
            MandaatmodelVastgesteld { Model.Toelichting: { } waarom } => Zin("MandaatmodelVastgesteldOm", tekst["Mandaatmodel"], "mandaatmodel", Woorden(waarom)),
            MandaatmodelVastgesteld => Zin(feit, tekst["Mandaatmodel"], "mandaatmodel"),
            KetenrolBelegd { Ketenrol: var r } => Zin(r.Levert is null ? "KetenrolZonder" : nameof(KetenrolBelegd), rol[r.Rol.ToString()], $"rollen/{r.Rol.Pad()}", r.Levert is { } levert ? bezoek.Partner(levert) : "", tekst[$"Terugval-{r.Terugval}"]),
            ToestandIngesteld { Toestand: var t } => Zin(feit, toestand.Zeg(t), "toestand", Woorden(t.Aanleiding)),
            LadderVastgesteld { Ladder: var l } => Zin(feit, string.Join(", ", l.Soorten.Select(s => s.Naam.Waarde)), "ladder"),
            ReviewOpgedragen { Review: var r } => Zin(feit, Woorden(r.Wie), $"reviews/{r.Id}", Dag(r.Termijn.Van), Dag(r.Termijn.TotEnMet!.Value)),
            ReviewGestopt f => Zin(feit, Woorden(Inzage.Reviews.Vind(f.Review)?.Wie), $"reviews/{f.Review}", bezoek.Partner(f.Partij), Woorden(f.Reden)),
            OmgevingspartijOpgenomen { Partij: var p } => Zin(feit, p.Naam.Waarde, $"omgeving/{p.Id}", bezoek.Partner(p.Gastheer), Woorden(p.Waarom)),
            OmgevingspartijLosgelaten f => Zin(feit, bezoek.Partner(f.Omgevingspartij), $"omgeving/{f.Omgevingspartij}", bezoek.Partner(f.Partij), Woorden(f.Reden)),
            GastOntvangen { Kring: var k } => Zin(feit, k.Naam.Waarde, $"omgeving/{k.Partij}", k.Keten.Waarde),
            PartnerToegelaten { Partner: var p } => Zin(feit, p.Naam.Waarde, $"partners/{p.Id}", p.Gastheer is { } gastheer ? bezoek.Partner(gastheer) : ""),
            PartnerGeschrapt f => Zin(feit, bezoek.Partner(f.Partner), $"partners/{f.Partner}"),
            PartnerUitgetreden f => Zin(feit, bezoek.Partner(f.Partij), $"partners/{f.Partij}", Dag(f.Laatste), Woorden(f.Reden), f.Nalatenschap is { } erfenis ? Woorden(erfenis) : ""),
            UittredingIngetrokken f => Zin(feit, bezoek.Partner(f.Partij), $"partners/{f.Partij}"),
            VerhuizingVastgesteld f => Zin(feit, Inzage.Keten!.Naam.Waarde, "verhuizen", Woorden(f.Waarheen)),
            KetenVerhuisd => Zin(feit, Inzage.Keten!.Naam.Waarde, "verhuizen"),
            VerhuizingAfgebroken f => Zin(f.IsVanAllen ? "VerhuizingAfgebroken-allen" : nameof(VerhuizingAfgebroken), Inzage.Keten!.Naam.Waarde, "verhuizen", bezoek.Partner(f.Partij), Woorden(f.Reden)),
            KetenBeeindigd f => Zin(feit, Inzage.Keten!.Naam.Waarde, "", Dag(f.Laatste), Woorden(f.Reden)),
            BezwaarGemaakt f => Zin(feit, bezoek.Partner(f.Partij), "bezwaar", Woorden(f.Reden)),
            BezwaarIngetrokken f when Inzage.Bezwaren.Vind(f.Nummer) is { } b => Zin(feit, bezoek.Partner(b.Partij), "bezwaar"),
            AdviesregelGeschreven f => Zin(feit, bouwsteen[f.Bouwsteen.ToString()], "praatpapier/regels", Woorden(f.Reden)),
            AdviesregelGeschrapt f => Zin(feit, bouwsteen[f.Bouwsteen.ToString()], "praatpapier/regels"),
            OprichtingAfgerond => Zin(feit, Inzage.Keten!.Naam.Waarde, ""),
            ConvenantOpgesteld => Zin(feit, tekst["Convenant"], "convenant"),
            ConvenantGetekend f => Zin(feit, tekst["Convenant"], "convenant", bezoek.Partner(f.Partij)),
            OpdrachtbriefOpgesteld => Zin(feit, tekst["Opdrachtbrief"], "opdrachtbrief"),
            OpdrachtbriefGetekend f => Zin(feit, tekst["Opdrachtbrief"], "opdrachtbrief", bezoek.Partner(f.Partij)),
            GremiumIngesteld f => Zin(feit, f.Gremium.Naam.Waarde, $"gremia/{f.Gremium.Id}"),
            GremiumGewijzigd f => Zin(feit, f.Gremium.Naam.Waarde, $"gremia/{f.Gremium.Id}"),
            GremiumOpgeheven f => Zin(feit, Inzage.Gremia.Vind(f.Gremium)?.Naam.Waarde ?? "", $"gremia/{f.Gremium}"),
            KetenprofielVastgesteld or HuisstijlVastgesteld => Zin(feit, Inzage.Keten!.Naam.Waarde, "profiel"),
            OverdrachtVastgesteld { Overdracht: var o } => Zin(feit, bezoek.Tussen(o), null, Woorden(o.Wat)),
            NormVastgesteld f => Normzin(f),
            ResultaatGemeld f => Resultaatzin(f),
            KnelpuntGemeld f => Zin(feit, Woorden(f.Titel), $"knelpunten/{f.Knelpunt}"),
            KnelpuntMelderGenoemd f => Zin(feit, Woorden(f.Titel), $"knelpunten/{f.Knelpunt}"),
            KnelpuntToegewezen f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", bezoek.Partner(f.Partij), rol.Zeg(bezoek, f.Wie) ?? ""),
            PogingOpgetekend f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}"),
            KnelpuntVerwoord f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", bezoek.Partner(f.Partij)),
            VerwoordingBeaamd f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", bezoek.Partner(f.Partij)),
            KnelpuntGeescaleerd f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", tekst[$"Niveau-{f.Van}"], tekst[$"Niveau-{f.Naar}"]),
            KnelpuntGedeeld f => Zin(feit, Woorden(f.Knelpunt.Titel), $"knelpunten/{f.Knelpunt.Id}"),
            KnelpuntDoorgeschoven f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", tekst[$"Niveau-{f.Van}"], tekst[$"Niveau-{f.Naar}"], Dag(Vandaag.DagVan(f.Vervallen.Moment))),
            KnelpuntTeruggegeven f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", tekst[$"Niveau-{f.Van}"], tekst[$"Niveau-{f.Naar}"]),
            KnelpuntIngedeeld f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", Inzage.Ketenladder.Soort(f.Soort).Naam.Waarde),
            KnelpuntHeropend f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", tekst[$"Niveau-{f.Niveau}"]),
            KnelpuntOpgelost f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}"),
            KnelpuntVoorgelegd f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}", Woorden(f.Aan)),
            AntwoordOpgetekend f => Zin(feit, Woorden(Titel(feit, Inzage)), $"knelpunten/{f.Knelpunt}"),
            DoorzettingGegeven f => Zin(feit, Woorden(f.Maatregel.Wat), $"doorzettingen/{f.Doorzetting}", bezoek.Partner(f.Partij), tekst[$"Richting-{f.Maatregel.Richting}"], Dag(f.TotEnMet)),
            DoorzettingUitgevoerd f => Doorzettingzin(feit, f.Doorzetting),
            DoorzettingBetwist f => Doorzettingzin(feit, f.Doorzetting),
            DoorzettingIngetrokken f => Doorzettingzin(feit, f.Doorzetting),
            DoorzettingGetoetst f => Doorzettingzin(feit, f.Doorzetting, tekst[$"Toets-{f.Oordeel}"]),
            BijdrageGevraagd f => Zin(feit, Woorden(f.Wat), $"bijdragen/{f.Bijdrage}", bezoek.Partner(f.Partij), Dag(f.Uiterlijk)),
            BijdrageBevestigd f => Bijdragezin(feit, f.Bijdrage),
            BijdrageGeweigerd f => Bijdragezin(feit, f.Bijdrage),
            SignaalOpgetekend f => Signaalzin(feit, f.Signaal, bezoek.Partner(f.Eigenaar), tekst[$"Signaal-{f.Wie}"]),
            ZaakkenmerkGegeven f => Signaalzin(feit, f.Signaal, bezoek.Partner(f.Partij)),
            SignaalAangeboden f => Signaalzin(feit, f.Signaal, bezoek.Partner(f.Aan)),
            SignaalOvergenomen f => Signaalzin(feit, f.Signaal, bezoek.Partner(f.Eigenaar)),
            AanbodAfgewezen f => Signaalzin(feit, f.Signaal, bezoek.Partner(f.Partij)),
            SignaalHersteld f => Signaalzin(feit, f.Signaal, bezoek.Partner(f.Partij)),
            SignaalHeropend f => Signaalzin(feit, f.Signaal),
            VoornemenAangekondigd f => Zin(feit, Woorden(f.Titel), $"wijzigingen/{f.Voornemen}", bezoek.Partner(f.Partij), Dag(f.Wanneer.Van)),
            VoornemenVerzet f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", Dag(f.Wanneer.Van)),
            VoornemenEindeBepaald f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", f.TotEnMet is { } tot ? tekst["EindeTot", Dag(tot)] : tekst["EindeBlijft"], Woorden(f.Reden)),
            VoornemenAfgelast f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", Woorden(f.Reden)),
            ImpactGemeld f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", bezoek.Partner(f.Partij), tekst[$"Impact-{f.Maat}"]),
            RaadplegingBegonnen f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", Woorden(f.Wie)),
            RaadplegingBeantwoord f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", Gevraagd(f.Voornemen, f.Raadpleging), tekst[$"Impact-{f.Maat}"]),
            RaadplegingIngetrokken f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", Gevraagd(f.Voornemen, f.Raadpleging)),
            VoornemenGedeeld f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", bezoek.Partner(f.Met)),
            GedeeldVoornemenBijgewerkt { Voornemen: var v } => Zin(feit, Woorden(v.Titel), $"wijzigingen/{v.Id}", bezoek.Partner(v.Met)),
            GastantwoordGegeven f => Zin(feit, Woorden(Titel(feit, Inzage)), $"wijzigingen/{f.Voornemen}", bezoek.Partner(f.Antwoord.Partij), tekst[$"Impact-{f.Antwoord.Maat}"]),
            EigenDoelOpgetekend f => Zin(feit, Woorden(f.Titel), $"eigen-doelen/{f.Doel}", bezoek.Partner(f.Partij)),
            EigenDoelVrijgegeven f => Zin(feit, Woorden(f.Doel.Titel), $"eigen-doelen/{f.Doel.Id}", bezoek.Partner(f.Doel.Partij)),
            EigenDoelIngetrokken f => Zin(feit, Woorden(Titel(feit, Inzage)), $"eigen-doelen/{f.Doel}"),
            BotsingGemeld f => Botsingzin(feit, f.Botsing),
            BotsingAfgerond f => Botsingzin(feit, f.Botsing),
            AfspraakVoorgesteld f => Zin(feit, Woorden(f.Inhoud.Titel), $"afspraken/{f.Afspraak}", bezoek.Partner(f.Partij), Anderen(f.Inhoud, f.Partij)),
            AfspraakGetekend f => Zin(feit, Woorden(Titel(feit, Inzage)), $"afspraken/{f.Afspraak}", bezoek.Partner(f.Partij)),
            AfspraakOpgevolgd f => Zin(feit, Woorden(Titel(feit, Inzage)), $"afspraken/{f.Afspraak}", Dag(f.Laatste)),
            AfspraakAfgewezen f => Zin(feit, Woorden(Titel(feit, Inzage)), $"afspraken/{f.Afspraak}", bezoek.Partner(f.Partij)),
            AfspraakIngetrokken f => Zin(feit, Woorden(Titel(feit, Inzage)), $"afspraken/{f.Afspraak}", bezoek.Partner(f.Partij)),
            AfspraakOpgezegd f => Zin(feit, Woorden(Titel(feit, Inzage)), $"afspraken/{f.Afspraak}", bezoek.Partner(f.Partij), Dag(f.Laatste)),
            VoorstelIngediend f => Zin(feit, Woorden(f.Titel), $"voorstellen/{f.Voorstel}"),
            VoorstelAfgerond f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            StandpuntVerborgen f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", bezoek.Partner(f.Partij)),
            StandpuntOnthuld f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Onthulling.Standpunt.Voorstel}", bezoek.Partner(f.Onthulling.Standpunt.Partij), tekst[$"Oordeel-{f.Onthulling.Standpunt.Oordeel}"]),
            StandpuntenGesloten f => Zin(f.Gezwegen.IsEmpty ? nameof(StandpuntenGesloten) : $"{nameof(StandpuntenGesloten)}-stil", Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", string.Join(", ", f.Gezwegen.Select(bezoek.Partner))),
            VoorstelNietAangenomen f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            BezwaarBesproken f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", bezoek.Partner(f.Partij)),
            VoorstelAangepast f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            OnderbouwingGegeven f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            InbrengGegeven f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", bezoek.Partner(f.Partij)),
            BeeldvraagGesteld f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            BeeldvraagBeantwoord f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            StandpuntenGeopend f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", f.Zonder.IsEmpty ? "" : tekst["ZonderInbreng", string.Join(", ", f.Zonder.Select(bezoek.Partner))]),
            StandpuntGegeven f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", bezoek.Partner(f.Partij), tekst[$"Oordeel-{f.Oordeel}"]),
            VoorstelVerouderd f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            VoorstelIngetrokken f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}"),
            BesluitGenomen { Ingang: { } ingang } f => Zin($"{nameof(BesluitGenomen)}-later", Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", f.Nummer, Dag(ingang)),
            BesluitGenomen f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", f.Nummer),
            BesluitUitgevoerd f when Inzage.Besluiten.Vind(f.Besluit) is { } b => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{b.Voorstel}", b.Nummer),
            BesluitVastgelopen f when Inzage.Besluiten.Vind(f.Besluit) is { } b => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{b.Voorstel}", b.Nummer, Dag(f.Ingang)),
            BesluitAfgelast f when Inzage.Besluiten.Vind(f.Besluit) is { } b => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{b.Voorstel}", b.Nummer),
            BesluitHerbevestigd f when Inzage.Besluiten.Vind(f.Besluit) is { } b => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{b.Voorstel}", b.Nummer, Dag(f.HerzienOp)),
            BesluitGepubliceerd f => Zin(feit, Woorden(f.Titel), $"openbaar/besluiten/{f.Besluit}", f.Nummer),
            BekrachtigingGevraagd f => Zin(feit, Woorden(Titel(feit, Inzage)), $"voorstellen/{f.Voorstel}", Gremiumnaam(f.Telling.Gremium), Gremiumnaam(f.Gremium)),
            BesluitAangeboden f when Voorstel(Inzage, f.Besluit) is { } v => Zin(feit, Woorden(v.Titel), $"voorstellen/{v.Id}", bezoek.Partner(f.Partij), Woorden(f.Aan)),
            LijstMeegebracht f => Zin(feit, Woorden(f.Bron), $"meegebracht/{f.Lijst}", tekst[$"Lijst-{f.Soort}"], f.Rijen.Length, Dag(f.Brondatum)),
            LijstWeggedaan f => Zin(feit, Woorden(Inzage.Lijsten.Vind(f.Lijst)?.Bron), $"meegebracht/{f.Lijst}"),
            BewaartermijnVastgesteld f => Zin(feit, bewaar[f.Soort.ToString()], "geheugen/bewaren", bewaar.Termijn(f.Jaren)),
            VernietigingAangehouden f => Bewaarzin(feit, f.Soort, f.Stuk, Woorden(f.Reden)),
            VernietigingVrijgegeven f => Bewaarzin(feit, f.Soort, f.Stuk),
            WoordenVernietigd { Soort: Bewaarsoort.Mensen } f => Zin($"{nameof(WoordenVernietigd)}-mens", bewaar.Zeg(bezoek, rol, f.Soort, f.Stuk), Bewaarwoorden.Pad(Inzage, f.Soort, f.Stuk), bewaar.Termijn(f.Jaren)),
            WoordenVernietigd f => Bewaarzin(feit, f.Soort, f.Stuk, bewaar.Termijn(f.Jaren), bewaar.Aantal(f.Soort, f.Teksten, f.Bestanden)),
            NieuwsGeplaatst f => Zin(feit, Woorden(f.Kop), $"nieuws/{f.Bericht}"),
            NieuwsIngetrokken f => Zin(feit, Woorden(Inzage.Nieuws.Vind(f.Bericht)?.Kop), $"nieuws/{f.Bericht}", Woorden(f.Reden)),
            GebeurtenisOpgetekend f => new(
                metDag ? f.Datum.ToString("d MMMM yyyy", CultureInfo.CurrentCulture) + ": " : "", Woorden(f.Wat), null, f.Bron is { } bron ? tekst["Bron", Woorden(bron)] : ""),
            _ => Zin(feit, "", null),
        };

        Feitzin Doorzettingzin(IFeit feit, DoorzettingId id, string? rest = null) =>
            Zin(feit, Woorden(Titel(feit, Inzage)), $"doorzettingen/{id}", Inzage.Doorzettingen.Vind(id) is { } d ? bezoek.Partner(d.Partij) : "", rest ?? "");

        Feitzin Bijdragezin(IFeit feit, BijdrageId id) => Zin(feit, Woorden(Titel(feit, Inzage)), $"bijdragen/{id}", Inzage.Bijdragen.Vind(id) is { } b ? bezoek.Partner(b.Partij) : "");

        // What was typed about somebody who is stuck stays on its own page.
        Feitzin Signaalzin(IFeit feit, SignaalId id, params object[] rest) => Zin(feit, tekst["Signaal"], $"signalen/{id}", rest);

        Feitzin Botsingzin(IFeit feit, BotsingId id) => Inzage.Botsingen.Vind(id) is { } b && Inzage.EigenDoelen.Vind(b.Doel) is { } doel && Inzage.EigenDoelen.Vind(b.Ander) is { } ander
            ? Zin(feit, Woorden(doel.Titel), $"botsingen/{id}", bezoek.Partner(doel.Partij), Woorden(ander.Titel), bezoek.Partner(ander.Partij))
            : Zin(feit, "", null);

        Feitzin Bewaarzin(IFeit feit, Bewaarsoort soort, BewaarstukId stuk, params object[] rest) =>
            Zin(feit, bewaar.Zeg(bezoek, rol, soort, stuk), Bewaarwoorden.Pad(Inzage, soort, stuk), rest);

        string Anderen(Afspraakinhoud inhoud, PartijId partij) => string.Join(", ", inhoud.Partijen.Where(p => p != partij).Select(bezoek.Partner));

        string Gevraagd(VoornemenId voornemen, RaadplegingId raadpleging) => Woorden(Inzage.Voornemens.Vind(voornemen)?.Vind(raadpleging)?.Wie);

        string Huis(Plek plek) => rol.Huis(bezoek, plek);

        string Gremiumnaam(GremiumId? id) => id is { } gremium ? Inzage.Gremia.Vind(gremium)?.Naam.Waarde ?? "" : tekst["Allen"];

        static string Dag(Datum dag) => dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

        // The fact carries the whole norm; its last value is the one that was set.
        Feitzin Normzin(NormVastgesteld feit) => Zin(
            feit, $"{feit.Norm.Nummer} {feit.Norm.Naam}", $"normen/{feit.Norm.Id}",
            maat.Zeg(feit.Norm, feit.Norm.Waarden[^1].Waarde), feit.Norm.Waarden[^1].Periode.Van.ToString("d MMMM yyyy", CultureInfo.CurrentCulture));

        Feitzin Resultaatzin(ResultaatGemeld feit) => Inzage.Normen.Vind(feit.Norm) is { } norm
            ? Zin(feit, $"{norm.Nummer} {norm.Naam}", $"normen/{norm.Id}", maat.Zeg(feit.Waarde, norm.Eenheid), periode.Zeg(feit.Periode), tekst[feit.IsVoorlopig ? "Voorlopig" : "Definitief"])
            : Zin(feit, "", null, "", "", "");

        // In the sentence {0} is the place of the thing itself.
        Feitzin Zin(IFeit feit, string ding, string? adres, params object[] rest) => Zin(feit.GetType().Name, ding, adres, rest);

        Feitzin Zin(string wat, string ding, string? adres, params object[] rest)
        {
            var delen = tekst[wat, ["\u0000", .. rest]].Value.Split('\u0000');
            return new(delen[0], ding, adres is null ? null : bezoek.Link(adres), delen.Length > 1 ? delen[1] : "");
        }

        string Woorden(Tekst? woorden) => woorden is { } t && bezoek.Woorden(t) is { } gelezen ? gelezen : tekst["Gewist"];
    }
}
