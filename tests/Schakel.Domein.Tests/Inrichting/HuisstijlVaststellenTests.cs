using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I01")]
public sealed class HuisstijlVaststellenTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    Huisstijl? Stijl => Keten.Stand.Keten!.Huisstijl;

    [Fact]
    public void Een_keten_heeft_een_kleur_een_logo_beide_of_geen()
    {
        var logo = Logo();
        Keten.AlsOprichter().Doe(new HuisstijlVaststellen(Huiskleur.Petrol, logo, false)).ShouldBeNull();
        (Stijl!.Kleur, Stijl.Logo).ShouldBe((Huiskleur.Petrol, logo));

        Keten.Doe(new HuisstijlVaststellen(null, null, LogoBlijft: true)).ShouldBeNull();
        (Stijl.Kleur, Stijl.Logo, Stijl.Eerder.Length).ShouldBe((null, logo, 0));

        Keten.Doe(new HuisstijlVaststellen(Huiskleur.Rood, null, false)).ShouldBeNull();
        (Stijl.Volgnummer, Stijl.Kleur, Stijl.Logo).ShouldBe((3, Huiskleur.Rood, null));
        Stijl.Eerder.ShouldBe([logo.Bestand]);
    }

    [Fact]
    public void Wat_geen_huisstijl_kan_zijn_wordt_geweigerd()
    {
        Keten.AlsOprichter();
        Keten.Doe(new HuisstijlVaststellen((Huiskleur)99, null, false)).ShouldBe(HuisstijlVaststellen.KleurOngeldig);
        Keten.Doe(new HuisstijlVaststellen(null, Logo(), LogoBlijft: true)).ShouldBe(HuisstijlVaststellen.LogoTegenstrijdig);
        foreach (var (breedte, hoogte) in new[] { (1025, 1), (1, 1025), (0, 1), (1, 0), (1, -1) })
            Keten.Doe(new HuisstijlVaststellen(null, Logo() with { Breedte = breedte, Hoogte = hoogte }, false)).ShouldBe(HuisstijlVaststellen.LogoMaatOngeldig);
        Keten.Doe(new HuisstijlVaststellen(null, Logo() with { Soort = (Beeldsoort)9 }, false)).ShouldBe(HuisstijlVaststellen.LogoMaatOngeldig);
        Keten.Doe(new HuisstijlVaststellen(null, Logo() with { Breedte = 1024, Hoogte = 1024 }, false)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Een_logo_wordt_gewist_zoals_woorden_ook_een_dat_vervangen_is_of_nog_voorgesteld()
    {
        var (nu, toen, straks) = (Logo(), Logo(), Logo());
        Keten.AlsOprichter().Moet(new HuisstijlVaststellen(null, toen, false));
        Keten.Moet(new HuisstijlVaststellen(null, nu, false));
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        _huis.Ingediend(new HuisstijlVaststellen(null, straks, false));

        foreach (var logo in new[] { nu, toen }) Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(logo.Bestand.Id)).ShouldBeNull();
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(straks.Bestand.Id)).ShouldBeNull();

        Stijl!.Logo.ShouldBe(nu, "the fact stays, the bytes are gone");
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void In_een_voorstel_blijft_het_logo_dat_er_bij_het_besluit_is()
    {
        var logo = Logo();
        Keten.AlsOprichter().Moet(new HuisstijlVaststellen(null, logo, false));
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        var voorstel = _huis.Ingediend(new HuisstijlVaststellen(Huiskleur.Groen, null, LogoBlijft: true));
        Verschil.Van(Keten.Stand.Deel(Publiek.Keten), _huis.Zie(voorstel)).Huisstijl!.Dan.Huisstijl!.Kleur.ShouldBe(Huiskleur.Groen);

        _huis.Allen(voorstel);

        (Stijl!.Kleur, Stijl.Logo).ShouldBe((Huiskleur.Groen, logo));
    }

    [Fact]
    public void Een_keten_stelt_haar_huisstijl_niet_eindeloos_opnieuw_vast()
    {
        Keten.AlsOprichter();
        for (var i = 0; i < HuisstijlVaststellen.MaximumKeren; i++) Keten.Moet(new HuisstijlVaststellen(null, null, false));

        Keten.Doe(new HuisstijlVaststellen(null, null, false)).ShouldBe(HuisstijlVaststellen.TeVaak);
    }

    Logo Logo() => new(new(Keten.Nieuw<TekstId>(), new Zegel(Keten.Zout())), Beeldsoort.Png, 64, 32);
}
