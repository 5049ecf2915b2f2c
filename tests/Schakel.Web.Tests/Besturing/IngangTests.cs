using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Besturing;

/// <summary>It happens: on a later day by the clock, exactly as everyone saw it; and what stands in the way is told before.</summary>
[Trait("Feature", "B05")]
public sealed class IngangTests : IAsyncLifetime
{
    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Wat_later_ingaat_staat_overal_met_zijn_dag_en_gebeurt_op_die_dag_vanzelf()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (string, string)[] velden =
        [
            ("Formulier.Titel", "Na de winter sneller"), ("Formulier.Toelichting", "Dan is er tijd om te wennen"), ("Formulier.HerzienOp", "2027-06-01"),
            ("Formulier.Opdrachten[0].Soort", "bestaand"), ("Formulier.Opdrachten[0].Norm", app.Norm.ToString()), ("Formulier.Opdrachten[0].Waarde", "47,5"), ("Formulier.Opdrachten[0].Vanaf", "2027-04-01"),
        ];
        var indienen = $"{app.Keten}/voorstellen/indienen";
        using var gisteren = await regisseur.VerstuurFormulier(indienen, 0, [.. velden, ("Formulier.Ingang", "2026-11-23")]);
        gisteren.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var fout = await gisteren.Tekst();
        (await gisteren.Lees()).ShouldContain("Kies een dag na vandaag waarop dit ingaat");
        fout.ShouldContain("value=\"2026-11-23\"", Case.Sensitive, "what was typed stays");
        using var herzien = await regisseur.VerstuurFormulier(indienen, 0, [.. velden, ("Formulier.Ingang", "2027-06-01")]);
        (await herzien.Lees()).ShouldContain("Kies een herziening na de dag waarop het ingaat.");

        using var ingediend = await regisseur.VerstuurFormulier(indienen, 0, [.. velden, ("Formulier.Ingang", "2026-12-07")]);
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var (pad, id) = (Plaats(ingediend), new VoorstelId(Guid.Parse(Plaats(ingediend).Split('/')[^1])));
        var gelezen = await regisseur.Lees(pad);
        foreach (var woorden in new[] { "is het besloten. Op maandag 7 december 2026 gebeurt dit dan vanzelf.", "Gaat in" }) gelezen.ShouldContain(woorden);
        await app.AllenGesproken(id);

        gelezen = await regisseur.Lees(pad);
        foreach (var woorden in new[] { "Het gaat in op maandag 7 december 2026; tot die dag verandert er niets.", "Voorstellen dat dit niet doorgaat", "47,5" }) gelezen.ShouldContain(woorden);
        (await regisseur.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldNotContain("47,5");
        (await regisseur.Lees($"{app.Keten}/besturing")).ShouldContain("gaat in op");
        (await regisseur.Pagina($"{pad}/stuk")).ShouldContain("Op maandag 7 december 2026; tot die dag verandert er niets.");
        (await regisseur.Pagina($"{app.Keten}/besturing/besluiten.csv")).ShouldContain("2026-12-07");
        using (var klant = new Klant(app, app.Wie(Rol.Reviewer)))
        {
            var besluit = (await klant.Lees($"/besluiten/{(await klant.Lees($"/voorstellen/{id}"))["besluit"]}"))!;
            (besluit["werking"]!.ToString(), besluit["ingang"]!.ToString()).ShouldBe(("Wacht", "2026-12-07"));
        }

        app.Verzet(TimeSpan.FromDays(13));
        await app.Deur.Klok(app.Stroom, TestContext.Current.CancellationToken);
        (await regisseur.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldContain("47,5");
        gelezen = await regisseur.Lees(pad);
        gelezen.ShouldContain("de herziening is op");
        gelezen.ShouldNotContain("Voorstellen dat dit niet doorgaat");
        (await regisseur.Lees($"{app.Keten}/geheugen")).ShouldContain("is ingegaan: Na de winter sneller");
    }

    [Fact]
    public async Task Wat_botst_staat_erbij_voor_het_gebeurt_en_wat_vastloopt_is_met_een_keuze_opnieuw_voor_te_leggen()
    {
        var later = await app.BeslotenVoorLater(new(2026, 12, 7), 40);
        var open = await app.Ingediend(44, new(2027, 5, 1), "Iets anders met dezelfde norm");
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var gelezen = await regisseur.Lees($"{app.Keten}/voorstellen/{open}");
        foreach (var woorden in new[] { "Raakt aan iets anders", "Een besluit over hetzelfde wacht op zijn dag.", "Terugmelding later sneller", "gaat in op" }) gelezen.ShouldContain(woorden);
        var ander = await app.Ingediend(45, new(2027, 1, 1), "Eerst dit");
        (await regisseur.Lees($"{app.Keten}/voorstellen/{open}")).ShouldContain("Er ligt nog een voorstel over hetzelfde. Wordt dat eerder aangenomen, dan doet dit misschien iets anders dan u ziet: Eerst dit");

        await app.AllenGesproken(ander);
        gelezen = await regisseur.Lees($"{app.Keten}/voorstellen/{open}");
        foreach (var woorden in new[] { "Wat dit voorstel doet is nu iets anders dan u hier ziet", "Wat het nu zou veranderen" }) gelezen.ShouldContain(woorden);
        (await regisseur.Lees($"{app.Keten}/besluiten/{later}")).ShouldContain("maar doet nu niet meer wat iedereen zag. Blijft dat zo, dan gebeurt er die dag niets.");
        (await regisseur.Lees($"{app.Keten}/voorstellen/{open}?op=2026-11-24")).ShouldNotContain("Raakt aan iets anders", Case.Sensitive, "on a page of then nothing is foretold");
        using (var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv)))
        {
            var samenloop = (await klant.Lees($"/voorstellen/{open}"))["samenloop"]!;
            samenloop["isHoudbaar"]!.GetValue<bool>().ShouldBeFalse();
            samenloop["besluiten"]!.AsArray().Count.ShouldBe(2);
            (await klant.Lees($"/voorstellen/{open}?op=nr-{await app.Nr()}"))["samenloop"].ShouldBeNull();
        }

