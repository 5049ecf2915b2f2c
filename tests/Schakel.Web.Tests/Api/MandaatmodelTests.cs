using System.Net;
using System.Text.Json.Nodes;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>Roles and the mandate model after the founding, through the API: by a proposal that shows what it changes, and then for every mandate.</summary>
[Trait("Feature", "I04")]
[Trait("Feature", "I05")]
public sealed class MandaatmodelTests(Ketenapp app) : IClassFixture<Ketenapp>, IDisposable
{
    readonly Klant _regisseur = new(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
    readonly Klant _sleuteldrager = new(app, app.Wie(Rol.Sleuteldrager, app.Uwv));

    public void Dispose()
    {
        _regisseur.Dispose();
        _sleuteldrager.Dispose();
    }

    [Fact]
    public async Task Een_voorstel_over_rollen_en_model_toont_het_verschil_en_werkt_na_het_besluit()
    {
        (await _regisseur.Lees("/mandaatmodel", HttpStatusCode.NotFound))["code"]!.GetValue<string>().ShouldBe("niet-gevonden");
        (await _regisseur.Lees("/rollen/lijnmanager"))["nummer"]!.GetValue<int>().ShouldBe(0);
        foreach (var (plaats, body) in new[] { ("/mandaatmodel", Model("Normen")), ("/rollen", Rollen("Stuurt")[0]) })
        {
            using var niet = await _sleuteldrager.Stuur(plaats, body);
            (await Klant.Probleem(niet, HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("besluit-vereist");
        }
        var voorstel = Guid.NewGuid();
        using var ingediend = await _regisseur.Stuur("/voorstellen", Voorstel(voorstel, Rollen("Stuurt"), Model("Normen")));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.Created, await ingediend.Tekst());

        var verschil = JsonNode.Parse(await ingediend.Tekst())!["verschil"]!;
        verschil["rollen"]![0]!["nu"].ShouldBeNull();
        verschil["rollen"]![0]!["dan"]!["verantwoordelijkheden"]!.AsArray().Select(v => v!.GetValue<string>()).ShouldBe(["Belt", "Ziet het"]);
        verschil["model"]!["nu"].ShouldBeNull();
        verschil["model"]!["dan"]!["toelichting"]!.GetValue<string>().ShouldBe("Omdat het kan");
        using (var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv))
        {
            var pagina = await bestuurder.Lees($"{app.Keten}/voorstellen/{voorstel}");
            pagina.ShouldContain("Mandaat van een Lijnmanager alle onderwerpen, elk bedrag Normen; met een plafond van ten hoogste € 500");
            pagina.ShouldContain("Lijnmanager: waarvoor – niets Stuurt");
            pagina.ShouldContain("Lijnmanager: verantwoordelijkheden – niets Belt; Ziet het");
        }
        await app.AllenGesproken(new(voorstel));

        (await _regisseur.Lees("/rollen/lijnmanager"))["doel"]!.GetValue<string>().ShouldBe("Stuurt");
        (await _regisseur.Lees("/rollen"))["totaal"]!.GetValue<int>().ShouldBe(11);
        (await _regisseur.Lees("/rollen/Lijnmanager", HttpStatusCode.NotFound)).ShouldNotBeNull();
        (await _regisseur.Lees("/mandaatmodel"))["ruimtes"]![0]!["hoogsteCenten"]!.GetValue<long>().ShouldBe(50_000);
        await Geweigerd("plafondCenten", 50_001);
        await Geweigerd("plafondCenten", null);
        await Geweigerd("onderwerpen", 50_000, "Inrichting");

        async Task Geweigerd(string veld, long? plafond, string onderwerp = "Normen")
        {
            using var antwoord = await _sleuteldrager.Stuur("/mandaten", new
            {
                id = Guid.NewGuid(),
                houder = app.Wie(Rol.Lijnmanager, app.Uwv).Id.Waarde,
                onderwerpen = new[] { onderwerp },
                plafondCenten = plafond,
                termijn = new { van = "2027-11-24" },
                bron = "Artikel 4",
            });
            var probleem = await Klant.Probleem(antwoord, HttpStatusCode.UnprocessableEntity);
            probleem["code"]!.GetValue<string>().ShouldBe("mandaat-buiten-model");
            Veld(probleem).ShouldBe(veld);
        }
    }

    [Fact]
    public async Task Een_fout_in_een_voorstel_heet_zoals_het_in_het_voorstel_staat()
    {
        await Fout(Voorstel(Guid.NewGuid(), null, Model("Normen", zonderPlafond: true)), "opdrachten[0].mandaatmodelVaststellen.ruimtes[0].hoogsteCenten");
        await Fout(Voorstel(Guid.NewGuid(), null, Model("Normen", centen: -1)), "opdrachten[0].mandaatmodelVaststellen.ruimtes[0].hoogsteCenten");
        await Fout(Voorstel(Guid.NewGuid(), Rollen(""), null), "opdrachten[0].rolBeschrijven.doel");
        await Fout(Voorstel(Guid.NewGuid(), Rollen("Stuurt", [.. Enumerable.Range(0, 13).Select(i => $"Regel {i}")]), Model("Normen")), "opdrachten[0].rolBeschrijven.verantwoordelijkheden");
        await Fout(Voorstel(Guid.NewGuid(), Rollen("Stuurt", ["goed", new string('x', 201)]), null), "opdrachten[0].rolBeschrijven.verantwoordelijkheden[1]");

        async Task Fout(object body, string veld)
        {
            using var antwoord = await _regisseur.Stuur("/voorstellen", body);
            Veld(await Klant.Probleem(antwoord, HttpStatusCode.UnprocessableEntity)).ShouldBe(veld);
        }
    }

    [Fact]
    public async Task Na_de_oprichting_bieden_de_paginas_het_niet_aan_en_zegt_het_formulier_wie_het_kan_voorstellen()
    {
        using var begin = await app.BezoekerAls(Rol.Sleuteldrager, app.Belastingdienst);
        (await begin.Lees($"{app.Keten}/rollen/lijnmanager")).ShouldNotContain("Beschrijf deze rol");
        (await begin.Lees($"{app.Keten}/mandaatmodel")).ShouldNotContain("Stel het mandaatmodel vast");

        foreach (var pad in new[] { "rollen/lijnmanager/beschrijven", "mandaatmodel/vaststellen" })
        {
            using var niet = await begin.Haal($"{app.Keten}/{pad}");
            niet.StatusCode.ShouldBe(HttpStatusCode.Forbidden, pad);
            (await niet.Lees()).ShouldContain("Uw rol mag dit niet. Vraag het");
        }
    }

    static string? Veld(JsonNode probleem) => probleem["fouten"]?[0]?["veld"]?.GetValue<string>();

    static object Voorstel(Guid id, object[]? rollen, object? mandaatmodel) => new { id, besluit = Guid.NewGuid(), titel = "Rollen", toelichting = "Omdat", herzienOp = "2027-03-01", opdrachten = (rollen ?? []).Select(object (r) => new { rolBeschrijven = r }).Concat(mandaatmodel is null ? [] : [new { mandaatmodelVaststellen = mandaatmodel }]) };

    static object[] Rollen(string doel, string[]? verantwoordelijkheden = null) => [new { rol = "Lijnmanager", doel, verantwoordelijkheden = verantwoordelijkheden ?? ["Belt", "Ziet het"] }];

    static object Model(string onderwerp, bool zonderPlafond = false, long centen = 50_000) => new
    {
        ruimtes = new object[]
        {
            new { rol = "Lijnmanager", onderwerpen = new[] { onderwerp }, zonderPlafond, hoogsteCenten = centen },
            new { rol = "Ketenregisseur", onderwerpen = Array.Empty<string>(), zonderPlafond = true },
        },
        toelichting = "Omdat het kan",
    };
}
