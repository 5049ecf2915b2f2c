using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Voornemens;

/// <summary>Who stands outside the chain is not surprised either: by a link it says what it will notice, and by nothing else.</summary>
[Trait("Feature", "E07")]
public sealed class RaadplegingTests
{
    readonly Besluitketen _huis = new();
    readonly Deelname _uwv;
    readonly VoornemenId _voornemen;

    public RaadplegingTests()
    {
        _uwv = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        _voornemen = Aangekondigd();
    }

    Proefketen Keten => _huis.Keten;

    Voornemen Voornemen => Keten.Stand.Voornemens.Vind(_voornemen)!;

    [Fact]
    public void De_partner_die_verandert_vraagt_en_wie_de_link_heeft_antwoordt()
    {
        var (id, geheim) = Gevraagd();
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Klein, null)).ShouldBe(ImpactMelden.ToelichtingNodig);
        var nodig = Keten.Tekst("Wij hebben een testbestand nodig");
        Keten.Moet(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Groot, nodig));

        var raadpleging = Voornemen.Vind(id)!;
        (raadpleging.Door, raadpleging.Reactie!.Maat, raadpleging.Reactie.Toelichting, raadpleging.Eerdere.Length).ShouldBe((Keten.Regisseur.Id, Impactmaat.Groot, nodig, 0));
        Voornemen.Impacten.ShouldBeEmpty("it speaks for no partner");

        Keten.Moet(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null));
        (Voornemen.Vind(id)!.Reactie!.Maat, Voornemen.Vind(id)!.Eerdere.Single().Toelichting).ShouldBe((Impactmaat.Geen, nodig), "what it said before stays");
        for (var i = 2; i < RaadplegingBeantwoorden.MaximumKeren; i++) Keten.Moet(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null));
        Keten.Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBe(RaadplegingBeantwoorden.TeVaak);
        var (ander, andersGeheim) = Gevraagd();
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(_voornemen, ander, andersGeheim, Impactmaat.Geen, null)).ShouldBeNull("that counts per link");
    }

    [Fact]
    public void Zonder_de_link_bestaat_de_vraag_niet_en_met_de_link_bestaat_alleen_die_vraag()
    {
        var (id, geheim) = Gevraagd();
        var (ander, _) = Gevraagd();
        foreach (var (raadpleging, sleutel) in new[] { (id, Linkgeheim.Van(Keten.Zout())), (ander, geheim), (Keten.Nieuw<RaadplegingId>(), geheim) })
            Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(_voornemen, raadpleging, sleutel, Impactmaat.Geen, null)).ShouldBe(Afwijzing.NietGevonden);
        geheim.Verzegel(ander).ShouldNotBe(geheim.Verzegel(id), "the same secret opens no other question");
        geheim.Verzegel(new UitnodigingId(id.Waarde)).ShouldNotBe(geheim.Verzegel(id), "and no invitation");
        var elders = Aangekondigd();
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(elders, id, geheim, Impactmaat.Geen, null)).ShouldBe(Afwijzing.NietGevonden);

        Keten.Als(Keten.Regisseur).Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.RaadplegingBeantwoorden), "nobody in the chain answers for who was asked");
        Keten.AlsGevraagde().Doe(new VoornemenAfgelasten(_voornemen, Keten.Tekst("Nee"))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.VoornemenAfgelasten));
        Keten.Doe(new ImpactMelden(_voornemen, Keten.Uwv, Impactmaat.Geen, null)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.ImpactMelden));
        Keten.Doe(new RaadplegingIntrekken(_voornemen, id)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.RaadplegingIntrekken));
    }

    [Fact]
    public void Alleen_wie_verandert_vraagt_en_trekt_in_en_niet_zonder_eind()
    {
        var (id, geheim) = Gevraagd();
        Keten.Als(_uwv).Doe(Vraag().Opdracht).ShouldBe(Mag.NietVanU);
        Keten.Doe(new RaadplegingIntrekken(_voornemen, id)).ShouldBe(Mag.NietVanU);
        Keten.Als(_huis.Bestuurders[0]).Doe(Vraag().Opdracht).ShouldBe(Mag.NietBevoegd(Bevoegdheid.RaadplegingBeginnen));
        var elders = Aangekondigd();
        Keten.Als(Keten.Regisseur).Doe(Vraag().Opdracht with { Voornemen = elders, Raadpleging = id }).ShouldBe(Afwijzing.IdInGebruik, "of another change too");

        Keten.AlsGevraagde().Moet(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Klein, Keten.Tekst("Een week later")));
        Keten.Als(Keten.Regisseur).Moet(new RaadplegingIntrekken(_voornemen, id));
        Keten.Doe(new RaadplegingIntrekken(_voornemen, id)).ShouldBe(RaadplegingIntrekken.AlIngetrokken);
        Keten.Doe(new RaadplegingIntrekken(_voornemen, Keten.Nieuw<RaadplegingId>())).ShouldBe(Afwijzing.NietGevonden);
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBe(RaadplegingBeantwoorden.Ingetrokken);
        Voornemen.Vind(id)!.Reactie!.Maat.ShouldBe(Impactmaat.Klein, "what was said stays");

        Keten.Als(Keten.Regisseur);
        for (var i = 1; i < RaadplegingBeginnen.Maximum; i++) Keten.Moet(Vraag().Opdracht);
        Keten.Doe(Vraag().Opdracht).ShouldBe(RaadplegingBeginnen.TeVeel);
        Keten.Doe(Vraag().Opdracht with { Voornemen = elders }).ShouldBeNull("that counts per change");
    }

    [Fact]
    public void Verzetten_vraagt_opnieuw_met_dezelfde_link_en_wat_er_is_of_niet_doorgaat_vraagt_niets_meer()
    {
        var (id, geheim) = Gevraagd();
        Keten.AlsGevraagde().Moet(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null));
        Keten.Als(Keten.Regisseur).Moet(new VoornemenVerzetten(_voornemen, new(new(2026, 6, 1), null), Keten.Tekst("Later"), 5));
        (Voornemen.Vind(id)!.Reactie, Voornemen.Vind(id)!.Eerdere.Single().Maat).ShouldBe((null, Impactmaat.Geen), "what it said was about other days");
        (Wacht(new(2026, 5, 31)), Wacht(new(2026, 6, 1))).ShouldBe((true, false), "until it is there");
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBeNull();
        Wacht(new(2026, 5, 31)).ShouldBeFalse("it was said");

        Keten.Nu = new(new(2026, 5, 31, 22, 0, 0, TimeSpan.Zero));
        Keten.Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBe(RaadplegingBeantwoorden.Voorbij, "it is June in Amsterdam");
        Keten.Als(Keten.Regisseur).Doe(Vraag().Opdracht).ShouldBe(Voornemenregels.AlBegonnen);
        Keten.Doe(new RaadplegingIntrekken(_voornemen, id)).ShouldBeNull("a link can always be closed");

        var weg = Aangekondigd(new(2026, 9, 1));
        var (daar, link) = Gevraagd(weg);
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAfgelasten(weg, Keten.Tekst("Geen geld")));
        Keten.Stand.Voornemens.Vind(weg)!.WachtOp(Keten.Stand.Voornemens.Vind(weg)!.Vind(daar)!, new(2026, 8, 1)).ShouldBeFalse();
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(weg, daar, link, Impactmaat.Geen, null)).ShouldBe(RaadplegingBeantwoorden.Voorbij);
        Keten.Als(Keten.Regisseur).Doe(Vraag().Opdracht with { Voornemen = weg }).ShouldBe(Voornemenregels.GaatNietDoor);

        bool Wacht(Datum dag) => Voornemen.WachtOp(Voornemen.Vind(id)!, dag);
    }

    [Fact]
    public void In_een_keten_die_voorbij_is_antwoordt_niemand_meer()
    {
        var (id, geheim) = Gevraagd();
        _huis.Allen(_huis.Ingediend(new KetenBeeindigen(Keten.Nu.DatumIn(Proefketen.Amsterdam), Keten.Tekst("De taak is klaar"))));
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBeNull("on its last day it is still there");

        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Keten.Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBe(RaadplegingBeantwoorden.Voorbij);
    }

    [Fact]
    public void Wie_uit_de_keten_is_vraagt_niets_meer()
    {
        var (id, geheim) = Gevraagd();
        Keten.Als(_huis.Bestuurders[0]).Moet(new PartnerUittreden(Keten.Belastingdienst, Keten.Nu.DatumIn(Proefketen.Amsterdam), Keten.Tekst("Andere taak"), null));
        Keten.AlsGevraagde().Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBeNull("on its last day it takes part");

        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Keten.Doe(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null)).ShouldBe(RaadplegingBeantwoorden.Voorbij);
    }

    [Fact]
    public void Wat_van_buiten_kwam_wist_het_huis_dat_vroeg_en_niet_wie_de_vraag_stelde()
    {
        var sleuteldrager = Keten.Sleuteldrager;
        var (id, geheim) = Gevraagd();
        var woorden = Keten.Tekst("Mijn naam is Jansen");
        Keten.AlsGevraagde().Moet(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Klein, woorden));
        Keten.Moet(new RaadplegingBeantwoorden(_voornemen, id, geheim, Impactmaat.Geen, null));

        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(woorden.Id)).ShouldNotBeNull("he would hide what he did not want to hear");
        Keten.Als(_uwv).Doe(new TekstWissen(woorden.Id)).ShouldNotBeNull();
        Keten.Als(sleuteldrager).Doe(new TekstWissen(woorden.Id)).ShouldBeNull();
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(Voornemen.Vind(id)!.Wie.Id)).ShouldBeNull("whom he named he may take away");
    }

    VoornemenId Aangekondigd(Datum? van = null)
    {
        var id = Keten.Nieuw<VoornemenId>();
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAankondigen(id, Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Nieuw aangifteprogramma"), null, new(van ?? new(2026, 5, 1), null), [], 10));
        return id;
    }

    (RaadplegingBeginnen Opdracht, Linkgeheim Geheim) Vraag(VoornemenId? voornemen = null)
    {
        var (id, geheim) = (Keten.Nieuw<RaadplegingId>(), Linkgeheim.Van(Keten.Zout()));
        return (new(voornemen ?? _voornemen, id, Keten.Tekst("Makers van salarissoftware"), geheim.Verzegel(id)), geheim);
    }

    (RaadplegingId Id, Linkgeheim Geheim) Gevraagd(VoornemenId? voornemen = null)
    {
        var (opdracht, geheim) = Vraag(voornemen);
        Keten.Als(Keten.Regisseur).Moet(opdracht);
        return (opdracht.Raadpleging, geheim);
    }
}