        app.Verzet(TimeSpan.FromDays(13));
        await app.Deur.Klok(app.Stroom, TestContext.Current.CancellationToken);
        gelezen = await regisseur.Lees($"{app.Keten}/besluiten/{later}");
        foreach (var woorden in new[] { "maar was toen niet meer wat iedereen had gezien. Er is niets gebeurd.", "liep vast", "vervalt: er is niets gebeurd" }) gelezen.ShouldContain(woorden);
        (await regisseur.Lees(app.Keten)).ShouldContain("‘Terugmelding later sneller’, ging niet in");

        var opnieuw = $"{app.Keten}/voorstellen/indienen?opnieuw={later}";
        (await regisseur.Lees(opnieuw)).ShouldContain("dat niet inging");
        using var weer = await regisseur.VerstuurFormulier(opnieuw, 0, ("Formulier.Titel", "Nu dan toch"), ("Formulier.Toelichting", "Het kan nog steeds"), ("Formulier.HerzienOp", "2027-08-01"), ("Formulier.Opdrachten[0].Soort", "geen"), ("Formulier.Sindsdien", "Wat eerst ging was niet genoeg"));
        weer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await weer.Tekst());
        (await regisseur.Lees(app.Keten)).ShouldNotContain("ging niet in", Case.Sensitive, "it lies before them again");
        await app.AllenGesproken(new(Guid.Parse(Plaats(weer).Split('/')[^1])));
        (await regisseur.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldContain("40");
    }

    [Fact]
    public async Task Tot_zijn_dag_kan_de_keten_samen_besluiten_dat_het_niet_doorgaat()
    {
        var later = await app.BeslotenVoorLater(new(2026, 12, 7), 40);
        var pad = $"{app.Keten}/besluiten/{later}";
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        (await medewerker.Haal($"{pad}/afgelasten")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await medewerker.Pagina(pad)).ShouldNotContain("/afgelasten\"");
        using var ontwerp = await regisseur.VerstuurFormulier($"{pad}/afgelasten", 0, ("Formulier.Waarheen", "ontwerp"));
        ontwerp.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ontwerp.Tekst());
        using var ingediend = await regisseur.VerstuurFormulier($"{app.Keten}/voorstellen/indienen", 0, ("Formulier.Titel", "Toch niet"), ("Formulier.Toelichting", "Het is te vroeg"), ("Formulier.HerzienOp", "2027-08-01"), ("Formulier.Opdrachten[0].Soort", "geen"), ("Formulier.Sindsdien", "De winter werd drukker"));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var voorstel = Plaats(ingediend);
        var gelezen = await regisseur.Lees(voorstel);
        foreach (var woorden in new[] { "gaat in op maandag 7 december 2026", "gaat niet door" }) gelezen.ShouldContain(woorden);
        await app.AllenGesproken(new(Guid.Parse(voorstel.Split('/')[^1])));

        (await regisseur.Lees(pad)).ShouldContain("maar de keten besloot daarvoor dat het niet doorgaat.");
        (await regisseur.Lees($"{pad}/afgelasten")).ShouldContain("Dit besluit wacht niet meer op zijn dag");
        app.Verzet(TimeSpan.FromDays(13));
        await app.Deur.Klok(app.Stroom, TestContext.Current.CancellationToken);
        using var klant = new Klant(app, app.Wie(Rol.Reviewer));
        (await klant.Lees($"/besluiten/{later}"))["werking"]!.ToString().ShouldBe("Afgelast");
        (await regisseur.Lees($"{app.Keten}/normen/{app.Norm}")).ShouldNotContain("40 uur");
    }
}
