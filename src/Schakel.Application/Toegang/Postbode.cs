using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>Delivers the letters that wait. What failed is tried again later, and in the end given up (<see cref="Postregels.Wacht"/>).</summary>
/// <param name="map">The folder of this node: what lies there goes when the letter is forgotten, also when letters leave by another way now.</param>
public sealed class Postbode(Postvak vak, IPostweg weg, Postmap map, IServiceScopeFactory diensten, IDataProtectionProvider zegelaar, TimeProvider klok)
{
    /// <summary>Where the key comes in a letter about a new password.</summary>
    public const string Sleutelplek = "{sleutel}";

    internal const string Zegelnaam = "Schakel.Post.1";

    // Longer than any try lasts; after it another node takes over from one that fell.
    static readonly TimeSpan InHanden = TimeSpan.FromMinutes(5);
    static readonly TimeSpan Ronde = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Opruimen = TimeSpan.FromHours(1);

    const int HoogstensVergeten = 500;

    readonly IDataProtector _zegel = zegelaar.CreateProtector(Zegelnaam);
    readonly SemaphoreSlim _een = new(1, 1);
    DateTimeOffset _geruimd;
    readonly Channel<bool> _wekker = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There is a letter.</summary>
    public void Wek() => _wekker.Writer.TryWrite(true);

    /// <summary>Waits until there is a letter, or it is time to look again.</summary>
    public async Task Wacht(CancellationToken stop)
    {
        using var ronde = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(_wekker.Reader.WaitToReadAsync(ronde.Token).AsTask(), Task.Delay(Ronde, klok, ronde.Token));
        await ronde.CancelAsync();
        _wekker.Reader.TryRead(out _);
        stop.ThrowIfCancellationRequested();
    }

    /// <summary>Delivers all that is due now.</summary>
    public async Task Bezorg(CancellationToken stop)
    {
        await _een.WaitAsync(stop);
        try
        {
            await Task.WhenAll(BezorgRij(wachtwoord: true, stop), BezorgRij(wachtwoord: false, stop));
            if (klok.GetUtcNow() - _geruimd >= Opruimen) await RuimOp(stop);
        }
        finally
        {
            _een.Release();
        }
    }

    async Task BezorgRij(bool wachtwoord, CancellationToken stop)
    {
        while (true)
        {
            var nu = klok.GetUtcNow();
            if (await vak.Neem(wachtwoord, nu.UtcTicks, (nu + InHanden).UtcTicks, stop) is not { } brief) return;

            var uitslag = await Probeer(brief, nu, stop);
            if (uitslag == Postuitslag.Later && Postregels.Wacht(brief.Pogingen) is { } wacht) await vak.Later(brief.Id, brief.Vanaf, (klok.GetUtcNow() + wacht).UtcTicks, stop);
            else await vak.Rond(brief.Id, brief.Vanaf, Staat(uitslag), stop);
        }
    }

    // Whatever goes wrong with one letter, the next one is delivered.
    async Task<Postuitslag> Probeer(Brief brief, DateTimeOffset nu, CancellationToken stop)
    {
        try
        {
            return await Open(brief, stop) is var (aan, bericht) ? await weg.Breng(brief.Id, aan, bericht, nu, stop) : Postuitslag.Nooit;
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return Postuitslag.Later;
        }
    }

    async Task RuimOp(CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        await vak.RuimOp((nu - Postregels.Bewaartijd).UtcTicks, (nu - Postregels.BewaartijdZonderMaker).UtcTicks, HoogstensVergeten, stop);
        var brieven = map.Alle();
        var bekend = await vak.Bekend(brieven, stop);
        foreach (var brief in brieven.Where(b => !bekend.Contains(b))) map.Vergeet(brief);
        _geruimd = nu;
    }

    // Null when nobody has the address of a new password, or the keys that sealed the letter are gone.
    async Task<(string Aan, Bericht Bericht)?> Open(Brief brief, CancellationToken stop)
    {
        if (Ontzegel(brief) is not { } bericht) return null;
        if (brief.Soort != Postsoort.Wachtwoord) return (brief.Aan, bericht);

        await using var dienst = diensten.CreateAsyncScope();
        if (await dienst.ServiceProvider.GetRequiredService<Wachtwoordherstel>().Sleutel(brief.Aan, stop) is not var (sleutel, aan)) return null;
        return (aan, bericht with { Tekst = bericht.Tekst.Replace(Sleutelplek, sleutel, StringComparison.Ordinal) });
    }

    Bericht? Ontzegel(Brief brief)
    {
        try
        {
            return brief.Inhoud is { } inhoud ? JsonSerializer.Deserialize<Bericht>(_zegel.Unprotect(inhoud)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    static Poststaat Staat(Postuitslag uitslag) => uitslag switch
    {
        Postuitslag.Verstuurd => Poststaat.Verstuurd,
        Postuitslag.InMap => Poststaat.InMap,
        _ => Poststaat.Mislukt,
    };
}
