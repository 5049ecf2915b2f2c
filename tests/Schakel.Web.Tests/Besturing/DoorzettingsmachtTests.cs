using System.Net;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>What the ketenmanager may do without the board is typed in his letter of assignment, decided on and read there.</summary>
[Trait("Feature", "I06")]
public sealed class DoorzettingsmachtTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad => $"{app.Keten}/opdrachtbrief/opstellen";

    [Fact]
    public async Task De_macht_staat_in_het_voorstel_naast_wat_er_nu_mag_en_daarna_in_de_brief()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var formulier = Formulierwerk.Formulier(await regisseur.Pagina(Pad));
        formulier.ShouldContain("name=\"Formulier.HoogsteDagen\" type=\"text\" value=\"90\"");

        using var ontwerp = await regisseur.VerstuurIngevuld(
            Pad, formulier, ("Formulier.Soorten", "Prioriteit"), ("Formulier.Soorten", "Investering"), ("Formulier.HoogsteDagen", "45"), ("Formulier.BuitenBestuurOm", "true"), ("Formulier.Waarheen", "ontwerp"));
        ontwerp.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ontwerp.Tekst());
        var indienen = $"{app.Keten}/voorstellen/indienen";
        using var ingediend = await regisseur.VerstuurIngevuld(
            indienen, Formulierwerk.Formulier(await regisseur.Pagina(indienen)), ("Formulier.Titel", "Sneller ingrijpen"), ("Formulier.Toelichting", "Het bestuur komt te laat"), ("Formulier.HerzienOp", "2027-03-01"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        const string Zin = "Bij een partner een investering of een prioriteit doorzetten, ten hoogste 45 dagen lang. Een knelpunt voorleggen aan wie politiek verantwoordelijk is, buiten het bestuur om.";
        (await regisseur.Lees(Plaats(ingediend))).ShouldContain($"Mag de ketenmanager zonder het bestuur niets {Zin}");
        (await regisseur.Pagina($"{app.Keten}/besturing")).ShouldNotContain("doorzettingen\"");
        await app.AllenGesproken(new(Guid.Parse(Plaats(ingediend)[^36..])));

        var brief = await regisseur.Pagina($"{app.Keten}/opdrachtbrief");
        Formulierwerk.Leesbaar(brief).ShouldContain($"Mag zonder het bestuur {Zin}");
        brief.ShouldContain($"href=\"{app.Keten}/doorzettingen\"");
        (await regisseur.Pagina($"{app.Keten}/besturing")).ShouldContain($"href=\"{app.Keten}/doorzettingen\"");
        var weer = await regisseur.Pagina(Pad);
        foreach (var deel in new[] { "value=\"Prioriteit\" checked", "value=\"Investering\" checked", "value=\"45\"", "name=\"Formulier.BuitenBestuurOm\" value=\"true\" checked" }) weer.ShouldContain(deel);
        weer.ShouldNotContain("value=\"Maatregel\" checked");
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_de_macht_en_wat_getypt_is_blijft()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        foreach (var (dagen, waarom) in new[] { ("400", "een aantal dagen van 1 tot en met 366"), ("veel", "Schrijf hier een heel getal"), ("", "Vul dit in") })
        {
            using var fout = await regisseur.VerstuurIngevuld(
                Pad, Formulierwerk.Formulier(await regisseur.Pagina(Pad)), ("Formulier.Taak", "Let op <de piek>"), ("Formulier.Soorten", "Maatregel"), ("Formulier.HoogsteDagen", dagen), ("Formulier.BuitenBestuurOm", "true"), ("Formulier.Waarheen", "ontwerp"));

            fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, dagen);
            var pagina = WebUtility.HtmlDecode(await fout.Tekst());
            foreach (var deel in new[] { waarom, "veld-formulier-hoogstedagen-fout", "Let op <de piek></textarea>", "value=\"Maatregel\" checked", $"value=\"{dagen}\"", "name=\"Formulier.BuitenBestuurOm\" value=\"true\" checked" }) pagina.ShouldContain(deel);
        }
        // Nothing ticked is no power, whatever stands in the number of days.
        using var niets = await regisseur.VerstuurIngevuld(
            Pad, Formulierwerk.Formulier(await regisseur.Pagina(Pad)), ("Formulier.Taak", " "), ("Formulier.Soorten", null), ("Formulier.BuitenBestuurOm", null), ("Formulier.HoogsteDagen", "veel"), ("Formulier.Waarheen", "ontwerp"));
        niets.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var leeg = await niets.Tekst();
        leeg.ShouldContain("veld-formulier-taak-fout");
        leeg.ShouldNotContain("veld-formulier-hoogstedagen-fout");
        leeg.ShouldContain("value=\"veel\"");
        leeg.ShouldContain("type=\"checkbox\" name=\"Formulier.Soorten\" value=\"Prioriteit\" aria");
        using var onbekend = await regisseur.VerstuurIngevuld(Pad, Formulierwerk.Formulier(await regisseur.Pagina(Pad)), ("Formulier.Soorten", "Ontslag"), ("Formulier.Waarheen", "ontwerp"));
        onbekend.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await onbekend.Tekst()).ShouldContain("veld-formulier-soorten-fout");
    }
}
