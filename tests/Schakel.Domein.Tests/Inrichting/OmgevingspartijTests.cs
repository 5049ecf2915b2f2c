using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Parties around the chain: all agree who they are, their people see what is shared with them, and nothing else of the chain is there for them.</summary>
[Trait("Feature", "I12")]
public sealed class OmgevingspartijTests
{
    readonly Besluitketen _huis = new();
    readonly PartijId _maker;

    public OmgevingspartijTests() => _maker = Opgenomen("Makers van salarissoftware");

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Wie_er_om_de_keten_staat_spreken_de_partners_samen_af()
    {
        var opnemen = Opnemen("Koepel van werkgevers");
        Keten.Als(Keten.Sleuteldrager).Doe(opnemen).ShouldBe(Grondslagregels.BesluitVereist);
        _huis.Allen(_huis.Ingediend(opnemen));

        var partij = Keten.Stand.Omgeving.Vind(opnemen.Partij)!;
        (partij.Naam.Waarde, partij.Waarom, partij.Gastheer, partij.Blijft).ShouldBe(("Koepel van werkgevers", opnemen.Waarom, Keten.Belastingdienst, true));
        Keten.Stand.Partners.Bevat(opnemen.Partij).ShouldBeFalse("it takes no part");
        Keten.Stand.Beslissers(Vandaag).Select(p => p.Id).ShouldNotContain(opnemen.Partij);
        Keten.Stand.Deel(Publiek.Keten).LosseTeksten.Select(t => t.Tekst).ShouldContain(opnemen.Waarom);
    }

    [Fact]
    public void In_de_oprichting_neemt_alleen_wie_nog_alleen_is_haar_zelf_op()
    {
        var keten = new Proefketen("omgeving");
        var opnemen = new OmgevingspartijOpnemen(keten.Nieuw<PartijId>(), Naam.Lees("Makers")!.Value, keten.Tekst("Zij bouwen"), keten.Belastingdienst);
        keten.AlsOprichter().Doe(opnemen).ShouldBeNull();

        keten.Als(keten.Sleuteldrager).Moet(new DeelnameBeginnen(keten.Iemand(opnemen.Partij, Rol.Gast)));
        Grondslagregels.IsAlleen(keten.Stand).ShouldBeTrue("a guest is not of another partner");
        keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager);
        keten.AlsOprichter().Doe(opnemen with { Partij = keten.Nieuw<PartijId>(), Naam = Naam.Lees("Nog een")!.Value }).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    public void Een_naam_is_er_een_keer_en_de_gastheer_is_een_partner_met_een_sleuteldrager()
    {
        Beslis(Opnemen("makers van SALARISSOFTWARE")).ShouldBe(OmgevingspartijOpnemen.NaamBezet);
        Beslis(Opnemen("UWV")).ShouldBe(OmgevingspartijOpnemen.NaamBezet, "nor that of a partner");
        Beslis(Opnemen("Nieuw") with { Partij = _maker }).ShouldBe(Afwijzing.IdInGebruik);
        Beslis(Opnemen("Nieuw") with { Partij = Keten.Uwv }).ShouldBe(Afwijzing.IdInGebruik, "a partner stands in the chain, not around it");
        foreach (var gastheer in new[] { Keten.Nieuw<PartijId>(), _maker }) Beslis(Opnemen("Nieuw") with { Gastheer = gastheer }).ShouldBe(OmgevingspartijOpnemen.GastheerPastNiet);

        for (var i = 1; i < OmgevingspartijOpnemen.Maximum; i++) Keten.Als(Keten.Sleuteldrager).Schrijf((Gebeurd)Opnemen($"Partij {i}").Beslis(Keten.Stand));
        Beslis(Opnemen("Nieuw")).ShouldBe(OmgevingspartijOpnemen.TeVeel);
    }

