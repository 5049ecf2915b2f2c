using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>A program that calls the API, with what every call carries.</summary>
internal sealed class Klant : IDisposable
{
    readonly HttpClient _http;
    readonly string _keten;

    public Klant(Ketenapp app, Deelname wie) : this(app.Adres, $"/ketens/{app.Stroom}", wie.Id.ToString())
    {
    }

    /// <param name="keten">The address of its pages.</param>
    /// <param name="drager">What stands behind Bearer.</param>
    public Klant(Uri adres, string keten, string drager)
    {
        _keten = $"/v1{keten}";
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = adres };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", drager);
    }

    public HttpRequestHeaders Koppen => _http.DefaultRequestHeaders;

    public Task<HttpResponseMessage> Haal(string plaats) => _http.GetAsync(new Uri(_keten + plaats, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<JsonNode> Lees(string plaats, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var antwoord = await Haal(plaats);
        antwoord.StatusCode.ShouldBe(status, await antwoord.Tekst());
        return JsonNode.Parse(await antwoord.Tekst())!;
    }

    public Task<HttpResponseMessage> Stuur(string plaats, object body, Guid? sleutel = null) => StuurTekst(plaats, JsonSerializer.Serialize(body), sleutel);

    public async Task<HttpResponseMessage> StuurTekst(string plaats, string body, Guid? sleutel = null, string soort = "application/json")
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(_keten + plaats, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, soort) };
        verzoek.Headers.Add("Idempotency-Key", (sleutel ?? Guid.NewGuid()).ToString());
        return await _http.SendAsync(verzoek, TestContext.Current.CancellationToken);
    }

    /// <summary>The problem that this answer is, after checking that it is one.</summary>
    public static async Task<JsonNode> Probleem(HttpResponseMessage antwoord, HttpStatusCode status)
    {
        var tekst = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(status, tekst);
        antwoord.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        antwoord.Headers.GetValues("API-Version").ShouldHaveSingleItem();
        var probleem = JsonNode.Parse(tekst)!;
        probleem["status"]!.GetValue<int>().ShouldBe((int)status);
        foreach (var lid in new[] { "type", "title", "detail", "instance", "code" }) probleem[lid]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        return probleem;
    }

    public void Dispose() => _http.Dispose();
}
