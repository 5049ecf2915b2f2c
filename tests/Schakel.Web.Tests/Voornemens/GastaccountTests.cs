using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Voornemens;

/// <summary>Somebody with an account who is only a guest: what stands outside the address of the chain tells him nothing of it either.</summary>
[Trait("Feature", "I12")]
public sealed class GastaccountTests(Accountapp app) : IClassFixture<Accountapp>
{
    const string Waarom = "Haar leden doen de kwartelproef.";

    [Fact]
    public async Task Ook_buiten_het_adres_van_de_keten_leest_een_gast_niets_van_wat_de_keten_leest()
    {
        var (kim, keten) = await app.Begonnen();
        using var opgenomen = await kim.VerstuurFormulier(
            $"{keten}/omgeving/opnemen", 0, ("Formulier.Naam", "Koepel van werkgevers"), ("Formulier.Waarom", Waarom), ("Formulier.Gastheer", (await Partners(kim, keten))["Belastingdienst"].Split('/')[^1]), ("Formulier.Waarheen", "meteen"));
        var partij = Plaats(opgenomen).Split('/')[^1];
        (await kim.Lees($"{keten}/omgeving/{partij}")).ShouldContain(Waarom, customMessage: "the chain reads it");
        using var gemaakt = await kim.VerstuurFormulier($"{keten}/mensen/uitnodigen?omgeving={partij}", 0, ("Formulier.Uiterlijk", "2026-12-08"));
        var (sam, _) = await app.Binnen();
        using var aangenomen = await sam.VerstuurFormulier(Getoonde(await gemaakt.Tekst()), 0);
        Plaats(aangenomen).ShouldBe($"{keten}/gast");

        var (gelezen, namen) = (0, new List<string>());
        foreach (var pad in Routes())
        {
            using var antwoord = await sam.Haal(pad);
            var tekst = await antwoord.Tekst();
            if (tekst.Contains("kwartelproef", StringComparison.Ordinal)) namen.Add($"{pad}: wat de keten leest");
            if (tekst.Contains($"href=\"{keten}\"", StringComparison.Ordinal)) namen.Add($"{pad}: een weg die voor hem dicht is");
            if (antwoord.StatusCode == HttpStatusCode.OK) gelezen++;
        }
        namen.ShouldBeEmpty();
        gelezen.ShouldBeGreaterThan(15);
    }

    // Each address that can be read without naming a thing.
    IEnumerable<string> Routes() => app.Services.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET", StringComparer.Ordinal) != false)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
        .Where(r => !r.Contains('{', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