    [Fact]
    public void Alleen_de_gastheer_laat_haar_mensen_binnen_en_alleen_als_gast()
    {
        var uwv = Keten.Stand.Deelnames.FirstOrDefault(d => d.Partij == Keten.Uwv && d.Rol == Rol.Sleuteldrager) ?? Keten.Aangetreden(Keten.Uwv, Rol.Sleuteldrager);
        Uitgenodigd(uwv, Rol.Gast).ShouldBe(Mag.NietVanU);
        foreach (var rol in new[] { Rol.Bestuurder, Rol.Sleuteldrager, Rol.Ketenregisseur }) Uitgenodigd(Keten.Sleuteldrager, rol).ShouldBe(DeelnameBeginnen.RolPastNiet);
        Uitgenodigd(Keten.Sleuteldrager, Rol.Gast, Keten.Belastingdienst).ShouldBe(DeelnameBeginnen.RolPastNiet, "a partner has no guests");
        Uitgenodigd(Keten.Regisseur, Rol.Gast).ShouldBe(Mag.NietBevoegd(Bevoegdheid.UitnodigingDoen));
        Uitgenodigd(Keten.Sleuteldrager, Rol.Gast).ShouldBeNull();

        var gast = Binnen();
        Keten.Stand.Deelnames.Vind(gast.Id)!.Plek.ShouldBe(new(_maker, Rol.Gast, null));
        Keten.Als(uwv).Doe(new DeelnameBeeindigen(gast.Id, Vandaag)).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(Keten.Sleuteldrager).Doe(new DeelnameBeeindigen(gast.Id, Vandaag)).ShouldBeNull("the host ends it");
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Keten.Als(Keten.Sleuteldrager).Doe(new PersoonWissen(gast.Persoon)).ShouldBeNull("and has the name go");
    }

    [Fact]
    public void Wie_meedoet_is_geen_gast_en_een_gast_doet_niet_mee()
    {
        var gast = Binnen();
        Keten.Als(Keten.Sleuteldrager).Doe(new DeelnameBeginnen(Keten.Iemand(_maker, Rol.Gast) with { Persoon = Keten.Regisseur.Persoon })).ShouldBe(Gastregels.GastOfDeelnemer);
        Keten.Doe(new DeelnameBeginnen(Keten.Iemand(Keten.Belastingdienst, Rol.Teammanager) with { Persoon = gast.Persoon })).ShouldBe(Gastregels.GastOfDeelnemer);
    }

    [Fact]
    public void Een_gast_leest_wat_met_zijn_partij_is_gedeeld_en_niets_van_de_keten()
    {
        var gast = Binnen();
        var recht = Leesrecht.Van(Keten.Stand, gast.Persoon, Vandaag);

        (recht.Keten, recht.Bestuur, recht.NamensKetenmanager, recht.IsGast).ShouldBe((false, false, false, true));
        recht.Omvat(Publiek.Kring(_maker, Keten.Uwv)).ShouldBeTrue();
        recht.Omvat(Publiek.Openbaar).ShouldBeTrue();
        foreach (var publiek in new[] { Publiek.Keten, Publiek.Bestuur, Publiek.Kring(Keten.Belastingdienst), Publiek.Kring(Keten.Belastingdienst, Keten.Uwv) }) recht.Omvat(publiek).ShouldBeFalse($"{publiek}");

        var inzage = new Inzage(Keten.Stand, recht, Keten.Nu);
        (inzage.Keten, inzage.Partners.Count, inzage.Deelnames.Count, inzage.Omgeving.Count, inzage.Voornemens.Count).ShouldBe((null, 0, 0, 0, 0));
        inzage.Gastkring(_maker).ShouldBe(new(_maker, Naam.Lees("Makers van salarissoftware")!.Value, Keten.Stand.Keten!.Naam));
        Leesrecht.Van(Keten.Stand, Keten.Regisseur.Persoon, Vandaag).IsGast.ShouldBeFalse();
    }

    [Fact]
    public void Elke_partner_laat_haar_los_en_dan_ziet_niemand_van_haar_nog_iets()
    {
        var gast = Binnen();
        Uitgenodigd(Keten.Sleuteldrager, Rol.Gast).ShouldBeNull();
        var bestuurder = Keten.Aangetreden(Keten.Uwv, Rol.Bestuurder);
        var reden = Keten.Tekst("Zij heeft er niets meer mee te maken");
        Keten.Als(Keten.Regisseur).Doe(new OmgevingspartijLoslaten(_maker, Keten.Belastingdienst, reden)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.OmgevingspartijLoslaten));
        Keten.Als(bestuurder).Doe(new OmgevingspartijLoslaten(_maker, Keten.Belastingdienst, reden)).ShouldBe(Mag.NietVanU);
        Keten.Doe(new OmgevingspartijLoslaten(Keten.Nieuw<PartijId>(), Keten.Uwv, reden)).ShouldBe(Afwijzing.NietGevonden);

