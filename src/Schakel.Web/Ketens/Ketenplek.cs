namespace Schakel.Web.Ketens;

/// <summary>The places of a chain that its menu leads to.</summary>
public enum Ketenplek
{
    Overzicht,
    Knelpunten,
    Besturing,
    Normen,
    Geheugen,
}

internal static class Ketenplekken
{
    public static string Pad(this Ketenplek plek) => plek switch
    {
        Ketenplek.Overzicht => "",
        Ketenplek.Knelpunten => "knelpunten",
        Ketenplek.Besturing => "besturing",
        Ketenplek.Normen => "normen",
        Ketenplek.Geheugen => "geheugen",
        _ => throw new ArgumentOutOfRangeException(nameof(plek), plek, null),
    };
}
