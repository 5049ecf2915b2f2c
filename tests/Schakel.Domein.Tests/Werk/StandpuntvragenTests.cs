using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Werk;

/// <summary>Who is asked a standpoint hears so each time that there is something new to say yes or no to, and not else.</summary>
[Trait("Feature", "B03")]
public sealed class StandpuntvragenTests
{
    [Fact]
    public void Een_voorstel_vraagt_wie_voor_een_partner_spreekt_zolang_zijn_termijn_loopt()
    {
        var huis = new Besluitketen();
        var voorstel = huis.Ingediend(huis.Verhoogd());
        var dag = huis.Keten.Nu.DatumIn(Proefketen.Amsterdam);
        var (spreekt, leest) = (huis.Bestuurders[1], huis.Keten.Aangetreden(huis.Keten.Uwv, Rol.Ketenmedewerker));
        bool Wacht(Deelname wie) => Standpuntvragen.Wacht(wie, voorstel, huis.Inzage(spreekt), dag);

        Wacht(spreekt).ShouldBeTrue();
        Wacht(leest).ShouldBeFalse();
        Wacht(spreekt with { Termijn = new(new(2020, 1, 1), dag.AddDays(-1)) }).ShouldBeFalse();
        huis.Spreek(spreekt, voorstel).ShouldBeNull();
        Wacht(spreekt).ShouldBeFalse();
    }

    [Fact]
    public void Indienen_openen_en_iets_anders_vragen_en_dezelfde_vraag_in_andere_woorden_niet()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend(raad.Nieuw() with { Leesdagen = 1 });
        Gevraagd(raad.Keten).ShouldBe([voorstel]);
        raad.Keten.Nu = new(new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero));
        raad.Keten.Als(raad.Keten.Regisseur).Moet(new StandpuntenOpenen(voorstel, raad.Keten.Tekst("Genoeg")));
        Gevraagd(raad.Keten).ShouldBe([voorstel]);

        var nu = raad.Huis.Zie(voorstel);
        var versie = new VoorstelAanpassen(voorstel, nu.Ronde, raad.Keten.Tekst("Beter gezegd"), nu.Titel, raad.Keten.Tekst("Anders gezegd"), nu.HerzienOp, [0], [], nu.Ingang);
        raad.Keten.Moet(versie);
        Gevraagd(raad.Keten).ShouldBeEmpty("they consent to the same");
        raad.Keten.Moet(versie with { Ronde = raad.Huis.Zie(voorstel).Ronde, Behoud = [], Erbij = [raad.Huis.Verhoogd(97m)] });
        Gevraagd(raad.Keten).ShouldBe([voorstel]);
    }

    [Fact]
    [Trait("Feature", "B07")]
    public void Wat_lager_besloten_is_vraagt_hoger_opnieuw_en_een_standpunt_vraagt_niemand_iets()
    {
        var twee = new Routeketen();
        var voorstel = twee.Ingediend(Reikwijdte.Tactisch);
        Gevraagd(twee.Keten).ShouldBe([voorstel]);
        twee.Huis.Spreek(twee.Lijn[0], voorstel).ShouldBeNull();
        Gevraagd(twee.Keten).ShouldBeEmpty();
        foreach (var lijn in twee.Lijn.Skip(1)) twee.Huis.Spreek(lijn, voorstel).ShouldBeNull();
        Gevraagd(twee.Keten).ShouldBe([voorstel]);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Wat_verouderde_vraagt_opnieuw_en_wat_niet_meer_kan_niet()
    {
        Standpuntvragen.Van(Verouderd(Voorstelstatus.Open)).ShouldNotBeNull();
        Standpuntvragen.Van(Verouderd(Voorstelstatus.Onuitvoerbaar)).ShouldBeNull();

        static VoorstelVerouderd Verouderd(Voorstelstatus status) => new(new(Guid.NewGuid()), 2, [], status, null);
    }

    // What the last entry asks.
    static IEnumerable<VoorstelId> Gevraagd(Proefketen keten) =>
        keten.Boekingen[^1].Boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).Select(Standpuntvragen.Van).OfType<VoorstelId>();
}
