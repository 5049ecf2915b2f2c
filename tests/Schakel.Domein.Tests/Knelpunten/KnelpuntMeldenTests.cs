using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Knelpunten;

public sealed class KnelpuntMeldenTests
{
    readonly Besluitketen _huis = new();
    readonly Deelname _melder;

    public KnelpuntMeldenTests()
    {
        _melder = Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker);
        Keten.Als(_melder);
    }

    Proefketen Keten => _huis.Keten;

    KnelpuntMelden Melden => new(Keten.Nieuw<KnelpuntId>(), Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), Keten.Tekst("Elke maandag"));

    Publiek Kring => Publiek.Kring(Keten.Uwv, Keten.Belastingdienst);

    Bestand Bestand => new(Keten.Nieuw<TekstId>(), Zegel.Over(Merk.Bestand, Keten.Zout(), [1]));

    [Fact]
    [Trait("Feature", "E01")]
    public void Wie_meldt_werkt_eraan_voor_zijn_kant()
    {
        var melden = Melden;
        Keten.Moet(melden);

        var gemeld = Keten.Stand.Knelpunten.Vind(melden.Knelpunt)!;
        (gemeld.Vanuit, gemeld.Behandelaar(Keten.Uwv), gemeld.Behandelaar(Keten.Belastingdienst), gemeld.IsZonderNaam).ShouldBe((Keten.Uwv, _melder.Id, null, false));
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Wie_namens_de_keten_meldt_werkt_er_voor_geen_van_beide_aan()
    {
        var melden = Melden;
        Keten.Als(_huis.Ketenmanager).Moet(melden);

        var gemeld = Keten.Stand.Knelpunten.Vind(melden.Knelpunt)!;
        (gemeld.Vanuit, gemeld.Behandelaars.IsEmpty).ShouldBe((null, true));
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Een_afspraak_is_de_plek_en_brengt_haar_overdracht_mee()
    {
        var afspraak = Afgesproken();
        var melden = Melden with { Afspraak = afspraak };

        Keten.Als(_melder).Moet(melden);

        var gemeld = Keten.Stand.Knelpunten.Vind(melden.Knelpunt)!;
        (gemeld.Afspraak, gemeld.Overdracht).ShouldBe((afspraak, _huis.Overdracht));
        Keten.Doe(Melden with { Afspraak = Keten.Nieuw<AfspraakId>() }).ShouldBe(KnelpuntMelden.AfspraakLigtElders);
        Keten.Doe(Melden with { Afspraak = afspraak, Naar = Keten.Cbs }).ShouldBe(KnelpuntMelden.AfspraakLigtElders);
        Keten.Doe(Melden with { Afspraak = afspraak, Overdracht = Keten.Nieuw<OverdrachtId>() }).ShouldBe(KnelpuntMelden.AfspraakLigtElders);
        Keten.Doe(Melden with { Afspraak = afspraak, Overdracht = _huis.Overdracht }).ShouldBeNull();
    }

    [Theory]
    [Trait("Feature", "E01")]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(Bijlage.MaximumBytes, true)]
    [InlineData(Bijlage.MaximumBytes + 1, false)]
    public void Een_foto_gaat_mee_als_zij_niet_te_groot_is(int omvang, bool mag)
    {
        var melden = Melden with { Bijlage = new(Bestand, Bijlagesoort.Jpeg, omvang) };

        Keten.Doe(melden).ShouldBe(mag ? null : Bijlage.TeGroot.Bij("Bijlage"));
        if (mag) Keten.Stand.Knelpunten.Vind(melden.Knelpunt)!.Bijlage.ShouldBe(melden.Bijlage);
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Een_partner_stuurt_op_een_dag_niet_meer_dan_er_te_bewaren_is()
    {
        for (var i = 0; i < Bijlage.MaximumPerDag / Bijlage.MaximumBytes; i++) Keten.Moet(Melden with { Bijlage = new(Bestand, Bijlagesoort.Jpeg, Bijlage.MaximumBytes) });
        var nogEen = Melden with { Bijlage = new(Bestand, Bijlagesoort.Jpeg, Bijlage.MaximumBytes) };

        Keten.Doe(nogEen).ShouldBe(Bijlage.TeVeelVandaag.Bij("Bijlage"));
        Keten.Doe(nogEen with { Bijlage = null }).ShouldBeNull("without one it goes on");
        Keten.Als(Keten.Regisseur).Doe(nogEen with { Knelpunt = Keten.Nieuw<KnelpuntId>() }).ShouldBeNull("the other partner has its own");
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Keten.Als(_melder).Doe(nogEen with { Knelpunt = Keten.Nieuw<KnelpuntId>() }).ShouldBeNull("and tomorrow again");
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Zonder_naam_weet_alleen_de_eigen_partner_wie_het_was()
    {
        Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var melden = Melden with { ZonderNaam = true, Bijlage = new(Bestand, Bijlagesoort.Jpeg, 9) };

        Keten.Moet(melden);

        var gemeld = Keten.Stand.Deel(Kring).Knelpunten.Vind(melden.Knelpunt)!;
        (gemeld.IsZonderNaam, gemeld.Vanuit, gemeld.Behandelaars.IsEmpty).ShouldBe((true, Keten.Uwv, true));
        Keten.Boekingen[^1].Boeking.Delen.Single(d => d.Publiek.Equals(Kring)).Dader.ShouldBeEmpty("who acted stands in the part of his own partner alone");
        Zie(_melder).Melder(melden.Knelpunt)!.Door.ShouldBe(_melder.Id);
        Zie(Keten.Regisseur).Melder(melden.Knelpunt).ShouldBeNull("the other side");
        Zie(_huis.Ketenmanager).Melder(melden.Knelpunt).ShouldBeNull("nor the ketenmanager");
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Wie_meldde_vindt_het_terug_in_welke_rol_ook_en_een_ander_leert_er_niets_van()
    {
        Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var (met, zonder) = (Melden, Melden with { ZonderNaam = true });
        Keten.Moet(met);
        Keten.Moet(zonder);
        var later = Keten.Iemand(Keten.Uwv, Rol.Lijnmanager) with { Persoon = _melder.Persoon };
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Sleuteldrager)).Moet(new DeelnameBeginnen(later));

        VanHem(later).ShouldBe([met.Knelpunt, zonder.Knelpunt], ignoreOrder: true);
        VanHem(Keten.Regisseur).ShouldBe([met.Knelpunt], "the other side does not find out by asking");
        var inzage = Zie(_melder);
        inzage.Knelpunten.ShouldNotContain(k => inzage.IsGemeldDoor(k, Keten.Regisseur.Persoon));

        IEnumerable<KnelpuntId> VanHem(Deelname kijker) => Zie(kijker).Knelpunten.Where(k => Zie(kijker).IsGemeldDoor(k, _melder.Persoon)).Select(k => k.Id);
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Met_een_partner_die_weg_is_gaat_niets_meer_mis()
    {
        Keten.Als(_huis.Bestuurders[0]).Moet(new PartnerUittreden(Keten.Belastingdienst, Keten.Nu.DatumIn(Proefketen.Amsterdam), Keten.Tekst("Andere taak"), null));
        Keten.Als(_melder).Doe(Melden).ShouldBeNull("on its last day it takes part");
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));

        Keten.Doe(Melden).ShouldBe(PartnerUittreden.TreedtUit);
        Keten.Doe(Melden with { Naar = Keten.Nieuw<PartijId>() }).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Zonder_naam_melden_kan_alleen_als_de_eigen_regisseur_het_weet()
    {
        Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenregisseur);
        Keten.Doe(Melden with { ZonderNaam = true }).ShouldBe(KnelpuntMelden.ZonderRegisseur, "that of the other side does not count");

        var regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Keten.Doe(Melden with { ZonderNaam = true }).ShouldBeNull();
        Keten.Als(_huis.Ketenmanager).Doe(Melden with { ZonderNaam = true }).ShouldBe(KnelpuntMelden.ZonderRegisseur, "he has no partner");

        Keten.Als(_huis.Uwv).Moet(new DeelnameBeeindigen(regisseur.Id, Keten.Nu.DatumIn(Proefketen.Amsterdam).AddDays(-1)));
        Keten.Als(_melder).Doe(Melden with { ZonderNaam = true }).ShouldBe(KnelpuntMelden.ZonderRegisseur, "he has left");
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Een_pdf_kan_een_naam_noemen_en_gaat_niet_mee_met_wat_zonder_naam_is()
    {
        Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var melden = Melden with { ZonderNaam = true, Bijlage = new(Bestand, Bijlagesoort.Pdf, 9) };

        Keten.Doe(melden).ShouldBe(Bijlage.PdfNoemtNamen.Bij("Bijlage"));
        Keten.Doe(melden with { ZonderNaam = false }).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Wie_zonder_naam_meldde_wist_zijn_woorden_en_blijft_zonder_naam()
    {
        Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var melden = Melden with { ZonderNaam = true };
        Keten.Moet(melden);

        Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(melden.Titel.Id)).ShouldBe(TekstWissen.NietUwWoorden, "the key holder of the partner that began the chain");
        Keten.Als(_huis.Ketenmanager).Doe(new TekstWissen(melden.Titel.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        Keten.Als(_melder).Doe(new TekstWissen(melden.Titel.Id)).ShouldBeNull();
        Keten.Boekingen[^1].Boeking.Delen.Where(d => d.Dader.Length > 0).Select(d => d.Publiek).ShouldBe([Publiek.Kring(Keten.Uwv)]);
        Keten.Als(_huis.Uwv).Doe(new TekstWissen(melden.Omschrijving!.Value.Id)).ShouldBeNull("its own key holder");
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Zonder_naam_blijft_zonder_naam_als_de_hele_keten_het_leest()
    {
        var regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var melden = Melden with { ZonderNaam = true };
        Keten.Moet(melden);

        Keten.Als(regisseur).Moet(new KnelpuntEscaleren(melden.Knelpunt, Niveau.Ketenmanager, Keten.Tekst("Het raakt de keten")));

        Zie(_huis.Cbs).Knelpunten.Vind(melden.Knelpunt)!.Stappen[0].Door.ShouldBeNull();
        Zie(_huis.Cbs).Melder(melden.Knelpunt).ShouldBeNull();
        Keten.Als(_huis.Ketenmanager).Doe(new TekstWissen(melden.Titel.Id)).ShouldBe(TekstWissen.NietUwWoorden);
    }

    Inzage Zie(Deelname wie) => new(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Keten.Nu.DatumIn(Proefketen.Amsterdam)), Keten.Nu);

    AfspraakId Afgesproken()
    {
        var (id, vandaag) = (Keten.Nieuw<AfspraakId>(), Keten.Nu.DatumIn(Proefketen.Amsterdam));
        Keten.Als(_huis.Bestuurders[1]).Moet(new AfspraakVoorstellen(
            id, _huis.Overdracht, Afspraaksoort.Werkafspraak, Keten.Tekst("Levering"), Keten.Tekst("Elke werkdag"), [new(Keten.Uwv, Keten.Tekst("Bevestigt"))], [], new(vandaag, vandaag.AddYears(1)), null, 30, null, InKeten: false));
        return id;
    }
}
