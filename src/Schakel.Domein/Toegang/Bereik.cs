namespace Schakel.Domein.Toegang;

/// <summary>What a program may write with an API token, by module; reading is always in it.</summary>
[Flags]
public enum Bereik
{
    Lezen = 0,
    Inrichting = 1,
    Knelpunten = 2,
    Besluiten = 4,
    Rapportages = 8,
    Geheugen = 16,
    Afspraken = 32,
    Voornemens = 64,

    /// <summary>Reads the news as a feed and nothing else, also nothing else that is read: it stands in an address.</summary>
    Nieuwsbron = 128,
}
