using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Schakel.Application.Toegang;
using Schakel.Domein.Toegang;
using Schakel.Web.Hosting;

namespace Schakel.Web.Toegang;

/// <summary>What a page asks a browser: the question in its own words, and the same under seal, to come back with the answer.</summary>
internal sealed record Passkeyopgave(string Opties, string Zegel);

/// <summary>Asks a browser for a passkey and judges its answer. The question stands in the page and comes back sealed with the form: so there is no cookie for it, and it works on every node.</summary>
internal sealed class Passkeyproef(Passkeykeuring keuring, Passkeykluis kluis, IDataProtectionProvider zegelaar, TimeProvider klok)
{
    readonly IDataProtector _zegel = zegelaar.CreateProtector("Schakel.Passkeyvraag.1");

    /// <summary>Asks for a passkey of this account, or of whichever account comes.</summary>
    public async Task<Passkeyopgave> Vraag(HttpContext context, Passkeydoel doel, Guid? wie)
    {
        var (opties, staat) = await keuring.Vraag(context, wie);
        return new(opties, Zegel(doel, wie, null, null, staat));
    }

    /// <summary>Asks for a new one, that will carry this name.</summary>
    public async Task<Passkeyopgave> VraagNieuw(HttpContext context, Accountbeeld wie, string naam)
    {
        var (opties, staat) = await keuring.VraagNieuw(context, wie);
        return new(opties, Zegel(Passkeydoel.Maken, wie.Id, wie.Stempel, naam, staat));
    }

    /// <summary>Whose passkey answered this question.</summary>
    public async Task<Accountantwoord> Oordeel(HttpContext context, Passkeydoel doel, Guid? wie, string? zegel, string? antwoord)
    {
        if (Open(zegel, doel, wie) is not { } vraag || Passkey(antwoord) is not { } passkey) return Accountantwoord.Nee(Passkeyregels.PastNiet);

        var soort = doel == Passkeydoel.Bevestigen ? Pogingsoort.PasskeyBinnen : Pogingsoort.Passkey;
        return await kluis.Met(wie, passkey, soort, vraag.Bewaard, () => keuring.Keur(context, antwoord!, vraag.Staat), context.RequestAborted);
    }

    /// <summary>Keeps what the browser made when it was asked for a new one.</summary>
    public async Task<(IReadOnlyList<string> Herstelcodes, Accountantwoord Antwoord)> Voeg(HttpContext context, Accountbeeld wie, string? zegel, string? antwoord)
    {
        // Another stamp: something else changed since the password was given for this.
        if (Open(zegel, Passkeydoel.Maken, wie.Id) is not { } vraag || vraag.Stempel != wie.Stempel || Passkey(antwoord) is null
            || await keuring.KeurNieuw(context, antwoord!, vraag.Staat) is not { } gemaakt) return ([], Accountantwoord.Nee(Passkeyregels.NietGemaakt));

        return await kluis.Voeg(wie.Id, vraag.Naam!, gemaakt, vraag.Bewaard, context.RequestAborted);
    }

    string Zegel(Passkeydoel doel, Guid? wie, string? stempel, string? naam, string staat) =>
        _zegel.Protect(JsonSerializer.Serialize(new Gesteld(doel, wie, stempel, naam, staat, (klok.GetUtcNow() + Passkeyregels.Vraagtijd).UtcTicks)));

    // Only what was asked here, for this, of this account, and not too long ago.
    Gesteld? Open(string? zegel, Passkeydoel doel, Guid? wie)
    {
        if (zegel is not { Length: > 0 and <= Passkeyregels.LangsteAntwoord }) return null;
        try
        {
            return JsonSerializer.Deserialize<Gesteld>(_zegel.Unprotect(zegel)) is { } vraag && vraag.Doel == doel && vraag.Wie == wie && vraag.Tot >= klok.GetUtcNow().UtcTicks ? vraag : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // The id in an answer, to know for whom a try counts before it is judged.
    static byte[]? Passkey(string? antwoord)
    {
        if (antwoord is not { Length: > 0 and <= Passkeyregels.LangsteAntwoord }) return null;
        try
        {
            using var json = JsonDocument.Parse(antwoord);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? System.Buffers.Text.Base64Url.DecodeFromChars(id.GetString())
                : null;
        }
        catch (Exception fout) when (fout is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    sealed record Gesteld(Passkeydoel Doel, Guid? Wie, string? Stempel, string? Naam, string Staat, long Tot)
    {
        public Passkeyvraag Bewaard => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Staat))), new(Tot, TimeSpan.Zero));
    }
}
