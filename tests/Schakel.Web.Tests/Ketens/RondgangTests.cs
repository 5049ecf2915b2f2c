using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

/// <summary>Follows every link of the chain, as somebody of each kind, before, in and after its history.</summary>
public sealed partial class RondgangTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    const int Hoogstens = 500;

    [Theory]
    [Trait("Feature", "H02")]
    [InlineData(Rol.Ketenmedewerker, "Belastingdienst", "", new[] { Drukkeketen.Elders })]
    [InlineData(Rol.Bestuurder, "CBS", "", new[] { "Geboortedata", Drukkeketen.Opgelost })]
    [InlineData(Rol.Ketenmanager, "", "", new string[0])]
    [InlineData(Rol.Bureaumedewerker, "", "", new[] { "Geboortedata", Drukkeketen.Elders, Drukkeketen.Opgelost })]
    [InlineData(Rol.Ketenmedewerker, "Belastingdienst", "nr-1", new[] { Drukkeketen.Elders, "Geboortedata", Drukkeketen.Voorgesteld, Drukkeketen.Gebeurde })]
    [InlineData(Rol.Ketenmanager, "", "begin", new[] { Drukkeketen.Elders, "Geboortedata", Drukkeketen.Voorgesteld, Drukkeketen.Gebeurde })]
    [InlineData(Rol.Bestuurder, "CBS", "midden", new[] { "Geboortedata", Drukkeketen.Opgelost, Drukkeketen.Gebeurde })]
    public async Task Elke_weg_door_de_keten_leidt_ergens_heen_en_toont_alleen_wat_mag(Rol rol, string partner, string op, string[] verborgen)
    {
        PartijId? partij = partner switch { "Belastingdienst" => huis.App.Belastingdienst, "CBS" => huis.App.Cbs, _ => null };
        using var bezoeker = await huis.App.BezoekerAls(rol, partij);
        var moment = op switch { "begin" => $"nr-{huis.NrBegin}", "midden" => $"nr-{huis.NrBegin + 6}", _ => op };
        var tegaan = new Queue<string>([op.Length == 0 ? huis.Keten : $"{huis.Keten}?op={moment}"]);
        var gezien = new HashSet<string>(tegaan, StringComparer.Ordinal);
        var klachten = new List<string>();

        while (tegaan.TryDequeue(out var pad))
        {
            gezien.Count.ShouldBeLessThan(Hoogstens, "a chain this small has no more pages");
            using var antwoord = await bezoeker.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
            var pagina = await antwoord.Tekst();
            if (antwoord.StatusCode != HttpStatusCode.OK) klachten.Add($"{pad}: {(int)antwoord.StatusCode}");
            klachten.AddRange(verborgen.Where(v => pagina.Contains(v, StringComparison.Ordinal)).Select(v => $"{pad} toont {v}"));
            foreach (Match link in Link().Matches(pagina))
            {
                var naar = WebUtility.HtmlDecode(link.Groups["w"].Value).Split('#')[0];
                if (naar.StartsWith(huis.Keten, StringComparison.Ordinal) && !naar.Contains("/binnenkomen", StringComparison.Ordinal) && IsHierToen(naar, moment) && gezien.Add(naar)) tegaan.Enqueue(naar);
            }
        }

        klachten.ShouldBeEmpty();
        gezien.Count.ShouldBeGreaterThan(8);
    }

    // 'Back to now' leaves the moment; that walk is made apart.
    static bool IsHierToen(string naar, string moment) => moment.Length == 0 || naar.Contains($"op={moment}", StringComparison.Ordinal);

    [GeneratedRegex("<a[^>]*\\bhref=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();
}
