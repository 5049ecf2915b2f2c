using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Gesprekken;

[Trait("Feature", "E02")]
public sealed class GesprekregelsTests
{
    readonly Besluitketen _huis = new(afgerond: false);
    readonly KnelpuntId _knelpunt;
    readonly Deelname _bureau, _medewerker;

    public GesprekregelsTests()
    {
        _knelpunt = Keten.Nieuw<KnelpuntId>();
        _bureau = Keten.Iemand(null, Rol.Bureaumedewerker);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(_bureau));
        _medewerker = Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker);
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(_knelpunt, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null, _huis.Overdracht));
    }

    Proefketen Keten => _huis.Keten;

    Gespreksplek Plek => new Gespreksplek.BijKnelpunt(_knelpunt);

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Tussen_twee_partners_spreken_die_twee_en_de_ketenmanager()
    {
        Weiger(_medewerker).ShouldBeNull();
        Weiger(Keten.Regisseur).ShouldBeNull();
        Weiger(_huis.Ketenmanager).ShouldBeNull();
        Weiger(_huis.Cbs).ShouldBe(Afwijzing.NietGevonden);
        Weiger(_bureau).ShouldBe(Afwijzing.NietGevonden, "the bureau does not read what lies between two partners");
    }

    [Fact]
    public void Wat_van_de_hele_keten_is_bespreken_ook_wie_namens_haar_leest_en_een_derde_partner_leest_alleen()
    {
        Verhoog();

        Weiger(_medewerker).ShouldBeNull();
        Weiger(_huis.Ketenmanager).ShouldBeNull();
        Weiger(_bureau).ShouldBeNull();
        Weiger(_huis.Cbs).ShouldBe(Mag.NietVanU);
    }

    [Fact]
    public void Een_reviewer_leest_en_spreekt_niet()
    {
        Mag.RollenVoor(Bevoegdheid.KnelpuntBespreken).ShouldBe(Rollen.VanDeelnemers, ignoreOrder: true);
        Mag.RollenVoor(Bevoegdheid.KnelpuntBespreken).ShouldNotContain(Rol.Reviewer);
    }

    [Fact]
    public void Over_wat_opgelost_is_spreekt_men_nog_na_en_over_wat_er_niet_is_niemand()
    {
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Een uur eerder")));

        Weiger(_medewerker).ShouldBeNull();
        Gesprekregels.Weiger(Keten.Stand, Als(_medewerker), new Gespreksplek.BijKnelpunt(Keten.Nieuw<KnelpuntId>()), Vandaag).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void In_een_keten_die_voorbij_is_spreekt_niemand_meer()
    {
        Keten.Schrijf(new KetenBeeindigd(1, Vandaag, Keten.Tekst("Klaar")).Voor(Publiek.Keten));

        Weiger(_medewerker).ShouldBeNull("its last day is a day of the chain");
        Gesprekregels.Weiger(Keten.Stand, Als(_medewerker), Plek, Vandaag.AddDays(1)).ShouldBe(Mag.KetenVoorbij);
    }

    [Fact]
    public void Met_de_rol_van_een_ander_of_na_zijn_termijn_spreekt_niemand()
    {
        Gesprekregels.Weiger(Keten.Stand, Dader.Van(_medewerker.Persoon, Keten.Regisseur.Id, Factor.Voorbeeld), Plek, Vandaag).ShouldBe(Mag.ZonderZetel);
        Gesprekregels.Weiger(Keten.Stand, Dader.Beheer, Plek, Vandaag).ShouldNotBeNull();
        Gesprekregels.Weiger(Keten.Stand, Dader.Klok, Plek, Vandaag).ShouldNotBeNull();
        Keten.Als(_huis.Uwv).Moet(new DeelnameBeeindigen(_medewerker.Id, Vandaag));
        Gesprekregels.Weiger(Keten.Stand, Als(_medewerker), Plek, Vandaag.AddDays(1)).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Wat_in_de_kring_gezegd_is_blijft_in_de_kring_ook_als_het_knelpunt_van_de_keten_wordt()
    {
        var inKring = Gezegd();
        Verhoog();
        var inKeten = Gezegd();

        (inKring.Publiek, inKeten.Publiek).ShouldBe((Publiek.Kring(Keten.Uwv, Keten.Belastingdienst), Publiek.Keten));
        foreach (var wie in new[] { _medewerker, Keten.Regisseur, _huis.Ketenmanager }) (Ziet(wie, inKring), Ziet(wie, inKeten)).ShouldBe((true, true), wie.Rol.ToString());
        foreach (var wie in new[] { _huis.Cbs, _bureau }) (Ziet(wie, inKring), Ziet(wie, inKeten)).ShouldBe((false, true), wie.Rol.ToString());
    }

    [Fact]
    public void Wie_het_knelpunt_niet_ziet_ziet_ook_niet_wat_erover_gezegd_is()
    {
        var aanAllen = Gezegd() with { Publiek = Publiek.Keten };

        Ziet(_medewerker, aanAllen).ShouldBeTrue();
        Ziet(_huis.Cbs, aanAllen).ShouldBeFalse();
        Ziet(_medewerker, aanAllen with { Plek = new Gespreksplek.BijKnelpunt(Keten.Nieuw<KnelpuntId>()) }).ShouldBeFalse();
        Ziet(_medewerker, aanAllen with { Stroom = Keten.Nieuw<StroomId>() }).ShouldBeFalse();
    }

    [Fact]
    public void Op_een_pagina_van_toen_is_er_geen_gesprek()
    {
        var gezegd = Gezegd();
        var recht = Leesrecht.Van(Keten.Stand, _medewerker.Persoon, Vandaag);

        new Inzage(Keten.Stand, recht, Keten.Nu).Ziet(gezegd).ShouldBeTrue();
        new Inzage(Keten.Stand, recht, Keten.Nu, Keten.Stand).Ziet(gezegd).ShouldBeFalse();
    }

    [Fact]
    public void Wat_gezegd_is_gaat_na_negentig_dagen_weg()
    {
        var gezegd = Gezegd();

        gezegd.VervaltOp.ShouldBe(new(Keten.Nu.Moment.AddDays(90)));
        Ziet(_medewerker, gezegd, gezegd.VervaltOp.Moment.AddTicks(-1)).ShouldBeTrue();
        Ziet(_medewerker, gezegd, gezegd.VervaltOp.Moment).ShouldBeFalse();
    }

    [Fact]
    public void Bij_de_maat_is_er_geen_plaats_en_ervoor_wel()
    {
        Gesprekregels.WeigerAantal(499, 59).ShouldBeNull();
        Gesprekregels.WeigerAantal(500, 59).ShouldBe(Gesprekregels.GesprekVol);
        Gesprekregels.WeigerAantal(499, 60).ShouldBe(Gesprekregels.TeVaak);
        Gesprekregels.WeigerAantal(500, 60).ShouldBe(Gesprekregels.TeVaak, "of two reasons the one that passes");
    }

    void Verhoog() => Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(_knelpunt, Niveau.Ketenmanager, Keten.Tekst("Het raakt de keten")));

    Opmerking Gezegd() => new(
        Keten.Nieuw<OpmerkingId>(), Keten.Stand.Stroom, Plek, _medewerker.Persoon, _medewerker.Id, Keten.Nu, Keten.Stand.Knelpunten.Vind(_knelpunt)!.Publiek, "Zullen wij bellen?");

    bool Ziet(Deelname wie, Opmerking opmerking, DateTimeOffset? moment = null) =>
        new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), moment is { } m ? new(m) : Keten.Nu).Ziet(opmerking);

    Afwijzing? Weiger(Deelname wie) => Gesprekregels.Weiger(Keten.Stand, Als(wie), Plek, Vandaag);

    static Dader Als(Deelname wie) => Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld);
}
