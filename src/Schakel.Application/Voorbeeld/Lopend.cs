using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;
using static Schakel.Application.Voorbeeld.Bezetting;
using static Schakel.Application.Voorbeeld.Verhaal;

namespace Schakel.Application.Voorbeeld;

/// <summary>What is going on, relative to today, and what went before it this year. All of it is invented, and every text and name says so.</summary>
internal sealed class Lopend(Verhaal verhaal, Datum vandaag)
{
    const string Norm72 = "terugmelding binnen 72 uur";
    const string Norm48 = "terugmelding binnen 48 uur";

    static readonly KnelpuntId Blijfliggers = Vast.Id<KnelpuntId>("terugmeldingen blijven liggen");

    static readonly NormId NormTerugmelding = Vast.Id<NormId>("8");

    public void Vertel()
    {
        Gemandateerd();
        Besloten();
        Bijgedragen();
        Afgesproken();
        Meegebracht();
        Opgelost();
        OpDeWerkvloer();
        BijDeRegisseurs();
        HogerOp();
        Aangekondigd();
        Klem();
        Eigen();
        Voorgesteld();
    }

    void Gemandateerd()
    {
        var vanaf = Terug(140);
        foreach (var partner in Partners)
            verhaal.Mandateer(Op(vanaf, 9), Van(partner, Rol.Sleuteldrager), Van(partner, Rol.Lijnmanager), Besluitonderwerp.Normen, partner == Uwv ? Bedrag.VanEuro(50_000) : null,
                new(vanaf, new Datum(vandaag.Year + 1, 12, 31)), V("Mandaatregeling, artikel 4"));
    }

    void Besloten()
    {
        var laatste = Terug(121);
        var vanaf = new Datum(laatste.Year, laatste.Month, 1).AddMonths(1);

        verhaal.StelVoor(Norm72, Op(Terug(130), 10), Ketenmanager,
            V("Een norm voor de terugmelding: 72 uur"),
            V("Nu weet niemand hoe lang een bevinding onderweg mag zijn. Met een norm zien beide kanten wanneer het te lang duurt."),
            vanaf.AddYears(1), Norm(vanaf, 72));
        verhaal.Spreek(Norm72, Op(Terug(126), 11), Van(Cbs, Rol.Bestuurder));
        verhaal.Spreek(Norm72, Op(Terug(124), 11), Van(Uwv, Rol.Bestuurder));
        verhaal.Spreek(Norm72, Op(laatste, 11), Van(Belastingdienst, Rol.Bestuurder));
    }

    // Asked by decision of two partners: the line of the one confirmed it, that of the other has yet to.
    void Bijgedragen()
    {
        const string Terugmelders = "mensen voor de terugmelding";
        var (uwv, belastingdienst) = (Vast.Id<BijdrageId>("controleurs"), Vast.Id<BijdrageId>("beller"));
        verhaal.Vertel($"voorstel {Terugmelders}", Op(Terug(30), 10), Ketenmanager, i => new VoorstelIndienen(
            Vast.Id<VoorstelId>(Terugmelders), Vast.Id<BesluitId>(Terugmelders), i.Regel("Titel", V("Mensen om terugmeldingen op tijd te krijgen")),
            i.Lopend("Toelichting", V("De norm van 72 uur halen wij alleen als aan beide kanten iemand tijd heeft voor wat blijft liggen.")), null, vandaag.AddYears(1),
            [
                new BijdrageVragen(uwv, Uwv.Id, i.Regel("Wat", V("Twee controleurs in de eerste week van de maand")), 60, null, vandaag.AddDays(60)),
                new BijdrageVragen(belastingdienst, Belastingdienst.Id, i.Regel("Wat", V("Iemand die werkgevers belt")), 40, Bedrag.VanEuro(7_500), vandaag.AddDays(75)),
            ]));
        verhaal.Spreek(Terugmelders, Op(Terug(28), 11), Van(Uwv, Rol.Bestuurder));
        verhaal.Spreek(Terugmelders, Op(Terug(27), 10), Van(Cbs, Rol.Bestuurder));
        verhaal.Spreek(Terugmelders, Op(Terug(26), 14), Van(Belastingdienst, Rol.Bestuurder));
        verhaal.Vertel("controleurs bevestigd", Op(Terug(22), 9), Van(Uwv, Rol.Lijnmanager), new BijdrageBevestigen(uwv));
    }

