using System.Text.Json;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>What a partner thinks of a proposal, as it lies in its envelope until the close.</summary>
/// <param name="Ronde">The round that was looked at.</param>
public sealed record VerborgenStandpunt(VoorstelId Voorstel, PartijId Partij, int Ronde, Oordeel Oordeel, Tekst? Reden, Voorwaarde? Voorwaarde)
{
    /// <summary>The commitment to it: nobody reads it back, and nobody can make another of it later.</summary>
    /// <param name="zout">32 random bytes.</param>
    public Zegel Belofte(ReadOnlySpan<byte> zout) => Zegel.Over(Merk.Standpunt, zout, JsonSerializer.SerializeToUtf8Bytes(this, DomeinJson.Default.VerborgenStandpunt));
}

/// <summary>
/// One partner commits itself to a standpoint that stays hidden until the close, and may commit itself to another until then. The fact carries only that it did,
/// and the commitment; what it thinks stands nowhere where anybody can read it.
/// </summary>
public sealed record StandpuntVerbergen(VoorstelId Voorstel, PartijId Partij, int Ronde, Zegel Belofte) : IOpdracht
{
    public static readonly Afwijzing NietVerborgen = new(
        "standpunt-niet-verborgen", "Over dit voorstel geeft u uw standpunt open.", "On this proposal you give your standpoint openly.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing WelVerborgen = new(
        "standpunt-verborgen",
        "Standpunten over dit voorstel blijven verborgen tot ze sluiten. Open de pagina van het voorstel opnieuw en geef het daar.",
        "Standpoints on this proposal stay hidden until they close. Open the page of the proposal again and give it there.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.StandpuntVerbergen;

    public Voorwerp? Over(Stand stand) => stand.Standpunt(Voorstel, Partij);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (VoorstelRegels.WeigerStandpunt(stand, voorstel, Ronde, nu) is { } geweigerd) return geweigerd;
        if (!voorstel.IsVerborgen) return NietVerborgen;
        if (voorstel.Beloften.Count(b => b.Partij == Partij) >= StandpuntGeven.MaximumStandpunten) return StandpuntGeven.TeVaakVeranderd;

        return new StandpuntVerborgen(Voorstel, Partij, Ronde, Belofte).Voor(Publiek.Keten);
    }
}

public sealed record StandpuntVerborgen(VoorstelId Voorstel, PartijId Partij, int Ronde, Zegel Belofte) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var belofte = new Belofte(Partij, Ronde, Belofte, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Verborgen = [.. v.Beloften, belofte] }) };
    }
}

/// <summary>That a partner committed itself, by whom and when.</summary>
/// <param name="Zout">What opens it; null while it is hidden.</param>
public sealed record Belofte(PartijId Partij, int Ronde, Zegel Zegel, DeelnameId? Door, Tijdstip Tijdstip, Zegel? Zout = null);

/// <summary>A hidden standpoint with what opens its commitment.</summary>
/// <param name="Zout">The 32 random bytes.</param>
public sealed record Onthulling(VerborgenStandpunt Standpunt, Zegel Zout)
{
    /// <summary>Whether this is what was committed to.</summary>
    public bool Past(Belofte belofte) => belofte.Partij == Standpunt.Partij && belofte.Ronde == Standpunt.Ronde && Standpunt.Belofte(Zout.Bytes()) == belofte.Zegel;
}

/// <summary>A standpoint that was hidden, with what opens its commitment, so that everybody can check it.</summary>
public sealed record StandpuntOnthuld(Onthulling Onthulling) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Voorstellen = deel.Voorstellen.Verander(Onthulling.Standpunt.Voorstel, In) };

    // It is of whoever committed to it, at that moment.
    internal Voorstel In(Voorstel voorstel)
    {
        var (standpunt, belofte) = (Onthulling.Standpunt, voorstel.Belofte(Onthulling.Standpunt.Partij)!);
        return voorstel.Met(new(standpunt.Partij, standpunt.Oordeel, standpunt.Reden, belofte.Door, belofte.Tijdstip, standpunt.Voorwaarde))
            with
        { Verborgen = [.. voorstel.Beloften.Select(b => ReferenceEquals(b, belofte) ? b with { Zout = Onthulling.Zout } : b)] };
    }
}
