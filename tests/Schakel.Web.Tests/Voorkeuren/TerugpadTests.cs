using System.Net;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Tests.Voorkeuren;

public sealed partial class TerugpadTests(SchakelApp app) : IClassFixture<SchakelApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/over")]
    [InlineData("/keten/lak?op=nr-12&x=%C3%A9#stuk")]
    public void Een_pad_binnen_dit_huis_wordt_gevolgd(string pad) => Terugpad.Veilig(pad).ShouldBe(pad);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("over")]
    [InlineData("//elders.example")]
    [InlineData("/\\elders.example")]
    [InlineData("/\t/elders.example")]
    [InlineData("/\n/elders.example")]
    [InlineData("https://elders.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/over\r\nSet-Cookie: x=y")]
    [InlineData("/één")]
    public void Een_pad_naar_elders_leidt_naar_het_begin(string? pad) => Terugpad.Veilig(pad).ShouldBe("/");

    [Fact]
    public void Een_eindeloos_pad_leidt_naar_het_begin() => Terugpad.Veilig("/" + new string('a', 5000)).ShouldBe("/");

    [Theory]
    [InlineData("/taal", "taal", "en")]
    [InlineData("/thema", "thema", "donker")]
    public async Task Een_vervalst_terugpad_brengt_niemand_naar_elders(string adres, string veld, string waarde)
    {
        using var bezoeker = app.Bezoeker();
        var antwoord = await Kies(bezoeker, adres, veld, waarde, "//elders.example/pluk");

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        antwoord.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task Een_onbekende_taal_verandert_niets()
    {
        using var bezoeker = app.Bezoeker();
        var antwoord = await Kies(bezoeker, "/taal", "taal", "xx\r\n", "/over");

        antwoord.Headers.Location!.OriginalString.ShouldBe("/over");
        antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes);
        (koekjes ?? []).ShouldNotContain(koekje => koekje.Contains(Talen.Cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_keuze_zonder_het_formulier_van_dit_huis_wordt_geweigerd()
    {
        using var bezoeker = app.Bezoeker();
        using var inhoud = new FormUrlEncodedContent([new("taal", "en"), new("terug", "/")]);
        var antwoord = await bezoeker.PostAsync("/taal", inhoud, TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Dit formulier kon niet worden gelezen");
    }

    static async Task<HttpResponseMessage> Kies(HttpClient bezoeker, string adres, string veld, string waarde, string terug)
    {
        var pagina = await bezoeker.GetStringAsync("/over", TestContext.Current.CancellationToken);
        using var inhoud = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Zegel().Match(pagina).Groups["zegel"].Value),
            new(veld, waarde),
            new("terug", terug),
        ]);
        return await bezoeker.PostAsync(adres, inhoud, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("""__RequestVerificationToken" value="(?<zegel>[^"]+)""", RegexOptions.None, 1000)]
    private static partial Regex Zegel();
}
