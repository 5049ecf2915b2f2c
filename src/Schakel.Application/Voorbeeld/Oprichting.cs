using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using static Schakel.Application.Voorbeeld.Bezetting;
using static Schakel.Application.Voorbeeld.Verhaal;

namespace Schakel.Application.Voorbeeld;

/// <summary>How the chain began: partners, people, hand-overs and bodies. The law dates from 1 January 2006, the ketenmanager from September 2007; other days are by approximation.</summary>
internal static class Oprichting
{
    static readonly Deelname Begint = Van(Belastingdienst, Rol.Sleuteldrager);
    static readonly Datum EersteDag = new(2006, 1, 1);
    static readonly Datum EersteWerkdag = new(2006, 1, 2);
    static readonly Datum Ketensturing = new(2007, 9, 3);
    static readonly Datum Overlegstructuur = new(2007, 10, 1);
    static readonly Datum Afgerond = new(2011, 12, 15);

    const string Doel = "Werkgevers geven loongegevens één keer aan, en alle partners werken daarmee.";
    const string Ketenprobleem = "Wat er in een aangifte ontbreekt of niet klopt, werkt door in belasting, uitkeringen en statistiek. Geen van de partners ziet of herstelt dat alleen.";

    public static readonly OverdrachtId Nominatief = Vast.Id<OverdrachtId>("nominatief");
    public static readonly OverdrachtId Register = Vast.Id<OverdrachtId>("register");
    public static readonly OverdrachtId Weeklevering = Vast.Id<OverdrachtId>("weeklevering");
    public static readonly OverdrachtId Terugmelding = Vast.Id<OverdrachtId>("terugmelding");

    public static void Vertel(Verhaal verhaal)
    {
        verhaal.Vertel("oprichten", Op(EersteDag, 9), Begint, i => new KetenOprichten(
            Vast.Naam("Loonaangifteketen"),
            i.Lopend("Doel", Doel),
            i.Lopend("Ketenprobleem", Ketenprobleem),
            true, [.. Partners], Begint));

        Omgeving(verhaal);
        foreach (var partner in Partners) Huis(verhaal, partner);
        foreach (var naam in new[] { Ketenmanager, Bureau }) Aantreden(verhaal, Op(Ketensturing, 9), Begint, naam);
        Overdrachten(verhaal);
        Gremia(verhaal);
        Profiel(verhaal);
        Mandaatmodel(verhaal);
        Opdrachtbrief(verhaal);
        verhaal.Vertel("oprichting afronden", Op(Afgerond, 15), Begint, new OprichtingAfronden());
    }

    // Invented, and so it says: a party that notices what the chain changes.
    static void Omgeving(Verhaal verhaal)
    {
        verhaal.Vertel("omgevingspartij", Op(EersteWerkdag, 9), Begint, i => new OmgevingspartijOpnemen(
            Softwaremakers, Vast.Naam("Makers van salarissoftware" + Voorbeeldketen.Verzonnen), i.Lopend("Waarom", "Met hun programma's maken werkgevers de aangifte." + Voorbeeldketen.Verzonnen), Belastingdienst.Id), bijDeOprichting: true);
        Aantreden(verhaal, Op(EersteWerkdag, 9), Begint, Gast);
    }

    // Invented, and so it says: the three mandates of today fit in it.
    static void Mandaatmodel(Verhaal verhaal) =>
        verhaal.Vertel("mandaatmodel", Op(Afgerond, 14), Begint, i => new MandaatmodelVaststellen(
            [new(Rol.Lijnmanager, [Besluitonderwerp.Normen], null, true), new(Rol.Ketenregisseur, [Besluitonderwerp.Normen], Bedrag.VanEuro(25_000), false)],
            i.Lopend("Toelichting", "Over de bouw van de keten spreekt het bestuur zelf." + Voorbeeldketen.Verzonnen)), bijDeOprichting: true);

    // That he could push investments through, and reach a minister, is known; the words, the kinds and the days are ours.
    static void Opdrachtbrief(Verhaal verhaal)
    {
        verhaal.Vertel("opdrachtbrief", Op(Afgerond, 14, 10), Begint, i => new OpdrachtbriefOpstellen(
            Ketenmanager.Id,
            i.Lopend("Opdracht", "Bewaak het geheel van de keten en spreek partners aan op wat zij elkaar beloofden." + Voorbeeldketen.Verzonnen),
            i.Lopend("Resultaat", "De normen van de keten worden gehaald." + Voorbeeldketen.Verzonnen),
            new(Ketensturing, null), new([Maatregelsoort.Investering, Maatregelsoort.Prioriteit], 90, true)), bijDeOprichting: true);
        foreach (var partner in Partners) verhaal.TekenBrief(Op(Afgerond, 14, 30), Van(partner, Rol.Bestuurder));
    }

