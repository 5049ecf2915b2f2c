using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Reports what goes wrong between two partners; it begins on the work floor, between the partners involved.</summary>
public sealed record KnelpuntMelden(KnelpuntId Knelpunt, PartijId Van, PartijId Naar, Tekst Titel, Tekst? Omschrijving, OverdrachtId? Overdracht = null) : IOpdracht
{
    public static readonly Afwijzing TweePartners = new(
        "twee-kanten-nodig",
        "Een knelpunt ligt tussen twee verschillende partners. Kies de andere kant.",
        "A bottleneck lies between two different partners. Choose the other side.",
        Veld: nameof(Naar));

    public static readonly Afwijzing OverdrachtLigtElders = new(
        "overdracht-ligt-elders",
        "Deze overdracht ligt niet tussen deze twee partners. Kies een andere overdracht of geen.",
        "This hand-over does not lie between these two partners. Choose another hand-over or none.",
        Veld: nameof(Overdracht));

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Van) && stand.Partners.Bevat(Naar) ? new(Publiek.Keten, [Van, Naar]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Van == Naar) return TweePartners;
        if (stand.Knelpunten.Vind(Knelpunt) is not null) return Afwijzing.IdInGebruik;
        if (stand.Partners.Vind(Van)?.DoetMee(nu.Vandaag) != true || stand.Partners.Vind(Naar)?.DoetMee(nu.Vandaag) != true) return PartnerUittreden.TreedtUit;
        if (Overdracht is { } overdracht && stand.Overdrachten.Vind(overdracht)?.LigtTussen(Van, Naar) != true) return OverdrachtLigtElders;

        return new KnelpuntGemeld(Knelpunt, [Van, Naar], Titel, Omschrijving, Overdracht).Voor(Publiek.Kring(Van, Naar));
    }
}

public sealed record KnelpuntGemeld(KnelpuntId Knelpunt, ImmutableArray<PartijId> Betrokken, Tekst Titel, Tekst? Omschrijving, OverdrachtId? Overdracht) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var melding = new KnelpuntStap(herkomst.Tijdstip, Niveau.Werkvloer, herkomst.Dader?.Deelname, null);
        var knelpunt = new Knelpunt(Knelpunt, Betrokken, Overdracht, Titel, Omschrijving, Niveau.Werkvloer, null, [melding], null, false, herkomst.Nr);
        return deel.Met(deel.Knelpunten.Met(Knelpunt, knelpunt));
    }
}
