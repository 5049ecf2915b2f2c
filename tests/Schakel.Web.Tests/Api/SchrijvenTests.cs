using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

[Trait("Feature", "U05")]
public sealed class SchrijvenTests(Ketenapp app) : IClassFixture<Ketenapp>, IDisposable
{
    readonly Klant _regisseur = new(app, app.Wie(Rol.Ketenregisseur, app.Uwv));

    public void Dispose() => _regisseur.Dispose();

    [Fact]
    public async Task Wat_gedaan_is_staat_op_zijn_adres_en_een_herhaling_geeft_het_eerste_antwoord()
    {
        var (id, sleutel) = (Guid.NewGuid(), Guid.NewGuid());

        using var eerste = await _regisseur.Stuur("/knelpunten", Melding(id), sleutel);
        using var tweede = await _regisseur.Stuur("/knelpunten", Melding(id), sleutel);

        eerste.StatusCode.ShouldBe(HttpStatusCode.Created, await eerste.Tekst());
        tweede.StatusCode.ShouldBe(HttpStatusCode.Created, await tweede.Tekst());
        eerste.Headers.Location!.ToString().ShouldBe($"/v1/ketens/{app.Stroom}/knelpunten/{id}");
        tweede.Headers.Location.ShouldBe(eerste.Headers.Location);
        (await tweede.Tekst()).ShouldBe(await eerste.Tekst());
        var knelpunt = await _regisseur.Lees($"/knelpunten/{id}");
        knelpunt["titel"]!.GetValue<string>().ShouldBe("Waarom <ontbreekt> é?");
        knelpunt["niveau"]!.GetValue<string>().ShouldBe("Werkvloer");
        knelpunt["stappen"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Een_lijst_vol_leegte_en_een_naam_van_een_half_teken_krijgen_een_kort_antwoord()
    {
        var leeg = $"{{\"opdrachten\":[{string.Join(',', Enumerable.Repeat("{\"normVaststellen\":{}}", 10_000))}]}}";

        using var lijst = await _regisseur.StuurTekst("/voorstellen", leeg);
        using var naam = await _regisseur.StuurTekst("/knelpunten", "{\"\\ud800\":1}");

        (await Klant.Probleem(lijst, HttpStatusCode.BadRequest))["fouten"]!.AsArray().Count.ShouldBe(50);
        (await Klant.Probleem(naam, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("json-onleesbaar");
    }

    [Fact]
    public async Task Een_knelpunt_gaat_de_ladder_op_en_wordt_opgelost()
    {
        var id = Guid.NewGuid();
        using var gemeld = await _regisseur.Stuur("/knelpunten", Melding(id));
        using var geescaleerd = await _regisseur.Stuur($"/knelpunten/{id}/escalaties", new { naar = "Ketenmanager", reden = "Wij komen er\nniet uit" });
        using var opgelost = await _regisseur.Stuur($"/knelpunten/{id}/oplossingen", new { oplossing = "Het werkt weer" });
        using var nogEens = await _regisseur.Stuur($"/knelpunten/{id}/oplossingen", new { oplossing = "Het werkt weer" });

        var escalatie = JsonNode.Parse(await geescaleerd.Tekst())!;
        escalatie["isVanDeKeten"]!.GetValue<bool>().ShouldBeTrue();
        escalatie["uiterlijk"]!.GetValue<string>().ShouldBe("2026-12-01");
        escalatie["stappen"]![1]!["reden"]!.GetValue<string>().ShouldBe("Wij komen er\nniet uit");
        JsonNode.Parse(await opgelost.Tekst())!["oplossing"]!["hoe"]!.GetValue<string>().ShouldBe("Het werkt weer");
        (await Klant.Probleem(nogEens, HttpStatusCode.Conflict))["code"]!.GetValue<string>().ShouldBe("al-opgelost");
    }

    [Fact]
    public async Task Een_voorstel_zegt_wat_er_nu_en_dan_geldt_ook_nadat_erover_is_besloten()
    {
        var (id, besluit) = (Guid.NewGuid(), Guid.NewGuid());
        object voorstel = new
        {
            id,
            besluit,
            titel = "Sneller terugmelden",
            toelichting = "Wie wacht, belt",
            herzienOp = "2027-12-01",
            opdrachten = new object[]
            {
                new { gremiumInstellen = new { id = Guid.NewGuid(), naam = "Datatafel", niveau = "Operationeel", taak = "Gegevens verbeteren" } },
                new { overdrachtVaststellen = new { id = Guid.NewGuid(), van = app.Uwv.Waarde, naar = app.Cbs.Waarde, wat = "Verrijkte gegevens" } },
                new { normVaststellen = new { id = app.Norm.Waarde, nummer = 1, naam = "Terugmelding", richting = "Maximaal", eenheid = "Uren", overdracht = app.Overdracht.Waarde, vanaf = "2027-01-01", waarde = 48.5m } },
            },
        };
        using var ingediend = await _regisseur.Stuur("/voorstellen", voorstel);
        ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());

        foreach (var partij in new[] { app.Belastingdienst, app.Uwv, app.Cbs })
        {
            using var bestuurder = new Klant(app, app.Wie(Rol.Bestuurder, partij));
            using var gegeven = await bestuurder.Stuur($"/voorstellen/{id}/standpunten", new { partij = partij.Waarde, ronde = 1, oordeel = "Instemmen" });
            gegeven.StatusCode.ShouldBe(HttpStatusCode.Created, await gegeven.Tekst());
        }

        var nu = await _regisseur.Lees($"/voorstellen/{id}");
        nu["status"]!.GetValue<string>().ShouldBe("Besloten");
        nu["verschil"]!["nieuweGremia"]![0]!["taak"]!.GetValue<string>().ShouldBe("Gegevens verbeteren");
        nu["verschil"]!["nieuweOverdrachten"]![0]!["wat"]!.GetValue<string>().ShouldBe("Verrijkte gegevens");
        var norm = nu["verschil"]!["normen"]![0]!;
        norm["nu"]!["waarde"]!.GetValue<decimal>().ShouldBe(72);
        norm["dan"]!["waarde"]!.GetValue<decimal>().ShouldBe(48.5m);
        (await _regisseur.Lees($"/besluiten/{besluit}"))["titel"]!.GetValue<string>().ShouldBe("Sneller terugmelden");
        (await _regisseur.Lees($"/normen/{app.Norm}"))["waarden"]!.AsArray().Count.ShouldBe(2);
        (await _regisseur.Lees($"/normen/{app.Norm}?op=nr-1", HttpStatusCode.NotFound))["code"]!.GetValue<string>().ShouldBe("niet-gevonden");
    }

    [Fact]
    [Trait("Feature", "I07")]
    public async Task Een_gremium_verandert_en_verdwijnt_met_een_voorstel()
    {
        var was = await _regisseur.Lees($"/gremia/{app.Gremium}");
        was["reglement"]!["zetels"]!.AsArray().Count.ShouldBe(2);
        was["isOpgeheven"]!.GetValue<bool>().ShouldBeFalse();
        var (id, nieuw) = (Guid.NewGuid(), Guid.NewGuid());
        object regels = new
        {
            rollen = new[] { "Ketenregisseur", "Ketenmanager" },
            zetels = new[] { new { partij = app.Uwv.Waarde, aantal = 2 } },
            besluitregel = "Unaniem",
            minstensPerPartner = 1,
            zonderVervanging = false,
            voorzitterregel = "Ketenmanager",
        };
        using var ingediend = await _regisseur.Stuur("/voorstellen", new
        {
            id,
            besluit = Guid.NewGuid(),
            titel = "Anders overleggen",
            toelichting = "Het kan lichter",
            herzienOp = "2027-12-01",
            opdrachten = new object[]
            {
                new { gremiumInstellen = new { id = nieuw, naam = "Regisseurstafel", niveau = "Tactisch", taak = "Lost op", reglement = regels } },
                new { gremiumWijzigen = new { gremium = app.Gremium.Waarde, naam = "Werkoverleg", niveau = "Operationeel", taak = "Verdeelt het werk", verantwoordtAan = nieuw } },
            },
        });
        ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());
        var verschil = JsonNode.Parse(await ingediend.Tekst())!["verschil"]!;
        verschil["nieuweGremia"]![0]!["reglement"]!["voorzitterregel"]!.GetValue<string>().ShouldBe("Ketenmanager");
        verschil["gremia"]![0]!["nu"]!["reglement"].ShouldNotBeNull();
        verschil["gremia"]![0]!["dan"]!["reglement"].ShouldBeNull("what is left out is left out of it");
        verschil["gremia"]![0]!["dan"]!["verantwoordtAan"]!.GetValue<Guid>().ShouldBe(nieuw);

        using var rond = await _regisseur.Stuur("/voorstellen", new
        {
            id = Guid.NewGuid(),
            besluit = Guid.NewGuid(),
            titel = "T",
            toelichting = "T",
            herzienOp = "2027-12-01",
            opdrachten = new object[] { new { gremiumOpheffen = new { gremium = app.Gremium.Waarde } }, new { gremiumOpheffen = new { gremium = app.Gremium.Waarde } } },
        });
        var probleem = await Klant.Probleem(rond, HttpStatusCode.Conflict);
        (probleem["code"]!.GetValue<string>(), probleem["veld"]!.GetValue<string>()).ShouldBe(("gremium-opgeheven", "opdrachten[1].gremiumOpheffen"));
    }

    [Fact]
    public async Task Wat_iedereen_deelt_verandert_na_de_oprichting_alleen_per_besluit()
    {
        using var antwoord = await _regisseur.Stuur("/overdrachten", new { id = Guid.NewGuid(), van = app.Uwv.Waarde, naar = app.Cbs.Waarde, wat = "Iets" });

        (await Klant.Probleem(antwoord, HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("besluit-vereist");
    }

    [Theory]
    [InlineData("{", "json-onleesbaar", null)]
    [InlineData("", "json-onleesbaar", null)]
    [InlineData("null", "veld-vorm", null)]
    [InlineData("[]", "veld-vorm", null)]
    [InlineData("""{"partij":"x","partij":"y"}""", "json-onleesbaar", null)]
    [InlineData("""{"ronde":1,"oordeel":"Instemmen"}""", "veld-ontbreekt", "partij")]
    [InlineData("""{"partij":"UWV","ronde":1,"oordeel":"Instemmen","extra":1}""", "veld-onbekend", "extra")]
    [InlineData("""{"Partij":"UWV","ronde":1,"oordeel":"Instemmen"}""", "veld-onbekend", "Partij")]
    [InlineData("""{"partij":"{0}","ronde":"1","oordeel":"Instemmen"}""", "veld-vorm", "ronde")]
    [InlineData("""{"partij":"{0}","ronde":1.5,"oordeel":"Instemmen"}""", "veld-vorm", "ronde")]
    [InlineData("""{"partij":"{0}","ronde":1,"oordeel":"instemmen"}""", "veld-vorm", "oordeel")]
    [InlineData("""{"partij":"{0}","ronde":1,"oordeel":0}""", "veld-vorm", "oordeel")]
    [InlineData("""{"partij":"UWV","ronde":1,"oordeel":"Instemmen"}""", "veld-vorm", "partij")]
    [InlineData("""{"partij":null,"ronde":1,"oordeel":"Instemmen"}""", "veld-vorm", "partij")]
    [InlineData("""{"partij":"{0}","ronde":1,"oordeel":"Instemmen","reden":5}""", "veld-vorm", "reden")]
    public async Task Wat_niet_de_vorm_van_het_contract_heeft_wordt_bij_het_veld_geweigerd(string body, string code, string? veld)
    {
        using var antwoord = await _regisseur.StuurTekst($"/voorstellen/{Guid.NewGuid()}/standpunten", body.Replace("{0}", app.Uwv.ToString(), StringComparison.Ordinal));

        var probleem = await Klant.Probleem(antwoord, HttpStatusCode.BadRequest);
        probleem["code"]!.GetValue<string>().ShouldBe(code);
        probleem["veld"]?.GetValue<string>().ShouldBe(veld);
        (probleem["veld"] is null).ShouldBe(veld is null);
    }

    [Theory]
    [InlineData("""{"opdrachten":[null]}""", "opdrachten[0]")]
    [InlineData("""{"opdrachten":[{"normVaststellen":{"id":1}}]}""", "opdrachten[0].normVaststellen.nummer")]
    public async Task Ook_binnen_een_lijst_staat_bij_welk_veld(string deel, string veld)
    {
        var body = JsonNode.Parse(deel)!.AsObject();
        foreach (var (naam, waarde) in new[] { ("id", $"{Guid.NewGuid()}"), ("besluit", $"{Guid.NewGuid()}"), ("titel", "T"), ("toelichting", "T"), ("herzienOp", "2027-01-01") }) body[naam] = waarde;
        using var antwoord = await _regisseur.StuurTekst("/voorstellen", body.ToJsonString());

        (await Klant.Probleem(antwoord, HttpStatusCode.BadRequest))["veld"]!.GetValue<string>().ShouldBe(veld);
    }

    [Theory]
    [InlineData("\\ud800", "tekens-ongeldig")]
    [InlineData("\\u0007", "tekens-ongeldig")]
    [InlineData("a\\nb", "tekens-ongeldig")]
    [InlineData(" ", "leeg")]
    public async Task Woorden_die_niet_te_bewaren_zijn_worden_bij_het_veld_geweigerd(string titel, string code)
    {
        using var antwoord = await _regisseur.StuurTekst("/knelpunten", $$"""{"id":"{{Guid.NewGuid()}}","van":"{{app.Uwv}}","naar":"{{app.Belastingdienst}}","titel":"{{titel}}"}""");

        var probleem = await Klant.Probleem(antwoord, HttpStatusCode.UnprocessableEntity);
        (probleem["code"]!.GetValue<string>(), probleem["veld"]!.GetValue<string>()).ShouldBe((code, "titel"));
    }

    [Fact]
    public async Task Een_regel_van_de_keten_wijst_het_veld_in_de_lijst_aan()
    {
        object norm = new { id = Guid.NewGuid(), nummer = 2000, naam = "N", richting = "Minimaal", eenheid = "Procent", vanaf = "2027-01-01", waarde = 1 };
        using var antwoord = await _regisseur.Stuur("/voorstellen", new
        {
            id = Guid.NewGuid(),
            besluit = Guid.NewGuid(),
            titel = "T",
            toelichting = "T",
            herzienOp = "2027-12-01",
            opdrachten = new object[]
            {
                new { overdrachtVaststellen = new { id = Guid.NewGuid(), van = app.Uwv.Waarde, naar = app.Cbs.Waarde, wat = "W" } },
                new { normVaststellen = norm },
            },
        });

        (await Klant.Probleem(antwoord, HttpStatusCode.UnprocessableEntity))["veld"]!.GetValue<string>().ShouldBe("opdrachten[1].normVaststellen.nummer");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"gremiumOpheffen":{"gremium":"8f14e45f-ceea-467f-ab5d-1c6d3c1f0a11"},"overdrachtVaststellen":{"id":"8f14e45f-ceea-467f-ab5d-1c6d3c1f0a12","van":"8f14e45f-ceea-467f-ab5d-1c6d3c1f0a13","naar":"8f14e45f-ceea-467f-ab5d-1c6d3c1f0a14","wat":"W"}}""")]
    public async Task Een_wijziging_is_van_precies_een_soort(string wijziging)
    {
        var body = JsonNode.Parse($$"""{"id":"{{Guid.NewGuid()}}","besluit":"{{Guid.NewGuid()}}","titel":"T","toelichting":"T","herzienOp":"2027-12-01","opdrachten":[{{wijziging}}]}""")!;
        using var antwoord = await _regisseur.StuurTekst("/voorstellen", body.ToJsonString());

        var probleem = await Klant.Probleem(antwoord, HttpStatusCode.UnprocessableEntity);
        (probleem["code"]!.GetValue<string>(), probleem["veld"]!.GetValue<string>()).ShouldBe(("wijziging-een-soort", "opdrachten[0]"));
    }

    [Fact]
    public async Task Te_groot_en_geen_json_worden_in_gewone_woorden_geweigerd()
    {
        // Who sends on while the answer is there already finds the line broken: this one asks first.
        _regisseur.Koppen.ExpectContinue = true;
        using var groot = await _regisseur.Stuur("/gebeurtenissen", new { wat = new string('a', 1100 * 1024) });
        using var anders = await _regisseur.StuurTekst("/knelpunten", "titel=a", soort: "application/x-www-form-urlencoded");

        (await Klant.Probleem(groot, HttpStatusCode.RequestEntityTooLarge))["code"]!.GetValue<string>().ShouldBe("te-groot");
        (await Klant.Probleem(anders, HttpStatusCode.UnsupportedMediaType))["code"]!.GetValue<string>().ShouldBe("geen-json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nog-eens")]
    [InlineData("2BD7B74C-D43A-4A96-BD8C-425AA41367A2")]
    [InlineData("0192f7a1-7c3b-7000-8000-000000000001")]
    [InlineData("0192f7a1-7c3b-8000-8000-000000000001")]
    public async Task Zonder_goede_Idempotency_Key_gebeurt_er_niets(string sleutel)
    {
        using var http = new HttpClient { BaseAddress = app.Adres };
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/v1/ketens/{app.Stroom}/knelpunten") { Content = JsonContent.Create(Melding(Guid.NewGuid())) };
        verzoek.Headers.Authorization = new("Bearer", app.Wie(Rol.Ketenregisseur, app.Uwv).Id.ToString());
        if (sleutel.Length > 0) verzoek.Headers.Add("Idempotency-Key", sleutel);
        using var antwoord = await http.SendAsync(verzoek, TestContext.Current.CancellationToken);

        (await Klant.Probleem(antwoord, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("idempotency-key-ongeldig");
    }

    [Fact]
    public async Task Schrijven_gaat_over_nu_wat_er_ook_in_het_adres_staat()
    {
        using var antwoord = await _regisseur.Stuur("/knelpunten?op=gisteren", Melding(Guid.NewGuid()));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, await antwoord.Tekst());
    }

    [Fact]
    public async Task Een_resultaat_en_een_gebeurtenis_staan_er_meteen()
    {
        var id = Guid.NewGuid();
        using var resultaat = await _regisseur.Stuur($"/normen/{app.Norm}/resultaten", new { periode = new { van = "2026-01-01", totEnMet = "2026-03-31" }, waarde = 71.5m, isVoorlopig = false, bron = "Maandrapportage" });
        using var gebeurtenis = await _regisseur.Stuur("/gebeurtenissen", new { id, datum = "2026-01-01", wat = "De wet verandert" });

        resultaat.StatusCode.ShouldBe(HttpStatusCode.Created, await resultaat.Tekst());
        gebeurtenis.StatusCode.ShouldBe(HttpStatusCode.Created, await gebeurtenis.Tekst());
        var melding = (await _regisseur.Lees($"/normen/{app.Norm}/resultaten"))["resultaten"]![0]!["meldingen"]![0]!;
        (melding["waarde"]!.GetValue<decimal>(), melding["bron"]!.GetValue<string>()).ShouldBe((71.5m, "Maandrapportage"));
        (await _regisseur.Lees($"/gebeurtenissen/{id}"))["wat"]!.GetValue<string>().ShouldBe("De wet verandert");
    }

    object Melding(Guid id) => new { id, van = app.Uwv.Waarde, naar = app.Belastingdienst.Waarde, titel = "Waarom <ontbreekt> é?", overdracht = app.Overdracht.Waarde };
}
