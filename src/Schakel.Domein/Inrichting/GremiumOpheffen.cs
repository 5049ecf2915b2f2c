using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Abolishes a body, once no other answers to it. Its page stays, for what it did is part of the memory.</summary>
public sealed record GremiumOpheffen(GremiumId Gremium) : IBestuurdeOpdracht
{
    public static readonly Afwijzing HeeftAnderen = new(
        "gremium-heeft-anderen",
        "Een ander gremium legt hier verantwoording aan af. Laat dat eerst aan een ander gremium verantwoording afleggen, of aan geen.",
        "Another body answers to this one. Let that answer to another body first, or to none.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.GremiumOpheffen;

    public Voorwerp? Over(Stand stand) => stand.Gremia.Bevat(Gremium) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Gremia.Vind(Gremium) is not { } gremium) return Afwijzing.NietGevonden;
        if (gremium.IsOpgeheven) return GremiumWijzigen.AlOpgeheven;
        if (stand.Gremia.Any(g => g.VerantwoordtAan == Gremium && !g.IsOpgeheven)) return HeeftAnderen;

        return new GremiumOpgeheven(Gremium, gremium.Versie + 1).Voor(Publiek.Keten);
    }
}

/// <param name="Versie">Counts on, so that a proposal that was made on another body shows.</param>
public sealed record GremiumOpgeheven(GremiumId Gremium, int Versie) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Gremia = deel.Gremia.Verander(Gremium, g => g with { IsOpgeheven = true, Versie = Versie }) };
}
