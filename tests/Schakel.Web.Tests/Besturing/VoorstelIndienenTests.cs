using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

[Trait("Feature", "B01")]
public sealed class VoorstelIndienenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad => $"{app.Keten}/voorstellen/indienen";

    (string, string)[] Velden(params (string, string)[] anders) =>
    [
        ("Formulier.Titel", "Sneller <terug>"), ("Formulier.Toelichting", "Dan klopt de polis eerder"), ("Formulier.HerzienOp", "2027-06-01"),
        ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "47,5"),
        ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"), ("Formulier.Opdrachten[0].Interventiewaarde", "60"), .. anders,
    ];

    [Fact]
    public async Task Een_formulier_waar_iets_uit_ontbreekt_of_dat_niet_te_lezen_is_krijgt_een_pagina_met_uitleg()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var pad = $"{app.Keten}/voorstellen/indienen";
        var pagina = await regisseur.Pagina(pad);
        var token = pagina.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];

        using var leeg = await Stuur([new("__RequestVerificationToken", token), new("_handler", "indienen"), new("Formulier.Opdracht", Guid.NewGuid().ToString())], "utf-8");
        using var anders = await Stuur([new("__RequestVerificationToken", token), new("_handler", "indienen")], "utf-7");

        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        anders.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await anders.Tekst()).ShouldContain("<h1>");

        Task<HttpResponseMessage> Stuur(KeyValuePair<string, string>[] velden, string tekens)
        {
            var lijf = new FormUrlEncodedContent(velden);
            lijf.Headers.ContentType!.CharSet = tekens;
            return regisseur.PostAsync(new Uri(pad, UriKind.Relative), lijf, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    [Trait("Feature", "B05")]
    public async Task Een_voorstel_laat_zien_wat_het_verandert_en_uit_welk_knelpunt_het_komt()
    {
        var knelpunt = await app.Gemeld("Waarom duurt terugmelden zo lang?");
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var pad = $"{Pad}?knelpunt={knelpunt}&norm={app.Norm}";
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina(pad));
        formulier.ShouldContain($"value=\"{knelpunt}\" selected");
        formulier.ShouldContain($"value=\"{app.Norm}\" selected");

        using var eerste = await regisseur.Verstuur(pad, formulier, Velden(("Formulier.Knelpunt", knelpunt.ToString())));
        using var tweede = await regisseur.Verstuur(pad, formulier, Velden(("Formulier.Knelpunt", knelpunt.ToString())));

        eerste.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await eerste.Tekst());
        tweede.Headers.Location.ShouldBe(eerste.Headers.Location);
        var pagina = await regisseur.Lees(eerste.Headers.Location!.PathAndQuery);
        pagina.ShouldContain("Sneller <terug> Ingebracht door: Ketenregisseur · UWV");
        pagina.ShouldContain("Norm 1 Terugmelding, Belastingdienst → UWV ≤ 72 uur ≤ 47,5 uur, ingrijpen vanaf 60 uur vanaf donderdag 1 april 2027");
        pagina.ShouldContain("Uit het knelpunt: Waarom duurt terugmelden zo lang?");
        (await regisseur.Lees($"{app.Keten}/knelpunten/{knelpunt}")).ShouldContain("Sneller <terug> standpunten gevraagd");
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await cbs.Lees(eerste.Headers.Location!.PathAndQuery)).ShouldNotContain("Waarom duurt terugmelden");
    }

    [Fact]
    public async Task Een_nieuwe_norm_op_een_overdracht_kan_ook()
    {
        using var regisseur = await app.BezoekerAls(Rol.Lijnmanager, app.Cbs);

        using var antwoord = await regisseur.VerstuurFormulier(Pad, 0, Velden(
            ("Formulier.Opdrachten[0].Soort", "nieuw"), ("Formulier.Opdrachten[0].Naam", "Volledig geleverd"), ("Formulier.Opdrachten[0].Nummer", "8"),
            ("Formulier.Opdrachten[0].Overdracht", app.Overdracht.ToString()), ("Formulier.Opdrachten[0].Richting", "Minimaal"), ("Formulier.Opdrachten[0].Eenheid", "Procent"),
            ("Formulier.Opdrachten[0].Waarde", "99.5"), ("Formulier.Opdrachten[0].Interventiewaarde", "")));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        (await regisseur.Lees(antwoord.Headers.Location!.PathAndQuery)).ShouldContain("Norm 8 Volledig geleverd, Belastingdienst → UWV – niets ≥ 99,5% vanaf");
    }

    [Theory]
    [InlineData("Formulier.Opdrachten[0].Waarde", "1.000", "Schrijf het zonder punten voor duizendtallen")]
    [InlineData("Formulier.Opdrachten[0].Waarde", "twee", "Dit is geen getal")]
    [InlineData("Formulier.Opdrachten[0].Waarde", "9999999999999", "tussen min en plus een biljoen")]
    [InlineData("Formulier.Opdrachten[0].Interventiewaarde", "0,1234567", "ten hoogste zes decimalen")]
    [InlineData("Formulier.Opdrachten[0].Vanaf", "1850-01-01", "Dit is geen dag tussen 1900 en 2199.")]
    [InlineData("Formulier.Opdrachten[0].Vanaf", "9999-12-31", "Dit is geen dag tussen 1900 en 2199.")]
    [InlineData("Formulier.Opdrachten[0].Vanaf", "overmorgen", "Dit is geen dag tussen 1900 en 2199.")]
    [InlineData("Formulier.Opdrachten[0].Norm", "00000000-0000-4000-8000-000000000000", "Maak een keuze uit de lijst.")]
    [InlineData("Formulier.HerzienOp", "2026-11-24", "ligt na vandaag")]
    [InlineData("Formulier.Titel", "", "Vul dit in.")]
    [InlineData("Formulier.Toelichting", "met \u0001 erin", "tekens in die niet te bewaren zijn")]
    [InlineData("Formulier.Knelpunt", "00000000-0000-4000-8000-000000000000", "Dit knelpunt bestaat niet")]
    [InlineData("Formulier.Besluit", "geen-kenmerk", "Maak een keuze uit de lijst.")]
    public async Task Wat_niet_klopt_blijft_staan_met_de_reden_erbij_en_verandert_niets(string veld, string getypt, string reden)
    {
        var nr = await app.Nr();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        using var antwoord = await regisseur.VerstuurFormulier(Pad, 0, [.. Velden().Where(v => v.Item1 != veld), (veld, getypt)]);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await antwoord.Tekst());
        (await antwoord.Lees()).ShouldContain(reden);
        if (veld.EndsWith("waarde", StringComparison.OrdinalIgnoreCase)) (await antwoord.Tekst()).ShouldContain($"value=\"{getypt}\"");
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    public async Task Een_dag_waarop_al_iets_geldt_wordt_geweigerd_bij_het_veld()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        using var antwoord = await regisseur.VerstuurFormulier(Pad, 0, Velden(("Formulier.Opdrachten[0].Vanaf", "2025-01-01")));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var tekst = await antwoord.Tekst();
        tekst.ShouldContain("#veld-formulier-opdrachten-0-vanaf\">Vanaf welke dag geldt dit? Er geldt al een waarde vanaf deze dag of later.");
        tekst.ShouldContain("id=\"veld-formulier-opdrachten-0-vanaf-fout\"");
    }

    [Theory]
    [InlineData(Rol.Ketenmedewerker)]
    [InlineData(Rol.Sleuteldrager)]
    public async Task Wie_niets_mag_indienen_krijgt_de_reden_en_geen_formulier(Rol rol)
    {
        using var bezoeker = await app.BezoekerAls(rol, app.Uwv);

        using var antwoord = await bezoeker.Haal(Pad);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await antwoord.Lees()).ShouldContain("Uw rol mag dit niet.");
        (await antwoord.Tekst()).ShouldNotContain("Formulier.Titel");
    }

    [Fact]
    public async Task Een_knelpunt_van_anderen_staat_niet_in_de_keuze_en_is_niet_te_noemen()
    {
        var knelpunt = await app.Gemeld("Alleen tussen twee");
        var nr = await app.Nr();
        using var cbs = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);

        (await cbs.Pagina($"{Pad}?knelpunt={knelpunt}")).ShouldNotContain("Alleen tussen twee");
        using var antwoord = await cbs.VerstuurFormulier(Pad, 0, Velden(("Formulier.Knelpunt", knelpunt.ToString())));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Nr()).ShouldBe(nr);
    }
}
