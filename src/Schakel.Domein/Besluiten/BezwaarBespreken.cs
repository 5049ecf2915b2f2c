using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// Records what came of the conversation about an objection. First people talk, then the proposal is changed or decided on; either side can say what came of it,
/// also that no conversation could be had.
/// </summary>
/// <param name="Partij">Whose objection it is.</param>
/// <param name="Bezwaar">When it was made: nobody talked about one that he did not read.</param>
public sealed record BezwaarBespreken(VoorstelId Voorstel, PartijId Partij, Tijdstip Bezwaar, Tekst Uitkomst) : IOpdracht
{
    public static readonly Afwijzing GeenBezwaar = new(
        "bezwaar-is-er-niet", "Deze partner heeft geen bezwaar tegen dit voorstel.", "This partner does not object to this proposal.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietAanU = new(
        "bezwaargesprek-niet-aan-u",
        "Dit gesprek is van wie bezwaar maakt en wie het voorstel indiende. Een van die twee legt vast wat eruit kwam.",
        "This conversation is of who objects and who submitted the proposal. One of these two records what came of it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing AnderBezwaar = new(
        "bezwaar-is-anders", "Deze partner maakte intussen een ander bezwaar. Lees dat, en praat daarover.", "This partner made another objection since. Read that one, and talk about it.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlBesproken = new(
        "bezwaar-al-besproken", "Wat het gesprek over dit bezwaar opleverde is al vastgelegd.", "What came of the conversation about this objection was recorded already.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BezwaarBespreken;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (voorstel.Status is Voorstelstatus.Besloten or Voorstelstatus.Ingetrokken) return VoorstelRegels.Gesloten;
        if (voorstel.Van(Partij) is not { Oordeel: Oordeel.Bezwaar } bezwaar) return GeenBezwaar;
        if (stand.Kant(nu.Dader.Deelname) != Partij && !VoorstelRegels.IsVanIndiener(stand, voorstel, nu)) return NietAanU;
        if (bezwaar.Gegeven != Bezwaar) return AnderBezwaar;
        if (!voorstel.Onbesproken.Contains(bezwaar)) return AlBesproken;

        var besproken = new BezwaarBesproken(Voorstel, Partij, Bezwaar, Uitkomst);
        var gegeven = besproken.Voor(Publiek.Keten);
        // Where all had their say, this was what was still waited for.
        return voorstel is { Status: Voorstelstatus.Open, OpTafel.IsDicht: false }
            ? Besluitvorming.Verder(gegeven, stand, besproken.In(voorstel, new(nu.Dader.Deelname, nu.Tijdstip)), nu.Vandaag, nu.Vandaag)
            : gegeven;
    }
}

public sealed record BezwaarBesproken(VoorstelId Voorstel, PartijId Partij, Tijdstip Bezwaar, Tekst Uitkomst) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => In(v, (herkomst.Dader?.Deelname, herkomst.Tijdstip))) };

    internal Voorstel In(Voorstel voorstel, (DeelnameId? Door, Tijdstip Tijdstip) van) =>
        voorstel with { Gesprekken = [.. voorstel.Bezwaargesprekken, new(Partij, Bezwaar, Uitkomst, van.Door, van.Tijdstip)] };
}
