using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Crisis and rest on the pages: set for a time, seen by everyone, over by themselves.</summary>
[Trait("Feature", "I16")]
public sealed class ToestandTests(Accountapp app) : IClassFixture<Accountapp>
{
    static readonly (string, string)[] Crisis =
    [
        ("Formulier.Soort", "Crisis"), ("Formulier.Van", "2026-11-24"), ("Formulier.TotEnMet", "2026-12-04"),
        ("Formulier.Aanleiding", "De maandlevering ligt stil"), ("Formulier.Ritme", "Elke werkdag om negen uur"), ("Formulier.Waarheen", "meteen"),
    ];

    [Fact]
    public async Task Een_crisis_staat_op_elke_pagina_met_haar_laatste_dag_en_is_daarna_voorbij()
    {
        var (kim, keten) = await app.Begonnen();
        (await kim.Lees($"{keten}/toestand")).ShouldContain("Gewoon De keten wordt bestuurd zoals altijd.");
        using var gedaan = await kim.VerstuurFormulier($"{keten}/toestand/instellen", 0, Crisis);
        gedaan.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gedaan.Tekst());

        var pagina = await kim.Lees($"{keten}/toestand");
        pagina.ShouldContain("Crisis Tot en met vrijdag 4 december 2026");
        pagina.ShouldContain("De maandlevering ligt stil Overleg Elke werkdag om negen uur Termijnen ketenregisseurs 1, ketenmanager 1, ketenbestuur 2 werkdagen");
        (await kim.Lees($"{keten}/knelpunten")).ShouldContain("Crisis tot en met vrijdag 4 december 2026. Wat nu omhooggaat heeft kortere termijnen.");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Toestand ingesteld: Crisis, van dinsdag 24 november 2026 tot en met vrijdag 4 december 2026 , omdat: De maandlevering ligt stil");
        (await kim.Lees($"{keten}/toestand?op=nr-1")).ShouldNotContain("De maandlevering ligt stil");

        using var gewoon = await kim.VerstuurFormulier(
            $"{keten}/toestand/instellen", 0, ("Formulier.Soort", "Gewoon"), ("Formulier.Van", "2026-11-24"), ("Formulier.Aanleiding", "Het loopt weer"), ("Formulier.Waarheen", "meteen"));
        gewoon.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewoon.Tekst());
        (await kim.Lees($"{keten}/knelpunten")).ShouldNotContain("Crisis tot en met");
        (await kim.Lees($"{keten}/toestand")).ShouldContain("Gewoon De keten wordt bestuurd zoals altijd.");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft_staan()
    {
        var (kim, keten) = await app.Begonnen();
        using var zonder = await kim.VerstuurFormulier($"{keten}/toestand/instellen", 0, [.. Crisis, ("Formulier.TotEnMet", "")]);
        zonder.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await zonder.Lees()).ShouldContain("Noem een laatste dag: een crisis duurt hier ten hoogste 92 dagen, rust 732.");
        (await zonder.Tekst()).ShouldContain("De maandlevering ligt stil");
        using var ladder = await kim.VerstuurFormulier($"{keten}/toestand/instellen", 0, [.. Crisis, ("Formulier.Ketenmanager", "9")]);
        (await ladder.Lees()).ShouldContain("In een crisis zijn de termijnen hoogstens de gewone");
        using var half = await kim.VerstuurFormulier($"{keten}/toestand/instellen", 0, [.. Crisis, ("Formulier.Ketenmanager", "een")]);
        (await half.Lees()).ShouldContain("Schrijf hier een heel getal, zoals 8.");
    }
}