    // The norm of the board is what the two promise each other here.
    void Afgesproken()
    {
        var begint = Terug(110);
        var sla = Vast.Id<AfspraakId>("terugmelding afgesproken");
        verhaal.StelAfspraakVoor(sla, Op(Terug(116), 10), Van(Uwv, Rol.Ketenregisseur), Oprichting.Terugmelding,
            V("Terugmelding van bevindingen"), V("Wat UWV in de polisadministratie vindt komt op tijd bij de Belastingdienst, en de Belastingdienst zegt wat ermee gebeurt."),
            [(Uwv, V("Stuurt elke bevinding door binnen de tijd die de norm vraagt")), (Belastingdienst, V("Laat binnen vijf werkdagen weten wat met een bevinding is gedaan"))],
            [NormTerugmelding], new(begint, begint.AddYears(2).AddDays(-1)), begint.AddYears(1), 90, V("Contractregister, nummer 2026-114"));
        verhaal.TekenAfspraak(sla, Op(Terug(113), 11), Van(Uwv, Rol.Bestuurder));
        verhaal.TekenAfspraak(sla, Op(Terug(112), 15), Van(Belastingdienst, Rol.Bestuurder));
    }

    // What the bureau kept in a spreadsheet before.
    void Meegebracht() => verhaal.BrengMee(Vast.Id<LijstId>("acties en besluiten"), Op(Terug(108), 14), Bureau, V("Actie- en besluitenlijst van het ketenbureau"), Terug(120),
    [
        (Rijsoort.Besluit, "", Terug(190), V("De weeklevering komt voortaan op maandag")),
        (Rijsoort.Actie, "ketenregisseur UWV", Terug(170), V("Nagaan waar in de weeklevering een dag verloren gaat")),
        (Rijsoort.Besluit, "", Terug(165), V("Een storing melden wij elkaar dezelfde dag")),
        (Rijsoort.Actie, "ketenregisseur CBS", Terug(150), V("De codes voor sectoren naast die van UWV leggen")),
        (Rijsoort.Actie, "ketenbureau", Terug(135), V("Het overzicht van leveringen bijwerken")),
    ]);

    void Opgelost()
    {
        var codes = Vast.Id<KnelpuntId>("codes voor sectoren");
        verhaal.Meld(codes, Op(Terug(100), 10), Van(Cbs, Rol.Ketenmedewerker), Uwv, Cbs, Oprichting.Weeklevering,
            V("Codes voor sectoren lopen uiteen"), V("UWV en CBS gebruiken voor een paar sectoren een andere code."));
        verhaal.Noem(codes, Op(Terug(99), 9), Van(Uwv, Rol.Teammanager), Van(Uwv, Rol.Ketenmedewerker));
        verhaal.Probeer(codes, Op(Terug(97), 16), Van(Uwv, Rol.Ketenmedewerker), V("Beide lijsten naast elkaar gelegd."), V("Drie codes verschillen; van wie de lijst is weet niemand."));
        verhaal.Escaleer(codes, Op(Terug(96), 14), Van(Cbs, Rol.Teammanager), Niveau.Ketenregisseurs, V("Wie de lijst bijhoudt is nergens afgesproken."));
        verhaal.LosOp(codes, Op(Terug(92), 15), Van(Cbs, Rol.Ketenregisseur), V("UWV houdt de lijst bij en stuurt elke wijziging een week vooraf."));

        var dubbel = Vast.Id<KnelpuntId>("dubbele berichten");
        verhaal.Meld(dubbel, Op(Terug(70), 10), Van(Uwv, Rol.Ketenmedewerker), Belastingdienst, Uwv, Oprichting.Nominatief,
            V("Dubbele berichten na een storing"), V("Na het opnieuw starten kwam een deel van de aangiften twee keer binnen."));
        verhaal.Noem(dubbel, Op(Terug(69), 9), Van(Belastingdienst, Rol.Ketenmedewerker), Van(Belastingdienst, Rol.Ketenmedewerker));
        verhaal.Probeer(dubbel, Op(Terug(67), 15), Van(Belastingdienst, Rol.Ketenmedewerker), V("Samen één storing nagespeeld."), V("Het kenmerk blijft gelijk; daarop kan UWV ontdubbelen."));
        verhaal.LosOp(dubbel, Op(Terug(66), 16), Van(Uwv, Rol.Teammanager), V("Een bericht met hetzelfde kenmerk wordt nu één keer verwerkt."));
    }

