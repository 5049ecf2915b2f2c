using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Writes what the ketenmanager is asked to do and to reach, and what he may do without the board, or another letter in its place: then every partner signs anew.</summary>
public sealed record OpdrachtbriefOpstellen(
    DeelnameId Ketenmanager, Tekst Opdracht, Tekst Resultaat, Periode Termijn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Doorzettingsmacht? Macht = null) : IBestuurdeOpdracht
{
    public static readonly Afwijzing GeenKetenmanager = new(
        "geen-ketenmanager",
        "Een opdrachtbrief is voor iemand die ketenmanager is. Laat die eerst toetreden, namens de keten.",
        "A letter of assignment is for somebody who is the chain manager. Let that person come in first, on behalf of the chain.",
        Veld: nameof(Ketenmanager));

    public static readonly Afwijzing TermijnOngeldig = new(
        "opdrachtbrief-termijn",
        "Een opdracht eindigt niet voor zij begint, en ligt tussen 1900 en 2200. Verbeter de datums.",
        "An assignment does not end before it begins, and lies between 1900 and 2200. Correct the dates.",
        Veld: nameof(Termijn));

    public Bevoegdheid Vereist => Bevoegdheid.OpdrachtbriefOpstellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Deelnames.Vind(Ketenmanager) is not { IsNamensKeten: true, Rol: Rol.Ketenmanager } ketenmanager) return GeenKetenmanager;
        if (!Termijn.IsGeldig) return TermijnOngeldig;
        if (!ketenmanager.Termijn.Overlapt(Termijn)) return GeenKetenmanager;
        if (Macht is { IsGeldig: false }) return Doorzettingsmacht.Ongeldig;

        return new OpdrachtbriefOpgesteld((stand.Opdrachtbrief?.Nummer ?? 0) + 1, Ketenmanager, Opdracht, Resultaat, Termijn, Macht).Voor(Publiek.Keten);
    }
}

/// <param name="Nummer">Counts on, so that a proposal that was made beside another letter shows.</param>
public sealed record OpdrachtbriefOpgesteld(
    int Nummer, DeelnameId Ketenmanager, Tekst Opdracht, Tekst Resultaat, Periode Termijn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Doorzettingsmacht? Macht = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel.MetVervangen(deel.Opdrachtbrief is { } was ? [was.Opdracht, was.Resultaat] : []) with { Opdrachtbrief = new(Nummer, Ketenmanager, Opdracht, Resultaat, Termijn, herkomst.Tijdstip, [], Macht) };
}
