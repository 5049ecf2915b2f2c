using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>The one function that says who may do what: deelname, thing and day in, null or a refusal out.</summary>
public static class Mag
{
    const string CodeNietBevoegd = "niet-bevoegd";

    public static readonly Afwijzing ZonderZetel = new(
        CodeNietBevoegd,
        "U hebt nu geen rol waarin u dit kunt doen. Kies een rol waarvan de termijn loopt.",
        "You hold no role now in which you can do this. Choose a role whose term runs.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing NietVanU = new(
        "niet-betrokken",
        "Uw organisatie is hier niet bij betrokken. Vraag een betrokken partner om dit te doen.",
        "Your organisation is not involved in this. Ask a partner that is involved to do it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing NietTeVolgen = new(
        "niet-te-volgen",
        "Wat hieruit volgt zou u daarna niet kunnen zien. Vraag een betrokken partner of de ketenmanager om dit te doen.",
        "You could not see afterwards what follows from this. Ask a partner that is involved, or the chain manager, to do it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing KetenVoorbij = new(
        "keten-voorbij",
        "Deze keten is voorbij. U kunt haar lezen en meenemen; wilt u verder, begin dan een nieuwe keten.",
        "This chain has ended. You can read it and take it along; to go on, begin a new chain.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing TweedeFactorVereist = new(
        "tweede-factor-vereist",
        "Hiervoor bevestigt u opnieuw wie u bent, met uw tweede factor. Doe dat en verstuur het nog eens.",
        "For this you confirm again who you are, with your second factor. Do so and send it once more.",
        AfwijzingSoort.NietBevoegd);

    static Afwijzing Bevroren(Datum laatste) => new(
        "toegang-net-hersteld",
        string.Create(CultureInfo.InvariantCulture, $"Uw toegang is net hersteld. Wat bindt, woorden wissen en anderen binnenlaten doet u weer na {laatste:dd-MM-yyyy}; tot dan kan een ander het doen."),
        string.Create(CultureInfo.InvariantCulture, $"Your access was recovered not long ago. What binds, erasing words and letting others in you do again after {laatste:d MMMM yyyy}; until then another can do it."),
        AfwijzingSoort.NietBevoegd);

    // Who may put something before the partners; the key holder beside them, because he often begins a chain and fills it in the founding.
    static readonly FrozenSet<Rol> Indieners = [Rol.Bestuurder, Rol.Lijnmanager, Rol.Ketenregisseur, Rol.Ketenmanager];
    static readonly FrozenSet<Rol> IndienersEnSleuteldrager = [.. Indieners, Rol.Sleuteldrager];
    static readonly FrozenSet<Rol> VoorEenPartner = [.. IndienersEnSleuteldrager.Except(Inrichting.Rollen.NamensDeKeten)];

    // Who works with cases, and who answers for them.
    static readonly FrozenSet<Rol> Werkers = [Rol.Lijnmanager, Rol.Ketenregisseur, Rol.Teammanager, Rol.Ketenmedewerker];

    // A board member by office, these others by the mandate that they hold.
    static readonly FrozenSet<Rol> Huisspreker = [Rol.Bestuurder, .. Mandaatregels.Dragers];

