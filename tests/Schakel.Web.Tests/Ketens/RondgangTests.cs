using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

/// <summary>Follows every link of the chain, as somebody of each kind, before, in and after its history.</summary>
public sealed class RondgangTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    [Theory]
    [Trait("Feature", "H02")]
    [InlineData(Rol.Ketenmedewerker, "Belastingdienst", "", new[] { Drukkeketen.Elders })]
    [InlineData(Rol.Bestuurder, "CBS", "", new[] { Drukkeketen.Onderling, "Geboortedata", Drukkeketen.Opgelost })]
    [InlineData(Rol.Ketenmanager, "", "", new string[0])]
    [InlineData(Rol.Bureaumedewerker, "", "", new[] { "Geboortedata", Drukkeketen.Elders, Drukkeketen.Opgelost })]
    [InlineData(Rol.Reviewer, "", "", new[] { "Geboortedata", Drukkeketen.Elders, Drukkeketen.Opgelost })]
    [InlineData(Rol.Ketenmedewerker, "Belastingdienst", "nr-1", new[] { Drukkeketen.Elders, "Geboortedata", Drukkeketen.Voorgesteld, Drukkeketen.Gebeurde })]
    [InlineData(Rol.Ketenmanager, "", "begin", new[] { Drukkeketen.Elders, "Geboortedata", Drukkeketen.Voorgesteld, Drukkeketen.Gebeurde })]
    [InlineData(Rol.Bestuurder, "CBS", "midden", new[] { "Geboortedata", Drukkeketen.Opgelost, Drukkeketen.Gebeurde })]
    public async Task Elke_weg_door_de_keten_leidt_ergens_heen_en_toont_alleen_wat_mag(Rol rol, string partner, string op, string[] verborgen)
    {
        PartijId? partij = partner switch { "Belastingdienst" => huis.App.Belastingdienst, "CBS" => huis.App.Cbs, _ => null };
        using var bezoeker = await huis.App.BezoekerAls(rol, partij);
        var moment = op switch { "begin" => $"nr-{huis.NrBegin}", "midden" => $"nr-{huis.NrBegin + 6}", _ => op };

        var paginas = await bezoeker.LoopRond(huis.Keten, moment);

        paginas.SelectMany(p => verborgen.Where(v => p.Inhoud.Contains(v, StringComparison.Ordinal)).Select(v => $"{p.Pad} toont {v}")).ShouldBeEmpty();
        paginas.Count.ShouldBeGreaterThan(8);
    }
}
