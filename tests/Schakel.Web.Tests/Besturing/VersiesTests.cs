using System.Net;
using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>Two versions of a proposal beside each other, as people read them.</summary>
[Trait("Feature", "B09")]
public sealed class VersiesTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Twee_versies_staan_naast_elkaar_met_wat_er_woord_voor_woord_anders_werd_en_waarom()
    {
        var (pad, id) = await Ingediend();
        await app.Gesproken(id, app.Belastingdienst);
        using var lezer = await app.BezoekerAls(Rol.Bestuurder, app.Belastingdienst);
        (await lezer.Lees($"{pad}/versies")).ShouldContain("Er is één versie");
        app.Verzet(TimeSpan.FromMinutes(5));
        await app.Aangepast(id, "Na <gesprek>");
        (await lezer.Pagina(pad)).ShouldContain($"href=\"{pad}/versies?van=1\"", Case.Sensitive, "from what he spoke about to what it is now");
        var tussen = await app.Nr();
        await app.Aangepast(id, "Zestig is haalbaar", "Terugmelding binnen 60 uur", waarde: 60, herzienOp: new(2027, 7, 1), ingang: new(2027, 3, 1));
        var links = await lezer.Pagina(pad);
        links.ShouldContain($"href=\"{pad}/versies?van=1&amp;naar=2\"");
        links.ShouldContain($"href=\"{pad}/versies?van=2&amp;naar=3\"");

        var laatste = await lezer.Pagina($"{pad}/versies");
        laatste.ShouldContain($"Terugmelding binnen {Merk("del", "geschrapt:", "48")}{Merk("ins", "toegevoegd:", "60")} uur");
        var gelezen = Formulierwerk.Leesbaar(laatste);
        foreach (var woorden in new[] { "Van versie 2 naar versie 3", "Zestig is haalbaar", "Ketenregisseur · UWV", "Dan kan de polis twee dagen eerder kloppen. (ongewijzigd)", "48 uur vanaf donderdag 1 april 2027 ≤ 60 uur vanaf donderdag 1 april 2027", "Gaat in zodra het is aangenomen maandag 1 maart 2027", "Herziening dinsdag 1 juni 2027 donderdag 1 juli 2027" })
            gelezen.ShouldContain(woorden);
        gelezen.ShouldNotContain("Wat bleef");
        gelezen.ShouldNotContain("Na <gesprek>");

        var eerste = await lezer.Pagina($"{pad}/versies?van=1&naar=2");
        eerste.ShouldContain($"de polis {Merk("del", "geschrapt:", "een dag")}{Merk("ins", "toegevoegd:", "twee dagen")} eerder");
        eerste.ShouldContain("Na &lt;gesprek&gt;");
        gelezen = Formulierwerk.Leesbaar(eerste);
        foreach (var woorden in new[] { "Terugmelding binnen 48 uur (ongewijzigd)", "In wat het verandert en wanneer is niets anders.", "Wat bleef Norm 1 Terugmelding", "Gaat in: zodra het is aangenomen", "Herziening: dinsdag 1 juni 2027" }) gelezen.ShouldContain(woorden);

        gelezen = await lezer.Lees($"{pad}/versies?van=1");
        foreach (var woorden in new[] { "Van versie 1 naar versie 3", "Na <gesprek>", "Zestig is haalbaar" }) gelezen.ShouldContain(woorden);

        // As it was then, there was no third.
        gelezen = await lezer.Lees($"{pad}/versies?op=nr-{tussen}");
        gelezen.ShouldContain("Van versie 1 naar versie 2");
        gelezen.ShouldNotContain("60");
        (await lezer.Lees($"{pad}/versies?op=nr-{tussen - 1}")).ShouldContain("Er is één versie");

        lezer.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var engels = await lezer.Pagina($"{pad}/versies");
        engels.ShouldContain(Merk("del", "deleted:", "48"));
        foreach (var woorden in new[] { "From version 2 to version 3", "Why it was changed", "as soon as it is adopted" }) Formulierwerk.Leesbaar(engels).ShouldContain(woorden);
    }

    [Fact]
    public async Task Wat_er_niet_te_vergelijken_is_krijgt_een_antwoord_en_een_vreemde_niets()
    {
        var (pad, id) = await Ingediend();
        await app.Aangepast(id, "Beter gezegd", toelichting: "Dan klopt de polis eerder.");
        using var lezer = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        foreach (var vraag in new[] { "van=een", "van=2&naar=1", "van=1&naar=1", "naar=3", "van=&naar=", "van=-1", "van=99999999999&naar=2" })
        {
            using var antwoord = await lezer.Haal($"{pad}/versies?{vraag}");
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, vraag);
            var gelezen = await antwoord.Lees();
            gelezen.ShouldContain("Dit voorstel heeft versie 1 tot en met 2: noem er een en een latere.", Case.Sensitive, vraag);
            gelezen.ShouldContain("Van versie 1 naar versie 2");
        }
        (await lezer.Lees($"{pad}/versies?van=1&naar=2")).ShouldNotContain("noem er een");
        foreach (var nergens in new[] { $"{app.Keten}/voorstellen/{Guid.NewGuid()}/versies", $"{app.Keten}/voorstellen/iets/versies", $"{pad}/versies?op=ooit" })
            (await lezer.Haal(nergens)).StatusCode.ShouldBe(HttpStatusCode.NotFound, nergens);
    }

    [Fact]
    public async Task Van_een_gewiste_tekst_staat_er_niets_meer_en_de_andere_staat_er_heel()
    {
        var (pad, id) = await Ingediend();
        await app.Aangepast(id, "Zonder naam", toelichting: "Dan kan de polis eerder kloppen.");
        var regisseur = app.Wie(Rol.Ketenregisseur, app.Uwv);
        var inzage = await app.Deur.Inzage(app.Stroom, regisseur.Persoon, null, TestContext.Current.CancellationToken);
        await app.Moet(regisseur, new TekstWissen(inzage!.Voorstellen.Vind(id)!.EerdereVersies[0].Toelichting.Id), new());
        using var lezer = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);

        var gelezen = await lezer.Lees($"{pad}/versies");

        gelezen.ShouldContain("Versie 1: gewist");
        gelezen.ShouldContain("Versie 2: Dan kan de polis eerder kloppen.");
        gelezen.ShouldNotContain("een dag");

        using var klant = new Klant(app, app.Wie(Rol.Bestuurder, app.Cbs));
        var versie = (await klant.Lees($"/voorstellen/{id}"))["versies"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)versie["titel"], (string?)versie["toelichting"], (string?)versie["waarom"], (string?)versie["herzienOp"]).ShouldBe(("Terugmelding binnen 48 uur", null, "Zonder naam", "2027-06-01"));
        var toen = await klant.Lees($"/voorstellen/{id}?op=nr-{(long)versie["nr"]! - 1}");
        ((int)toen["ronde"]!, toen["versies"]!.AsArray().Count, (decimal)toen["verschil"]!["normen"]![0]!["dan"]!["waarde"]!).ShouldBe((1, 0, 48));
    }

    [Fact]
    public async Task Ook_een_convenant_dat_verandert_staat_er_woord_voor_woord()
    {
        var (id, invoer) = (new VoorstelId(Guid.NewGuid()), new Invoer());
        var convenant = new ConvenantOpstellen(invoer.Lopend("", "Wij werken van harte samen"), new(new(2027, 1, 1), null));
        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new VoorstelIndienen(id, new(Guid.NewGuid()), invoer.Regel("", "Een nieuw convenant"), invoer.Lopend("", "Het oude loopt af."), null, new(2027, 6, 1), [convenant]), invoer);
        using var lezer = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);

        var pagina = await lezer.Pagina($"{app.Keten}/voorstellen/{id}");

        pagina.ShouldContain($"<span class=\"verschil tekstverschil lopend\">Wij werken {Merk("ins", "toegevoegd:", "van harte ")}samen</span>");
        pagina.ShouldContain("<span class=\"verschil tekstverschil lopend\">Wij werken samen</span>");
    }

    async Task<(string Pad, VoorstelId Id)> Ingediend()
    {
        var id = await app.AanDeRaad(null, dagen: null);
        return ($"{app.Keten}/voorstellen/{id}", id);
    }

    static string Merk(string merk, string zeg, string woorden) => $"<{merk}><span class=\"alleen-voorlezen\">[{zeg} </span>{woorden}<span class=\"alleen-voorlezen\">]</span></{merk}>";
}