    static readonly FrozenDictionary<Bevoegdheid, FrozenSet<Rol>> Rollen = new Dictionary<Bevoegdheid, FrozenSet<Rol>>
    {
        [Bevoegdheid.DeelnameBeginnen] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.DeelnameBeeindigen] = [.. Inrichting.Rollen.VanDeelnemers, Rol.Reviewer, Rol.Gast], // everybody may end his own
        [Bevoegdheid.UitnodigingDoen] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.UitnodigingIntrekken] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.ToegangHerstellen] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.MandaatVerlenen] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.MandaatBeeindigen] = [Rol.Sleuteldrager, Rol.Bestuurder, .. Mandaatregels.Dragers], // who carries one may give it back
        [Bevoegdheid.PartnerToelaten] = IndienersEnSleuteldrager,
        [Bevoegdheid.PartnerSchrappen] = IndienersEnSleuteldrager,
        [Bevoegdheid.PartnerUittreden] = [Rol.Bestuurder],
        [Bevoegdheid.UittredingIntrekken] = [Rol.Bestuurder],
        [Bevoegdheid.KetenBeeindigen] = IndienersEnSleuteldrager,
        [Bevoegdheid.VerhuizingVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.VerhuizingAfbreken] = [Rol.Bestuurder, Rol.Sleuteldrager],
        [Bevoegdheid.PartnerBeschrijven] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.LijnoverlegVaststellen] = [Rol.Sleuteldrager, Rol.Bestuurder, Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.OprichtingAfronden] = [Rol.Sleuteldrager],
        [Bevoegdheid.BezwaarMaken] = VoorEenPartner,
        [Bevoegdheid.BezwaarIntrekken] = VoorEenPartner,
        [Bevoegdheid.ConvenantOpstellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.ConvenantTekenen] = [Rol.Bestuurder],
        [Bevoegdheid.OpdrachtbriefOpstellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.OpdrachtbriefTekenen] = [Rol.Bestuurder],
        [Bevoegdheid.KetenprofielVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.HuisstijlVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.RolBeschrijven] = IndienersEnSleuteldrager,
        [Bevoegdheid.MandaatmodelVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.KetenrolBeleggen] = IndienersEnSleuteldrager,
        [Bevoegdheid.ToestandInstellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.LadderVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.ReviewOpdragen] = IndienersEnSleuteldrager,
        [Bevoegdheid.ReviewStoppen] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.OmgevingspartijOpnemen] = IndienersEnSleuteldrager,
        [Bevoegdheid.OmgevingspartijLoslaten] = [Rol.Sleuteldrager, Rol.Bestuurder],
        [Bevoegdheid.AdviesregelSchrijven] = IndienersEnSleuteldrager,
        [Bevoegdheid.AdviesregelSchrappen] = IndienersEnSleuteldrager,
        [Bevoegdheid.GremiumInstellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.GremiumWijzigen] = IndienersEnSleuteldrager,
        [Bevoegdheid.GremiumOpheffen] = IndienersEnSleuteldrager,
        [Bevoegdheid.OverdrachtVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.NormVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.ResultaatMelden] = [Rol.Lijnmanager, Rol.Ketenregisseur, Rol.Ketenmanager, Rol.Bureaumedewerker],
        [Bevoegdheid.KnelpuntMelden] = Inrichting.Rollen.VanDeelnemers.Where(r => r != Rol.Bureaumedewerker).ToFrozenSet(), // who writes may read (ADR 11)
        [Bevoegdheid.KnelpuntToewijzen] = Inrichting.Rollen.VanEenPartner.ToFrozenSet(),
        [Bevoegdheid.PogingOptekenen] = Inrichting.Rollen.VanEenPartner.ToFrozenSet(), // of them who was named, by whatever role
        [Bevoegdheid.KnelpuntVerwoorden] = Inrichting.Rollen.VanEenPartner.ToFrozenSet(),
        [Bevoegdheid.VerwoordingBeamen] = Inrichting.Rollen.VanEenPartner.ToFrozenSet(),
        [Bevoegdheid.KnelpuntEscaleren] = [Rol.Ketenregisseur, Rol.Teammanager, Rol.Lijnmanager, Rol.Ketenmanager],
        [Bevoegdheid.KnelpuntTeruggeven] = [Rol.Ketenregisseur, Rol.Teammanager, Rol.Lijnmanager, Rol.Bestuurder, Rol.Ketenmanager], // on whose level it lies
        [Bevoegdheid.KnelpuntIndelen] = [Rol.Ketenregisseur, Rol.Teammanager, Rol.Ketenmanager],
        [Bevoegdheid.KnelpuntVoorleggen] = [Rol.Ketenmanager], // as far as his letter says
        [Bevoegdheid.AntwoordOptekenen] = [Rol.Ketenmanager],
        [Bevoegdheid.KnelpuntOplossen] = [.. Inrichting.Rollen.VanEenPartner, Rol.Ketenmanager],
        [Bevoegdheid.KnelpuntHeropenen] = [.. Inrichting.Rollen.VanEenPartner, Rol.Ketenmanager],
        [Bevoegdheid.KnelpuntBespreken] = Inrichting.Rollen.VanDeelnemers.ToFrozenSet(), // who may read it: the bureau only what the whole chain reads
        [Bevoegdheid.SignaalOptekenen] = Werkers,
        [Bevoegdheid.ZaakkenmerkGeven] = Werkers,
        [Bevoegdheid.SignaalAanbieden] = Werkers,
        [Bevoegdheid.SignaalOvernemen] = Werkers,
        [Bevoegdheid.AanbodAfwijzen] = Werkers,
        [Bevoegdheid.SignaalHerstellen] = Werkers,
        [Bevoegdheid.SignaalHeropenen] = Werkers,
        [Bevoegdheid.VoornemenAankondigen] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.VoornemenVerzetten] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.VoornemenAfgelasten] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.VoornemenEindeBepalen] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.ImpactMelden] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.RaadplegingBeginnen] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.RaadplegingIntrekken] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.VoornemenDelen] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.GastantwoordGeven] = [Rol.Gast],
        [Bevoegdheid.EigenDoelOptekenen] = [Rol.Lijnmanager], // who is judged on it
        [Bevoegdheid.EigenDoelVrijgeven] = [Rol.Lijnmanager],
        [Bevoegdheid.EigenDoelIntrekken] = [Rol.Lijnmanager],
        [Bevoegdheid.BotsingMelden] = [Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.BotsingAfronden] = [Rol.Ketenregisseur],
        [Bevoegdheid.AfspraakVoorstellen] = Huisspreker,
        [Bevoegdheid.AfspraakTekenen] = Huisspreker,
        [Bevoegdheid.AfspraakAfwijzen] = Huisspreker,
        [Bevoegdheid.AfspraakIntrekken] = Huisspreker,
        [Bevoegdheid.AfspraakOpzeggen] = Huisspreker,
        [Bevoegdheid.VoorstelIndienen] = Indieners,
        [Bevoegdheid.VoorstelIntrekken] = Indieners,
        [Bevoegdheid.InbrengGeven] = [Rol.Bestuurder, Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.OnderbouwingGeven] = Indieners,
        [Bevoegdheid.BeeldvraagStellen] = [.. Inrichting.Rollen.VanEenPartner, Rol.Ketenmanager],
        [Bevoegdheid.BeeldvraagBeantwoorden] = Indieners, // as whoever submitted it, or a colleague
        [Bevoegdheid.StandpuntenOpenen] = Indieners,
        [Bevoegdheid.VoorstelAanpassen] = Indieners, // as whoever submitted it, or a colleague
        [Bevoegdheid.BezwaarBespreken] = Indieners, // of the one or the other side
        [Bevoegdheid.StandpuntGeven] = Huisspreker,
        [Bevoegdheid.StandpuntVerbergen] = Huisspreker,
        [Bevoegdheid.VoorstelBespreken] = Inrichting.Rollen.VanEenPartner.ToFrozenSet(), // in the room of his own
        [Bevoegdheid.BesluitAanbieden] = [Rol.Bestuurder], // who answers to the politically responsible
        [Bevoegdheid.DoorzettingGeven] = [Rol.Ketenmanager], // as far as his letter says
        [Bevoegdheid.DoorzettingUitvoeren] = [Rol.Bestuurder, Rol.Lijnmanager, Rol.Ketenregisseur],
        [Bevoegdheid.DoorzettingBetwisten] = [Rol.Bestuurder],
        [Bevoegdheid.DoorzettingIntrekken] = [Rol.Ketenmanager],
        [Bevoegdheid.DoorzettingToetsen] = IndienersEnSleuteldrager,
        [Bevoegdheid.BesluitAfgelasten] = IndienersEnSleuteldrager,
        [Bevoegdheid.BesluitHerbevestigen] = IndienersEnSleuteldrager,
        [Bevoegdheid.BesluitPubliceren] = IndienersEnSleuteldrager,
        [Bevoegdheid.BijdrageVragen] = IndienersEnSleuteldrager,
        [Bevoegdheid.BijdrageBevestigen] = [Rol.Lijnmanager], // whose people and money it is
        [Bevoegdheid.BijdrageWeigeren] = [Rol.Lijnmanager],
        [Bevoegdheid.GebeurtenisOptekenen] = [Rol.Bureaumedewerker, Rol.Ketenmanager, Rol.Ketenregisseur],
        [Bevoegdheid.NieuwsPlaatsen] = [Rol.Bureaumedewerker, Rol.Ketenmanager, Rol.Ketenregisseur],
        [Bevoegdheid.NieuwsIntrekken] = [Rol.Bureaumedewerker, Rol.Ketenmanager, Rol.Ketenregisseur], // of whom he acts for
        [Bevoegdheid.LijstMeebrengen] = Inrichting.Rollen.VanDeelnemers.ToFrozenSet(), // it binds nobody
        [Bevoegdheid.LijstWegdoen] = Inrichting.Rollen.VanDeelnemers.ToFrozenSet(), // what he brought himself
        [Bevoegdheid.TekstWissen] = Inrichting.Rollen.VanDeelnemers.ToFrozenSet(),
        [Bevoegdheid.PersoonWissen] = [.. Inrichting.Rollen.VanDeelnemers, Rol.Reviewer, Rol.Gast], // everybody his own
        [Bevoegdheid.BewaartermijnVaststellen] = IndienersEnSleuteldrager,
        [Bevoegdheid.VernietigingAanhouden] = IndienersEnSleuteldrager,
        [Bevoegdheid.VernietigingVrijgeven] = IndienersEnSleuteldrager, // of who held it back
        [Bevoegdheid.GeheugenExporteren] = [Rol.Sleuteldrager, Rol.Ketenregisseur, Rol.Bestuurder],
    }.ToFrozenDictionary();

    /// <summary>What binds a partner needs the person itself, with a second factor just now (architecture law 10).</summary>
    static readonly FrozenSet<Bevoegdheid> Bindend =
    [
        Bevoegdheid.StandpuntGeven, Bevoegdheid.StandpuntVerbergen, Bevoegdheid.BezwaarIntrekken, Bevoegdheid.ConvenantTekenen, Bevoegdheid.OpdrachtbriefTekenen, Bevoegdheid.AfspraakTekenen, Bevoegdheid.AfspraakOpzeggen, Bevoegdheid.PartnerUittreden, Bevoegdheid.UittredingIntrekken, Bevoegdheid.KetenBeeindigen, Bevoegdheid.VerhuizingVaststellen, Bevoegdheid.VerhuizingAfbreken,
        Bevoegdheid.ToegangHerstellen, Bevoegdheid.DoorzettingGeven, Bevoegdheid.KnelpuntVoorleggen, Bevoegdheid.BijdrageBevestigen,
    ];

    /// <summary>What somebody says for his partner: a board member by office, another only by mandate, with what he is told when he has none.</summary>
    static readonly FrozenDictionary<Bevoegdheid, Afwijzing> MetMandaat = new Dictionary<Bevoegdheid, Afwijzing>
    {
        [Bevoegdheid.StandpuntGeven] = Mandaatregels.MandaatOntbreekt,
        [Bevoegdheid.StandpuntVerbergen] = Mandaatregels.MandaatOntbreekt,
        [Bevoegdheid.AfspraakTekenen] = Afspraakregels.MandaatOntbreekt,
        [Bevoegdheid.AfspraakAfwijzen] = Afspraakregels.MandaatOntbreekt,
        [Bevoegdheid.AfspraakOpzeggen] = Afspraakregels.MandaatOntbreekt,
    }.ToFrozenDictionary();

    /// <summary>
    /// What waits for a day when somebody came back by a link, or chose a new password by mail, so that his partner can see that it was somebody
    /// else: what binds, what cannot be undone, and bringing in others who could do it for him. Ending the term or mandate of somebody else, who
    /// could see it, waits too; that stands with those rules, for one's own can always end.
    /// </summary>
    static readonly FrozenSet<Bevoegdheid> NietMeteen = [.. Bindend, Bevoegdheid.TekstWissen, Bevoegdheid.UitnodigingDoen, Bevoegdheid.DeelnameBeginnen, Bevoegdheid.MandaatVerlenen, Bevoegdheid.PartnerToelaten, Bevoegdheid.ReviewStoppen, Bevoegdheid.OmgevingspartijLoslaten, Bevoegdheid.VoornemenDelen, Bevoegdheid.BesluitAanbieden, Bevoegdheid.DoorzettingBetwisten];

    /// <summary>What goes on in a chain that has ended: taking along, erasing and holding back what would go; nobody is kept in, or out of what he may read.</summary>
    static readonly FrozenSet<Bevoegdheid> NaHetEinde =
    [
        Bevoegdheid.TekstWissen, Bevoegdheid.PersoonWissen, Bevoegdheid.VernietigingAanhouden, Bevoegdheid.VernietigingVrijgeven, Bevoegdheid.LijstWegdoen, Bevoegdheid.GeheugenExporteren, Bevoegdheid.DeelnameBeeindigen, Bevoegdheid.MandaatBeeindigen, Bevoegdheid.ToegangHerstellen, Bevoegdheid.UitnodigingIntrekken, Bevoegdheid.VerhuizingAfbreken,
    ];

    /// <summary>Refused because of the role: it says which roles may, so never the one that asked.</summary>
    public static Afwijzing NietBevoegd(Bevoegdheid bevoegdheid)
    {
        var wie = RollenVoor(bevoegdheid).Order().Select(r => r.Woord()).ToList();
        return wie.Count == 0
            ? new(CodeNietBevoegd, "Dit doet niemand in een rol; het is technisch beheer, de klok of wie van buiten een vraag kreeg.", "Nobody does this in a role; it is technical administration, the clock or whoever was asked from outside.", AfwijzingSoort.NietBevoegd)
            : new(CodeNietBevoegd, $"Uw rol mag dit niet. Vraag het {Een(wie.Select(w => w.Nl), "of")}.", $"Your role does not allow this. Ask {Een(wie.Select(w => w.En), "or")}.", AfwijzingSoort.NietBevoegd);
    }

    /// <summary>The roles that this takes; none where it does not go by role: founding a chain, and what technical administration does.</summary>
    public static IReadOnlySet<Rol> RollenVoor(Bevoegdheid bevoegdheid) => Rollen.GetValueOrDefault(bevoegdheid, FrozenSet<Rol>.Empty);

    /// <summary>What comes of this opdracht on this stand: the one gate for those who ask beforehand and for the door.</summary>
    public static Uitkomst Oordeel(Stand stand, IOpdracht opdracht, Omstandigheden nu)
    {
        if (Weiger(stand, nu.Dader, opdracht, nu.Vandaag) is { } geweigerd) return geweigerd;

        var uitkomst = opdracht.Beslis(stand, nu);
        return uitkomst is Gebeurd gebeurd && WeigerPubliek(stand, nu.Dader, gebeurd, nu.Vandaag) is { } nietTeVolgen ? nietTeVolgen : uitkomst;
    }

    /// <summary>Null when allowed. What the actor may not see does not exist for him (404); what he sees but may not do is refused with the reason (403).</summary>
    public static Afwijzing? Weiger(Stand stand, Dader dader, IOpdracht opdracht, Datum dag) =>
        Weiger(stand, dader, opdracht.Vereist, opdracht.Over(stand), dag) ?? Grondslagregels.Weiger(stand, dader, opdracht);

    /// <summary>Nobody writes into an audience that he may not read: he could not see what he did, nor answer for it. Null when all facts stay within his reach.</summary>
    public static Afwijzing? WeigerPubliek(Stand stand, Dader dader, Gebeurd gebeurd, Datum dag)
    {
        if (dader is not { Persoon: { } persoon, Deelname: { } deelname }) return null;
        // Whoever comes in by this, as founder or as guest with a link, reads with what it gives him.
        var leesrecht = Leesrecht.Van(stand.Deelnames.Bevat(deelname) ? stand : stand.Alsof(gebeurd.Uitingen), persoon, dag);
        // A guest speaks to the whole chain, and reads what he said in what he shares with it.
        return gebeurd.Uitingen.All(u => leesrecht.Omvat(u.Publiek) || (leesrecht.IsGast && u.Publiek.Equals(Publiek.Keten))) ? null : NietTeVolgen;
    }

    internal static Afwijzing? Weiger(Stand stand, Dader dader, Bevoegdheid bevoegdheid, Voorwerp? voorwerp, Datum dag)
    {
        // Technical administration and the clock each have acts of their own, and no person does them; everything else takes a person.
        if (dader.Actor != ActorVoor(bevoegdheid)) return NietBevoegd(bevoegdheid);
        if (bevoegdheid == Bevoegdheid.KetenOprichten) return null;
        if (voorwerp is null) return Afwijzing.NietGevonden;
        if (dader.Actor != Actor.Persoon || bevoegdheid == Bevoegdheid.UitnodigingAannemen) return null;
        if (dader is not { Persoon: { } persoon, Deelname: { } id }) return ZonderZetel;
        if (!Leesrecht.Van(stand, persoon, dag).Omvat(voorwerp.Publiek)) return Afwijzing.NietGevonden;
        if (stand.Deelnames.Vind(id) is not { } deelname) return ZonderZetel;
        if (deelname.Persoon != persoon || !deelname.Termijn.Omvat(dag)) return ZonderZetel;
        if (stand.Keten?.IsVoorbij(dag) == true && !NaHetEinde.Contains(bevoegdheid)) return KetenVoorbij;
        if (WeigerRol(stand, deelname, bevoegdheid, voorwerp.Betrokken, dag) is { } geweigerd) return geweigerd;
        if (MetMandaat.TryGetValue(bevoegdheid, out var zonderMandaat) && !Mandaatregels.Spreekt(stand.Mandaten, stand.Mandaatmodel, deelname, voorwerp.Onderwerpen, dag)) return zonderMandaat;
        if (NietMeteen.Contains(bevoegdheid) && WeigerMeteen(stand, dader, dag) is { } nogNiet) return nogNiet;
        return Bindend.Contains(bevoegdheid) && !IsVers(stand, dader.Factor) ? TweedeFactorVereist : null;
    }

    /// <summary>Why whoever came back not long ago waits with this; null when he need not.</summary>
    internal static Afwijzing? WeigerMeteen(Stand stand, Dader dader, Datum dag)
    {
        if (dader.Factor == Factor.Hersteld) return Aanmeldregels.NetHersteld;
        return dader.Persoon is { } persoon && ToegangHerstellen.BevrorenTotEnMet(stand, persoon, dag) is { } laatste ? Bevroren(laatste) : null;
    }

    static Actor ActorVoor(Bevoegdheid bevoegdheid) => bevoegdheid switch
    {
        Bevoegdheid.SleutelAankondigen or Bevoegdheid.KetenVerhuizen => Actor.Beheer,
        Bevoegdheid.KnelpuntDoorschuiven or Bevoegdheid.StandpuntenSluiten or Bevoegdheid.VoorstelAfronden or Bevoegdheid.BesluitUitvoeren or Bevoegdheid.WoordenVernietigen => Actor.Klok,
        Bevoegdheid.RaadplegingBeantwoorden => Actor.Gevraagde,
        _ => Actor.Persoon,
    };

    // Who takes the place of a role that nobody holds may what that may, about what his own partner is involved in.
    static Afwijzing? WeigerRol(Stand stand, Deelname wie, Bevoegdheid bevoegdheid, ImmutableArray<PartijId> betrokken, Datum dag)
    {
        if (!Rollen[bevoegdheid].Contains(wie.Rol) && !stand.Waarneming(dag).Omvat(Rollen[bevoegdheid], wie.Rol)) return NietBevoegd(bevoegdheid);
        return wie.Partij is { } partij && !betrokken.IsEmpty && !betrokken.Contains(partij) ? NietVanU : null;
    }

    // 'a, b or c'
    static string Een(IEnumerable<string> namen, string of) => namen.ToArray() is [.. { Length: > 0 } eerste, var laatste] ? $"{string.Join(", ", eerste)} {of} {laatste}" : namen.Single();

    static bool IsVers(Stand stand, Factor factor) => factor == Factor.Dubbel || (factor == Factor.Voorbeeld && stand.Keten is { IsVoorbeeld: true });
}
