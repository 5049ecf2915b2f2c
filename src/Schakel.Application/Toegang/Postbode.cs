using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>Delivers the letters that wait, each once: what failed is tried again later, and given up after a day.</summary>
public sealed class Postbode(Postvak vak, IPostweg weg, IServiceScopeFactory diensten, IDataProtectionProvider zegelaar, TimeProvider klok)
{
    /// <summary>Where the key comes in a letter about a new password.</summary>
    public const string Sleutelplek = "{sleutel}";

    internal const string Zegelnaam = "Schakel.Post.1";

    // Longer than any try lasts; after it another node takes over from one that fell.
    static readonly TimeSpan InHanden = TimeSpan.FromMinutes(5);
    static readonly TimeSpan Ronde = TimeSpan.FromMinutes(1);

    readonly IDataProtector _zegel = zegelaar.CreateProtector(Zegelnaam);
    readonly SemaphoreSlim _een = new(1, 1);
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
            var nu = klok.GetUtcNow();
            foreach (var oud in await vak.RuimOp((nu - Postregels.Bewaartijd).UtcTicks, (nu - Postregels.BewaartijdZonderMaker).UtcTicks, stop)) (weg as Postmap)?.Vergeet(oud);
            while (await vak.Neem(nu.UtcTicks, (nu + InHanden).UtcTicks, stop) is { } brief) await Bezorg(brief, nu, stop);
        }
        finally
        {
            _een.Release();
        }
    }

    async Task Bezorg(Brief brief, DateTimeOffset nu, CancellationToken stop)
    {
        var uitslag = await Open(brief, stop) is { } bericht ? await weg.Breng(brief.Id, brief.Aan, bericht, nu, stop) : Postuitslag.Nooit;
        if (uitslag == Postuitslag.Later && Postregels.Wacht(brief.Pogingen + 1) is { } wacht) await vak.Later(brief.Id, (nu + wacht).UtcTicks, stop);
        else await vak.Rond(brief.Id, Staat(uitslag), stop);
    }

    // Null when nobody has the address of a new password, or the keys that sealed the letter are gone.
    async Task<Bericht?> Open(Brief brief, CancellationToken stop)
    {
        var bericht = Ontzegel(brief);
        if (bericht is null || brief.Soort != Postsoort.Wachtwoord) return bericht;
        await using var dienst = diensten.CreateAsyncScope();
        var sleutel = await dienst.ServiceProvider.GetRequiredService<Wachtwoordherstel>().Sleutel(brief.Aan, stop);
        return sleutel is null ? null : bericht with { Tekst = bericht.Tekst.Replace(Sleutelplek, sleutel, StringComparison.Ordinal) };
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
