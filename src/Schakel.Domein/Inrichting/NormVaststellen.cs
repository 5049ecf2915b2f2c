using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Agrees on a norm, or on another value of it from a day on; the value before it then ends the day before.</summary>
public sealed record NormVaststellen(
    NormId Norm, int Nummer, Naam Naam, OverdrachtId? Overdracht, Normrichting Richting, Eenheid Eenheid,
    Datum Vanaf, decimal Waarde, decimal? Interventiewaarde) : IBestuurdeOpdracht
{
    public const int HoogsteNummer = 999;
    public const int MaximumWaarden = 100;
    public const decimal Grens = 1_000_000_000_000m;
    public const int Decimalen = 6;

    public static readonly Afwijzing OverdrachtOnbekend = new(
        "overdracht-onbekend",
        "Deze overdracht is er niet. Stel haar eerst vast, of laat de norm voor de hele keten gelden.",
        "There is no such hand-over. Adopt it first, or let the norm hold for the whole chain.",
        Veld: nameof(Overdracht));

    public static readonly Afwijzing NummerOngeldig = new(
        "nummer-ongeldig", "Kies een nummer van 1 tot en met 999.", "Choose a number from 1 to 999.", Veld: nameof(Nummer));

    public static readonly Afwijzing NummerBezet = new(
        "nummer-bezet",
        "Een andere norm heeft dit nummer al. Kies een ander nummer.",
        "Another norm has this number already. Choose another number.",
        AfwijzingSoort.Conflict,
        nameof(Nummer));

    public static readonly Afwijzing WaardeOngeldig = new(
        "waarde-ongeldig",
        "Een waarde ligt tussen min en plus een biljoen en heeft ten hoogste zes decimalen. Verbeter het getal.",
        "A value lies between minus and plus a trillion and has at most six decimals. Correct the number.",
        Veld: nameof(Waarde));

    public static readonly Afwijzing DatumOngeldig = new(
        "datum-ongeldig", "Kies een dag tussen 1900 en 2199.", "Choose a day between 1900 and 2199.", Veld: nameof(Vanaf));

    public static readonly Afwijzing AndereNorm = new(
        "andere-norm",
        "Nummer, naam, overdracht, richting en eenheid van een norm veranderen niet. Stel een nieuwe norm vast.",
        "The number, name, hand-over, direction and unit of a norm do not change. Adopt a new norm.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietLater = new(
        "waarde-niet-later",
        "Er geldt al een waarde vanaf deze dag of later. Kies een latere dag.",
        "A value holds already from this day or a later one. Choose a later day.",
        AfwijzingSoort.Conflict,
        nameof(Vanaf));

    public static readonly Afwijzing TeVeelWaarden = new(
        "te-veel-waarden",
        "Een norm heeft ten hoogste honderd waarden. Stel een nieuwe norm vast.",
        "A norm has at most a hundred values. Adopt a new norm.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.NormVaststellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (Overdracht is { } overdracht && !stand.Overdrachten.Bevat(overdracht)) return OverdrachtOnbekend;
        if (Nummer is < 1 or > HoogsteNummer) return NummerOngeldig;
        if (!IsGetal(Waarde)) return WaardeOngeldig;
        if (Interventiewaarde is { } interventie && !IsGetal(interventie)) return WaardeOngeldig.Bij(nameof(Interventiewaarde));
        if (!Eenheid.Omvat(Waarde)) return Eenheden.BuitenGrenzen;
        if (Interventiewaarde is { } ingrijpen && !Eenheid.Omvat(ingrijpen)) return Eenheden.BuitenGrenzen.Bij(nameof(Interventiewaarde));
        if (Vanaf < Periode.Vroegst || Vanaf > Periode.Laatst) return DatumOngeldig;

        return stand.Normen.Vind(Norm) is { } norm ? Verder(norm) : Nieuw(stand);
    }

    Uitkomst Nieuw(Stand stand)
    {
        if (stand.Normen.Any(n => n.Nummer == Nummer)) return NummerBezet;

        return new NormVastgesteld(new(Norm, Nummer, Naam, Overdracht, Richting, Eenheid, [Gevraagd])).Voor(Publiek.Keten);
    }

    Uitkomst Verder(Norm norm)
    {
        if (norm with { Waarden = [] } != new Norm(Norm, Nummer, Naam, Overdracht, Richting, Eenheid, [])) return AndereNorm;
        var vorige = norm.Waarden[^1];
        if (Vanaf <= vorige.Periode.Van) return NietLater;
        if (norm.Waarden.Length == MaximumWaarden) return TeVeelWaarden;

        var afgesloten = vorige with { Periode = vorige.Periode with { TotEnMet = Vanaf.AddDays(-1) } };
        return new NormVastgesteld(norm with { Waarden = norm.Waarden.SetItem(norm.Waarden.Length - 1, afgesloten).Add(Gevraagd) }).Voor(Publiek.Keten);
    }

    Normwaarde Gevraagd => new(new(Vanaf, null), Waarde, Interventiewaarde);

    /// <summary>Whether a value of a norm, or a result of it, can be this number.</summary>
    public static bool IsGetal(decimal waarde) => Math.Abs(waarde) <= Grens && waarde.Scale <= Decimalen;
}

/// <summary>The whole norm as it now is: what it was before this is part of what it says, so a proposal that was made on another norm shows.</summary>
public sealed record NormVastgesteld(Norm Norm) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Normen = deel.Normen.Met(Norm.Id, Norm) };
}
