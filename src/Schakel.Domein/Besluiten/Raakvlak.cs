using System.Collections.Frozen;
using System.Collections.Immutable;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Besluiten;

/// <summary>A thing that a change touches, by its kind and id: of two changes that touch the same, the one can make the other something else than was shown.</summary>
public readonly record struct Raakvlak(string Soort, string Kenmerk)
{
    /// <summary>All that this proposal touches, and what is decided on it.</summary>
    public static FrozenSet<Raakvlak> Van(Voorstel voorstel) =>
        Rijgeheugen<string, FrozenSet<Raakvlak>>.Van(voorstel, nameof(Raakvlak), () => Van(voorstel.Bevroren).Append(Een<Besluit>(voorstel.Besluit.Waarde)).ToFrozenSet());

    internal bool IsBesluit => Soort == nameof(Besluit);

    public static Raakvlak Van(NormId norm) => Een<Norm>(norm.Waarde);

    public static Raakvlak Van(OverdrachtId overdracht) => Een<Overdracht>(overdracht.Waarde);

    /// <summary>What this effect touches.</summary>
    public static IEnumerable<Raakvlak> Van(ImmutableArray<Feitregel> effect) => effect.Select(f => Van(Feitensoorten.Lees(f)));

    /// <exception cref="InvalidOperationException">This fact comes of no governed opdracht.</exception>
    public static Raakvlak Van(IFeit feit) => feit switch
    {
        ConvenantOpgesteld => Het<Convenant>(),
        OpdrachtbriefOpgesteld => Het<Opdrachtbrief>(),
        KetenprofielVastgesteld => Het<Ketenprofiel>(),
        HuisstijlVastgesteld => Het<Huisstijl>(),
        MandaatmodelVastgesteld => Het<Mandaatmodel>(),
        LadderVastgesteld => Het<Ladder>(),
        KetenBeeindigd => Het<Keten>(),
        VerhuizingVastgesteld => Het<Verhuizing>(),
        ToestandIngesteld => Het<Ketentoestand>(),
        BewaartermijnVastgesteld f => new(nameof(Bewaartermijn), f.Soort.ToString()),
        RolBeschreven f => new(nameof(Rolbeschrijving), f.Beschrijving.Rol.ToString()),
        KetenrolBelegd f => new(nameof(Ketenrol), f.Ketenrol.Rol.ToString()),
        OmgevingspartijOpgenomen f => Een<Omgevingspartij>(f.Partij.Id.Waarde),
        ReviewOpgedragen f => Een<Review>(f.Review.Id.Waarde),
        PartnerToegelaten f => Een<Ketenpartner>(f.Partner.Id.Waarde),
        PartnerGeschrapt f => Een<Ketenpartner>(f.Partner.Waarde),
        GremiumIngesteld f => Een<Gremium>(f.Gremium.Id.Waarde),
        GremiumGewijzigd f => Een<Gremium>(f.Gremium.Id.Waarde),
        GremiumOpgeheven f => Een<Gremium>(f.Gremium.Waarde),
        OverdrachtVastgesteld f => Een<Overdracht>(f.Overdracht.Id.Waarde),
        NormVastgesteld f => Een<Norm>(f.Norm.Id.Waarde),
        DoorzettingGetoetst f => Een<Doorzetting>(f.Doorzetting.Waarde),
        BijdrageGevraagd f => Een<Bijdrage>(f.Bijdrage.Waarde),
        BesluitAfgelast f => Een<Besluit>(f.Besluit.Waarde),
        BesluitHerbevestigd f => Een<Besluit>(f.Besluit.Waarde),
        // Not the decision itself: that stays as it is.
        BesluitGepubliceerd f => Een<Publicatie>(f.Besluit.Waarde),
        _ => throw new InvalidOperationException($"{feit.GetType().Name} komt uit geen bestuurde opdracht."),
    };

    static Raakvlak Het<T>() => new(typeof(T).Name, "");

    static Raakvlak Een<T>(Guid id) => new(typeof(T).Name, id.ToString());
}
