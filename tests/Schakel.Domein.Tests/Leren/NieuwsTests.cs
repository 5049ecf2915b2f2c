using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Leren;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Leren;

/// <summary>The chain tells its people something under its own name; whoever speaks for it takes back what is his.</summary>
[Trait("Feature", "L06")]
public sealed class NieuwsTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Wie_voor_de_keten_spreekt_vertelt_allen_iets_het_laatste_eerst()
    {
        var eerst = Plaats(_huis.Ketenmanager, "Nieuw rooster");
        Keten.Nu = new(Keten.Nu.Moment.AddHours(1));
        var later = Plaats(Keten.Regisseur, "De weeklevering is op tijd");

        Nieuwsbericht.Geldend(_huis.Inzage(_huis.Cbs)).Select(n => n.Id).ShouldBe([later, eerst], "every partner reads it");
        var bericht = _huis.Inzage(_huis.Cbs).Nieuws.Vind(later)!;
        (bericht.Door, bericht.Geplaatst).ShouldBe((Keten.Regisseur.Id, Keten.Nu));
        new Inzage(Keten.Stand, Leesrecht.Openbaar, Keten.Nu).Nieuws.ShouldBeEmpty("it is the chain's, and not everyone's");
        Keten.Als(Keten.Regisseur).Doe(new NieuwsPlaatsen(later, Keten.Tekst("Nog eens"), Keten.Tekst("Nog eens"))).ShouldBe(Afwijzing.IdInGebruik);
    }

    [Fact]
    public void Alleen_bureau_ketenmanager_en_regisseurs_plaatsen_en_trekken_in()
    {
        foreach (var rol in Rollen.VanEenPartner)
        {
            var wie = rol == Rol.Bestuurder ? _huis.Bestuurders[1] : Keten.Aangetreden(Keten.Uwv, rol);
            (Keten.Als(wie).Doe(new NieuwsPlaatsen(Keten.Nieuw<NieuwsberichtId>(), Keten.Tekst("Kop"), Keten.Tekst("Bericht"))) is null).ShouldBe(rol == Rol.Ketenregisseur, $"{rol}");
        }
    }

    [Fact]
    public void Wie_het_plaatste_of_met_hem_voor_hetzelfde_staat_trekt_het_in_en_een_ander_niet()
    {
        var bericht = Plaats(Keten.Regisseur, "Onjuist");
        var (collega, vreemde) = (Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenregisseur), Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur));
        NieuwsIntrekken Intrekken() => new(bericht, Keten.Tekst("Het klopte niet"));

        Keten.Als(vreemde).Doe(Intrekken()).ShouldBe(NieuwsIntrekken.NietUwBericht);
        Keten.Als(_huis.Ketenmanager).Doe(Intrekken()).ShouldBe(NieuwsIntrekken.NietUwBericht, "he is not the boss of a partner");
        var reden = Intrekken();
        Keten.Als(collega).Moet(reden);

        Nieuwsbericht.Geldend(_huis.Inzage(_huis.Cbs)).ShouldBeEmpty();
        _huis.Inzage(_huis.Cbs).Nieuws.Vind(bericht)!.Intrekking!.Reden.ShouldBe(reden.Reden, "why it went stays to be read");
        Keten.Als(Keten.Regisseur).Doe(Intrekken()).ShouldBe(NieuwsIntrekken.AlIngetrokken);
        Keten.Doe(new NieuwsIntrekken(Keten.Nieuw<NieuwsberichtId>(), Keten.Tekst("Weg"))).ShouldBe(Afwijzing.NietGevonden);

        var vanKeten = Plaats(_huis.Ketenmanager, "Van de keten");
        Keten.Als(Keten.Regisseur).Doe(new NieuwsIntrekken(vanKeten, Keten.Tekst("Weg"))).ShouldBe(NieuwsIntrekken.NietUwBericht, "a partner does not speak for the chain");
    }

    [Fact]
    public void Er_is_een_grens_en_wat_is_getypt_is_te_vinden_om_te_wissen()
    {
        var bericht = new NieuwsPlaatsen(Keten.Nieuw<NieuwsberichtId>(), Keten.Tekst("Kop"), Keten.Tekst("Bericht"));
        Keten.Als(Keten.Regisseur).Moet(bericht);

        Keten.Stand.Deel(Publiek.Keten).Teksten.Where(t => t.Door == Keten.Regisseur.Id).Select(t => t.Tekst).ShouldBe([bericht.Kop, bericht.Inhoud], ignoreOrder: true);
        Keten.Moet(new TekstWissen(bericht.Kop.Id));
        _huis.Inzage(_huis.Cbs).IsGewist(_huis.Inzage(_huis.Cbs).Nieuws.Vind(bericht.Bericht)!.Kop).ShouldBeTrue();

        for (var i = 1; i < NieuwsPlaatsen.Maximum; i++) Plaats(Keten.Regisseur, "Kop");
        Keten.Als(Keten.Regisseur).Doe(bericht with { Bericht = Keten.Nieuw<NieuwsberichtId>() }).ShouldBe(NieuwsPlaatsen.TeVeel);
    }

    NieuwsberichtId Plaats(Deelname wie, string kop)
    {
        var plaatsen = new NieuwsPlaatsen(Keten.Nieuw<NieuwsberichtId>(), Keten.Tekst(kop), Keten.Tekst("Lees hier meer"));
        Keten.Als(wie).Moet(plaatsen);
        return plaatsen.Bericht;
    }
}
