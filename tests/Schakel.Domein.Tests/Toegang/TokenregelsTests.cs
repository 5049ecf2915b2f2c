using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

[Trait("Feature", "U05")]
public sealed class TokenregelsTests
{
    static readonly Datum Vandaag = new(2026, 3, 2);

    // Which act takes which scope stands in docs/bevoegdheden.md, written from the rule and guarded by BevoegdhedenlijstTests.
    [Fact]
    public void Een_token_laat_toe_wat_in_zijn_bereik_ligt_en_verder_niets()
    {
        foreach (var daad in Enum.GetValues<Bevoegdheid>().Where(d => Tokenregels.Nodig(d) is not null))
        {
            var nodig = Tokenregels.Nodig(daad)!.Value;
            nodig.ShouldNotBe(Bereik.Lezen, $"{daad} would go with reading");
            foreach (var bereik in Enum.GetValues<Bereik>())
            {
                Tokenregels.Weiger(bereik, daad).ShouldBe(bereik == nodig ? null : Tokenregels.BuitenBereik, $"{bereik} {daad}");
                Tokenregels.Weiger(bereik | nodig, daad).ShouldBeNull($"{bereik} en {nodig}: {daad}");
            }
        }
    }

    [Fact]
    public void Wat_een_mens_zelf_doet_kan_met_geen_enkel_token()
    {
        var alles = Enum.GetValues<Bereik>().Aggregate((a, b) => a | b);
        Bevoegdheid[] zelf =
        [
            Bevoegdheid.KetenOprichten, Bevoegdheid.UitnodigingAannemen, Bevoegdheid.ToegangHerstellen, Bevoegdheid.PartnerUittreden, Bevoegdheid.UittredingIntrekken, Bevoegdheid.KetenBeeindigen, Bevoegdheid.VerhuizingVaststellen, Bevoegdheid.VerhuizingAfbreken, Bevoegdheid.KetenVerhuizen, Bevoegdheid.OprichtingAfronden, Bevoegdheid.BezwaarMaken, Bevoegdheid.BezwaarIntrekken, Bevoegdheid.ConvenantTekenen, Bevoegdheid.OpdrachtbriefTekenen, Bevoegdheid.KnelpuntDoorschuiven, Bevoegdheid.KnelpuntVoorleggen, Bevoegdheid.RaadplegingBeantwoorden, Bevoegdheid.GastantwoordGeven,
            Bevoegdheid.AfspraakTekenen, Bevoegdheid.AfspraakOpzeggen, Bevoegdheid.StandpuntenSluiten, Bevoegdheid.VoorstelAfronden, Bevoegdheid.BesluitUitvoeren, Bevoegdheid.StandpuntGeven, Bevoegdheid.StandpuntVerbergen, Bevoegdheid.DoorzettingGeven, Bevoegdheid.BijdrageBevestigen, Bevoegdheid.TekstWissen, Bevoegdheid.PersoonWissen, Bevoegdheid.WoordenVernietigen, Bevoegdheid.SleutelAankondigen,
        ];

        Enum.GetValues<Bevoegdheid>().Where(d => Tokenregels.Weiger(alles, d) is not null).ShouldBe(zelf);
        foreach (var daad in zelf) Tokenregels.Weiger(alles, daad).ShouldBe(Tokenregels.AlleenInPersoon, daad.ToString());
    }

    [Theory]
    [InlineData("Dagelijkse export", 0, null)]
    [InlineData("x", 365, null)]
    [InlineData("", 0, "token-naam-ongeldig")]
    [InlineData("  ", 0, "token-naam-ongeldig")]
    [InlineData("twee\nregels", 0, "token-naam-ongeldig")]
    [InlineData("te laat", -1, "token-einde-ongeldig")]
    [InlineData("te lang", 366, "token-einde-ongeldig")]
    [InlineData("geen dag", null, "token-einde-ongeldig")]
    public void Een_token_heeft_een_naam_en_een_laatste_dag_binnen_een_jaar(string naam, int? dagen, string? code)
    {
        var totEnMet = dagen is { } d ? Vandaag.AddDays(d) : (Datum?)null;

        Tokenregels.Weiger(naam, Bereik.Lezen, totEnMet, Vandaag).Select(a => a.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void De_naam_van_een_token_is_ten_hoogste_honderd_tekens_en_beide_fouten_worden_samen_gemeld()
    {
        Tokenregels.Weiger(new string('n', 100), Bereik.Lezen, Vandaag, Vandaag).ShouldBeEmpty();
        Tokenregels.Weiger(new string('n', 101), Bereik.Lezen, null, Vandaag).ShouldBe([Tokenregels.NaamOngeldig, Tokenregels.EindeOngeldig]);
    }
}
