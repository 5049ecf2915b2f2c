using System.Text.RegularExpressions;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

[Trait("Feature", "H02")]
public sealed partial class ToenTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    [Fact]
    public async Task Een_pagina_van_toen_spreekt_niet_van_nu()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        foreach (var pad in new[] { "", "/knelpunten", "/knelpunten?stand=Alle", "/besturing", "/normen", $"/normen/{huis.App.Norm}", $"/knelpunten/{huis.Knelpunt}", $"/voorstellen/{huis.Voorstel}" })
        {
            foreach (var op in new[] { "2026-11-24", $"nr-{huis.NrBegin}" })
            {
                using var antwoord = await uwv.Haal($"{huis.Keten}{pad}{(pad.Contains('?', StringComparison.Ordinal) ? '&' : '?')}op={op}");
                // The way back to now, what lies on paper only, and what is of now by its nature.
                var tekst = (await antwoord.Lees()).Replace("Terug naar nu", "", StringComparison.Ordinal).Replace("Bekijk deze pagina van nu", "", StringComparison.Ordinal);

                Heden().Matches(tekst).Select(m => tekst[Math.Max(0, m.Index - 40)..Math.Min(tekst.Length, m.Index + 30)]).ShouldBeEmpty($"{pad} {op}");
            }
        }
    }

    [Fact]
    public async Task Op_papier_staat_van_welke_keten_van_welk_moment_en_waar_het_vandaan_komt()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Ketenregisseur, huis.App.Uwv);

        var nu = await uwv.Lees($"{huis.Keten}/voorstellen/{huis.Voorstel}");
        var toen = await uwv.Lees($"{huis.Keten}/normen?op=nr-{huis.NrBegin}");

        nu.ShouldContain($"Proefketen · Stand van dinsdag 24 november 2026, ");
        nu.ShouldContain($"{huis.Keten}/voorstellen/{huis.Voorstel} ");
        toen.ShouldContain($"{huis.Keten}/normen?op=nr-{huis.NrBegin} ");
    }

    [Fact]
    public async Task Bij_elke_rol_staat_wat_men_daarin_kan()
    {
        using var bezoeker = huis.App.Bezoeker();

        var keuze = await bezoeker.Pagina($"{huis.Keten}/binnenkomen");

        Rolkeuze().Count(keuze).ShouldBe(21);
        keuze.ShouldNotContain("Kan-", Case.Sensitive, "every role has its words");
    }

    [GeneratedRegex("\\b(nu|vandaag|gisteren|morgen)\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Heden();

    [GeneratedRegex("</button>\\s*<p class=\"zacht klein\">[A-Z][^<]{20,}</p>", RegexOptions.None, 2000)]
    private static partial Regex Rolkeuze();
}
