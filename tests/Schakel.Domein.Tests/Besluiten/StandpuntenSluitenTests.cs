using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What the clock does when the standpoints close: what silence means, whom it waits for, and that it does the same a week later.</summary>
[Trait("Feature", "B04")]
public sealed class StandpuntenSluitenTests
{
    const Oordeel Ja = Oordeel.Instemmen, Zorg = Oordeel.InstemmenMetZorg, Terzijde = Oordeel.TerzijdeStaan, Nee = Oordeel.Bezwaar;

    [Theory]
    [InlineData(true, Voorstelstatus.Besloten)]
    [InlineData(false, Voorstelstatus.NietAangenomen)]
    public void Zwijgen_is_alleen_instemmen_waar_de_keten_dat_afsprak(bool zwijgenTelt, Voorstelstatus status)
    {
        var raad = new Regelketen(Besluitregel.Unaniem, zwijgenTelt: zwijgenTelt);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, null, Ja);
        raad.Sluit(voorstel);

        raad.Status(voorstel).ShouldBe(status);
        var uwv = raad.Huis.Zie(voorstel).Van(raad.Keten.Uwv);
        if (zwijgenTelt) (uwv!.IsStilzwijgend, uwv.Oordeel, uwv.Door).ShouldBe((true, Ja, null), "it is a fact by the clock, and of nobody");
        else uwv.ShouldBeNull();
    }

    [Fact]
    public void Wie_niet_van_de_eerste_tot_de_laatste_dag_kon_spreken_stemt_niet_in_door_te_zwijgen()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja);
        raad.Keten.Als(raad.Huis.Cbs).Moet(new DeelnameBeeindigen(raad.Cbs.Id, raad.Vandaag.AddDays(3)));

        raad.Sluit(voorstel);

        raad.Huis.Zie(voorstel).Standpunten.Where(s => s.IsStilzwijgend).Select(s => s.Partij).ShouldBe([raad.Keten.Uwv], "a key holder is no voice: CBS had nobody who could speak");
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    public void Van_zwijgen_alleen_komt_geen_besluit()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true);
        var voorstel = raad.Ingediend();
        raad.Sluit(voorstel);

        raad.Huis.Zie(voorstel).Standpunten.Count(s => s.IsStilzwijgend).ShouldBe(3);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
    }

    [Fact]
    public void Een_nieuwe_versie_geeft_wie_zweeg_zijn_dagen_terug()
    {
        var raad = new Regelketen(Besluitregel.Unaniem, zwijgenTelt: true);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, null, Terzijde);
        raad.Sluit(voorstel);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
        raad.Huis.Zie(voorstel).Van(raad.Keten.Uwv)!.IsStilzwijgend.ShouldBeTrue();
        var nu = raad.Huis.Zie(voorstel);
        raad.Keten.Als(raad.Keten.Regisseur).Moet(new VoorstelAanpassen(voorstel, 1, raad.Keten.Tekst("Zachter"), nu.Titel, raad.Keten.Tekst("Anders gezegd"), nu.HerzienOp, [0], []));

        raad.Huis.Zie(voorstel).Van(raad.Keten.Uwv).ShouldBeNull();
        raad.Huis.Spreek(raad.Cbs, voorstel).ShouldBeNull();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open, "UWV has its days");
    }

    [Fact]
    public void De_klok_besluit_na_een_week_stilte_wat_zij_op_tijd_ook_besloten_had()
    {
        foreach (var later in new[] { 0, 7 })
        {
            var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true, quorum: 1);
            raad.Keten.Nu = new(new(2026, 12, 16, 9, 0, 0, TimeSpan.Zero));
            var voorstel = raad.Ingediend();
            var op = raad.Huis.Zie(voorstel).Sluiting!.Op!.Value;
            op.ShouldBe(new(2026, 12, 31));
            raad.Spreken(voorstel, Ja);
            raad.Keten.Als(raad.Huis.Uwv).Moet(new DeelnameBeeindigen(raad.Uwv.Id, op.AddDays(3)));
            raad.Keten.Nu = new(new DateTimeOffset(op.AddDays(1 + later).ToDateTime(new(9, 0)), TimeSpan.Zero));
            raad.Klok();

            raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten, "who sat there when it was due counts, whenever the clock came");
            raad.Keten.Stand.Besluiten.Single().Nummer.ShouldBe(new Besluitnummer(2027, 1));
        }
    }

    [Fact]
    public void Wacht_het_op_een_gesprek_met_wie_er_niet_meer_is_dan_rondt_de_klok_het_af()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, Ja, Nee);
        raad.Sluit(voorstel);
        (raad.Status(voorstel), raad.Huis.Zie(voorstel).Sluiting!.IsGesloten).ShouldBe((Voorstelstatus.Open, true));
        raad.Keten.Als(raad.Cbs).Moet(new PartnerUittreden(raad.Keten.Cbs, raad.Vandaag, raad.Keten.Tekst("Taak elders"), null));
        raad.Klok();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open, "until the end of its last day");

        raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(1));
        raad.Klok();

        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
        raad.Keten.AlsKlok().Doe(new VoorstelAfronden(voorstel, raad.Huis.Zie(voorstel).Sluiting!.Op!.Value)).ShouldBe(Klokregels.NietVervallen);
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Wie_bezwaar_maakte_kan_na_het_sluiten_nog_bijdraaien_en_anders_niemand()
    {
        var raad = new Regelketen(Besluitregel.Consent);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, Ja, Nee);
        raad.Sluit(voorstel);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open, "the only thing in the way is an objection that nobody talked about");
        raad.Huis.Spreek(raad.Uwv, voorstel, Terzijde).ShouldBe(VoorstelRegels.TeLaat);
        raad.Huis.Spreek(raad.Cbs, voorstel, Nee, "Nog eens").ShouldBe(VoorstelRegels.TeLaat);
        raad.Huis.Spreek(raad.Cbs, voorstel, Zorg, "Vooruit dan").ShouldBeNull();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);

        var ander = new Regelketen(Besluitregel.Consent);
        var blijft = ander.Ingediend();
        ander.Spreken(blijft, Ja, Ja, Nee);
        ander.Sluit(blijft);
        ander.Bespreek(ander.Cbs, blijft, ander.Keten.Cbs).ShouldBeNull();
        ander.Status(blijft).ShouldBe(Voorstelstatus.NietAangenomen, "they talked, and the objection stands");
    }
}
