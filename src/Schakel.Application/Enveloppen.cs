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
    /// <summary>Longer than standpoints can be open: sixty working days, with twenty for line meetings, in a chain that has all the free days that it may.</summary>
    public static readonly TimeSpan Termijn = TimeSpan.FromDays(500);

    /// <summary>How many days the close waits for keys that were lost: they can be put back.</summary>
    public const int Wachtdagen = 7;

    readonly IDataProtector _zegel = zegelaar.CreateProtector("Schakel.Standpunt.1");

    /// <summary>What was committed to under this id, when it is the same as this; null when nothing was, or something else.</summary>
    /// <param name="beloften">The commitments of whoever asks: nobody learns by asking what another gave.</param>
    /// <param name="woorden">What was typed for it.</param>
    public async Task<StandpuntVerbergen?> Eerder(StroomId stroom, OpdrachtId id, VerborgenStandpunt standpunt, IReadOnlyList<BewaardeTekst> woorden, IReadOnlyCollection<Zegel> beloften, CancellationToken stop)
    {
        foreach (var envelop in await rijen.Over(stroom, standpunt.Voorstel, stop))
            if (beloften.Contains(envelop.Belofte) && Lees(envelop) is { } inhoud && inhoud.Opdracht == id && IsZelfde(inhoud, standpunt, woorden)) return new(standpunt.Voorstel, standpunt.Partij, standpunt.Ronde, envelop.Belofte);
        return null;
    }

    /// <summary>Puts a standpoint in an envelope of its own and says what the partner then commits itself to. What never comes so far is cleaned up with the rest.</summary>
    public async Task<StandpuntVerbergen> Sluit(StroomId stroom, OpdrachtId id, VerborgenStandpunt standpunt, IReadOnlyList<BewaardeTekst> woorden, CancellationToken stop)
    {
        var zout = RandomNumberGenerator.GetBytes(Zegel.Lengte);
        var inhoud = JsonSerializer.SerializeToUtf8Bytes(new Envelopinhoud(id, new(standpunt, new(zout)), woorden), Envelopvorm.Default.Envelopinhoud);
        var belofte = standpunt.Belofte(zout);
        await rijen.Bewaar(new(stroom, standpunt.Voorstel, belofte, Nu(), _zegel.Protect(inhoud)), stop);
        return new(standpunt.Voorstel, standpunt.Partij, standpunt.Ronde, belofte);
    }

    /// <summary>Takes back an envelope of which the commitment was refused.</summary>
    public Task Weg(StandpuntVerbergen verbergen, CancellationToken stop) => rijen.Weg(verbergen.Belofte, stop);

    /// <summary>What opens these commitments, with the words that go with it, and how many of them do not open.</summary>
    internal async Task<(StandpuntenSluiten Daad, List<BewaardeTekst> Woorden, int Dicht)> Open(StroomId stroom, Voorstel voorstel, CancellationToken stop)
    {
        var (onthullingen, woorden) = (new List<Onthulling>(), new List<BewaardeTekst>());
        var beloften = voorstel.LaatsteBeloften.Select(b => b.Zegel).ToHashSet();
        foreach (var envelop in (await rijen.Over(stroom, voorstel.Id, stop)).Where(e => beloften.Contains(e.Belofte)))
        {
            if (Lees(envelop) is not { } inhoud) continue;
            onthullingen.Add(inhoud.Onthulling);
            woorden.AddRange(inhoud.Woorden);
        }
        return (new(voorstel.Id, voorstel.Sluiting!.Op!.Value, [.. onthullingen]), woorden, beloften.Count - onthullingen.Count);
    }

    /// <summary>Deletes what was opened.</summary>
    internal Task Vergeet(StroomId stroom, VoorstelId voorstel, CancellationToken stop) => rijen.Vergeet(stroom, voorstel, stop);

    /// <summary>Deletes what nobody opens any more: of what was withdrawn or changed, and what was never committed to.</summary>
    public Task RuimOp(CancellationToken stop) => rijen.RuimOp(new(Nu().Moment - Termijn), stop);

    Tijdstip Nu() => new(klok.GetUtcNow());

    // By what was meant: each sending gives its texts new ids and seals.
    static bool IsZelfde(Envelopinhoud inhoud, VerborgenStandpunt standpunt, IReadOnlyList<BewaardeTekst> woorden) =>
        inhoud.Onthulling.Standpunt is var eerder
        && (eerder.Voorstel, eerder.Partij, eerder.Ronde, eerder.Oordeel, eerder.Voorwaarde?.TotEnMet) == (standpunt.Voorstel, standpunt.Partij, standpunt.Ronde, standpunt.Oordeel, standpunt.Voorwaarde?.TotEnMet)
        && Getypt(eerder.Reden, inhoud.Woorden) == Getypt(standpunt.Reden, woorden) && Getypt(eerder.Voorwaarde?.Wat, inhoud.Woorden) == Getypt(standpunt.Voorwaarde?.Wat, woorden);

    static string? Getypt(Tekst? tekst, IEnumerable<BewaardeTekst> woorden) => tekst is { } t ? woorden.FirstOrDefault(w => w.Id == t.Id)?.Woorden : null;

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

/// <param name="Opdracht">With which it was given: sent once more, it is not given once more. Null in what was given before this was kept.</param>
sealed record Envelopinhoud(OpdrachtId? Opdracht, Onthulling Onthulling, IReadOnlyList<BewaardeTekst> Woorden);

[JsonSerializable(typeof(Envelopinhoud))]
sealed partial class Envelopvorm : JsonSerializerContext;
