using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>What the two sides do with each other before anybody above them is asked.</summary>
public sealed class SamenTests
{
    readonly Besluitketen _huis = new();
    readonly Deelname _melder;
    readonly Deelname _ander;
    readonly KnelpuntId _knelpunt;

    public SamenTests()
    {
        (_melder, _ander) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenmedewerker));
        _knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_melder).Moet(new KnelpuntMelden(_knelpunt, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null));
    }

    Proefketen Keten => _huis.Keten;

    Knelpunt Zie => Keten.Stand.Knelpunten.Vind(_knelpunt)!;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    KnelpuntToewijzen Aan(Deelname wie) => new(_knelpunt, wie.Id);

    PogingOptekenen Poging => new(_knelpunt, Keten.Tekst("Samen gekeken"), Keten.Tekst("Het hielp half"));

    KnelpuntVerwoorden Tekst(int na = 0) => new(_knelpunt, na, Keten.Tekst("Een op de tien ontbreekt"), Keten.Tekst("Samen gekeken"), Keten.Tekst("Bij de bron"));

    KnelpuntEscaleren Omhoog(bool metReden = true, Niveau naar = Niveau.Ketenregisseurs) => new(_knelpunt, naar, metReden ? Keten.Tekst("Wij komen er niet uit") : null);

    [Fact]
    [Trait("Feature", "E02")]
    public void De_andere_kant_neemt_het_op_zich_als_daar_nog_niemand_aan_werkt()
    {
        Keten.Als(_ander).Doe(Aan(_ander)).ShouldBeNull();
        Zie.Behandelaar(Keten.Belastingdienst).ShouldBe(_ander.Id);
        Zie.Behandelaar(Keten.Uwv).ShouldBe(_melder.Id, "the other side stays as it was");

        var collega = Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenmedewerker);
        Keten.Als(collega).Doe(Aan(collega)).ShouldBe(KnelpuntToewijzen.NaamtAnder, "somebody works on it already");
        Keten.Als(_ander).Doe(Aan(_ander)).ShouldBe(KnelpuntToewijzen.AlGenoemd);
        Keten.Als(_ander).Doe(Aan(collega)).ShouldBeNull("he hands it over himself");
        Keten.Als(_ander).Doe(Aan(_ander)).ShouldBe(KnelpuntToewijzen.NaamtAnder, "and has it no more");
    }

    [Theory]
    [Trait("Feature", "E02")]
    [InlineData(Rol.Ketenregisseur, true)]
    [InlineData(Rol.Teammanager, true)]
    [InlineData(Rol.Lijnmanager, false)]
    [InlineData(Rol.Bestuurder, false)]
    [InlineData(Rol.Sleuteldrager, false)]
    public void Een_collega_noemt_wie_de_kant_leidt(Rol rol, bool mag) =>
        Keten.Als(Keten.Aangetreden(Keten.Belastingdienst, rol)).Doe(Aan(_ander)).ShouldBe(mag ? null : KnelpuntToewijzen.NaamtAnder);

    [Fact]
    [Trait("Feature", "E02")]
    public void Ieder_noemt_alleen_mensen_van_zijn_eigen_partner_die_er_nog_zijn()
    {
        Keten.Als(Keten.Regisseur).Doe(Aan(_melder)).ShouldBe(KnelpuntToewijzen.NietVanUwPartner);
        Keten.Doe(Aan(_huis.Ketenmanager)).ShouldBe(KnelpuntToewijzen.NietVanUwPartner);
        Keten.Doe(new KnelpuntToewijzen(_knelpunt, Keten.Nieuw<DeelnameId>())).ShouldBe(KnelpuntToewijzen.NietVanUwPartner);
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur)).Doe(Aan(_ander)).ShouldBe(Afwijzing.NietGevonden, "CBS has no part in it");

        Keten.Als(_ander).Moet(Aan(_ander));
        Keten.Als(_ander).Moet(new DeelnameBeeindigen(_ander.Id, Vandaag.AddDays(-1)));
        Keten.Als(Keten.Regisseur).Doe(Aan(_ander)).ShouldBe(KnelpuntToewijzen.NietVanUwPartner);
        var collega = Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenmedewerker);
        Keten.Als(collega).Doe(Aan(collega)).ShouldBeNull("who worked on it has left");
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Wie_gevraagd_wordt_is_de_eerste_functie_die_iemand_heeft()
    {
        Gevraagd(Keten.Uwv).ShouldBe([Rol.Sleuteldrager]);

        Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        Gevraagd(Keten.Uwv).ShouldBe([Rol.Lijnmanager]);
        Keten.Aangetreden(Keten.Uwv, Rol.Teammanager);
        Gevraagd(Keten.Uwv).ShouldBe([Rol.Teammanager]);
        Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Gevraagd(Keten.Uwv).ShouldBe([Rol.Ketenregisseur, Rol.Ketenregisseur]);
        Aanspreekpunt.Van(Keten.Stand.Deelnames, Keten.Uwv, new(2019, 1, 1)).ShouldBeEmpty("nobody was in yet");

        IEnumerable<Rol> Gevraagd(PartijId partij) => Aanspreekpunt.Van(Keten.Stand.Deelnames, partij, Vandaag).Select(d => d.Rol);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Wat_samen_is_geprobeerd_schrijft_op_wie_eraan_werkt_of_zijn_kant_leidt()
    {
        Keten.Als(_melder).Doe(Poging).ShouldBeNull();
        Keten.Als(_ander).Doe(Poging).ShouldBe(KnelpuntRegels.NietGenoemd);
        Keten.Als(Keten.Regisseur).Doe(Poging).ShouldBeNull();
        Keten.Als(_huis.Ketenmanager).Doe(Poging).ShouldBe(Mag.NietBevoegd(Bevoegdheid.PogingOptekenen), "it is between the sides");

        Zie.Pogingen.Select(p => p.Door).ShouldBe([_melder.Id, Keten.Regisseur.Id]);
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));
        Keten.Doe(Poging).ShouldBe(KnelpuntRegels.AlOpgelost);
        Keten.Doe(Aan(_ander)).ShouldBe(KnelpuntRegels.AlOpgelost);
        Keten.Doe(Tekst()).ShouldBe(KnelpuntRegels.AlOpgelost);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Er_is_een_grens_aan_wat_er_over_en_weer_gaat()
    {
        for (var i = 0; i < PogingOptekenen.Maximum; i++) Keten.Als(_melder).Moet(Poging);
        Keten.Doe(Poging).ShouldBe(PogingOptekenen.TeVeel);

        for (var i = 0; i < KnelpuntVerwoorden.Maximum; i++) Keten.Als(i % 2 == 0 ? _melder : Keten.Regisseur).Moet(Tekst(i));
        Keten.Doe(Tekst(KnelpuntVerwoorden.Maximum)).ShouldBe(KnelpuntVerwoorden.TeVeel);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Wie_drie_keer_schreef_zonder_antwoord_wacht_op_de_ander()
    {
        for (var i = 0; i < KnelpuntVerwoorden.MeesteOnbeantwoord; i++) Keten.Als(_melder).Moet(Tekst(i));
        Keten.Doe(Tekst(3)).ShouldBe(KnelpuntVerwoorden.WachtOpAnder);

        Keten.Als(Keten.Regisseur).Moet(new VerwoordingBeamen(_knelpunt, 3));
        Keten.Als(_melder).Doe(Tekst(3)).ShouldBeNull("it was answered");
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_tekst_is_van_beide_kanten_als_de_andere_kant_haar_beaamt()
    {
        Keten.Als(_melder).Moet(Tekst());
        (Zie.Verwoording!.IsVanBeiden, Zie.WachtOpBeaming(Keten.Uwv), Zie.WachtOpBeaming(Keten.Belastingdienst), Zie.WachtOpBeaming(Keten.Cbs)).ShouldBe((false, false, true, false));

        Keten.Doe(new VerwoordingBeamen(_knelpunt, 1)).ShouldBe(VerwoordingBeamen.EigenTekst);
        Keten.Als(_ander).Doe(new VerwoordingBeamen(_knelpunt, 1)).ShouldBe(KnelpuntRegels.NietGenoemd);
        Keten.Als(Keten.Regisseur).Doe(new VerwoordingBeamen(_knelpunt, 1)).ShouldBeNull();

        (Zie.Verwoording!.IsVanBeiden, Zie.Verwoording.Beaamd!.Partij, Zie.Verwoording.Beaamd.Door, Zie.WachtOpBeaming(Keten.Belastingdienst)).ShouldBe((true, Keten.Belastingdienst, Keten.Regisseur.Id, false));
        Keten.Doe(new VerwoordingBeamen(_knelpunt, 1)).ShouldBe(VerwoordingBeamen.AlBeaamd);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Wie_een_andere_tekst_zag_beaamt_en_vervangt_niets()
    {
        Keten.Als(Keten.Regisseur).Doe(new VerwoordingBeamen(_knelpunt, 0)).ShouldBe(Afwijzing.NietGevonden, "there is none yet");
        Keten.Als(_melder).Moet(Tekst());
        Keten.Als(Keten.Regisseur).Doe(Tekst()).ShouldBe(KnelpuntRegels.AndereTekst, "both wrote at once");
        Keten.Moet(Tekst(1));

        Keten.Als(_melder).Doe(new VerwoordingBeamen(_knelpunt, 1)).ShouldBe(KnelpuntRegels.AndereTekst);
        Keten.Doe(new VerwoordingBeamen(_knelpunt, 2)).ShouldBeNull();
        Zie.Verwoordingen.Select(v => (v.Nummer, v.Partij, v.IsVanBeiden)).ShouldBe([(1, Keten.Uwv, false), (2, Keten.Belastingdienst, true)]);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Samen_omhoog_vraagt_geen_reden_meer_en_alleen_wel()
    {
        Keten.Als(Keten.Regisseur).Doe(Omhoog(metReden: false)).ShouldBe(KnelpuntEscaleren.RedenNodig);
        Keten.Als(_melder).Moet(Tekst());
        Keten.Als(Keten.Regisseur).Doe(Omhoog(metReden: false)).ShouldBe(KnelpuntEscaleren.RedenNodig, "it is of one side still");
        Keten.Moet(new VerwoordingBeamen(_knelpunt, 1));

        Keten.Doe(Omhoog(metReden: false)).ShouldBeNull();

        (Zie.Stappen[^1].Samen, Zie.Stappen[^1].NietGeprobeerd, Zie.Stappen[^1].Reden).ShouldBe((true, false, null));
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Wat_een_kant_alleen_omhoog_brengt_zonder_iets_te_proberen_blijft_te_zien()
    {
        Keten.Als(Keten.Regisseur).Moet(Omhoog());
        (Zie.Stappen[^1].Samen, Zie.Stappen[^1].NietGeprobeerd).ShouldBe((false, true));

        Keten.Moet(Omhoog(naar: Niveau.Ketenmanager));
        Zie.Stappen[^1].NietGeprobeerd.ShouldBeFalse("it was skipped once, where it left the work floor");
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_poging_of_een_tekst_van_beide_is_de_stap_tussen_gelijken()
    {
        Zie.IsNietGeprobeerd.ShouldBeTrue();
        Keten.Als(_melder).Moet(Tekst());
        Zie.IsNietGeprobeerd.ShouldBeTrue("a text of one side is no step of both");
        Keten.Als(Keten.Regisseur).Moet(new VerwoordingBeamen(_knelpunt, 1));
        Zie.IsNietGeprobeerd.ShouldBeFalse();

        Keten.Moet(Tekst(1));
        (Zie.VanBeiden!.Nummer, Zie.Verwoording!.Nummer, Zie.IsNietGeprobeerd).ShouldBe((1, 2, false), "a text of one side takes nothing from what both agreed on");
        Keten.Doe(Omhoog(metReden: false)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_poging_alleen_is_ook_een_stap()
    {
        Keten.Als(_melder).Moet(Poging);
        Zie.IsNietGeprobeerd.ShouldBeFalse();
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Wat_over_vroeger_was_afgesproken_telt_niet_meer_als_het_terugkomt()
    {
        Keten.Als(_melder).Moet(Poging);
        Keten.Moet(Tekst());
        Keten.Als(Keten.Regisseur).Moet(new VerwoordingBeamen(_knelpunt, 1));
        Keten.Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));
        Keten.Nu = new(Keten.Nu.Moment.AddDays(3));
        Keten.Moet(new KnelpuntHeropenen(_knelpunt, Keten.Tekst("Terug")));

        (Zie.VanBeiden!.Nummer, Zie.IsSamen, Zie.IsNietGeprobeerd).ShouldBe((1, false, true));
        Keten.Doe(Omhoog(metReden: false)).ShouldBe(KnelpuntEscaleren.RedenNodig);
        Keten.Als(_melder).Moet(Poging);
        Zie.IsNietGeprobeerd.ShouldBeFalse();
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Wat_samen_was_gaat_mee_als_de_hele_keten_het_leest()
    {
        Keten.Als(_melder).Moet(Poging);
        Keten.Moet(Tekst());
        Keten.Als(Keten.Regisseur).Moet(new VerwoordingBeamen(_knelpunt, 1));
        Keten.Moet(Omhoog(metReden: false, Niveau.Ketenmanager));

        var gedeeld = Keten.Stand.Deel(Publiek.Keten).Knelpunten.Vind(_knelpunt)!;
        (gedeeld.Pogingen.Length, gedeeld.Verwoording!.IsVanBeiden, gedeeld.Behandelaar(Keten.Uwv)).ShouldBe((1, true, _melder.Id));
        Keten.Als(_melder).Doe(Poging).ShouldBeNull("the sides go on, for all to see");
        Keten.Stand.Deel(Publiek.Keten).Knelpunten.Vind(_knelpunt)!.Pogingen.Length.ShouldBe(2);
        Keten.Stand.Deel(Publiek.Kring(Keten.Uwv, Keten.Belastingdienst)).Knelpunten.Vind(_knelpunt)!.Pogingen.Length.ShouldBe(1, "what was there is history");
    }
}