    void OpDeWerkvloer()
    {
        var geboortedata = Vast.Id<KnelpuntId>("geboortedata");
        verhaal.Meld(geboortedata, Op(Terug(3), 10, 20), Van(Uwv, Rol.Ketenmedewerker), Belastingdienst, Uwv, Oprichting.Nominatief,
            V("Geboortedata ontbreken bij de overdracht"), V("Bij een deel van de inkomstenverhoudingen komt de geboortedatum niet mee. Wij zoeken ze nu met de hand op."));
        verhaal.Noem(geboortedata, Op(Terug(2), 9), Van(Belastingdienst, Rol.Ketenmedewerker), Van(Belastingdienst, Rol.Ketenmedewerker));
        verhaal.Probeer(geboortedata, Op(Terug(2), 15), Van(Uwv, Rol.Ketenmedewerker), V("Samen twintig gevallen nagelopen."), V("Zij komen allemaal uit hetzelfde aangifteprogramma."));
        verhaal.Verwoord(geboortedata, Op(Terug(1), 11), Van(Uwv, Rol.Ketenmedewerker),
            V("Een op de tien inkomstenverhoudingen komt zonder geboortedatum. UWV zoekt die met de hand op."),
            V("Samen twintig gevallen nagelopen: zij komen uit één aangifteprogramma."),
            V("Vraag de maker van dat programma het veld verplicht te maken, en weiger het bij ontvangst."));
    }

    void BijDeRegisseurs()
    {
        var weeklevering = Vast.Id<KnelpuntId>("weeklevering te laat");
        verhaal.Meld(weeklevering, Op(Terug(9), 9, 40), Van(Cbs, Rol.Ketenmedewerker), Uwv, Cbs, Oprichting.Weeklevering,
            V("De weeklevering komt een dag te laat"), V("Drie weken achter elkaar kwam het bestand op dinsdag in plaats van maandag."));
        // Five working days later is yesterday.
        verhaal.Escaleer(weeklevering, Op(Terug(6), 13), Van(Cbs, Rol.Teammanager), Niveau.Ketenregisseurs, V("Wij komen er samen niet achter waar de dag blijft."));

        verhaal.Meld(Blijfliggers, Op(Terug(8), 11), Van(Belastingdienst, Rol.Ketenmedewerker), Uwv, Belastingdienst, Oprichting.Terugmelding,
            V("Terugmeldingen blijven liggen na het weekend"), V("Wat op vrijdag wordt gevonden, bereikt ons pas op woensdag."));
        verhaal.Noem(Blijfliggers, Op(Terug(7), 9), Van(Uwv, Rol.Ketenregisseur), Van(Uwv, Rol.Ketenmedewerker));
        verhaal.Probeer(Blijfliggers, Op(Terug(7), 15), Van(Uwv, Rol.Ketenmedewerker), V("Eén weekend met een extra verwerking op zaterdag."), V("Het hielp: op maandag was alles binnen. Vol te houden is het zo niet."));
        verhaal.Verwoord(Blijfliggers, Op(Terug(6), 11), Van(Belastingdienst, Rol.Ketenmedewerker),
            V("Terugmeldingen van vrijdag komen pas op woensdag aan. Werkgevers horen het te laat."),
            V("Eén weekend een extra verwerking op zaterdag. Dat hielp, maar het rooster laat het niet toe."),
            V("Zet de verwerking van vrijdag aan beide kanten op zaterdagochtend."));
        verhaal.Beaam(Blijfliggers, Op(Terug(6), 15), Van(Uwv, Rol.Ketenmedewerker));
        // Five working days later is the first working day after today.
        verhaal.Escaleer(Blijfliggers, Op(Terug(Kalender.IsWerkdag(vandaag) ? 4 : 5), 13), Van(Belastingdienst, Rol.Teammanager), Niveau.Ketenregisseurs, null);
    }

