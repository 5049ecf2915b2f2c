namespace Schakel.Domein.Inrichting;

/// <summary>How large a share has to say yes: a fraction above a half and up to all. Two of three reaches two thirds exactly.</summary>
public readonly record struct Drempel(int Teller, int Noemer)
{
    public const int HoogsteNoemer = 100;

    public bool IsGeldig => Noemer is >= 1 and <= HoogsteNoemer && Teller <= Noemer && 2 * Teller > Noemer;

    /// <summary>The smallest number out of <paramref name="totaal"/> that reaches it.</summary>
    public int Nodig(int totaal) => (int)(((long)Teller * totaal + Noemer - 1) / Noemer);
}
