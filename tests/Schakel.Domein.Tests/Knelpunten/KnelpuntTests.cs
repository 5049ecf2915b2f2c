using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Knelpunten;

public sealed class KnelpuntTests
{
    readonly Besluitketen _huis = new();
    readonly KnelpuntId _knelpunt;

    public KnelpuntTests()
    {
        _knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(_knelpunt, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null, _huis.Overdracht));
    }

    Proefketen Keten => _huis.Keten;

    Knelpunt Zie => Keten.Stand.Knelpunten.Vind(_knelpunt)!;

    [Fact]
    [Trait("Feature", "E01")]
    public void Een_knelpunt_ligt_op_een_overdracht_tussen_dezelfde_twee_partners()
    {
        var melden = new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Te laat"), null, _huis.Overdracht);

        Zie.Overdracht.ShouldBe(_huis.Overdracht);
        Keten.Doe(melden).ShouldBe(KnelpuntMelden.OverdrachtLigtElders);
        Keten.Doe(melden with { Van = Keten.Cbs, Naar = Keten.Uwv }).ShouldBe(KnelpuntMelden.OverdrachtLigtElders);
        Keten.Doe(melden with { Overdracht = Keten.Nieuw<OverdrachtId>() }).ShouldBe(KnelpuntMelden.OverdrachtLigtElders);
        Keten.Doe(melden with { Overdracht = null }).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Een_knelpunt_ligt_tussen_twee_partners_en_wordt_een_keer_gemeld()
    {
        var melden = new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null);

        Keten.Als(_huis.Uwv).Doe(melden with { Naar = Keten.Uwv }).ShouldBe(KnelpuntMelden.TweePartners);
        Keten.Doe(melden with { Knelpunt = _knelpunt }).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Doe(melden).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_knelpunt_gaat_alleen_omhoog()
    {
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(_knelpunt, Niveau.Ketenmanager, Keten.Tekst("Het raakt de keten")));

        foreach (var naar in new[] { Niveau.Werkvloer, Niveau.Ketenregisseurs, Niveau.Ketenmanager })
            Keten.Doe(new KnelpuntEscaleren(_knelpunt, naar, Keten.Tekst("Terug"))).ShouldBe(KnelpuntEscaleren.NiveauNietHoger);

        Zie.Niveau.ShouldBe(Niveau.Ketenmanager);
    }

    [Theory]
    [Trait("Feature", "E02")]
    [InlineData(Niveau.Ketenregisseurs, "2026-04-13")]
    [InlineData(Niveau.Ketenmanager, "2026-04-13")]
    [InlineData(Niveau.Ketenbestuur, "2026-04-20")]
    public void Een_niveau_heeft_zijn_tijd_in_werkdagen(Niveau naar, string uiterlijk)
    {
        // In Amsterdam it is Thursday 2 April already; Good Friday and Easter Monday do not count.
        Keten.Nu = new(new DateTimeOffset(2026, 4, 1, 22, 30, 0, TimeSpan.Zero));

        Keten.Als(Keten.Regisseur).Doe(new KnelpuntEscaleren(_knelpunt, naar, Keten.Tekst("Wij komen er niet uit"))).ShouldBeNull();

        Zie.Uiterlijk.ShouldBe(Datum.Parse(uiterlijk, null));
        Zie.IsVerlopen(Zie.Uiterlijk).ShouldBeFalse();
        Zie.IsVerlopen(Zie.Uiterlijk.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_opgelost_knelpunt_blijft_opgelost_en_gaat_niet_meer_omhoog()
    {
        var hoe = Keten.Tekst("Het bestand komt nu een uur eerder");

        Keten.Als(Keten.Regisseur).Doe(new KnelpuntOplossen(_knelpunt, hoe)).ShouldBeNull();

        (Zie.IsOpgelost, Zie.Niveau, Zie.Oplossing!.Hoe, Zie.Oplossing.Door).ShouldBe((true, Niveau.Werkvloer, hoe, Keten.Regisseur.Id));
        Keten.Doe(new KnelpuntOplossen(_knelpunt, hoe)).ShouldBe(KnelpuntRegels.AlOpgelost);
        Keten.Doe(new KnelpuntEscaleren(_knelpunt, Niveau.Ketenbestuur, hoe)).ShouldBe(KnelpuntRegels.AlOpgelost);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_knelpunt_boven_de_partners_wordt_in_de_keten_opgelost()
    {
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(_knelpunt, Niveau.Ketenmanager, Keten.Tekst("Het raakt de keten")));
        Keten.Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Samen een ander rooster")));

        Keten.Stand.Deel(Publiek.Keten).Knelpunten.Vind(_knelpunt)!.IsOpgelost.ShouldBeTrue();
        Keten.Stand.Deel(Publiek.Kring(Keten.Uwv, Keten.Belastingdienst)).Knelpunten.Vind(_knelpunt)!.IsOpgelost.ShouldBeFalse();
        Zie.IsOpgelost.ShouldBeTrue();
    }

    [Theory]
    [Trait("Feature", "E02")]
    [InlineData(Rol.Ketenregisseur, true)]
    [InlineData(Rol.Teammanager, true)]
    [InlineData(Rol.Ketenmedewerker, false)]
    [InlineData(Rol.Bestuurder, false)]
    public void Wie_een_knelpunt_oplost_leidt_zijn_kant_of_is_ervoor_genoemd(Rol rol, bool mag)
    {
        var (wie, oplossen) = (Keten.Aangetreden(Keten.Belastingdienst, rol), new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));

        if (!mag)
        {
            Keten.Als(wie).Doe(oplossen).ShouldBe(KnelpuntRegels.NietGenoemd);
            Keten.Als(wie).Moet(new KnelpuntToewijzen(_knelpunt, wie.Id));
        }
        Keten.Als(wie).Doe(oplossen).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Boven_de_werkvloer_lost_wie_alleen_genoemd_is_het_niet_meer_op()
    {
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(_knelpunt, Niveau.Ketenregisseurs, Keten.Tekst("Wij komen er niet uit")));

        Keten.Als(_huis.Uwv).Doe(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo"))).ShouldBe(KnelpuntRegels.NietGenoemd, "he reported it and works on it, on the work floor");
        Keten.Als(_huis.Ketenmanager).Doe(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo"))).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_partner_die_er_niet_bij_hoort_lost_het_niet_op()
    {
        var cbs = Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur);
        Keten.Als(cbs).Doe(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo"))).ShouldBe(Afwijzing.NietGevonden);

        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(_knelpunt, Niveau.Ketenmanager, Keten.Tekst("Het raakt de keten")));

        Keten.Als(cbs).Doe(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo"))).ShouldBe(Mag.NietVanU);
    }
}