    void HogerOp()
    {
        var begrip = Vast.Id<KnelpuntId>("begrip dienstverband");
        verhaal.Meld(begrip, Op(Terug(12), 10), Van(Cbs, Rol.Ketenmedewerker), Belastingdienst, Cbs, null,
            V("‘Dienstverband’ betekent niet overal hetzelfde"), V("In twee cijfers over dezelfde maand tellen wij andere mensen mee."));
        verhaal.Probeer(begrip, Op(Terug(9), 14), Van(Cbs, Rol.Ketenmedewerker), V("Elkaars omschrijving naast de wet gelegd."), V("Beide kunnen; zij dienen een ander doel."));
        verhaal.Escaleer(begrip, Op(Terug(7), 14), Van(Cbs, Rol.Teammanager), Niveau.Ketenregisseurs, V("Wij hebben elk gelijk volgens onze eigen omschrijving."));
        verhaal.Escaleer(begrip, Op(Terug(2), 11), Van(Cbs, Rol.Ketenregisseur), Niveau.Ketenmanager, V("Een gezamenlijke omschrijving raakt ook UWV."));

        var jaarovergang = Vast.Id<KnelpuntId>("jaarovergang");
        verhaal.Meld(jaarovergang, Op(Terug(20), 10), Van(Uwv, Rol.Ketenmedewerker), Belastingdienst, Uwv, Oprichting.Nominatief,
            V("Te weinig mensen om de jaarovergang te testen"), V("Beide kanten rekenen op de testers van de ander."));
        verhaal.Escaleer(jaarovergang, Op(Terug(16), 15), Van(Uwv, Rol.Teammanager), Niveau.Ketenregisseurs, V("Ons team is al vol gepland."));
        verhaal.Escaleer(jaarovergang, Op(Terug(11), 15), Van(Belastingdienst, Rol.Ketenregisseur), Niveau.Ketenmanager, V("Schuiven binnen onze twee organisaties lukt niet."));
        verhaal.Escaleer(jaarovergang, Op(Terug(6), 15), Ketenmanager, Niveau.Ketenbestuur, V("Dit vraagt een keuze tussen projecten van twee partners."));
        verhaal.Vertel("doorzetting", Op(Terug(3), 9), Ketenmanager, i => new DoorzettingGeven(
            Vast.Id<DoorzettingId>("jaarovergang"), Uwv.Id,
            new(Maatregelsoort.Prioriteit, Maatregelrichting.Doen, i.Regel("Wat", V("Vier testers werken eerst aan de jaarovergang"))),
            i.Lopend("Reden", V("Het bestuur komt pas na de testperiode bijeen.")), Terug(3).AddDays(45), jaarovergang));
    }

    // Further ahead than a half loaded example may wait before it is made whole.
    void Aangekondigd()
    {
        var programma = Vast.Id<VoornemenId>("nieuw programma");
        verhaal.Vertel("voornemen", Op(Terug(4), 10), Van(Belastingdienst, Rol.Ketenregisseur), i => new VoornemenAankondigen(
            programma, Belastingdienst.Id, Voornemensoort.Release, i.Regel("Titel", V("Nieuw programma voor het ontvangen van aangiften")), i.Lopend("Omschrijving", V("In het weekend van de overgang komt er twee dagen niets binnen.")),
            new(vandaag.AddDays(110), vandaag.AddDays(111)), [Oprichting.Nominatief, Oprichting.Register], 10));
        verhaal.Vertel("impact", Op(Terug(2), 14), Van(Uwv, Rol.Lijnmanager), i => new ImpactMelden(
            programma, Uwv.Id, Impactmaat.Groot, i.Lopend("Toelichting", V("Wij draaien dat weekend de maandcontroles. Kan het een week later?"))));
        var (softwaremakers, werkgevers) = (Vast.Id<RaadplegingId>("softwaremakers"), Vast.Id<RaadplegingId>("werkgevers"));
        verhaal.Vertel("raadpleging softwaremakers", Op(Terug(4), 10, 30), Van(Belastingdienst, Rol.Ketenregisseur), i => new RaadplegingBeginnen(
            programma, softwaremakers, i.Regel("Wie", V("Makers van salarissoftware")), Vast.Geheim(softwaremakers).Verzegel(softwaremakers)));
        verhaal.Vertel("raadpleging werkgevers", Op(Terug(4), 10, 45), Van(Belastingdienst, Rol.Ketenregisseur), i => new RaadplegingBeginnen(
            programma, werkgevers, i.Regel("Wie", V("Koepel van werkgevers")), Vast.Geheim(werkgevers).Verzegel(werkgevers)));
        verhaal.Antwoord(programma, softwaremakers, Op(Terug(3), 11), Impactmaat.Klein, V("Wij zeggen het onze klanten en stellen hun verzending twee dagen uit."));
        verhaal.Vertel("voornemen gedeeld", Op(Terug(4), 11), Van(Belastingdienst, Rol.Ketenregisseur), new VoornemenDelen(programma, Softwaremakers));
        verhaal.Vertel("voornemen verhuizing", Op(Terug(1), 9, 30), Van(Uwv, Rol.Lijnmanager), i => new VoornemenAankondigen(
            Vast.Id<VoornemenId>("verhuizing"), Uwv.Id, Voornemensoort.Reorganisatie, i.Regel("Titel", V("Het team van de weeklevering gaat naar een andere afdeling")), null,
            new(vandaag.AddDays(140), null), [Oprichting.Weeklevering], 15));
    }

