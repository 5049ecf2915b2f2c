using System.Net;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>From the owners in a list of before to the form that invites people: as words, for whoever may invite.</summary>
[Trait("Feature", "X07")]
public sealed class NamenUitnodigenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    const string Knop = "Nodig uit wie hier genoemd staan";

    [Fact]
    public async Task Wie_in_een_lijst_staan_worden_ingevuld_en_er_gaat_niets_weg()
    {
        var bracht = app.Wie(Rol.Ketenregisseur, app.Uwv);
        var lijst = await app.Meegebracht(bracht, Lijstsoort.Acties, "Actielijst", "Actie;Wie\nBellen;Jansen, J.\nMailen;P. Pietersen / A. de Vries\nNog eens;p. pietersen\nStil;Gewiste Naam\nNiemand;");
        await app.RijGewist(bracht, lijst, 5);
        using var sleuteldrager = await app.BezoekerAls(Rol.Sleuteldrager, app.Uwv);
        var voor = await app.Nr();
        var pagina = await sleuteldrager.Pagina($"{app.Keten}/meegebracht/{lijst}");
        pagina.ShouldContain(Knop);

        var pad = $"{app.Keten}/mensen/uitnodigen/lijst?lijst={lijst}";
        var formulier = WebUtility.HtmlDecode(await sleuteldrager.Pagina(pad));
        formulier.ReplaceLineEndings("\n").ShouldContain("Naam\nJansen, J.\nP. Pietersen\nA. de Vries</textarea>");
        formulier.ShouldContain("Dit zijn 3 van de 3 namen in de lijst Actielijst.");

        // Sent as it is, it asks for a role; nobody is invited by names alone.
        using var antwoord = await sleuteldrager.VerstuurIngevuld(pad, Formulierwerk.Formulier(await sleuteldrager.Pagina(pad)), ("Formulier.Daad", "doen"));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Formulierwerk.Leesbaar(await antwoord.Tekst()).ShouldContain("Cel A2: hier staat geen rol");
        (await app.Nr()).ShouldBe(voor);
        using var gelezen = await sleuteldrager.VerstuurIngevuld(pad, Formulierwerk.Formulier(await sleuteldrager.Pagina(pad)), ("Formulier.Rol", "Teammanager"), ("Formulier.Daad", "bekijk"));
        Formulierwerk.Leesbaar(await gelezen.Tekst()).ShouldContain("Dit lazen wij (3)");
        (await app.Nr()).ShouldBe(voor);
    }

    [Fact]
    public async Task Wie_niet_mag_uitnodigen_of_de_lijst_niet_mag_zien_krijgt_geen_namen()
    {
        var lijst = await app.Meegebracht(app.Wie(Rol.Ketenregisseur, app.Uwv), Lijstsoort.Acties, "Voor ons", "Actie;Wie\nBellen;Geheime Naam", voorPartner: true);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        (await medewerker.Pagina($"{app.Keten}/meegebracht/{lijst}")).ShouldNotContain(Knop);
        (await (await medewerker.Haal($"{app.Keten}/mensen/uitnodigen/lijst?lijst={lijst}")).Tekst()).ShouldNotContain("Geheime Naam");

        using var ander = await app.BezoekerAls(Rol.Sleuteldrager, app.Cbs);
        (await ander.Pagina($"{app.Keten}/mensen/uitnodigen/lijst?lijst={lijst}")).ShouldNotContain("Geheime Naam");
        using var eigen = await app.BezoekerAls(Rol.Sleuteldrager, app.Uwv);
        (await eigen.Pagina($"{app.Keten}/mensen/uitnodigen/lijst?lijst={lijst}")).ShouldContain("Geheime Naam");
        var zonderNamen = await app.Meegebracht(app.Wie(Rol.Ketenregisseur, app.Uwv), Lijstsoort.Acties, "Zonder", "Actie\nBellen");
        (await eigen.Pagina($"{app.Keten}/meegebracht/{zonderNamen}")).ShouldNotContain(Knop);
    }
}
