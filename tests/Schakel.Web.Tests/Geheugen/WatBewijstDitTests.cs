using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>Who has to judge a proof reads without signing in what it proves and what it cannot.</summary>
[Trait("Feature", "H04")]
public sealed class WatBewijstDitTests(SchakelApp app) : IClassFixture<SchakelApp>
{
    [Theory]
    [InlineData("nl", "Dit kan het niet aantonen", "als u geen hoofd van eerder hebt", "Wat iemand eerder al meenam, valt daar buiten")]
    [InlineData("en", "This it cannot show", "when you have no head of before", "What somebody took along before lies outside that")]
    public async Task Wat_een_export_bewijst_en_niet_staat_er_in_beide_talen_met_de_sleutel_van_nu(string taal, params string[] zinnen)
    {
        using var bezoeker = app.Bezoeker();
        bezoeker.DefaultRequestHeaders.AcceptLanguage.ParseAdd(taal);

        var pagina = await bezoeker.Pagina("/wat-bewijst-dit");

        foreach (var zin in zinnen) Formulierwerk.Leesbaar(pagina).ShouldContain(zin);
        pagina.ShouldContain(app.Services.GetRequiredService<Tekensleutel>().Id.ToString());
    }
}
