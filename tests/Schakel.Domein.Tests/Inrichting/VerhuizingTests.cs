using System.Security.Cryptography;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>A chain goes on in one place, and all decide which.</summary>
[Trait("Feature", "H03")]
public sealed class VerhuizingTests : IDisposable
{
    readonly Besluitketen _huis = new();
    readonly ECDsa _elders = Proefsleutel.Maak("elders");

    Proefketen Keten => _huis.Keten;

    string Spki => Convert.ToBase64String(_elders.ExportSubjectPublicKeyInfo());

    Zegel Id => Handtekening.SleutelId(_elders.ExportSubjectPublicKeyInfo());

    Sleutelbevestiging Instaan => new(Proefsleutel.Id, Convert.ToBase64String(Proefsleutel.Teken(Sleutelketen.TeTekenen(Keten.Stand.Stroom, Id))));

    VerhuizingVaststellen Daarheen => new(Spki, Keten.Tekst("Naar het rekencentrum"));

    public void Dispose() => _elders.Dispose();

    [Fact]
    public void Zonder_besluit_verhuist_er_niets_en_daarna_alleen_naar_wie_besloten_is()
    {
        Keten.AlsBeheer().Doe(new KetenVerhuizen(1, Instaan)).ShouldBe(KetenVerhuizen.NietBesloten);
        Keten.Als(Keten.Sleuteldrager, factor: Factor.Dubbel).Doe(Daarheen).ShouldBe(Grondslagregels.BesluitVereist);
        Besloten();

        Keten.AlsBeheer().Doe(new KetenVerhuizen(2, Instaan)).ShouldBe(KetenVerhuizen.NietBesloten, "another one than was decided");
        Keten.Als(Keten.Sleuteldrager, factor: Factor.Dubbel).Doe(new KetenVerhuizen(1, Instaan)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.KetenVerhuizen));
        Keten.AlsBeheer().Doe(new KetenVerhuizen(1, Instaan)).ShouldBeNull();