    static void Huis(Verhaal verhaal, Ketenpartner partner)
    {
        var sleuteldrager = Van(partner, Rol.Sleuteldrager);
        if (partner != Belastingdienst) Aantreden(verhaal, Op(EersteWerkdag, 9), Begint, sleuteldrager);
        foreach (var rol in VanBegin) Aantreden(verhaal, Op(EersteWerkdag, 10), sleuteldrager, Van(partner, rol));
        Aantreden(verhaal, Op(Ketensturing, 10), sleuteldrager, Van(partner, Rol.Ketenregisseur));
        // Their sizes and OINs are not among what is publicly known here, and none are invented.
        verhaal.Vertel($"beschrijven {partner.Id}", Op(EersteWerkdag, 11), sleuteldrager, new PartnerBeschrijven(partner.Id, Partnersoort.Organisatie, null, null, null, []));
    }

    static void Aantreden(Verhaal verhaal, Tijdstip op, Deelname door, Deelname wie) => verhaal.Vertel($"aantreden {wie.Id}", op, door, new DeelnameBeginnen(wie));

    // Their names stand in lists and sentences; where they are known from stands in docs/voorbeeld.md.
    static void Overdrachten(Verhaal verhaal)
    {
        Overdracht(Nominatief, Belastingdienst, Uwv, "Nominatief deel van de loonaangifte: de gegevens per persoon");
        Overdracht(Register, Belastingdienst, Uwv, "Gegevens van werkgevers, van register naar register");
        Overdracht(Weeklevering, Uwv, Cbs, "Een groot deel van de polisadministratie, elke week");
        Overdracht(Terugmelding, Uwv, Belastingdienst, "Terugmelding: bevindingen uit de controles op de polisadministratie, elke maand");

        void Overdracht(OverdrachtId id, Ketenpartner van, Ketenpartner naar, string wat) =>
            verhaal.Vertel($"overdracht {id}", Op(EersteWerkdag, 14), Begint, i => new OverdrachtVaststellen(id, van.Id, naar.Id, i.Lopend("Wat", wat)), bijDeOprichting: true);
    }

    // What no source says stays open: that is an answer too.
    static void Profiel(Verhaal verhaal) => verhaal.Vertel("profiel", Op(Overlegstructuur, 11), Begint, i => new KetenprofielVaststellen(
        i.Lopend("Doel", Doel), i.Lopend("Ketenprobleem", Ketenprobleem), Oorsprong.Wettelijk,
        i.LopendOfNiets("Bron", "Wfsv, in werking op 1 januari 2006; de verantwoordelijkheden staan in de Wet SUWI. De samenwerking was opgelegd vanuit de politiek. (Bronnen: weblog van de keten, 2016; UWV, jaarverslag 2021; Ard-Pieter de Man, ‘Van puinhoop tot prijswinnaar’.)"),
        [
            new(Kenmerk.Ketentaak, Kenmerkantwoord.Gegevens),
            new(Kenmerk.AantalPartners, Kenmerkantwoord.TweeOfDrie),
            new(Kenmerk.Complexiteit, Kenmerkantwoord.Complex),
        ]), bijDeOprichting: true);

    static void Gremia(Verhaal verhaal)
    {
        const string Benadering = " De dag in het geheugen is bij benadering.";

        Gremium("Kernteam", Gremiumniveau.Bestuurlijk, null, null, "Het bestuur van de keten: stelt de normen en de regels voor de gegevensset vast. (Bron: UWV, jaarverslag 2014.)");
        Gremium("LMO", Gremiumniveau.Tactisch, "Kernteam", "Elke maand", "Het lijnmanagersoverleg stuurt het dagelijks werk; het voorzitterschap wisselt per keer. (Bron: interview uit 2020, loonaangifteketen.nl.)");
        Gremium("TOP", Gremiumniveau.Operationeel, "LMO", null, "Het Tactisch Operationeel Productieoverleg bewaakt de dagelijkse productie. (Bron: loonaangifteketen.nl.)");
        Gremium("TOO", Gremiumniveau.Operationeel, "LMO", null, "Het Tactisch Ontwerp Overleg bewaakt de ontwikkeling. (Bron: loonaangifteketen.nl.)");

        void Gremium(string naam, Gremiumniveau niveau, string? boven, string? ritme, string taak) =>
            verhaal.Vertel($"gremium {naam}", Op(Overlegstructuur, 10), Begint, i => new GremiumInstellen(
                Vast.Id<GremiumId>(naam), Vast.Naam(naam), niveau, boven is null ? null : Vast.Id<GremiumId>(boven), i.LopendOfNiets("Ritme", ritme), i.Lopend("Taak", taak + Benadering)), bijDeOprichting: true);
    }
}
