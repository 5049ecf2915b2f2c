using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

[Trait("Feature", "X07")]
public sealed class LijstMeebrengenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_meegebrachte_lijst_staat_er_met_haar_bron_haar_dag_en_wie_haar_bracht()
    {
        var lijst = Lijst();
        Keten.Als(Keten.Regisseur).Doe(lijst).ShouldBeNull();

        var staat = Keten.Stand.Lijsten.Vind(lijst.Lijst)!;
        (staat.Bron, staat.Brondatum, staat.Door, staat.Meegebracht, staat.Publiek, staat.IsWeg).ShouldBe((lijst.Bron, lijst.Brondatum, Keten.Regisseur.Id, Keten.Nu, Publiek.Keten, false));
        staat.Rijen.ShouldBe(lijst.Rijen);
        Keten.Stand.Besluiten.ShouldBeEmpty();
    }

    [Fact]
    public void Een_lijst_voor_de_eigen_partner_is_alleen_daar_te_zien()
    {
        var lijst = Lijst() with { Partner = Keten.Belastingdienst };
        Keten.Als(Keten.Regisseur).Moet(lijst);

        Zicht(Keten.Regisseur).Lijsten.Vind(lijst.Lijst).ShouldNotBeNull();
        Zicht(Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur)).Lijsten.Vind(lijst.Lijst).ShouldBeNull();
        Zicht(_huis.Ketenmanager).Lijsten.Vind(lijst.Lijst).ShouldBeNull();
    }

    [Fact]
    public void Iedereen_mag_het_en_alleen_voor_zichzelf_of_voor_de_keten()
    {
        foreach (var rol in Rollen.VanEenPartner) Keten.Als(Keten.Aangetreden(Keten.Belastingdienst, rol)).Doe(Lijst()).ShouldBeNull();
        Keten.Als(_huis.Ketenmanager).Doe(Lijst()).ShouldBeNull();

        Keten.Als(Keten.Regisseur).Doe(Lijst() with { Partner = Keten.Uwv }).ShouldBe(LijstMeebrengen.AnderePartner);
        Keten.Als(_huis.Ketenmanager).Doe(Lijst() with { Partner = Keten.Uwv }).ShouldBe(LijstMeebrengen.AnderePartner);
    }

    [Fact]
    public void Kolommen_rijen_en_dag_moeten_kloppen()
    {
        Keten.Als(Keten.Regisseur);
        var goed = Lijst();
        var rij = goed.Rijen[0];

        Keten.Doe(goed with { Kolommen = [Lijstkolom.Wie] }).ShouldBe(LijstMeebrengen.KolommenOngeldig);
        Keten.Doe(goed with { Kolommen = [Lijstkolom.Wat, Lijstkolom.Datum, Lijstkolom.Datum] }).ShouldBe(LijstMeebrengen.KolommenOngeldig);
        Keten.Doe(goed with { Kolommen = [Lijstkolom.Wat, .. Enumerable.Repeat(Lijstkolom.Overig, LijstMeebrengen.MaximumKolommen)] }).ShouldBe(LijstMeebrengen.KolommenOngeldig);
        Keten.Doe(goed with { Rijen = [] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(goed with { Rijen = [rij, rij] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(goed with { Rijen = [rij with { Nr = 0 }] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(goed with { Rijen = [rij with { Datum = new(2200, 1, 1) }] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(goed with { Rijen = [rij with { Waarde = 1 }] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(goed with { Rijen = Rijen(LijstMeebrengen.MaximumRijen + 1) }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(goed with { Brondatum = new(2026, 3, 3) }).ShouldBe(LijstMeebrengen.DagOngeldig);
        Keten.Doe(goed with { Brondatum = new(1899, 12, 31) }).ShouldBe(LijstMeebrengen.DagOngeldig);
        Keten.Doe(goed with { Rijen = Rijen(LijstMeebrengen.MaximumRijen) }).ShouldBeNull();
        Keten.Doe(goed).ShouldBe(Afwijzing.IdInGebruik);
    }

    [Fact]
    public void Een_lijst_van_indicatoren_heeft_een_waarde_en_mag_een_gat_hebben()
    {
        var cijfers = Lijst() with { Soort = Lijstsoort.Indicatoren, Kolommen = [Lijstkolom.Wat, Lijstkolom.Datum, Lijstkolom.Waarde] };
        Keten.Als(Keten.Regisseur).Doe(cijfers).ShouldBe(LijstMeebrengen.WaardeNodig);

        Keten.Doe(cijfers with { Rijen = [cijfers.Rijen[0] with { Waarde = LijstMeebrengen.GrootsteWaarde + 1 }] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(cijfers with { Rijen = [cijfers.Rijen[0] with { Waarde = 98.5m }, cijfers.Rijen[0] with { Nr = cijfers.Rijen[0].Nr + 1, Waarde = null }] }).ShouldBeNull("an empty cell is a gap");
    }

    [Fact]
    public void Een_lijst_van_acties_en_besluiten_zegt_van_elke_rij_wat_zij_is()
    {
        var lijst = Lijst() with { Soort = Lijstsoort.ActiesEnBesluiten, Kolommen = [Lijstkolom.Wat, Lijstkolom.Soort, Lijstkolom.Datum] };
        Keten.Als(Keten.Regisseur).Doe(lijst).ShouldBe(LijstMeebrengen.SoortNodig);

        ImmutableArray<Lijstrij> rijen = [lijst.Rijen[0] with { Soort = Rijsoort.Actie }, lijst.Rijen[1] with { Soort = Rijsoort.Besluit }];
        Keten.Doe(lijst with { Rijen = [rijen[0], lijst.Rijen[1]] }).ShouldBe(LijstMeebrengen.SoortNodig);
        Keten.Doe(lijst with { Rijen = [rijen[0] with { Soort = (Rijsoort)9 }, rijen[1]] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(lijst with { Rijen = rijen, Kolommen = [Lijstkolom.Wat, Lijstkolom.Datum] }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(lijst with { Rijen = rijen, Soort = Lijstsoort.Acties }).ShouldBe(LijstMeebrengen.RijenOngeldig);
        Keten.Doe(lijst with { Rijen = rijen }).ShouldBeNull();
        Keten.Stand.Lijsten.Vind(lijst.Lijst)!.Rijen.Select(r => r.Soort).ShouldBe([Rijsoort.Actie, Rijsoort.Besluit]);
    }

    [Fact]
    public void Twintig_lijsten_per_partner_en_wie_er_een_wegdoet_heeft_weer_plaats()
    {
        var eerste = Lijst();
        Keten.Als(Keten.Regisseur).Moet(eerste);
        for (var i = 1; i < LijstMeebrengen.MaximumPerPartner; i++) Keten.Moet(Lijst());

        Keten.Doe(Lijst()).ShouldBe(LijstMeebrengen.TeVeel);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur)).Doe(Lijst()).ShouldBeNull();
        Keten.Als(Keten.Regisseur).Moet(new LijstWegdoen(eerste.Lijst));
        Keten.Doe(Lijst()).ShouldBeNull();
    }

    [Fact]
    public void Wie_haar_bracht_doet_een_lijst_weg_en_de_geschiedenis_blijft()
    {
        var lijst = Lijst();
        Keten.Als(Keten.Regisseur).Moet(lijst);
        var toen = Keten.Stand;

        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Sleuteldrager)).Doe(new LijstWegdoen(lijst.Lijst)).ShouldBe(LijstWegdoen.NietUwLijst);
        Keten.Als(_huis.Ketenmanager).Doe(new LijstWegdoen(lijst.Lijst)).ShouldBe(LijstWegdoen.NietUwLijst);
        Keten.Als(Keten.Sleuteldrager).Doe(new LijstWegdoen(lijst.Lijst)).ShouldBeNull();

        Keten.Stand.Lijsten.Vind(lijst.Lijst)!.Weggedaan.ShouldBe(Keten.Nu);
        toen.Lijsten.Vind(lijst.Lijst)!.IsWeg.ShouldBeFalse();
        Keten.Als(Keten.Regisseur).Doe(new LijstWegdoen(lijst.Lijst)).ShouldBe(LijstWegdoen.AlWeg);
        Keten.Doe(new LijstWegdoen(Keten.Nieuw<LijstId>())).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Elk_woord_van_een_lijst_is_te_wissen_ook_als_zij_weg_is()
    {
        var lijst = Lijst() with { Vingerafdruk = Keten.Tekst("ab12") };
        Keten.Als(Keten.Regisseur).Moet(lijst);
        Keten.Moet(new LijstWegdoen(lijst.Lijst));

        foreach (var tekst in new[] { lijst.Bron, lijst.Vingerafdruk!.Value, lijst.Koppen!.Value, lijst.Rijen[0].Woorden }) Keten.Doe(new TekstWissen(tekst.Id)).ShouldBeNull();
    }

    Inzage Zicht(Deelname wie) => new(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, new(2026, 3, 2)), Keten.Nu);

    LijstMeebrengen Lijst() => new(
        Keten.Nieuw<LijstId>(), Lijstsoort.Acties, null, Keten.Tekst("Actielijst.xlsx"), null, new(2026, 3, 1), [Lijstkolom.Wat, Lijstkolom.Wie, Lijstkolom.Datum], Keten.Tekst("Actie\tWie\tGereed"), Rijen(2));

    ImmutableArray<Lijstrij> Rijen(int aantal) => [.. Enumerable.Range(2, aantal).Select(nr => new Lijstrij(nr, Keten.Tekst($"Iets doen {nr}\tJansen\t2026-04-01"), new Datum(2026, 4, 1), null))];
}
