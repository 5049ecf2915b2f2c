using System.Net;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Geheugen;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>One search through the rows of all lists of before, each row with the way to its place in its list.</summary>
[Trait("Feature", "X07")]
public sealed class MeegebrachtZoekenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    Deelname Regisseur => app.Wie(Rol.Ketenregisseur, app.Uwv);

    [Fact]
    public async Task Een_rij_wordt_gevonden_in_welke_lijst_zij_ook_staat_met_de_weg_naar_haar_plaats()
    {
        var rijen = string.Join('\n', Enumerable.Range(1, 60).Select(i => i == 58 ? "Zeldzaam formulier aanpassen;J. Jansen" : $"Iets anders {i};P. Pietersen"));
        var acties = await app.Meegebracht(Regisseur, Lijstsoort.Acties, "Actielijst 2024", $"Actie;Wie\n{rijen}");
        var besluiten = await app.Meegebracht(app.Wie(Rol.Bureaumedewerker), Lijstsoort.Besluiten, "Besluitenlijst 2024", "Besluit;Datum\nHet zeldzame formulier vervalt;1-4-2024");
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);

        var pagina = WebUtility.HtmlDecode(await cbs.Pagina($"{app.Keten}/meegebracht?zoek=zeldza+formulier"));
        pagina.ShouldContain($"{app.Keten}/meegebracht/{acties}?pagina=2#rij-59\"");
        pagina.ShouldContain($"{app.Keten}/meegebracht/{besluiten}#rij-2\"");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Actielijst 2024, rij 59");
        (await cbs.Pagina($"{app.Keten}/meegebracht/{acties}?pagina=2")).ShouldContain("id=\"rij-59\"");

        var alleenBesluiten = await cbs.Pagina($"{app.Keten}/meegebracht?zoek=zeldza&soort=Besluiten");
        alleenBesluiten.ShouldContain("Besluitenlijst 2024");
        alleenBesluiten.ShouldNotContain("Actielijst 2024");
        (await cbs.Pagina($"{app.Keten}/meegebracht")).ShouldNotContain("Rijen waarin dit staat");
        Formulierwerk.Leesbaar(await cbs.Pagina($"{app.Keten}/meegebracht?zoek=nergens")).ShouldContain("Geen lijst past hierbij, en geen rij");
    }

    [Fact]
    public async Task Wat_gewist_is_weggedaan_of_van_een_ander_wordt_nooit_gevonden()
    {
        var uwv = await app.Meegebracht(Regisseur, Lijstsoort.Acties, "Alleen voor ons", "Actie\nStil geheimwoord", voorPartner: true);
        var open = await app.Meegebracht(Regisseur, Lijstsoort.Acties, "Voor allen", "Actie\nEerst geheimwoord\nDan geheimwoord");
        using var cbs = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        using var eigen = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);

        (await Gevonden(eigen)).ShouldBe(["Dan geheimwoord", "Eerst geheimwoord", "Stil geheimwoord"]);
        (await Gevonden(cbs)).ShouldBe(["Dan geheimwoord", "Eerst geheimwoord"]);
        var voor = await app.Nr();
        await app.RijGewist(Regisseur, open, 2);
        (await Gevonden(cbs)).ShouldBe(["Dan geheimwoord"]);
        (await Gevonden(cbs, $"&op=nr-{voor}")).ShouldBe(["Dan geheimwoord"], "what was erased is gone on a page of then as well");
        await app.Moet(Regisseur, new LijstWegdoen(open), new());
        (await Gevonden(cbs)).ShouldBeEmpty();
        await app.Moet(Regisseur, new LijstWegdoen(uwv), new());
        (await Gevonden(eigen)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Er_staan_ten_hoogste_vijftig_gevonden_rijen_met_hoeveel_er_meer_zijn()
    {
        await app.Meegebracht(Regisseur, Lijstsoort.Acties, "Lange lijst", $"Actie\n{string.Join('\n', Enumerable.Range(1, 63).Select(i => $"Massaal {i}"))}");
        using var wie = await app.BezoekerAls(Rol.Teammanager, app.Uwv);

        var gelezen = Formulierwerk.Leesbaar(await wie.Pagina($"{app.Keten}/meegebracht?zoek=massaal"));
        gelezen.ShouldContain("Massaal 50");
        gelezen.ShouldNotContain("Massaal 51");
        gelezen.ShouldContain("En 13 meer.");
    }

    [Fact]
    public async Task De_API_vindt_dezelfde_rijen_en_zegt_wat_zij_nodig_heeft()
    {
        var acties = await app.Meegebracht(Regisseur, Lijstsoort.Acties, "Actielijst van toen", "Actie;Wie;Klaar\nBijzonder loket openen;J. Jansen;1-4-2024\nIets anders;P. Pietersen;");
        var eigen = await app.Meegebracht(Regisseur, Lijstsoort.Besluiten, "Van ons", "Besluit\nBijzonder stil besluit", voorPartner: true);
        using var uwv = new Klant(app, Regisseur);
        using var cbs = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Cbs));

        var gevonden = await uwv.Lees("/lijstrijen?zoek=bijzonder");
        gevonden["totaal"]!.GetValue<int>().ShouldBe(2);
        gevonden["resultaten"]!.AsArray().Select(r => r!["lijst"]!.GetValue<Guid>()).ShouldBe([eigen.Waarde, acties.Waarde]);
        (await cbs.Lees("/lijstrijen?zoek=bijzonder"))["totaal"]!.GetValue<int>().ShouldBe(1, "the list of another house is not searched");
        var rij = (await cbs.Lees("/lijstrijen?zoek=loket+bijzonder"))["resultaten"]!.AsArray().ShouldHaveSingleItem()!;
        rij["bron"]!.GetValue<string>().ShouldBe("Actielijst van toen");
        rij["rij"]!["nr"]!.GetValue<int>().ShouldBe(2);
        rij["rij"]!["datum"]!.GetValue<string>().ShouldBe("2024-04-01");
        (await uwv.Lees("/lijstrijen?zoek=bijzonder&soort=Besluiten"))["totaal"]!.GetValue<int>().ShouldBe(1);
        (await uwv.Lees("/lijstrijen?zoek=bijzonder&aantal=1&pagina=2"))["resultaten"]!.AsArray().ShouldHaveSingleItem()!["lijst"]!.GetValue<Guid>().ShouldBe(acties.Waarde);
        foreach (var vraag in new[] { "", "?zoek=", $"?zoek={new string('a', 101)}", "?zoek=x&soort=Niets" })
        {
            using var fout = await uwv.Haal($"/lijstrijen{vraag}");
            fout.StatusCode.ShouldBe(HttpStatusCode.BadRequest, vraag);
        }
    }

    [Fact]
    public void Een_zoekactie_gaat_door_ten_hoogste_twintigduizend_rijen_en_nooit_door_een_halve_lijst()
    {
        var lijsten = Enumerable.Range(0, 41).Select(_ => Lijst(499)).ToList();
        Lijstrijen.Doorzocht(lijsten).Count.ShouldBe(40, "19,960 rows; one list more would be 20,459");
        Lijstrijen.Doorzocht([.. Enumerable.Range(0, 40).Select(_ => Lijst(500)), Lijst(1)]).Count.ShouldBe(40, "exactly 20,000");

        static MeegebrachteLijst Lijst(int rijen) => new(
            new(Guid.NewGuid()), Lijstsoort.Acties, null, default, null, new(2026, 1, 1), [Lijstkolom.Wat], null, [.. Enumerable.Range(1, rijen).Select(i => new Lijstrij(i, default, null, null))], null, default, null, 1);
    }

    async Task<List<string>> Gevonden(HttpClient wie, string ook = "")
    {
        var pagina = await wie.Pagina($"{app.Keten}/meegebracht?zoek=geheimwoord{ook}");
        return [.. new[] { "Dan", "Eerst", "Stil" }.Select(w => $"{w} geheimwoord").Where(w => pagina.Contains(w, StringComparison.Ordinal))];
    }
}
