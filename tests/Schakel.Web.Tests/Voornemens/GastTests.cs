using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Voornemens;

/// <summary>A guest of a party around the chain sees what is shared with it and answers; of the chain there is nothing for him.</summary>
[Trait("Feature", "I12")]
public sealed class GastTests(Ketenapp app, Accountapp eigen) : IClassFixture<Ketenapp>, IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_partner_deelt_een_verandering_de_gast_antwoordt_en_de_keten_leest_het()
    {
        var maker = await app.Opgenomen("Makers van salarissoftware");
        var voornemen = await app.Aangekondigd();
        using var gast = await app.GastAls(await app.Gast(maker));
        (await gast.Lees($"{app.Keten}/gast")).ShouldContain("Er is nog niets met u gedeeld");

        using var uwv = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);
        (await uwv.Pagina($"{app.Keten}/wijzigingen/{voornemen}")).ShouldContain($"wijzigingen/{voornemen}/delen\"");
        using var gedeeld = await uwv.VerstuurFormulier($"{app.Keten}/wijzigingen/{voornemen}/delen", 0, ("Formulier.Met", maker.ToString()));
        gedeeld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedeeld.Tekst());
        (await uwv.Lees($"{app.Keten}/wijzigingen/{voornemen}")).ShouldContain("Makers van salarissoftware nog geen antwoord");

        var pagina = await gast.Lees($"{app.Keten}/gast");
        pagina.ShouldContain("U ziet wat met Makers van salarissoftware is gedeeld");
        pagina.ShouldContain("Ander formaat voor loonaangiften");
        var stuk = await gast.Lees($"{app.Keten}/gast/{voornemen}");
        stuk.ShouldContain("Twee velden heten anders.");
        stuk.ShouldContain("UWV");
        using var leeg = await gast.VerstuurFormulier($"{app.Keten}/gast/{voornemen}", 0, ("Formulier.Maat", "Groot"));
        (await leeg.Tekst()).ShouldContain("Schrijf wat u ervan merkt en wat u nodig hebt.");
        using var antwoord = await gast.VerstuurFormulier($"{app.Keten}/gast/{voornemen}", 0, ("Formulier.Maat", "Groot"), ("Formulier.Toelichting", "Wij hebben een testbestand nodig."));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());

        (await gast.Lees($"{app.Keten}/gast/{voornemen}")).ShouldContain("Wij hebben een testbestand nodig.");
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        (await cbs.Lees($"{app.Keten}/wijzigingen/{voornemen}")).ShouldContain("Wij hebben een testbestand nodig.");
        (await cbs.Lees($"{app.Keten}/omgeving/{maker}")).ShouldContain("Ander formaat voor loonaangiften");
        (await cbs.Lees($"{app.Keten}/omgeving")).ShouldContain("Makers van salarissoftware");
        (await cbs.Lees($"{app.Keten}/geheugen")).ShouldContain("Makers van salarissoftware zegt van de verandering");
        (await cbs.Pagina($"{app.Keten}/omgeving.csv")).ShouldContain("Makers van salarissoftware");
        var agenda = await gast.Pagina($"{app.Keten}/gast.ics");
        agenda.ShouldContain("UWV: Ander formaat voor loonaangiften");
        agenda.ShouldContain("DTSTART;VALUE=DATE:20261214");
        await app.Verzet(voornemen, new(new(2027, 1, 11), null));
        (await gast.Lees($"{app.Keten}/gast/{voornemen}")).ShouldContain("De test was niet klaar");
    }

    [Fact]
    public async Task Van_de_keten_is_er_voor_een_gast_niets_welk_adres_hij_ook_probeert()
    {
        var (maker, ander) = (await app.Opgenomen(), await app.Opgenomen());
        var (voornemen, anders) = (await app.Aangekondigd(), await app.Aangekondigd());
        await app.Gedeeld(voornemen, maker);
        await app.Gedeeld(anders, ander);
        var zetel = await app.Gast(maker);
        using var gast = await app.GastAls(zetel);
        string[] zijn = ["/ketens/{Keten}/gast", "/ketens/{Keten}/gast/{Nummer:guid}", "/ketens/{keten}/gast.ics", "/v1/ketens/{keten}/publicaties", "/ketens/{Keten}/binnenkomen", "/ketens/{Keten}/zetel"];

        var (gehaald, open) = (0, new List<string>());
        foreach (var route in Routes("GET").Where(r => r.Contains("/{keten}", StringComparison.OrdinalIgnoreCase) && r.Contains("/ketens/", StringComparison.Ordinal) && !r.Contains("/openbaar", StringComparison.Ordinal) && !zijn.Contains(r, StringComparer.OrdinalIgnoreCase)))
            foreach (var ding in new[] { voornemen.ToString(), maker.ToString(), zetel.Id.ToString() })
            {
                using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(Vul(route, ding) + Vraag(route), UriKind.Relative));
                if (route.StartsWith("/v1", StringComparison.Ordinal)) verzoek.Headers.Authorization = new("Bearer", zetel.Id.ToString());
                using var antwoord = await gast.SendAsync(verzoek, TestContext.Current.CancellationToken);
                if (antwoord.StatusCode != HttpStatusCode.NotFound) open.Add($"{(int)antwoord.StatusCode} {route}");
                gehaald++;
            }
        open.ShouldBeEmpty();
        gehaald.ShouldBeGreaterThan(300);

        foreach (var pad in new[] { $"/gast/{anders}", $"/gast/{Guid.NewGuid()}" })
        {
            using var nee = await gast.Haal($"{app.Keten}{pad}");
            nee.StatusCode.ShouldBe(HttpStatusCode.NotFound, "not shared with his party");
        }
        using var partner = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var niet = await partner.Haal($"{app.Keten}/gast");
        niet.StatusCode.ShouldBe(HttpStatusCode.NotFound, "a partner is no guest");
    }

    [Fact]
    public async Task Een_gast_stuurt_niets_dan_zijn_eigen_antwoord()
    {
        var maker = await app.Opgenomen();
        var voornemen = await app.Aangekondigd();
        await app.Gedeeld(voornemen, maker);
        var zetel = await app.Gast(maker);
        using var klant = new Klant(app, zetel);
        var nr = (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Nr;

        var gestuurd = 0;
        foreach (var route in Routes("POST").Where(r => r.StartsWith("/v1/ketens/{keten}/", StringComparison.OrdinalIgnoreCase)))
        {
            using var antwoord = await klant.Stuur(Vul(route, voornemen.ToString())["/v1".Length..][app.Keten.Length..], new { });
            ((int)antwoord.StatusCode).ShouldBeOneOf([400, 403, 404, 422], route);
            gestuurd++;
        }
        gestuurd.ShouldBeGreaterThan(60);
        (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Nr.ShouldBe(nr, "nothing came of it");
    }

    [Fact]
    public async Task Na_het_loslaten_ziet_een_gast_niets_meer()
    {
        var maker = await app.Opgenomen();
        var voornemen = await app.Aangekondigd();
        await app.Gedeeld(voornemen, maker);
        using var gast = await app.GastAls(await app.Gast(maker));
        using var uwv = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        using var los = await uwv.VerstuurFormulier($"{app.Keten}/omgeving/{maker}/loslaten", 0, ("Formulier.Reden", "Zij heeft er niets meer mee te maken."));
        los.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await los.Tekst());

        foreach (var pad in new[] { "/gast", $"/gast/{voornemen}" })
        {
            using var dicht = await gast.Haal($"{app.Keten}{pad}");
            dicht.StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        }
        (await uwv.Lees($"{app.Keten}/omgeving/{maker}")).ShouldContain("Zij heeft er niets meer mee te maken.");
    }

    [Fact]
    public async Task Wie_een_keten_begint_neemt_een_partij_op_en_haar_gast_komt_met_een_link_en_een_account()
    {
        var (kim, keten) = await eigen.Begonnen();
        (await kim.Lees($"{keten}/omgeving")).ShouldContain("Er staat nog niemand om de keten");
        using var leeg = await kim.VerstuurFormulier($"{keten}/omgeving/opnemen", 0, ("Formulier.Naam", " "), ("Formulier.Waarom", ""), ("Formulier.Waarheen", "meteen"));
        (await leeg.Tekst()).ShouldContain("veld-formulier-naam-fout");
        using var opgenomen = await kim.VerstuurFormulier(
            $"{keten}/omgeving/opnemen", 0, ("Formulier.Naam", "Koepel van werkgevers"), ("Formulier.Waarom", "Haar leden geven aan."), ("Formulier.Gastheer", (await Partners(kim, keten))["Belastingdienst"].Split('/')[^1]), ("Formulier.Waarheen", "meteen"));
        opgenomen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await opgenomen.Tekst());
        var partij = Plaats(opgenomen);
        (await kim.Lees(partij)).ShouldContain("Nog niemand. Belastingdienst nodigt haar mensen uit.");

        using var gemaakt = await kim.VerstuurFormulier($"{keten}/mensen/uitnodigen?omgeving={partij.Split('/')[^1]}", 0, ("Formulier.Uiterlijk", "2026-12-08"));
        var link = Getoonde(await gemaakt.Tekst());
        var (sam, _) = await eigen.Binnen();
        (await sam.Lees(link)).ShouldContain("Voor Koepel van werkgevers. U ziet wat de partners met uw organisatie delen");
        using var aangenomen = await sam.VerstuurFormulier(link, 0);
        Plaats(aangenomen).ShouldBe($"{keten}/gast");

        (await sam.Lees($"{keten}/gast")).ShouldContain("U ziet wat met Koepel van werkgevers is gedeeld");
        (await sam.Lees("/")).ShouldContain("U ziet hier wat met Koepel van werkgevers is gedeeld.");
        foreach (var pad in new[] { "", "/mensen", "/omgeving", "/geheugen" })
        {
            using var dicht = await sam.Haal($"{keten}{pad}");
            dicht.StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        }
        (await kim.Lees($"{keten}/mensen/bezetting")).ShouldContain("Koepel van werkgevers");
        (await kim.Lees(keten)).ShouldNotContain("Koepel van werkgevers: ");
    }

    IEnumerable<string> Routes(string methode) => app.Services.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(methode, StringComparer.Ordinal) != false)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // What a route asks before it looks at who asks.
    static string Vraag(string route) => route.EndsWith("/levend", StringComparison.Ordinal) ? "?na=1" : "";

    string Vul(string route, string ding) => string.Join('/', route.Split('/').Select(deel =>
        deel.Equals("{keten}", StringComparison.OrdinalIgnoreCase) ? app.Stroom.ToString()
        : deel.StartsWith('{') ? (deel.Contains("Naam", StringComparison.Ordinal) ? "gast" : ding) + (deel.IndexOf('}') is var eind && eind < deel.Length - 1 ? deel[(eind + 1)..] : "")
        : deel));
}
