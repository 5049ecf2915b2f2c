using System.Net;
using Microsoft.Playwright;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Journey 7: a board member opens the link in his mail, on a phone, and gives one voice.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "B03")]
[Trait("Feature", "X02")]
public sealed class VijfMinutenTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Van_de_link_in_de_mail_op_een_telefoon_met_aanmelden_en_drie_tikken_tot_een_besluit()
    {
        var (kim, keten) = await app.Begonnen();
        var (browser, adres, sleutel, _) = await app.MetTweedeFactor();
        await browser.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Bestuurder"), 0);
        await app.SchrijfStandpuntpost();
        using var ingediend = await browser.VerstuurFormulier(
            $"{keten}/voorstellen/indienen", 0, ("Formulier.Titel", "Op tijd leveren"), ("Formulier.Toelichting", "Wie wacht, belt"), ("Formulier.HerzienOp", "2027-06-01"), ("Formulier.Opdrachten[0].Soort", "nieuw"),
            ("Formulier.Opdrachten[0].Naam", "Op tijd"), ("Formulier.Opdrachten[0].Nummer", "1"), ("Formulier.Opdrachten[0].Richting", "Minimaal"), ("Formulier.Opdrachten[0].Eenheid", "Procent"),
            ("Formulier.Opdrachten[0].Waarde", "95"), ("Formulier.Opdrachten[0].Vanaf", "2027-01-01"), ("Formulier.Opdrachten[0].Interventiewaarde", ""));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        await app.SchrijfStandpuntpost();
        var link = Accountapp.Link((await app.Brieven(adres)).ShouldHaveSingleItem());
        link.ShouldBe(Plaats(ingediend));

        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = "nl-NL", ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true, JavaScriptEnabled = false });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync(link);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Meld u aan en kom hier terug" }).TapAsync();
        await pagina.GetByLabel("Mailadres").FillAsync(adres);
        await pagina.GetByLabel("Wachtwoord", new() { Exact = true }).FillAsync(Accountapp.Wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).TapAsync();
        await pagina.GetByLabel("Code", new() { Exact = true }).FillAsync(app.Code(sleutel, 1));
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Verder" }).TapAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Op tijd leveren");

        // Three taps; the second factor was just given.
        var geef = pagina.GetByRole(AriaRole.Link, new() { Name = "Geef uw standpunt" });
        await Assertions.Expect(geef).ToBeInViewportAsync();
        await geef.TapAsync();
        await Assertions.Expect(pagina.Locator("input[value=Instemmen]")).ToBeInViewportAsync();
        await pagina.Locator("input[value=Instemmen]").TapAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Standpunt geven" }).TapAsync();

        await Assertions.Expect(pagina.Locator("#standpunten .partnerkaart.eigen")).ToContainTextAsync("stemt in");
        await Assertions.Expect(pagina.Locator(".melding").Filter(new() { HasText = "Het is besluit" })).ToBeVisibleAsync();
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
    }
}