    // One waits for who was asked, one for its owner, and of one was learned.
    void Klem()
    {
        var (correctie, inkomen, nabetaald) = (Vast.Id<SignaalId>("correctie"), Vast.Id<SignaalId>("inkomen"), Vast.Id<SignaalId>("nabetaald"));
        verhaal.Vertel("signaal nabetaald", Op(Terug(40), 11), Van(Uwv, Rol.Teammanager), i => new SignaalOptekenen(
            nabetaald, Signaalwie.Burger, [Uwv.Id, Belastingdienst.Id], Oprichting.Nominatief, i.Regel("Wat", V("Uitkering te laag door een nabetaling van vorig jaar")), i.Regel("Kenmerk", V("Z-0098"))));
        verhaal.Vertel("signaal nabetaald kenmerk", Op(Terug(38), 9), Van(Belastingdienst, Rol.Ketenmedewerker), i => new ZaakkenmerkGeven(nabetaald, i.Regel("Kenmerk", V("A-551"))));
        verhaal.Vertel("signaal nabetaald hersteld", Op(Terug(31), 15), Van(Uwv, Rol.Teammanager), i => new SignaalHerstellen(
            nabetaald, i.Lopend("Wat", V("De uitkering is opnieuw berekend en het verschil is betaald.")), true, i.Lopend("Geleerd", V("Een nabetaling hoort bij het jaar waarin zij verdiend is: vraag het jaar altijd na.")), null));
        verhaal.Vertel("signaal correctie", Op(Terug(18), 10), Van(Uwv, Rol.Ketenmedewerker), i => new SignaalOptekenen(
            correctie, Signaalwie.Werkgever, [Uwv.Id, Belastingdienst.Id], Oprichting.Nominatief, i.Regel("Wat", V("Een correctie op de aangifte komt bij niemand aan")), i.Regel("Kenmerk", V("Z-0117"))));
        verhaal.Vertel("signaal correctie aangeboden", Op(Terug(13), 14), Van(Uwv, Rol.Ketenregisseur), i => new SignaalAanbieden(
            correctie, Belastingdienst.Id, i.Lopend("Reden", V("Bij ons is niets binnengekomen; de correctie ligt nog bij u."))));
        verhaal.Vertel("signaal inkomen", Op(Terug(5), 13), Van(Belastingdienst, Rol.Ketenmedewerker), i => new SignaalOptekenen(
            inkomen, Signaalwie.Burger, [Belastingdienst.Id, Uwv.Id, Cbs.Id], null, i.Regel("Wat", V("Een burger krijgt drie brieven over drie verschillende inkomens")), null));
    }

