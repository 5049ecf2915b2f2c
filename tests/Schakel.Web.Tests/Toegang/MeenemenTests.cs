using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Whoever has an account takes along what is his: all of it, and nothing that opens anything or is another's.</summary>
[Trait("Feature", "H03")]
public sealed class MeenemenTests(Accountapp app) : IClassFixture<Accountapp>
{
    const string Pad = "/account/meenemen";
    const string Bestand = "/account/meenemen/bestand";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_niet_is_aangemeld_krijgt_niets()
    {
        using var niemand = app.Browser();
        foreach (var pad in new[] { Pad, Bestand })
        {
            using var antwoord = await niemand.Haal(pad);
            Plaats(antwoord).ShouldStartWith("/aanmelden");
        }
    }

    [Fact]
    public async Task Met_een_tweede_factor_bevestigt_men_eerst_dat_men_het_is()
    {
        await using var eigen = new Accountapp();
        var (browser, _, sleutel, _) = await eigen.MetTweedeFactor();
        (await browser.Pagina(Pad)).ShouldContain($"href=\"{Bestand}\"");
        // The proof of setting it up is fresh for a few minutes; a session left open is not.
        eigen.Verzet(Aanmeldregels.Versheid + TimeSpan.FromMinutes(1));

        (await browser.Pagina(Pad)).ShouldNotContain($"href=\"{Bestand}\"");
        using var oud = await browser.Haal(Bestand);
        Plaats(oud).ShouldStartWith("/account/bevestigen");

        using var bevestigd = await browser.VerstuurFormulier($"/account/bevestigen?terug={Uri.EscapeDataString(Pad)}", 0, ("Formulier.Code", eigen.Code(sleutel)));
        Plaats(bevestigd).ShouldEndWith(Pad);
        using var vers = await browser.Haal(Bestand);
        vers.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Alles_wat_van_hem_is_staat_erin()
    {
        var (browser, adres) = await app.Binnen();
        using var begonnen = await Begin(browser);
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        await Gezegd(app, keten, adres, "Zullen wij bellen?");
        var (stroom, deelname) = await Zetel(app, keten, adres);
        (await app.Services.GetRequiredService<Klad>().Verander(stroom, deelname, "Proef", _ => """{"inhoud":"Wij schrijven nog"}""", Stop)).ShouldBeNull();

        using var antwoord = await browser.Haal(Bestand);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        antwoord.Content.Headers.ContentDisposition!.ToString().ShouldContain("schakel-account-2026-");
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var ik = JsonNode.Parse(await antwoord.Tekst())!;

        (ik["naam"]!.GetValue<string>(), ik["mailadres"]!.GetValue<string>()).ShouldBe(("Kim de Vries", adres));
        ik["post"]!["taal"]!.GetValue<string>().ShouldBe("nl");
        var daar = ik["ketens"]!.AsArray().ShouldHaveSingleItem()!;
        daar["naam"]!.GetValue<string>().ShouldBe("Proefketen van ons");
        daar["rollen"]!.AsArray().Select(r => $"{r!["rol"]} {r["partner"]} {r["van"]}").ShouldContain("Sleuteldrager Belastingdienst 2026-11-24", StringComparer.Ordinal);
        daar["concepten"]!.AsArray().ShouldHaveSingleItem()!["inhoud"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ShouldContain("Wij schrijven nog");
        daar["opmerkingen"]!.AsArray().ShouldHaveSingleItem()!["woorden"]!.GetValue<string>().ShouldBe("Zullen wij bellen?");
    }

    [Fact]
    public async Task Er_staat_niets_in_wat_iets_opent_of_van_een_ander_is()
    {
        var (browser, adres, sleutel, herstel) = await app.MetTweedeFactor();
        using var begonnen = await Begin(browser);
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        var link = await Uitgenodigd(browser, keten, "UWV", "Sleuteldrager");
        var (ander, anderadres) = await app.Binnen();
        using var erin = await ander.VerstuurFormulier(link, 0);
        await Gezegd(app, keten, anderadres, "Dit zei een ander");

        var bestand = await browser.Pagina(Bestand);
        var kluis = app.Services.CreateScope().ServiceProvider;
        var account = await kluis.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Storage.Account>>().FindByNameAsync(adres);
        foreach (var geheim in new[] { account!.PasswordHash!, account.SecurityStamp!, account.ConcurrencyStamp!, account.Eenmaalsleutel!, sleutel, Accountapp.Wachtwoord, link.Split('/')[^1] }.Concat(herstel)) bestand.ShouldNotContain(geheim);
        foreach (var vanEenAnder in new[] { anderadres, "Dit zei een ander" }) bestand.ShouldNotContain(vanEenAnder);
        JsonNode.Parse(bestand)!["herstelcodesOver"]!.GetValue<int>().ShouldBe(10);
    }

    [Fact]
    public async Task Wat_van_iemand_is_komt_ook_mee_als_zijn_termijn_voorbij_is()
    {
        await using var eigen = new Accountapp();
        var (browser, keten) = await eigen.Begonnen();
        var link = await Uitgenodigd(browser, keten, "UWV", "Sleuteldrager");
        var (ander, adres) = await eigen.Binnen();
        using var erin = await ander.VerstuurFormulier(link, 0);
        await Gezegd(eigen, keten, adres, "Nog een ding");
        var link2 = await Uitgenodigd(ander, keten, "UWV", "Sleuteldrager");
        var (opvolger, _) = await eigen.Binnen();
        using var ook = await opvolger.VerstuurFormulier(link2, 0);
        var stoppen = (await Wegen(ander, keten, "stoppen")).First();
        using var gestopt = await ander.VerstuurFormulier(stoppen, 0, ("Formulier.Laatste", "2026-11-24"));
        eigen.Verzet(TimeSpan.FromDays(2));
        await eigen.MeldAan(ander, adres);

        JsonNode.Parse(await ander.Pagina(Bestand))!["ketens"]!.AsArray().ShouldHaveSingleItem()!["opmerkingen"]!.AsArray().Count.ShouldBe(1);
    }

    // Reports something between its own partner and another, and says this beside it.
    static async Task Gezegd(Accountapp app, string keten, string adres, string woorden)
    {
        var (diensten, (stroom, deelname)) = (app.Services, await Zetel(app, keten, adres));
        var persoon = deelname.Persoon;
        var ander = (await diensten.GetRequiredService<Deur>().Inzage(stroom, persoon, null, Stop))!.Partners.First(p => p.Id != deelname.Partij).Id;
        var (id, invoer, dader) = (new Domein.Knelpunten.KnelpuntId(Guid.NewGuid()), new Invoer(), Dader.Van(persoon, deelname.Id, Factor.Enkel));
        var melden = new Domein.Knelpunten.KnelpuntMelden(id, deelname.Partij!.Value, ander, invoer.Regel("", "Iets"), null, null);
        (await diensten.GetRequiredService<Deur>().Voer(new(stroom, new(Guid.NewGuid()), dader, melden, invoer.Woorden), Stop)).ShouldBeOfType<Antwoord.Gedaan>();
        (await diensten.GetRequiredService<Gesprekken>().Zeg(stroom, dader, new(Guid.NewGuid()), new Gespreksplek.BijKnelpunt(id), woorden, null, Stop)).ShouldBeNull();
    }

    static async Task<(StroomId Stroom, Deelname Deelname)> Zetel(Accountapp app, string keten, string adres)
    {
        var stroom = Id.Lees<StroomId>(keten.Split('/')[^1])!.Value;
        await using var scope = app.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Storage.Account>>().FindByNameAsync(adres);
        var persoon = (await app.Services.GetRequiredService<Mensen>().Persoon(account!.Id, stroom, Stop))!.Value;
        return (stroom, (await app.Services.GetRequiredService<Deur>().Deelnames(stroom, persoon, Stop))[0]);
    }
}
