using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// Hidden standpoints, from when they are given until they close. They stand beside the journal, sealed with the keys of this installation, and nothing here
/// tells what is in one before the clock opens them all.
/// </summary>
public sealed class Enveloppen(Enveloprijen rijen, IDataProtectionProvider zegelaar, TimeProvider klok)
{
    /// <summary>Longer than standpoints can be open.</summary>
    public static readonly TimeSpan Termijn = TimeSpan.FromDays(200);

    readonly IDataProtector _zegel = zegelaar.CreateProtector("Schakel.Standpunt.1");

    /// <summary>Puts a standpoint in its envelope, once under this id, and says what the partner then commits itself to.</summary>
    /// <param name="woorden">What was typed for it.</param>
    public async Task<StandpuntVerbergen> Sluit(StroomId stroom, OpdrachtId id, VerborgenStandpunt standpunt, IReadOnlyList<BewaardeTekst> woorden, CancellationToken stop)
    {
        var zout = RandomNumberGenerator.GetBytes(Zegel.Lengte);
        var inhoud = JsonSerializer.SerializeToUtf8Bytes(new Envelopinhoud(new(standpunt, new(zout)), woorden), Envelopvorm.Default.Envelopinhoud);
        var envelop = await rijen.Bewaar(new(id, stroom, standpunt.Voorstel, standpunt.Belofte(zout), Nu(), _zegel.Protect(inhoud)), stop);
        return new(standpunt.Voorstel, standpunt.Partij, standpunt.Ronde, envelop.Belofte);
    }

    /// <summary>What opens these commitments, with the words that go with it. An envelope that cannot be opened is not there.</summary>
    internal async Task<(StandpuntenSluiten Daad, List<BewaardeTekst> Woorden)> Open(StroomId stroom, Voorstel voorstel, CancellationToken stop)
    {
        var (onthullingen, woorden) = (new List<Onthulling>(), new List<BewaardeTekst>());
        var beloften = voorstel.LaatsteBeloften.Select(b => b.Zegel).ToHashSet();
        foreach (var envelop in (await rijen.Over(stroom, voorstel.Id, stop)).Where(e => beloften.Contains(e.Belofte)))
        {
            if (Lees(envelop) is not { } inhoud) continue;
            onthullingen.Add(inhoud.Onthulling);
            woorden.AddRange(inhoud.Woorden);
        }
        return (new(voorstel.Id, voorstel.Sluiting!.Op!.Value, [.. onthullingen]), woorden);
    }

    /// <summary>Deletes what was opened.</summary>
    internal Task Vergeet(StroomId stroom, VoorstelId voorstel, CancellationToken stop) => rijen.Vergeet(stroom, voorstel, stop);

    /// <summary>Deletes what nobody opens any more: of what was withdrawn or changed, and what was never committed to.</summary>
    public Task RuimOp(CancellationToken stop) => rijen.RuimOp(new(Nu().Moment - Termijn), stop);

    Tijdstip Nu() => new(klok.GetUtcNow());

    Envelopinhoud? Lees(Envelop envelop)
    {
        try
        {
            return JsonSerializer.Deserialize(_zegel.Unprotect(envelop.Inhoud), Envelopvorm.Default.Envelopinhoud);
        }
        catch (Exception fout) when (fout is CryptographicException or JsonException)
        {
            return null;
        }
    }
}

sealed record Envelopinhoud(Onthulling Onthulling, IReadOnlyList<BewaardeTekst> Woorden);

[JsonSerializable(typeof(Envelopinhoud))]
sealed partial class Envelopvorm : JsonSerializerContext;
