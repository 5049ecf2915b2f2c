using Schakel.Domein.Besluiten;

namespace Schakel.Domein.Inrichting;

/// <summary>A subject as a sentence names it, in both languages; for refusals, which are values of the domain.</summary>
internal static class Onderwerpwoord
{
    public static (string Nl, string En) Woord(this Besluitonderwerp onderwerp) => onderwerp switch
    {
        Besluitonderwerp.Inrichting => ("inrichting van de keten", "how the chain is built"),
        Besluitonderwerp.Normen => ("normen", "norms"),
        Besluitonderwerp.Afspraken => ("afspraken", "agreements"),
        _ => throw new ArgumentOutOfRangeException(nameof(onderwerp), onderwerp, null),
    };
}