        Keten.Moet(new OmgevingspartijLoslaten(_maker, Keten.Uwv, reden));

        (Keten.Stand.Omgeving.Vind(_maker)!.Losgelaten!.Partij, Keten.Stand.Omgeving.Vind(_maker)!.Losgelaten!.Reden).ShouldBe((Keten.Uwv, reden));
        var recht = Leesrecht.Van(Keten.Stand, gast.Persoon, Vandaag);
        (recht.IsGast, recht.Omvat(Publiek.Kring(_maker, Keten.Belastingdienst))).ShouldBe((false, false), "his term ended at once");
        Keten.Stand.Uitnodigingen.Where(u => u.Partij == _maker).ShouldAllBe(u => u.Stand != Uitnodigingstand.Open);
        Keten.Doe(new OmgevingspartijLoslaten(_maker, Keten.Uwv, reden)).ShouldBe(OmgevingspartijLoslaten.AlLosgelaten);
        Uitgenodigd(Keten.Sleuteldrager, Rol.Gast).ShouldBe(Gastregels.Losgelaten);
        Keten.Als(Keten.Sleuteldrager).Doe(new DeelnameBeginnen(Keten.Iemand(_maker, Rol.Gast))).ShouldBe(Gastregels.Losgelaten);
        Beslis(Opnemen("Makers van salarissoftware")).ShouldBeNull("it can come back, as a new party");
    }

    [Fact]
    public void Wie_er_om_de_keten_staat_hoort_bij_wat_getekend_wordt()
    {
        var voor = Structuur.Van(Keten.Stand.Deel(Publiek.Keten));
        Keten.Als(Keten.Sleuteldrager).Schrijf((Gebeurd)Opnemen("Koepel").Beslis(Keten.Stand));
        Structuur.Van(Keten.Stand.Deel(Publiek.Keten)).ShouldNotBe(voor);
    }

    OmgevingspartijOpnemen Opnemen(string naam) => new(Keten.Nieuw<PartijId>(), Naam.Lees(naam)!.Value, Keten.Tekst("Zij bouwen waarmee werkgevers aangeven"), Keten.Belastingdienst);

    Afwijzing? Beslis(OmgevingspartijOpnemen opnemen) => opnemen.Beslis(Keten.Stand) as Afwijzing;

    PartijId Opgenomen(string naam)
    {
        var opnemen = Opnemen(naam);
        Keten.Als(Keten.Sleuteldrager).Schrijf((Gebeurd)opnemen.Beslis(Keten.Stand));
        return opnemen.Partij;
    }

    Afwijzing? Uitgenodigd(Deelname door, Rol rol, PartijId? partij = null)
    {
        var link = Keten.Nieuw<UitnodigingId>();
        return Keten.Als(door).Doe(new UitnodigingDoen(link, partij ?? _maker, rol, Vandaag, Linkgeheim.Van(Keten.Zout()).Verzegel(link)));
    }

    // By a link, as in a real chain.
    Deelname Binnen()
    {
        var (link, geheim, gast) = (Keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(Keten.Zout()), Keten.Iemand(_maker, Rol.Gast));
        Keten.Als(Keten.Sleuteldrager).Moet(new UitnodigingDoen(link, _maker, Rol.Gast, Vandaag, geheim.Verzegel(link)));
        var nu = new Omstandigheden(Keten.Nu, Proefketen.Amsterdam, Dader.Van(gast.Persoon, gast.Id, Factor.Enkel));
        var aannemen = new UitnodigingAannemen(link, geheim, gast.Id);
        Keten.Als(gast, factor: Factor.Enkel).Schrijf(Mag.Oordeel(Keten.Stand, aannemen, nu).ShouldBeOfType<Gebeurd>("the door lets him in"));
        return Keten.Stand.Deelnames.Vind(gast.Id)!;
    }
}
