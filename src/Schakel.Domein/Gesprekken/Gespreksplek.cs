using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Gesprekken;

/// <summary>What a conversation is about, and so whose it is: a bottleneck, or the room that one partner has beside a proposal.</summary>
public abstract record Gespreksplek
{
    const string KamerVooraf = "kamer:";

    Gespreksplek()
    {
    }

    /// <summary>The conversation about a bottleneck, of all who read that.</summary>
    public sealed record BijKnelpunt(KnelpuntId Knelpunt) : Gespreksplek
    {
        public override Bevoegdheid Vereist => Bevoegdheid.KnelpuntBespreken;

        public override Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

        public override string ToString() => Knelpunt.ToString();
    }

    /// <summary>Where the people of one partner form its position about a proposal. Nobody else reads it, whatever he does for the chain.</summary>
    public sealed record Kamer(VoorstelId Voorstel, PartijId Partij) : Gespreksplek
    {
        /// <summary>Who reads it.</summary>
        public Publiek Publiek => Publiek.Kring(Partij);

        public override Bevoegdheid Vereist => Bevoegdheid.VoorstelBespreken;

        public override Voorwerp? Over(Stand stand) => stand.Voorstellen.Bevat(Voorstel) && stand.Partners.Bevat(Partij) ? new(Publiek, [Partij]) : null;

        public override string ToString() => $"{KamerVooraf}{Voorstel},{Partij}";
    }

    /// <summary>What speaking there takes.</summary>
    public abstract Bevoegdheid Vereist { get; }

    /// <summary>Who may know of it and whose it is; null where there is no such thing.</summary>
    public abstract Voorwerp? Over(Stand stand);

    /// <summary>Reads how a place is kept: a bottleneck by its id, a room by both. No room is spelled as a bottleneck, nor as the room of another partner.</summary>
    public static Gespreksplek? Lees(string spelling)
    {
        if (!spelling.StartsWith(KamerVooraf, StringComparison.Ordinal)) return Id.Lees<KnelpuntId>(spelling) is { } knelpunt ? new BijKnelpunt(knelpunt) : null;
        return spelling[KamerVooraf.Length..].Split(',') is [var voorstel, var partij] && Id.Lees<VoorstelId>(voorstel) is { } waarover && Id.Lees<PartijId>(partij) is { } wie ? new Kamer(waarover, wie) : null;
    }
}
