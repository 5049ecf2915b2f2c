namespace Schakel.Domein;

/// <summary>Days on which something holds: from and including <paramref name="Van"/>, up to and including <paramref name="TotEnMet"/>, or without end.</summary>
public readonly record struct Periode(Datum Van, Datum? TotEnMet)
{
    public static readonly Datum Vroegst = new(1900, 1, 1);
    public static readonly Datum Laatst = new(2199, 12, 31);

    public bool IsGeldig => Van >= Vroegst && Van <= Laatst && (TotEnMet is null || (TotEnMet >= Van && TotEnMet <= Laatst));

    /// <summary>Whether no day lies between that period and this later one.</summary>
    public bool SluitAanOp(Periode eerdere) => eerdere.TotEnMet is not { } laatste || Van <= laatste.AddDays(1);

    /// <summary>Whether no day of it is left; one that ended before it began never had any.</summary>
    public bool IsVoorbij(Datum dag) => TotEnMet < dag || TotEnMet < Van;

    /// <summary>
    /// The earliest last day that can be given to it on this day: yesterday, so that something can be over at once, for it holds through the last
    /// day. What begins today or later then has no days at all.
    /// </summary>
    public Datum VroegsteEind(Datum vandaag) => (Van > vandaag ? Van : vandaag).AddDays(-1);

    /// <summary>Whether some day is in both; one without days overlaps nothing.</summary>
    public bool Overlapt(Periode ander) =>
        !IsVoorbij(Van) && !ander.IsVoorbij(ander.Van) && (TotEnMet is not { } laatste || ander.Van <= laatste) && (ander.TotEnMet is not { } hunLaatste || Van <= hunLaatste);

    /// <summary>The days that are in both; null when there are none.</summary>
    public Periode? Doorsnede(Periode ander) => !Overlapt(ander) ? null
        : new(Van > ander.Van ? Van : ander.Van, TotEnMet is not { } laatste || ander.TotEnMet < laatste ? ander.TotEnMet : laatste);

    public bool Omvat(Datum dag) => dag >= Van && (TotEnMet is null || dag <= TotEnMet);
}
