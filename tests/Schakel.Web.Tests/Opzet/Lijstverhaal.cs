using System.Net;
using System.Text.RegularExpressions;
using Schakel.Application;
using Schakel.Application.Tabellen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Web.Tests.Opzet;

/// <summary>Lists of before that somebody brought along, read as a person would paste them.</summary>
static partial class Lijstverhaal
{
    /// <summary>Pastes this list on the first page of bringing along.</summary>
    public static async Task<HttpResponseMessage> Geplakt(this HttpClient wie, string keten, string soort, string tekst)
    {
        var begin = $"{keten}/meebrengen";
        using var inhoud = new MultipartFormDataContent { { new StringContent(soort), "Formulier.Soort" }, { new StringContent(tekst), "Formulier.Geplakt" } };
        foreach (Match verborgen in Verborgen().Matches(Formulierwerk.Formulier(await wie.Pagina(begin))))
            inhoud.Add(new StringContent(WebUtility.HtmlDecode(verborgen.Groups["w"].Value)), verborgen.Groups["n"].Value);
        return await wie.PostAsync(new Uri(begin, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
    }

    /// <summary>Confirms on the second page what was read.</summary>
    public static async Task<HttpResponseMessage> Bevestigd(this HttpClient wie, string keten, params (string Naam, string? Waarde)[] anders)
    {
        var kolommen = $"{keten}/meebrengen/kolommen";
        return await wie.VerstuurIngevuld(kolommen, Formulierwerk.Formulier(await wie.Pagina(kolommen)), [.. anders, ("Formulier.Daad", "doen")]);
    }

    public static async Task<LijstId> Meegebracht(this Ketenapp app, Deelname wie, Lijstsoort soort, string bron, string geplakt, bool voorPartner = false)
    {
        var (id, invoer, tabel) = (new LijstId(Guid.NewGuid()), new Invoer(), Tabellezer.Lees(geplakt, new(TimeProvider.System, TestContext.Current.CancellationToken)).Tabel!);
        var kop = Kolomraden.Koprij(tabel);
        var keuze = new Lijstkeuze(id, soort, voorPartner ? wie.Partij : null, bron, null, new(2026, 3, 1), kop, [.. Kolomraden.Kolommen(tabel, kop, soort).Select(k => (Lijstkolom?)k)]);
        var lijst = Lijstinvoer.Maak(invoer, tabel, keuze, Cel.Plaats);
        invoer.Fouten.ShouldBeEmpty();
        await app.Moet(wie, lijst, invoer);
        return id;
    }

    /// <summary>The words of this row are erased, by whoever brought them.</summary>
    public static async Task RijGewist(this Ketenapp app, Deelname wie, LijstId lijst, int nr)
    {
        var inzage = await app.Deur.Inzage(app.Stroom, wie.Persoon, null, TestContext.Current.CancellationToken);
        await app.Moet(wie, new TekstWissen(inzage!.Lijsten.Vind(lijst)!.Rijen.Single(r => r.Nr == nr).Woorden.Id), new());
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<n>[^\"]+)\" value=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verborgen();
}
