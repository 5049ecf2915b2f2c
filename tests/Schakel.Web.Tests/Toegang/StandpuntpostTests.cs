using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein.Inrichting;
using Schakel.Storage;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Who speaks for a partner gets a letter when a proposal asks for it: once, with the link and not with what it is about.</summary>
[Trait("Feature", "B03")]
public sealed class StandpuntpostTests(Accountapp app) : IClassFixture<Accountapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_voor_een_partner_spreekt_krijgt_een_brief_met_de_link_en_zonder_de_inhoud()
    {
        var (kim, keten, bestuurder, adres) = await Keten();
        var link = await Ingediend(bestuurder, keten);

        await app.SchrijfStandpuntpost();
        await app.SchrijfStandpuntpost();

        var brief = (await app.Brieven(adres)).ShouldHaveSingleItem();
        brief.Subject.ShouldBe("Uw standpunt wordt gevraagd: Proefketen van ons");
        Accountapp.Link(brief).ShouldBe(link);
        brief.TextBody!.ShouldContain("vraagt wat Belastingdienst vindt van een voorstel, en u spreekt voor Belastingdienst. Er is geen sluitingsdag");
        brief.TextBody!.ShouldNotContain("Op tijd leveren");
        (await bestuurder.Lees("/account/post")).ShouldContain($"{adres} Standpunt gevraagd Vandaag 9:30 In de map");
        (await kim.Lees("/account/post")).ShouldNotContain("Standpunt gevraagd", Case.Sensitive, "a key holder does not speak for his partner");
    }

    [Fact]
    public async Task Wat_een_ander_deel_van_de_installatie_of_een_herstart_opnieuw_leest_gaat_niet_nog_eens_uit()
    {
        var (_, keten, bestuurder, adres) = await Keten();
        await Ingediend(bestuurder, keten);
        var (deur, keuzes, lezers, bus) = (app.Services.GetRequiredService<Deur>(), app.Services.GetRequiredService<Postkeuzes>(), app.Services.GetRequiredService<Lezers>(), app.Services.GetRequiredService<Postbus>());
        Vragenpost[] knopen = [.. Enumerable.Range(0, 4).Select(_ => new Vragenpost(deur, keuzes, lezers, bus))];

        await Task.WhenAll(knopen.Select(k => k.Ronde(vraag => new("Vraag", vraag.Huis.Waarde), (_, fout) => throw fout, Stop)));
        await app.SchrijfStandpuntpost();

        (await app.Brieven(adres)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Wie_al_gesproken_heeft_of_geen_bericht_wil_krijgt_er_geen_en_wie_Engels_leest_krijgt_het_Engels()
    {
        var (kim, keten, bestuurder, adres) = await Keten();
        var (engels, nee) = (await Bestuurder(kim, keten), await Bestuurder(kim, keten));
        using var taal = await engels.Browser.VerstuurIngevuld("/taal", Formulierwerk.FormulierVoor(await engels.Browser.Pagina("/account/post"), "vragen"), ("taal", "en"));
        taal.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await nee.Browser.Lees("/account/post")).ShouldContain("dan krijgt u een bericht met de link");
        (await nee.Browser.Verstuur("/account/post", Formulierwerk.FormulierVoor(await nee.Browser.Pagina("/account/post"), "vragen"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await nee.Browser.Lees("/account/post")).ShouldContain("U krijgt geen bericht als uw standpunt wordt gevraagd.");

        await Ingediend(bestuurder, keten);
        await app.SchrijfStandpuntpost();
        (await app.Brieven(nee.Adres)).ShouldBeEmpty();
        var brief = (await app.Brieven(engels.Adres)).ShouldHaveSingleItem();
        brief.Subject.ShouldBe("Your standpoint is asked: Proefketen van ons");
        brief.TextBody!.ShouldContain("There is no closing day");

        var tweede = await Ingediend(bestuurder, keten, 2);
        using var gegeven = await bestuurder.Verstuur(tweede, Formulierwerk.FormulierVoor(await bestuurder.Pagina(tweede), "standpunt"), ("Formulier.Oordeel", "Instemmen"));
        gegeven.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gegeven.Tekst());
        await app.SchrijfStandpuntpost();
        (await app.Brieven(adres)).Count.ShouldBe(1, "what was answered before the letter could be written is not asked any more");

        (await nee.Browser.Verstuur("/account/post", Formulierwerk.FormulierVoor(await nee.Browser.Pagina("/account/post"), "vragen"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await Ingediend(bestuurder, keten, 3);
        await app.SchrijfStandpuntpost();
        (await app.Brieven(nee.Adres)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Wat_er_al_stond_toen_voor_het_eerst_werd_gelezen_geeft_geen_post()
    {
        await using var eigen = new Accountapp();
        var (kim, keten) = await eigen.Begonnen();
        var (bestuurder, adres, _, _) = await eigen.MetTweedeFactor();
        await bestuurder.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Bestuurder"), 0);
        await Ingediend(bestuurder, keten);

        await eigen.SchrijfStandpuntpost();

        (await eigen.Brieven(adres)).ShouldBeEmpty();
        Directory.GetFiles(eigen.Map, "*.eml", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task In_een_voorbeeld_gaat_geen_post_uit_ook_niet_als_iemand_er_een_account_heeft()
    {
        await using var voorbeeld = new Ketenapp();
        await voorbeeld.InitializeAsync();
        var (wie, account) = (voorbeeld.Wie(Rol.Bestuurder, voorbeeld.Uwv), new Account { Id = Guid.NewGuid(), Naam = "Kim", UserName = "kim@keten.example", Email = "kim@keten.example", Aanmeldstand = new() });
        await using (var dienst = voorbeeld.Services.CreateAsyncScope())
        {
            var context = dienst.ServiceProvider.GetRequiredService<SchakelContext>();
            context.Users.Add(account);
            await context.SaveChangesAsync(Stop);
        }
        await voorbeeld.Services.GetRequiredService<Storage.Accounts>().Word(account.Id, voorbeeld.Stroom, wie.Persoon, Stop);
        await voorbeeld.Services.GetRequiredService<Vragenronde>().Ronde(Stop);

        await voorbeeld.Ingediend(48, new(2027, 4, 1));
        await voorbeeld.Services.GetRequiredService<Vragenronde>().Ronde(Stop);

        (await voorbeeld.Services.GetRequiredService<Postbus>().Van(account.Id, Stop)).ShouldBeEmpty();
    }

    // A chain that was looked at before anything was asked in it.
    async Task<(HttpClient Kim, string Keten, HttpClient Bestuurder, string Adres)> Keten()
    {
        var (kim, keten) = await app.Begonnen();
        var (bestuurder, adres) = await Bestuurder(kim, keten);
        await app.SchrijfStandpuntpost();
        return (kim, keten, bestuurder, adres);
    }

    async Task<(HttpClient Browser, string Adres)> Bestuurder(HttpClient kim, string keten)
    {
        var (browser, adres, _, _) = await app.MetTweedeFactor();
        using var binnen = await browser.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Bestuurder"), 0);
        binnen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await binnen.Tekst());
        return (browser, adres);
    }

    static async Task<string> Ingediend(HttpClient browser, string keten, int nummer = 1)
    {
        using var ingediend = await browser.VerstuurFormulier(
            $"{keten}/voorstellen/indienen", 0, ("Formulier.Titel", "Op tijd leveren"), ("Formulier.Toelichting", "Wie wacht, belt"), ("Formulier.HerzienOp", "2027-06-01"), ("Formulier.Opdrachten[0].Soort", "nieuw"),
            ("Formulier.Opdrachten[0].Naam", $"Op tijd {nummer}"), ("Formulier.Opdrachten[0].Nummer", $"{nummer}"), ("Formulier.Opdrachten[0].Richting", "Minimaal"), ("Formulier.Opdrachten[0].Eenheid", "Procent"),
            ("Formulier.Opdrachten[0].Waarde", "95"), ("Formulier.Opdrachten[0].Vanaf", "2027-01-01"), ("Formulier.Opdrachten[0].Interventiewaarde", ""));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        return Plaats(ingediend);
    }
}
