using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage.Tests;

/// <summary>Writes entries for one stroom, each chained to the one before.</summary>
public sealed class Schrift
{
    static readonly DateTimeOffset Begin = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
    Zegel _vorige = Zegel.Begin;

    public StroomId Stroom { get; } = new(Guid.NewGuid());

    public long Nr { get; private set; }

    public static byte[] Zout() => RandomNumberGenerator.GetBytes(Zegel.Lengte);

    public static BewaardeTekst Tekst(string woorden) => new(new(Guid.NewGuid()), Zout(), woorden);

    public static BewaardBestand Bestand(params byte[] inhoud) => new(new(Guid.NewGuid()), Zout(), inhoud);

    public static Deel Deel(string inhoud = """{"a":1}""") =>
        new(Publiek.Keten, Zout(), "{}"u8.ToArray(), [new("KnelpuntGemeld", 1, Encoding.UTF8.GetBytes(inhoud))]);

    public static Deel Kring() => new(Publiek.Kring(new PartijId(Guid.NewGuid()), new PartijId(Guid.NewGuid())), Zout(), [], []);

    public Bijschrijving Volgende(IEnumerable<Deel>? delen = null, OpdrachtId? opdracht = null, IReadOnlyList<BewaardeTekst>? woorden = null, IReadOnlyList<TekstId>? gewist = null, IReadOnlyList<BewaardBestand>? bestanden = null)
    {
        Nr++;
        var kop = new Kop(Zout(), opdracht ?? new(Guid.NewGuid()), new(Begin.AddTicks(Nr)));
        var boeking = new Boeking(Stroom, Nr, _vorige, kop, [.. delen ?? [Deel()]]);
        _vorige = boeking.Hash();
        return new(boeking, _vorige, woorden ?? [], gewist ?? [], bestanden);
    }

    /// <summary>Another writer that stands where this one stands.</summary>
    public Schrift Naast() => (Schrift)MemberwiseClone();
}