        Keten.AlsBeheer().Doe(new KetenVerhuizen(1, Instaan)).ShouldBe(KetenVerhuizen.NietBesloten, "it has gone");
        Keten.Stand.Deel(Publiek.Openbaar).Sleutels.Vind(Id).ShouldNotBeNull().IsBevestigd.ShouldBeTrue();
    }

    [Fact]
    public void De_sleutel_van_daar_telt_pas_als_die_van_hier_ervoor_instaat()
    {
        Besloten();

        Keten.AlsBeheer().Doe(new KetenVerhuizen(1, null)).ShouldBe(SleutelAankondigen.OngeldigeBevestiging);
        Keten.AlsBeheer().Doe(new KetenVerhuizen(1, Instaan with { Door = Id })).ShouldBe(SleutelAankondigen.OngeldigeBevestiging);
        using var vreemd = Proefsleutel.Maak("vreemd");
        Keten.AlsBeheer().Doe(new KetenVerhuizen(1, new(Proefsleutel.Id, Convert.ToBase64String(Proefsleutel.Teken(vreemd, Sleutelketen.TeTekenen(Keten.Stand.Stroom, Id)))))).ShouldBe(SleutelAankondigen.OngeldigeBevestiging);
        Verhuisregels.IsElders(Keten.Stand, Proefsleutel.Id).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen sleutel")]
    [InlineData("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE")]
    public void Wat_geen_sleutel_van_een_Schakel_is_wordt_niet_besloten(string spki) =>
        ((Afwijzing)new VerhuizingVaststellen(spki, Keten.Tekst("Ergens")).Beslis(Keten.Stand)).ShouldBe(VerhuizingVaststellen.SleutelOngeldig);

    [Fact]
    public void Wie_verhuisd_is_gaat_alleen_daar_verder()
    {
        Besloten();
        var melden = new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Iets"), null);
        Verhuisregels.Weiger(Keten.Stand, melden, Proefsleutel.Id).ShouldBeNull("it was decided, and is still here");
        Keten.AlsBeheer().Moet(new KetenVerhuizen(1, Instaan));

        Verhuisregels.Weiger(Keten.Stand, melden, Proefsleutel.Id).ShouldBe(Verhuisregels.Elders);
        Verhuisregels.Weiger(Keten.Stand, melden, null).ShouldBe(Verhuisregels.Elders, "a server without a key goes on with nothing that moved");
        Verhuisregels.Weiger(Keten.Stand, melden, Id).ShouldBeNull();
        Verhuisregels.Weiger(Keten.Stand, new VerhuizingAfbreken(Keten.Tekst("Kwijt")), Proefsleutel.Id).ShouldBeNull();
        Verhuisregels.Weiger(Keten.Stand, new VerhuizingAfbreken(Keten.Tekst("Kwijt")), Id).ShouldBe(Verhuisregels.Aangekomen);
    }

    [Fact]
    public void Wat_onderweg_verloren_ging_gaat_hier_verder_als_allen_het_zeggen_en_kan_later_opnieuw()
    {
        var afbreken = new VerhuizingAfbreken(Keten.Tekst("Het bestand ging verloren"));
        var (een, twee, drie) = (_huis.Bestuurders[0], _huis.Bestuurders[1], _huis.Bestuurders[2]);
        Keten.Als(een, factor: Factor.Dubbel).Doe(afbreken).ShouldBe(VerhuizingAfbreken.NietOnderweg);
        Besloten();
        Keten.AlsBeheer().Moet(new KetenVerhuizen(1, Instaan));
        Keten.Als(_huis.Ketenmanager, factor: Factor.Dubbel).Doe(afbreken).ShouldBe(Mag.NietBevoegd(Bevoegdheid.VerhuizingAfbreken));
        Keten.Als(een, factor: Factor.Hersteld).Doe(afbreken).ShouldBe(Aanmeldregels.NetHersteld);

        Keten.Als(een, factor: Factor.Dubbel).Moet(afbreken);
        Keten.Als(Keten.Sleuteldrager, factor: Factor.Dubbel).Doe(afbreken).ShouldBe(VerhuizingAfbreken.AlGezegd, "of the same partner");
        Keten.Als(twee, factor: Factor.Dubbel).Moet(afbreken);
        Verhuisregels.IsElders(Keten.Stand, Proefsleutel.Id).ShouldBeTrue("one has not said so");
        Keten.Als(drie, factor: Factor.Dubbel).Moet(afbreken);

        Verhuisregels.IsElders(Keten.Stand, Proefsleutel.Id).ShouldBeFalse();
        Keten.Als(een, factor: Factor.Dubbel).Doe(afbreken).ShouldBe(VerhuizingAfbreken.NietOnderweg);
        Besloten();
        Keten.AlsBeheer().Doe(new KetenVerhuizen(2, null)).ShouldBeNull("its key is known by now");
        Verhuisregels.IsElders(Keten.Stand, Proefsleutel.Id).ShouldBeTrue();
    }

    [Fact]
    public void Ook_wat_alleen_besloten_is_kan_worden_afgebroken()
    {
        Besloten();
        foreach (var wie in _huis.Bestuurders) Keten.Als(wie, factor: Factor.Dubbel).Moet(new VerhuizingAfbreken(Keten.Tekst("Toch niet")));

        Keten.AlsBeheer().Doe(new KetenVerhuizen(1, Instaan)).ShouldBe(KetenVerhuizen.NietBesloten);
    }

    [Fact]
    public void Een_partner_zonder_iemand_die_het_kan_zeggen_houdt_de_anderen_niet_vast()
    {
        var keten = new Proefketen("alleen");
        var stand = keten.Stand.Alsof([new(Publiek.Keten, new VerhuizingVastgesteld(1, Id, Spki, keten.Tekst("Ergens")))]);
        var wie = Dader.Van(keten.Sleuteldrager.Persoon, keten.Sleuteldrager.Id, Factor.Dubbel);
        var gebeurd = (Gebeurd)new VerhuizingAfbreken(keten.Tekst("Toch niet")).Beslis(stand, new(keten.Nu, Proefketen.Amsterdam, wie));

        ((VerhuizingAfgebroken)gebeurd.Uitingen.Single().Feit).IsVanAllen.ShouldBeTrue("nobody of the others is in");
    }

    [Fact]
    public void Waarheen_en_waarom_niet_zijn_te_vinden_en_te_wissen()
    {
        var (waarheen, reden) = (Daarheen, Keten.Tekst("Kwijt"));
        _huis.Allen(_huis.Ingediend(waarheen));
        Keten.Als(_huis.Bestuurders[0], factor: Factor.Dubbel).Moet(new VerhuizingAfbreken(reden));

        var plaatsen = Keten.Stand.Deel(Publiek.Keten).LosseTeksten.ToDictionary(t => t.Tekst.Id);
        plaatsen.ShouldContainKey(waarheen.Waarheen.Id);
        plaatsen[reden.Id].Door.ShouldBe(_huis.Bestuurders[0].Id);
    }

    [Fact]
    public void In_de_oprichting_beslist_wie_begon_het_alleen_zolang_hij_alleen_is()
    {
        var samen = new Besluitketen(afgerond: false).Keten;
        samen.AlsOprichter().Doe(new VerhuizingVaststellen(Spki, samen.Tekst("Ergens"))).ShouldBe(Grondslagregels.BesluitVereist, "others are in");
    }

    [Fact]
    public void Zolang_er_verborgen_standpunten_wachten_gaat_zij_niet_weg()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var keten = raad.Keten;
        var besloten = new VerhuizingVastgesteld(1, Id, Spki, keten.Tekst("Ergens"));
        var verhuizen = new KetenVerhuizen(1, new(Proefsleutel.Id, Convert.ToBase64String(Proefsleutel.Teken(Sleutelketen.TeTekenen(keten.Stand.Stroom, Id)))));
        Uitkomst Verhuis() => verhuizen.Beslis(keten.Stand.Alsof([new(Publiek.Keten, besloten)]), new(keten.Nu, Proefketen.Amsterdam, Dader.Beheer));
        var voorstel = raad.Ingediend(raad.Nieuw() with { Verborgen = true });
        Verhuis().ShouldBeOfType<Gebeurd>();

        keten.Als(raad.Uwv).Moet(new StandpuntVerbergen(voorstel, keten.Uwv, 1, new(new byte[32])));

        Verhuis().ShouldBe(KetenVerhuizen.StandpuntenVerborgen);
    }

    void Besloten() => _huis.Allen(_huis.Ingediend(Daarheen));
}
