using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application.Voorbeeld;

/// <summary>
/// An opdracht of the example was refused: somebody went on with an example that was brought in for a part, or the example does not fit
/// the rules. Nothing is written after it.
/// </summary>
public sealed class VoorbeeldGeweigerd(string stap, Afwijzing afwijzing) : Exception($"Het voorbeeld klopt niet: '{stap}' is geweigerd met {afwijzing.Code}.");

/// <summary>
/// The example to live in: the Loonaangifteketen as far as it is publicly known, brought in through the door as opdrachten with their
/// historical times, and some invented work in progress around today (docs/voorbeeld.md says which is which).
/// </summary>
public static class Voorbeeldketen
{
    /// <summary>How every invented text and name ends; what is known never does.</summary>
    public const string Verzonnen = " (verzonnen)";

    public static readonly StroomId Stroom = Vast.Id<StroomId>("keten");

    /// <summary>Brings the example in, once: a whole one is left alone, one that was cut off halfway is completed.</summary>
    /// <param name="toeval">Gives 32 random bytes each time for the texts; that of the machine when absent.</param>
    /// <exception cref="VoorbeeldGeweigerd">It cannot be brought in, or not be completed.</exception>
    public static async Task Laad(Deur deur, Datum vandaag, Func<byte[]>? toeval, CancellationToken stop)
    {
        var stappen = Stappen(vandaag);
        if (await deur.IsGedaan(Stroom, stappen[^1].Id, stop)) return;
        foreach (var stap in stappen)
        {
            var invoer = new Invoer(toeval);
            var opdracht = await Opdracht(deur, stap, invoer, stop);
            if (invoer.Fouten is [var fout, ..]) throw new VoorbeeldGeweigerd(stap.Naam, fout);
            // Begun on another day: what then stood around that day stays as it is.
            if (await deur.IsGedaan(Stroom, stap.Id, stop)) continue;
            if (await deur.Voer(new(Stroom, stap.Id, stap.Dader, opdracht, invoer.Woorden, stap.Op), stop) is Antwoord.Geweigerd antwoord) throw new VoorbeeldGeweigerd(stap.Naam, antwoord.Afwijzing);
        }
    }

    static async Task<IOpdracht> Opdracht(Deur deur, Stap stap, Invoer invoer, CancellationToken stop) =>
        stap.NaLezen is { } naLezen ? naLezen((await deur.Inzage(Stroom, stap.Dader.Persoon!.Value, null, stop))!) : stap.Opdracht(invoer);

    internal static IReadOnlyList<Stap> Stappen(Datum vandaag)
    {
        var verhaal = new Verhaal();
        Oprichting.Vertel(verhaal);
        Geschiedenis.Vertel(verhaal);
        Normenkader.Vertel(verhaal);
        new Lopend(verhaal, vandaag).Vertel();
        return verhaal.Stappen;
    }
}
