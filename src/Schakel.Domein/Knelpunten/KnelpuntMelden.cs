using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Reports what goes wrong between two partners; it begins on the work floor, between the partners involved.</summary>
public sealed record KnelpuntMelden(KnelpuntId Knelpunt, PartijId Van, PartijId Naar, Tekst Titel, Tekst? Omschrijving) : IOpdracht
{
    public static readonly Afwijzing TweePartners = new(
        "twee-kanten-nodig",
        "Een knelpunt ligt tussen twee verschillende partners. Kies de andere kant.",
        "A bottleneck lies between two different partners. Choose the other side.",
        Veld: nameof(Naar));

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Van) && stand.Partners.Bevat(Naar) ? new(Publiek.Keten, [Van, Naar]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Van == Naar) return TweePartners;
        if (stand.Knelpunten.Vind(Knelpunt) is not null) return Afwijzing.IdInGebruik;

        return new KnelpuntGemeld(Knelpunt, [Van, Naar], Titel, Omschrijving).Voor(Publiek.Kring(Van, Naar));
    }
}

public sealed record KnelpuntGemeld(KnelpuntId Knelpunt, ImmutableArray<PartijId> Betrokken, Tekst Titel, Tekst? Omschrijving) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var melding = new KnelpuntStap(herkomst.Tijdstip, Niveau.Werkvloer, herkomst.Dader?.Deelname, null);
        var knelpunt = new Knelpunt(Knelpunt, Betrokken, Titel, Omschrijving, Niveau.Werkvloer, null, [melding], false, herkomst.Nr);
        return deel with { Knelpunten = deel.Knelpunten.Met(Knelpunt, knelpunt) };
    }
}
