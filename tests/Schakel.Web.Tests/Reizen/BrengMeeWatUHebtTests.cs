using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Schakel.Application.Tests.Tabellen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>From the memory to a list of before that can be searched: pasted on a phone, and as a spreadsheet in English.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "X07")]
public sealed class BrengMeeWatUHebtTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    static readonly BrowserNewContextOptions Telefoon = new() { ViewportSize = new() { Width = 360, Height = 740 } };

    [Fact]
    public async Task Een_regisseur_plakt_op_een_telefoon_zijn_actielijst_verbetert_een_cel_en_vindt_haar_terug()
    {
        var pagina = await chromium.NieuweKetenpagina(app, Rol.Ketenregisseur, app.Uwv, Telefoon);
        await pagina.GotoAsync($"{app.Keten}/geheugen");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Lijsten bekijken of meebrengen" }).ClickAsync();
        await Moet(pagina, "leeg");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Breng een lijst mee" }).ClickAsync();
        await Moet(pagina, "plakken");

        await pagina.GetByRole(AriaRole.Radio, new() { Name = "Acties", Exact = true }).CheckAsync();
        await pagina.GetByLabel("Plak de lijst hier").FillAsync("Actie\tEigenaar\tGereed\nFormulier aanpassen\tJ. Jansen\t1-4-2026\nBestand controleren\tP. Pietersen\tvolgende week");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Lees de lijst" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "Kijk na wat wij lazen" })).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Cel C3" })).ToBeVisibleAsync();
        await Moet(pagina, "fout in een cel");

        await pagina.GetByLabel("Verbeter cel C3").FillAsync("8 april 2026");
        await pagina.GetByLabel("Waar komt deze lijst vandaan?").FillAsync("Actielijst ketenoverleg");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Breng 2 rijen mee" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText("Meegebracht: 2 rijen.")).ToBeVisibleAsync();
        await Moet(pagina, "lijst");
        await pagina.GetByLabel("Zoek in de rijen").FillAsync("pietersen");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.GetByText("1 van 2 rijen.")).ToBeVisibleAsync();
        await pagina.GotoAsync($"{app.Keten}/meegebracht");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Actielijst ketenoverleg (1 cel verbeterd bij het meebrengen)" })).ToBeVisibleAsync();
        await Moet(pagina, "lijsten");
        await pagina.GetByLabel("Zoek in bronnen en rijen").FillAsync("pietersen");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Bestand controleren" }).ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(new Regex("/meegebracht/[^/]*#rij-3$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await pagina.GoBackAsync();
        await Moet(pagina, "gevonden rijen");
    }

    [Fact]
    public async Task Een_bureaumedewerker_kiest_een_rekenblad_in_het_engels()
    {
        var pagina = await chromium.NieuweKetenpagina(app, Rol.Bureaumedewerker, null, new() { ViewportSize = new() { Width = 360, Height = 740 }, Locale = "en-GB" });
        await pagina.GotoAsync($"{app.Keten}/meebrengen");
        await pagina.GetByLabel("Indicators with history").CheckAsync();
        var xlsx = Bladmaker.Xlsx(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Indicator</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Date</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Value</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>On time</t></is></c><c r=\"B2\" s=\"1\"><v>45292</v></c><c r=\"C2\" s=\"2\"><v>0.955</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>On time</t></is></c><c r=\"B3\" s=\"1\"><v>45658</v></c><c r=\"C3\" s=\"2\"><v>0.97</v></c></row>");
        await pagina.GetByLabel("Or choose a file").SetInputFilesAsync(new FilePayload { Name = "figures.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = xlsx });
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Read the list" }).ClickAsync();
        await Assertions.Expect(pagina.GetByLabel("Where is this list from?")).ToHaveValueAsync("figures.xlsx");
        await Moet(pagina, "check");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bring 2 rows along" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText("2024-01-01").Last).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Cell, new() { Name = "95,5%" })).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Img, new() { Name = "On time" })).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByText("From 95,5% in 1 January 2024 to 97% in 1 January 2025.")).ToBeAttachedAsync();
        await Moet(pagina, "list");
    }

    static async Task Moet(IPage pagina, string wat)
    {
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, wat);
        await pagina.MoetOveralToegankelijkZijn(wat);
        await pagina.SetViewportSizeAsync(360, 740);
    }
}
