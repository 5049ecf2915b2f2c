using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Tests.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Voornemens;

/// <summary>A change reaches a party around the chain whole, stays true there, and what that party says of it the chain reads.</summary>
[Trait("Feature", "I12")]
public sealed class VoornemenDelenTests
{
    readonly Besluitketen _huis = new();
    readonly PartijId _maker;
    readonly PartijId _ander;
    readonly Deelname _gast;
    readonly VoornemenId _voornemen;

    public VoornemenDelenTests()
    {
        (_maker, _ander) = (Opgenomen("Makers van salarissoftware"), Opgenomen("Koepel van werkgevers"));
        _gast = Gast(_maker);
        _voornemen = Aangekondigd();
    }

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Voornemen Voornemen => Keten.Stand.Voornemens.Vind(_voornemen)!;

    [Fact]
    public void Wie_verandert_deelt_het_en_de_gast_ziet_het_heel_met_dezelfde_woorden()
    {
        Zien(_gast).ShouldBeEmpty("nothing is shared by itself");
        var uwv = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        Keten.Als(uwv).Doe(Delen()).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Sleuteldrager).Doe(Delen()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.VoornemenDelen));
        Keten.Als(uwv).Moet(new ImpactMelden(_voornemen, Keten.Uwv, Impactmaat.Groot, Keten.Tekst("Dit raakt ons")));

        Oordeel(Keten.Regisseur, Delen()).ShouldBeNull();

        var gezien = Zien(_gast).Single();
        (gezien.Id, gezien.Titel, gezien.Omschrijving, gezien.Wanneer, gezien.Naam.Waarde, gezien.Uiterlijk).ShouldBe((_voornemen, Voornemen.Titel, Voornemen.Omschrijving, Voornemen.Wanneer, "Belastingdienst", Voornemen.Uiterlijk));
        gezien.Woorden.ShouldNotContain(Voornemen.Impacten[0].Toelichting!.Value, "what partners say to each other stays with them");
        Zien(Gast(_ander)).ShouldBeEmpty("it was shared with one party");
        Voornemen.Delingen!.Value.Single().Met.ShouldBe(_maker);
    }

    [Fact]
    public void Delen_kan_een_keer_met_een_partij_die_er_nog_staat()
    {
        Keten.Als(Keten.Regisseur).Moet(Delen());
        Keten.Doe(Delen()).ShouldBe(VoornemenDelen.AlGedeeld);
        Keten.Doe(new VoornemenDelen(_voornemen, Keten.Uwv)).ShouldBe(VoornemenDelen.PartijOnbekend, "a partner reads it already");
        Keten.Doe(new VoornemenDelen(Keten.Nieuw<VoornemenId>(), _maker)).ShouldBe(Afwijzing.NietGevonden);
        Losgelaten(_ander);
        Keten.Als(Keten.Regisseur).Doe(new VoornemenDelen(_voornemen, _ander))!.Code.ShouldBe(Gastregels.Losgelaten.Code);
        Keten.Moet(new VoornemenAfgelasten(_voornemen, Keten.Tekst("Toch niet")));
        Keten.Doe(new VoornemenDelen(_voornemen, Opgenomen("Nog een"))).ShouldBe(Voornemenregels.GaatNietDoor);
    }

    [Fact]
    public void Wat_eraan_verandert_ziet_de_gast_ook_en_wie_is_losgelaten_niet_meer()
    {
        Keten.Als(Keten.Regisseur).Moet(Delen());
        Keten.Als(_gast).Moet(new GastantwoordGeven(_voornemen, _maker, Impactmaat.Klein, Keten.Tekst("Een week werk")));
        var (reden, later) = (Keten.Tekst("De release schuift"), new Periode(Vandaag.AddDays(80), Vandaag.AddDays(90)));

        Keten.Als(Keten.Regisseur).Moet(new VoornemenVerzetten(_voornemen, later, reden, 5));
        var verzet = Zien(_gast).Single();
        (verzet.Wanneer, verzet.Verzettingen.Single().Reden, verzet.Antwoord, verzet.Eerdere.Single().Maat).ShouldBe((later, reden, null, Impactmaat.Klein), "what it said was about other days");
        verzet.WachtOpAntwoord(Vandaag).ShouldBeTrue();

        Keten.Nu = new(Keten.Nu.Moment.AddDays(81));
        Keten.Moet(new VoornemenEindeBepalen(_voornemen, Vandaag.AddDays(30), reden));
        Zien(_gast).Single().Wanneer.TotEnMet.ShouldBe(Vandaag.AddDays(30));

        var tweede = Aangekondigd();
        Keten.Als(Keten.Regisseur).Moet(new VoornemenDelen(tweede, _maker));
        Losgelaten(_maker);
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAfgelasten(tweede, Keten.Tekst("Toch niet")));
        Keten.Stand.Deel(Publiek.Kring(_maker, Keten.Belastingdienst)).GedeeldeVoornemens.Vind(tweede)!.GaatDoor.ShouldBeTrue("nothing more is shared with who was let go");
    }

    [Fact]
    public void Dat_het_niet_doorgaat_leest_de_gast_met_de_reden()
    {
        Keten.Als(Keten.Regisseur).Moet(Delen());
        var reden = Keten.Tekst("Het budget is weg");
        Keten.Moet(new VoornemenAfgelasten(_voornemen, reden));
        (Zien(_gast).Single().Afgelast, Zien(_gast).Single().WachtOpAntwoord(Vandaag)).ShouldBe((reden, false));
        Keten.Als(_gast).Doe(new GastantwoordGeven(_voornemen, _maker, Impactmaat.Geen, null)).ShouldBe(Voornemenregels.GaatNietDoor);
    }

    [Fact]
    public void De_gast_zegt_wat_hij_merkt_en_de_keten_leest_het()
    {
        var geven = new GastantwoordGeven(_voornemen, _maker, Impactmaat.Groot, Keten.Tekst("Wij hebben een testbestand nodig"));
        Keten.Als(_gast).Doe(geven).ShouldBe(Afwijzing.NietGevonden, "what was not shared is not there");
        Keten.Als(Keten.Regisseur).Moet(Delen());

        Oordeel(_gast, geven).ShouldBeNull();
        var antwoord = Voornemen.Gastantwoorden!.Value.Single();
        (antwoord.Partij, antwoord.Maat, antwoord.Toelichting, antwoord.Door).ShouldBe((_maker, Impactmaat.Groot, geven.Toelichting, _gast.Id));
        Zien(_gast).Single().Antwoord.ShouldBe(antwoord, "and he sees his own answer");
        Voornemen.Impacten.ShouldBeEmpty("it speaks for no partner");

        Keten.Als(_gast).Doe(geven with { Toelichting = null }).ShouldBe(ImpactMelden.ToelichtingNodig);
        Keten.Doe(geven with { Partij = _ander }).ShouldBe(Afwijzing.NietGevonden, "not for another party");
        Keten.Als(Keten.Regisseur).Doe(geven).ShouldBe(Mag.NietBevoegd(Bevoegdheid.GastantwoordGeven));
        Keten.Als(Gast(_ander)).Doe(geven).ShouldBe(Afwijzing.NietGevonden);
        var koepel = Gast(_ander);
        Keten.Als(Keten.Regisseur).Moet(new VoornemenDelen(_voornemen, _ander));
        Keten.Als(koepel).Moet(new GastantwoordGeven(_voornemen, _ander, Impactmaat.Klein, Keten.Tekst("Onze leden wachten even")));
        (Zien(koepel).Single().Antwoord!.Maat, Zien(_gast).Single().Antwoorden.Single().Maat).ShouldBe((Impactmaat.Klein, Impactmaat.Groot), "each party sees its own");
        for (var i = 1; i < GastantwoordGeven.MaximumKeren; i++) Keten.Als(_gast).Moet(geven);
        Keten.Doe(geven).ShouldBe(GastantwoordGeven.TeVaak);
        Keten.Nu = new(Keten.Nu.Moment.AddDays(60));
        Keten.Doe(geven).ShouldBe(Voornemenregels.AlBegonnen);
    }

    [Fact]
    public void Een_gast_doet_verder_niets()
    {
        Keten.Als(Keten.Regisseur).Moet(Delen());
        Enum.GetValues<Bevoegdheid>().Where(b => Mag.RollenVoor(b).Contains(Rol.Gast)).ShouldBe([Bevoegdheid.DeelnameBeeindigen, Bevoegdheid.GastantwoordGeven, Bevoegdheid.PersoonWissen], ignoreOrder: true);
        Keten.Als(_gast);
        foreach (var opdracht in new IOpdracht[] { new ImpactMelden(_voornemen, Keten.Uwv, Impactmaat.Geen, null), Delen(), new VoornemenAfgelasten(_voornemen, Keten.Tekst("Nee")), new TekstWissen(Voornemen.Titel.Id), new OmgevingspartijLoslaten(_maker, Keten.Belastingdienst, Keten.Tekst("Weg")), new PersoonWissen(Keten.Regisseur.Persoon) })
            Keten.Doe(opdracht).ShouldBe(Afwijzing.NietGevonden, opdracht.GetType().Name);
    }

    [Fact]
    public void Woorden_die_gewist_zijn_zijn_ook_voor_de_gast_weg()
    {
        Keten.Als(Keten.Regisseur).Moet(Delen());
        Keten.Moet(new TekstWissen(Voornemen.Titel.Id));
        new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, _gast.Persoon, Vandaag), Keten.Nu).IsGewist(Voornemen.Titel).ShouldBeTrue();
        Keten.Als(_gast).Moet(new GastantwoordGeven(_voornemen, _maker, Impactmaat.Groot, Keten.Tekst("Te veel")));
        Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(Voornemen.Gastantwoorden!.Value[0].Toelichting!.Value.Id)).ShouldBeNull("the partner that shared it sees to the words of the guest");
    }

    [Fact]
    public void Een_gast_gaat_zelf_weg_en_niemand_anders_door_hem()
    {
        var ander = Gast(_maker);
        Keten.Als(_gast).Doe(new DeelnameBeeindigen(ander.Id, Vandaag)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen));
        Keten.Doe(new DeelnameBeeindigen(Keten.Regisseur.Id, Vandaag)).ShouldBe(Afwijzing.NietGevonden);
        Oordeel(_gast, new DeelnameBeeindigen(_gast.Id, Vandaag)).ShouldBeNull();
        Oordeel(_gast, new PersoonWissen(_gast.Persoon)).ShouldBeNull("and is forgotten");
    }

    [Fact]
    public void Wat_een_gast_leest_is_in_elke_keten_alleen_zijn_kring_en_wat_openbaar_is() => Willekeurigeketen.Keten.Sample(keten =>
    {
        var dag = keten.Nu.DatumIn(Proefketen.Amsterdam);
        foreach (var gast in keten.Stand.Deelnames.Where(d => d.Rol == Rol.Gast))
        {
            var (partij, recht) = (gast.Partij!.Value, Leesrecht.Van(keten.Stand, gast.Persoon, dag));
            var mag = gast.Termijn.Omvat(dag) && keten.Stand.Omgeving.Vind(partij)!.Blijft;
            foreach (var publiek in keten.Stand.Delen.Keys) recht.Omvat(publiek).ShouldBe(publiek.Equals(Publiek.Openbaar) || (mag && publiek.Partijen.Contains(partij)), $"{publiek}");

            var inzage = new Inzage(keten.Stand, recht, keten.Nu);
            (inzage.Keten, inzage.Partners.Count, inzage.Deelnames.Count, inzage.Voornemens.Count, inzage.Afspraken.Count(), inzage.Knelpunten.Count()).ShouldBe((null, 0, 0, 0, 0, 0));
            // What he sees of a change is what it is now.
            foreach (var gedeeld in inzage.GedeeldMet(partij))
            {
                var voornemen = keten.Stand.Voornemens.Vind(gedeeld.Id)!;
                (gedeeld.Wanneer, gedeeld.Afgelast, gedeeld.Titel).ShouldBe((voornemen.Wanneer, voornemen.Afgelasting?.Reden, voornemen.Titel));
                voornemen.IsGedeeldMet(partij).ShouldBeTrue();
                gedeeld.Antwoorden.ShouldBe((voornemen.Gastantwoorden ?? []).Where(a => a.Partij == partij));
            }
        }
    }, iter: 100);

    VoornemenDelen Delen() => new(_voornemen, _maker);

    IEnumerable<GedeeldVoornemen> Zien(Deelname gast) => new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, gast.Persoon, Vandaag), Keten.Nu).GedeeldMet(gast.Partij!.Value);

    // As the door does it, with what it says of the audience.
    Afwijzing? Oordeel(Deelname wie, IOpdracht opdracht)
    {
        var uitkomst = Mag.Oordeel(Keten.Stand, opdracht, new(Keten.Nu, Proefketen.Amsterdam, Dader.Van(wie.Persoon, wie.Id, Factor.Enkel)));
        if (uitkomst is Gebeurd gebeurd) Keten.Als(wie, factor: Factor.Enkel).Schrijf(gebeurd);
        return uitkomst as Afwijzing;
    }

    PartijId Opgenomen(string naam)
    {
        var opnemen = new OmgevingspartijOpnemen(Keten.Nieuw<PartijId>(), Naam.Lees(naam)!.Value, Keten.Tekst("Zij bouwen"), Keten.Belastingdienst);
        Keten.Als(Keten.Sleuteldrager).Schrijf((Gebeurd)opnemen.Beslis(Keten.Stand));
        Keten.Als(Keten.Regisseur);
        return opnemen.Partij;
    }

    void Losgelaten(PartijId partij) => Keten.Als(Keten.Sleuteldrager).Moet(new OmgevingspartijLoslaten(partij, Keten.Belastingdienst, Keten.Tekst("Klaar")));

    Deelname Gast(PartijId partij)
    {
        var (link, geheim, gast) = (Keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(Keten.Zout()), Keten.Iemand(partij, Rol.Gast));
        Keten.Als(Keten.Sleuteldrager).Moet(new UitnodigingDoen(link, partij, Rol.Gast, Vandaag, geheim.Verzegel(link)));
        Keten.Als(gast, factor: Factor.Enkel).Moet(new UitnodigingAannemen(link, geheim, gast.Id));
        return Keten.Stand.Deelnames.Vind(gast.Id)!;
    }

    VoornemenId Aangekondigd()
    {
        var id = Keten.Nieuw<VoornemenId>();
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAankondigen(id, Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Een nieuw formaat"), Keten.Tekst("Versie 3"), new(Vandaag.AddDays(50), null), [], 10));
        return id;
    }
}
