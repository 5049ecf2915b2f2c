using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Writes the covenant, or another in its place: then everybody signs anew.</summary>
public sealed record ConvenantOpstellen(Tekst Inhoud, Periode Termijn) : IBestuurdeOpdracht
{
    public static readonly Afwijzing TermijnOngeldig = new(
        "convenant-termijn",
        "Een convenant eindigt niet voor het begint, en ligt tussen 1900 en 2200. Verbeter de datums.",
        "A covenant does not end before it begins, and lies between 1900 and 2200. Correct the dates.",
        Veld: nameof(Termijn));

    public Bevoegdheid Vereist => Bevoegdheid.ConvenantOpstellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (!Termijn.IsGeldig) return TermijnOngeldig;

        return new ConvenantOpgesteld((stand.Convenant?.Nummer ?? 0) + 1, Inhoud, Termijn).Voor(Publiek.Keten);
    }
}

/// <param name="Nummer">Counts on, so that a proposal that was made beside another covenant shows.</param>
public sealed record ConvenantOpgesteld(int Nummer, Tekst Inhoud, Periode Termijn) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel.MetVervangen(deel.Convenant is { } was ? [was.Inhoud] : []) with { Convenant = new(Nummer, Inhoud, Termijn, herkomst.Tijdstip, []) };
}
