using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Afspraken;

/// <summary>How a proposal for an agreement closed without being signed: the other partner said no, with a reason, or who proposed it took it back.</summary>
public sealed record Afsluiting(PartijId Partij, Tekst? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>One of the two said that it ends earlier: on which day and why.</summary>
public sealed record Opzegging(PartijId Partij, Datum Laatste, Tekst Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>An agreement between the two partners of a hand-over, theirs and nobody else's: it holds when both have signed it.</summary>
/// <param name="Voorsteller">Which of the two proposed it, and may take it back.</param>
/// <param name="InKeten">Whether the chain may read it, or only the two.</param>
/// <param name="Ondertekeningen">In the order of their ids.</param>
/// <param name="Laatste">Its last day when that was set earlier than the agreement says: by notice, or because another one replaced it.</param>
public sealed record Afspraak(
    AfspraakId Id,
    PartijId Voorsteller,
    Afspraakinhoud Inhoud,
    bool InKeten,
    DeelnameId? Door,
    Tijdstip Voorgesteld,
    ImmutableArray<Ondertekening> Ondertekeningen,
    Afsluiting? Afsluiting,
    ImmutableArray<Opzegging> Opzeggingen,
    Datum? Laatste,
    long InDeelSinds) : IVerplaatsbaar<AfspraakId>
{
    /// <summary>How many days ahead an agreement that ends, or that is to be looked at again, asks for attention.</summary>
    public const int Aanlooptijd = 30;

    [JsonIgnore]
    public Publiek Publiek => InKeten ? Publiek.Keten : Publiek.Kring(Inhoud.Partijen);

    /// <summary>What is signed: all that it says and which one it is, with the norms that it names as they stand, and nothing of who signed.</summary>
    public Zegel Zegel(Register<NormId, Norm> normen)
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Afspraak);
        lijst.Voeg(Id.ToString());
        lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(Inhoud, DomeinJson.Default.Afspraakinhoud));
        foreach (var norm in Inhoud.Normen.Select(normen.Vind).OfType<Norm>()) lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(norm, DomeinJson.Default.Norm));
        return lijst.Digest();
    }

    public Ondertekening? Van(PartijId partij) => Ondertekeningen.FirstOrDefault(h => h.Partij == partij);

    /// <summary>Whether both have signed.</summary>
    [JsonIgnore]
    public bool IsAangegaan => Ondertekeningen.Length == 2;

    /// <summary>Whether it still waits for a signature, whatever the day.</summary>
    [JsonIgnore]
    public bool IsOpen => !IsAangegaan && Afsluiting is null;

    /// <summary>When it holds: as agreed, or until the earlier day that was set since.</summary>
    [JsonIgnore]
    public Periode Termijn => Laatste is { } laatste ? Inhoud.Termijn with { TotEnMet = laatste } : Inhoud.Termijn;

    /// <summary>Whether this partner still has to sign it, on this day.</summary>
    public bool WachtOp(PartijId partij, Datum dag) => IsOpen && !Termijn.IsVoorbij(dag) && Inhoud.Partijen.Contains(partij) && Van(partij) is null;

    public bool IsVanKracht(Datum dag) => IsAangegaan && Termijn.Omvat(dag);

    /// <summary>Whether it binds the two now or from a later day on.</summary>
    public bool Bindt(Datum dag) => IsAangegaan && !Termijn.IsVoorbij(dag);

    public Afspraakstatus Status(Datum dag) => this switch
    {
        { Afsluiting.Reden: not null } => Afspraakstatus.Afgewezen,
        { Afsluiting: not null } => Afspraakstatus.Ingetrokken,
        { IsAangegaan: false } => Termijn.IsVoorbij(dag) ? Afspraakstatus.Vervallen : Afspraakstatus.Voorgesteld,
        _ when Termijn.IsVoorbij(dag) => Afspraakstatus.Verlopen,
        _ when dag < Termijn.Van => Afspraakstatus.Komend,
        _ => Termijn.TotEnMet <= dag.AddDays(Aanlooptijd) ? Afspraakstatus.LooptAf : Afspraakstatus.VanKracht,
    };

    /// <summary>The day that the two should do something about it by, as soon as that is near: its last day, or the day on which they look at it again.</summary>
    /// <param name="aanloop">How many days ahead that is.</param>
    public Datum? Nadert(Datum dag, int aanloop = Aanlooptijd)
    {
        if (!IsVanKracht(dag)) return null;
        // A day to look at it again that is long past no longer hides the end.
        var eerste = Inhoud.Herzien is { } herzien && !(Termijn.TotEnMet < herzien) && dag <= herzien.AddDays(Aanlooptijd) ? herzien : Termijn.TotEnMet;
        return eerste <= dag.AddDays(aanloop) ? eerste : null;
    }

    /// <summary>All texts with who typed them; the first is its title.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
        Inhoud.Teksten.Select(t => new Tekstplaats(t, Door))
            .Concat(Afsluiting is { Reden: { } reden } afsluiting ? [new(reden, afsluiting.Door)] : [])
            .Concat(Opzeggingen.Select(o => new Tekstplaats(o.Reden, o.Door)));
}
