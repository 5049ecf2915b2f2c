using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// Records what came of the conversation about an objection. First people talk, then the proposal is changed or decided on; either side can say what came of it,
/// also that no conversation could be had.
/// </summary>
/// <param name="Partij">Whose objection it is.</param>
public sealed record BezwaarBespreken(VoorstelId Voorstel, PartijId Partij, Tekst Uitkomst) : IOpdracht
{
    /// <summary>About one proposal.</summary>
    public const int MaximumGesprekken = 100;

    public static readonly Afwijzing GeenBezwaar = new(
        "bezwaar-is-er-niet", "Deze partner heeft geen bezwaar tegen dit voorstel.", "This partner does not object to this proposal.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietAanU = new(
        "bezwaargesprek-niet-aan-u",
        "Dit gesprek is van wie bezwaar maakt en wie het voorstel indiende. Een van die twee legt vast wat eruit kwam.",
        "This conversation is of who objects and who submitted the proposal. One of these two records what came of it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing TeVaak = new(
        "bezwaargesprek-te-vaak", "Over dit voorstel zijn al honderd gesprekken vastgelegd. Dien een nieuw voorstel in.", "A hundred conversations about this proposal were recorded already. Submit a new proposal.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BezwaarBespreken;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (voorstel.Status is Voorstelstatus.Besloten or Voorstelstatus.Ingetrokken) return VoorstelRegels.Gesloten;
        if (voorstel.Van(Partij) is not { Oordeel: Oordeel.Bezwaar }) return GeenBezwaar;
        if (stand.Kant(nu.Dader.Deelname) != Partij && !VoorstelRegels.IsVanIndiener(stand, voorstel, nu)) return NietAanU;
        if (voorstel.Bezwaargesprekken.Count >= MaximumGesprekken) return TeVaak;

        var besproken = new BezwaarBesproken(Voorstel, Partij, Uitkomst);
        var gegeven = besproken.Voor(Publiek.Keten);
        // Where all had their say, this was what was still waited for.
        return voorstel is { Status: Voorstelstatus.Open, OpTafel.IsDicht: false }
            ? Besluitvorming.Verder(gegeven, stand, besproken.In(voorstel, new(nu.Dader.Deelname, nu.Tijdstip)), nu)
            : gegeven;
    }
}

public sealed record BezwaarBesproken(VoorstelId Voorstel, PartijId Partij, Tekst Uitkomst) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => In(v, (herkomst.Dader?.Deelname, herkomst.Tijdstip))) };

    internal Voorstel In(Voorstel voorstel, (DeelnameId? Door, Tijdstip Tijdstip) van) =>
        voorstel with { Gesprekken = [.. voorstel.Bezwaargesprekken, new(Partij, Uitkomst, van.Door, van.Tijdstip)] };
}