    // Two targets that their line managers let the chain read and that clash on the norm, and one that CBS still keeps to itself.
    void Eigen()
    {
        var (inhuur, antwoord) = (Vast.Id<EigenDoelId>("minder inhuur"), Vast.Id<EigenDoelId>("antwoord binnen een dag"));
        verhaal.Vertel("eigen doel inhuur", Op(Terug(8), 9), Van(Uwv, Rol.Lijnmanager), i => new EigenDoelOptekenen(
            inhuur, Uwv.Id, i.Regel("Titel", V("Dit jaar een vijfde minder inhuur")), i.Lopend("Knelt", V("Elke bevinding binnen 72 uur terugmelden vraagt elke dag bezetting, ook in de weken dat wij zonder inhuur te weinig mensen hebben.")), NormTerugmelding));
        verhaal.Vertel("eigen doel antwoord", Op(Terug(7), 14), Van(Belastingdienst, Rol.Lijnmanager), i => new EigenDoelOptekenen(
            antwoord, Belastingdienst.Id, i.Regel("Titel", V("Werkgevers krijgen binnen een dag antwoord")), i.Lopend("Knelt", V("Komt een bevinding laat, dan belt de werkgever eerst ons, en wij weten dan nog van niets.")), NormTerugmelding));
        verhaal.Vertel("eigen doel statistiek", Op(Terug(6), 11), Van(Cbs, Rol.Lijnmanager), i => new EigenDoelOptekenen(
            Vast.Id<EigenDoelId>("statistiek eerder"), Cbs.Id, i.Regel("Titel", V("De kwartaalcijfers een week eerder klaar")), i.Lopend("Knelt", V("Wij wachten op correcties die de keten elke week verwerkt. Die week hebben wij straks niet meer."))));
        verhaal.Vertel("eigen doel inhuur vrij", Op(Terug(5), 9), Van(Uwv, Rol.Lijnmanager), new EigenDoelVrijgeven(inhuur));
        verhaal.Vertel("eigen doel antwoord vrij", Op(Terug(5), 13), Van(Belastingdienst, Rol.Lijnmanager), new EigenDoelVrijgeven(antwoord));
        verhaal.Vertel("botsing", Op(Terug(3), 16), Van(Belastingdienst, Rol.Lijnmanager), i => new BotsingMelden(
            Vast.Id<BotsingId>("inhuur en antwoord"), antwoord, inhuur, i.Lopend("Toelichting", V("Minder mensen bij UWV is later melden, en later melden is meer telefoon bij ons. Zullen wij samen kijken welke bevindingen echt niet kunnen wachten?"))));
    }

    void Voorgesteld()
    {
        var vanaf = new Datum(vandaag.Year, (vandaag.Month - 1) / 3 * 3 + 1, 1).AddMonths(3);

        verhaal.StelVoor(Norm48, Op(Terug(5), 16), Van(Belastingdienst, Rol.Ketenregisseur),
            V("Terugmelding binnen 48 uur"), V("Hoe eerder werkgevers van een fout horen, hoe minder aangiften zij moeten verbeteren."),
            vanaf.AddYears(1), Norm(vanaf, 48), Blijfliggers, V("Sinds er een norm is, zien beide kanten dat het meeste al binnen twee dagen terug is. Wat langer wacht, wacht op een gesprek en niet op werk."));
        var (voorstel, vraag) = (Vast.Id<VoorstelId>(Norm48), Vast.Id<BeeldvraagId>("norm 48 vraag"));
        verhaal.Vertel("norm 48 vraag", Op(Terug(4), 9), Van(Uwv, Rol.Ketenregisseur), i => new BeeldvraagStellen(voorstel, vraag, i.Lopend("Wat", V("Telt het weekend mee in die 48 uur?"))));
        verhaal.Vertel("norm 48 antwoord", Op(Terug(4), 11), Van(Belastingdienst, Rol.Ketenregisseur), i => new BeeldvraagBeantwoorden(voorstel, vraag, i.Lopend("Antwoord", V("Nee: een bevinding van vrijdag is op dinsdag terug."))));
        verhaal.Vertel("norm 48 inbreng", Op(Terug(4), 15), Van(Uwv, Rol.Lijnmanager), i => new InbrengGeven(
            voorstel, Uwv.Id, i.Lopend("Belang", V("Dat een uitkering meteen klopt; een nabetaling kost ons en de burger meer dan een dag eerder weten.")), i.Lopend("Gevolg", V("Twee controleurs meer in de eerste week van de maand."))));
        verhaal.Spreek(Norm48, Op(Terug(3), 15), Van(Belastingdienst, Rol.Bestuurder));
        verhaal.Spreek(Norm48, Op(Terug(2), 16), Van(Cbs, Rol.Bestuurder), Oordeel.InstemmenMetZorg,
            V("Sneller mag niet ten koste gaan van de weeklevering. Kijk daar na een kwartaal naar."));
    }

    static NormVaststellen Norm(Datum vanaf, decimal uren) =>
        new(NormTerugmelding, 8, Vast.Naam(V("Terugmelding binnen het afgesproken aantal uren")), Oprichting.Terugmelding, Normrichting.Maximaal, Eenheid.Uren, vanaf, uren, null);

    static string V(string woorden) => woorden + Voorbeeldketen.Verzonnen;

    Datum Terug(int werkdagen)
    {
        var dag = vandaag;
        for (var over = werkdagen; over > 0;)
        {
            dag = dag.AddDays(-1);
            if (Kalender.IsWerkdag(dag)) over--;
        }
        return dag;
    }
}
