using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Schakel.Domein;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>A letter in the list of whoever had it sent.</summary>
/// <param name="VolgendePoging">When it is tried again; null when it was not tried yet, or is no longer.</param>
public sealed record Briefbeeld(Guid Id, Postsoort Soort, string Aan, DateTimeOffset Gemaakt, Poststaat Staat, DateTimeOffset? VolgendePoging);

/// <summary>Where letters are put in; delivering them is for the <see cref="Postbode"/>.</summary>
public sealed class Postbus(Postvak vak, Postbode bode, IPostweg weg, IDataProtectionProvider zegelaar, ILookupNormalizer spelling, TimeProvider klok)
{
    readonly SemaphoreSlim _een = new(1, 1);
    readonly IDataProtector _zegel = zegelaar.CreateProtector(Postbode.Zegelnaam);

    /// <summary>Whether letters stay in a folder here, because no mail server was named.</summary>
    public bool IsMap => weg is Postmap;

    /// <summary>Has a letter sent in the name of this account. Refused when too many went before it that day, from this account or to this address.</summary>
    /// <param name="formulier">Of the form that asks for it: sent twice it is one letter, and to another address another.</param>
    public async Task<Afwijzing?> Stuur(Guid formulier, Postsoort soort, Guid maker, string aan, Bericht bericht, CancellationToken stop)
    {
        // In one spelling, so that none of them finds more room than another.
        aan = aan.ToLowerInvariant();
        var id = Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes($"{formulier} {aan}")));
        return await Leg(id, soort, maker, aan, bericht, stop) ? null : Postregels.Vol(soort);
    }

    /// <summary>
    /// Has the link to a new password sent, if this is the address of an account. That is found out when it is delivered, and too many are dropped
    /// without a word: whoever asks learns nothing, not even from the time that it takes.
    /// </summary>
    /// <param name="bericht">With <see cref="Postbode.Sleutelplek"/> in the place of the key.</param>
    public Task StuurWachtwoord(string aan, Bericht bericht, CancellationToken stop) =>
        // By the name under which it will be looked for, so that another spelling of it is no further letter.
        Leg(Guid.NewGuid(), Postsoort.Wachtwoord, null, spelling.NormalizeName(aan), bericht, stop);

    /// <summary>Sends a letter that nobody asked for and that follows from what happened; under the same id once, whoever puts it in. False when too many went to this account that day: what they ask stands in the chain.</summary>
    /// <param name="aan">Whose account it is for, who also finds it among his letters.</param>
    public Task<bool> StuurVanzelf(Guid id, Postsoort soort, Ontvanger aan, Bericht bericht, CancellationToken stop) => Leg(id, soort, aan.Account, aan.Adres.ToLowerInvariant(), bericht, stop);

    /// <summary>What this account had sent and what was asked of it, the last first.</summary>
    public async Task<IReadOnlyList<Briefbeeld>> Van(Guid maker, CancellationToken stop) => [.. (await vak.Van(maker, stop)).Select(Beeld)];

    /// <summary>A letter of this account; its text only when it lies in the folder.</summary>
    public async Task<(Briefbeeld Brief, Bericht? Bericht)?> Lees(Guid maker, Guid id, CancellationToken stop)
    {
        if ((await vak.Van(maker, stop)).FirstOrDefault(b => b.Id == id) is not { } brief) return null;
        return (Beeld(brief), weg is Postmap map ? await map.Lees(id, stop) : null);
    }

    async Task<bool> Leg(Guid id, Postsoort soort, Guid? maker, string aan, Bericht bericht, CancellationToken stop)
    {
        // One after another: many at once must not all find room for one.
        await _een.WaitAsync(stop);
        try
        {
            return await LegEen(id, soort, maker, aan, bericht, stop);
        }
        finally
        {
            _een.Release();
        }
    }

    async Task<bool> LegEen(Guid id, Postsoort soort, Guid? maker, string aan, Bericht bericht, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var brief = new Brief { Id = id, Soort = soort, Maker = maker, Aan = aan, Inhoud = _zegel.Protect(JsonSerializer.Serialize(bericht)), Gemaakt = nu.UtcTicks, Vanaf = nu.UtcTicks };
        if (!await vak.Leg(brief, (nu - Postregels.Teltijd(soort)).UtcTicks, stop)) return false;
        bode.Wek();
        return true;
    }

    static Briefbeeld Beeld(Brief brief) => new(
        brief.Id, brief.Soort, brief.Aan, new(brief.Gemaakt, TimeSpan.Zero), brief.Staat, brief is { Staat: Poststaat.Wacht, Pogingen: > 0 } ? new(brief.Vanaf, TimeSpan.Zero) : null);
}
