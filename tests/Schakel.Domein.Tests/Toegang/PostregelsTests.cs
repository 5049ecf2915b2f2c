using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

/// <summary>A letter is tried again less and less often, and a new password by mail makes nobody a binder of partners.</summary>
[Trait("Feature", "X02")]
public sealed class PostregelsTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 30)]
    [InlineData(4, 120)]
    [InlineData(5, 720)]
    public void Na_elke_mislukte_poging_wacht_een_brief_langer(int pogingen, int minuten) =>
        Postregels.Wacht(pogingen).ShouldBe(TimeSpan.FromMinutes(minuten));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(int.MaxValue)]
    public void Na_de_zesde_poging_is_het_over(int pogingen) => Postregels.Wacht(pogingen).ShouldBeNull();

    [Theory]
    [InlineData(Postsoort.Uitnodiging, 99, 9, true)]
    [InlineData(Postsoort.Uitnodiging, 100, 0, false)]
    [InlineData(Postsoort.Uitnodiging, 101, 0, false)]
    [InlineData(Postsoort.Toegang, 0, 9, true)]
    [InlineData(Postsoort.Toegang, 0, 10, false)]
    [InlineData(Postsoort.Toegang, 0, 11, false)]
    [InlineData(Postsoort.Stuk, 99, 9, true)]
    [InlineData(Postsoort.Stuk, 100, 0, false)]
    [InlineData(Postsoort.Stuk, 0, 10, false)]
    [InlineData(Postsoort.Vraag, 24, 24, true)]
    [InlineData(Postsoort.Vraag, 25, 0, false)]
    [InlineData(Postsoort.Wachtwoord, 100, 2, true)]
    [InlineData(Postsoort.Wachtwoord, 0, 3, false)]
    [InlineData(Postsoort.Wachtwoord, 0, 4, false)]
    public void Een_brief_gaat_uit_zolang_wie_hem_maakt_en_wie_hem_krijgt_er_nog_niet_te_veel_had(Postsoort soort, int vanMaker, int naarAdres, bool heeftPlaats) =>
        Postregels.HeeftPlaats(soort, vanMaker, naarAdres).ShouldBe(heeftPlaats);

    [Theory]
    [InlineData(Postsoort.Uitnodiging, 24)]
    [InlineData(Postsoort.Toegang, 24)]
    [InlineData(Postsoort.Stuk, 24)]
    [InlineData(Postsoort.Vraag, 24)]
    [InlineData(Postsoort.Wachtwoord, 1)]
    public void Brieven_tellen_een_dag_mee_en_die_over_een_nieuw_wachtwoord_een_uur(Postsoort soort, int uren) => Postregels.Teltijd(soort).ShouldBe(TimeSpan.FromHours(uren));

    [Fact]
    public void Wat_mensen_laten_sturen_telt_samen_en_wat_de_keten_vraagt_apart()
    {
        Postregels.Samen(Postsoort.Stuk).ShouldBe([Postsoort.Uitnodiging, Postsoort.Toegang, Postsoort.Stuk]);
        Postregels.Samen(Postsoort.Vraag).ShouldBe([Postsoort.Vraag]);
        Postregels.Samen(Postsoort.Wachtwoord).ShouldBe([Postsoort.Wachtwoord]);
    }

    [Fact]
    public void Wie_te_veel_post_laat_sturen_hoort_wat_hij_zelf_geeft_een_link_of_een_stuk()
    {
        Postregels.Vol(Postsoort.Uitnodiging).Nl.ShouldContain("De link werkt wel");
        Postregels.Vol(Postsoort.Stuk).Nl.ShouldContain("download het stuk en geef het zelf");
    }

    [Fact]
    public void Een_dag_lang_staat_een_account_zonder_tweede_factor_op_zijn_post_alleen()
    {
        Aanmeldregels.IsNetHersteld(Nu.UtcTicks, false, Nu).ShouldBeTrue();
        Aanmeldregels.IsNetHersteld(Nu.UtcTicks, false, Nu.AddDays(1).AddTicks(-1)).ShouldBeTrue();
        Aanmeldregels.IsNetHersteld(Nu.UtcTicks, false, Nu.AddDays(1)).ShouldBeFalse();
        Aanmeldregels.IsNetHersteld(Nu.UtcTicks, true, Nu).ShouldBeFalse("the mail alone did not let anybody in");
        Aanmeldregels.IsNetHersteld(0, false, Nu).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Bevoegdheid.StandpuntGeven)]
    [InlineData(Bevoegdheid.ToegangHerstellen)]
    [InlineData(Bevoegdheid.TekstWissen)]
    [InlineData(Bevoegdheid.UitnodigingDoen)]
    [InlineData(Bevoegdheid.DeelnameBeginnen)]
    [InlineData(Bevoegdheid.MandaatVerlenen)]
    public void Wie_op_zijn_post_alleen_binnenkwam_bindt_niet_wist_niet_en_laat_niemand_binnen(Bevoegdheid wat)
    {
        var keten = new Proefketen();
        var bestuurder = keten.Aangetreden(keten.Belastingdienst, Domein.Inrichting.Rol.Bestuurder);

        Afwijzing? Met(Factor factor) => Mag.Weiger(
            keten.Stand, Dader.Van(bestuurder.Persoon, bestuurder.Id, factor), wat, new(Domein.Geheugen.Publiek.Keten, [keten.Belastingdienst]), keten.Nu.DatumIn(Proefketen.Amsterdam));

        Met(Factor.Hersteld).ShouldBe(Aanmeldregels.NetHersteld);
        Met(Factor.Dubbel).ShouldBeNull();
    }

    [Fact]
    public void Wat_niet_bindt_gaat_door()
    {
        var keten = new Proefketen();
        keten.Als(keten.Regisseur, factor: Factor.Hersteld).Doe(new Domein.Knelpunten.KnelpuntMelden(keten.Nieuw<Domein.Knelpunten.KnelpuntId>(), keten.Belastingdienst, keten.Uwv, keten.Tekst("Er gaat iets mis"), null)).ShouldBeNull();
    }
}
