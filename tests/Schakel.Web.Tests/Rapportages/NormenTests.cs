using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Ketens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Rapportages;

[Trait("Feature", "R01")]
public sealed class NormenTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    string Pad => $"{huis.Keten}/normen/{huis.App.Norm}";

    string Melden => $"{Pad}/resultaten/melden";

    [Fact]
    public async Task De_pagina_van_een_norm_toont_wat_wanneer_gold_wat_gehaald_is_en_door_welk_besluit_zij_veranderde()
    {
        using var cbs = await huis.App.BezoekerAls(Rol.Ketenmedewerker, huis.App.Cbs);

        var pagina = await cbs.Pagina(Pad);

        var afspraak = WebUtility.HtmlDecode(OverzichtTests.Kaart(pagina, "afspraak"));
        afspraak.ShouldContain("hoogstens de norm");
        afspraak.ShouldContain("vanaf 1 jan 2027");
        afspraak.ShouldContain("≤ 60 uur");
        afspraak.ShouldContain(">2026<");
        afspraak.ShouldContain("≤ 72 uur");
        OverzichtTests.Kaart(pagina, "besluiten").ShouldContain("2026-1");
        var resultaten = OverzichtTests.Kaart(pagina, "resultaten");
        resultaten.ShouldContain("70,5 uur");
        resultaten.ShouldContain("Telling van UWV");
        resultaten.ShouldContain("geen norm", Case.Sensitive, "in 2024 no norm held yet");
    }

    [Fact]
    public async Task Wie_het_mag_meldt_een_resultaat_en_verbetert_het_met_een_toelichting()
    {
        using var regisseur = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);
        (string, string)[] velden =
        [
            ("Formulier.Periode", "2026-01-01"), ("Formulier.Tot", "31-3-2026"), ("Formulier.Waarde", "73,25"),
            ("Formulier.IsVoorlopig", "nee"), ("Formulier.Bron", "Kwartaaltelling"),
        ];

        using var gemeld = await regisseur.VerstuurFormulier(Melden, 0, velden);
        using var zonderReden = await regisseur.VerstuurFormulier(Melden, 0, velden);
        using var verbeterd = await regisseur.VerstuurFormulier(Melden, 0, [.. velden, ("Formulier.Toelichting", "Eén dag was dubbel geteld")]);

        gemeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gemeld.Tekst());
        gemeld.Headers.Location!.ToString().ShouldEndWith(Pad);
        zonderReden.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await zonderReden.Tekst()).ShouldContain("Schrijf op waarom het anders is.");
        verbeterd.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var resultaten = OverzichtTests.Kaart(await regisseur.Pagina(Pad), "resultaten");
        resultaten.ShouldContain("1e kwartaal 2026");
        resultaten.ShouldContain("73,25 uur");
        resultaten.ShouldContain("niet gehaald");
        resultaten.ShouldContain("1 keer eerder gemeld");
    }

    [Fact]
    public async Task Wat_er_niet_klopt_staat_bij_het_veld()
    {
        using var regisseur = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        using var antwoord = await regisseur.VerstuurFormulier(Melden, 0, ("Formulier.Periode", "gisteren"), ("Formulier.Tot", ""), ("Formulier.Waarde", "1.000,5"), ("Formulier.Bron", "Telling"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tekst = await antwoord.Tekst();
        tekst.ShouldContain("Dit is geen dag tussen 1900 en 2199.");
        tekst.ShouldContain("Dit is geen getal dat wij zeker begrijpen.");
        tekst.ShouldContain("Maak een keuze uit de lijst.");
        tekst.ShouldContain("value=\"1.000,5\"");
    }

    [Theory]
    [InlineData(Rol.Ketenmedewerker, true)]
    [InlineData(Rol.Ketenregisseur, false)]
    public async Task Wie_het_niet_mag_krijgt_geen_formulier(Rol rol, bool vanUwv)
    {
        using var bezoeker = await huis.App.BezoekerAls(rol, vanUwv ? huis.App.Uwv : huis.App.Cbs);

        using var antwoord = await bezoeker.GetAsync(new Uri(Melden, UriKind.Relative), TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await antwoord.Tekst()).ShouldNotContain("Formulier.Waarde");
        (await bezoeker.Pagina(Pad)).ShouldNotContain("resultaten/melden");
    }
}
