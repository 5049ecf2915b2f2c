using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

[Trait("Feature", "E02")]
public sealed class KnelpuntOplossenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad(KnelpuntId id) => $"{app.Keten}/knelpunten/{id}";

    [Fact]
    public async Task Opgelost_op_de_werkvloer_staat_er_met_hoe_en_de_hogere_niveaus_waren_niet_nodig()
    {
        var id = await app.Gemeld();
        using var teammanager = await app.BezoekerAls(Rol.Teammanager, app.Uwv);

        using var antwoord = await teammanager.VerstuurFormulier($"{Pad(id)}/oplossen", 0, ("Formulier.Oplossing", "Het bestand komt\neen uur eerder"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        var pagina = await teammanager.Lees(Pad(id));
        pagina.ShouldContain("Opgelost vandaag 9:30 · Teammanager · UWV Het bestand komt een uur eerder", Case.Sensitive, pagina);
        pagina.ShouldContain("overgeslagen: Ketenbestuur niet nodig");
        pagina.ShouldNotContain("Het is opgelost");
        pagina.ShouldContain("Wat u kunt doen Het is terug: heropenen");
    }

    [Fact]
    public async Task Een_tweede_oplossing_van_iemand_anders_wordt_geweigerd_en_blijft_getypt_staan()
    {
        var id = await app.Gemeld();
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina($"{Pad(id)}/oplossen"));
        await app.Opgelost(id);
        var nr = await app.Nr();

        using var antwoord = await regisseur.Verstuur($"{Pad(id)}/oplossen", formulier, ("Formulier.Oplossing", "Zo deden wij het"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await antwoord.Tekst()).ShouldContain("Zo deden wij het</textarea>");
        (await app.Nr()).ShouldBe(nr);
    }

    [Fact]
    public async Task Een_pagina_van_toen_vraagt_niets()
    {
        var id = await app.Gemeld();
        var nr = await app.Nr();
        await app.Opgelost(id);
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        var toen = await regisseur.Lees($"{Pad(id)}?op=nr-{nr}");

        toen.ShouldContain("U kijkt naar de keten zoals die was");
        toen.ShouldNotContain("Oplossing melden");
        toen.ShouldNotContain("uur eerder");
    }
}
