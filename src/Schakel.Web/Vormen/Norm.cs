using Schakel.Domein.Rapportages;

namespace Schakel.Web.Vormen;

/// <summary>One measured value with the words for its period, the norm that then held, what that makes of it, and whether it follows right after the one before.</summary>
public sealed record Meting(string Periode, decimal Waarde, Normuitslag Uitslag, decimal? Grens, bool SluitAan = true)
{
    public bool Voorlopig => Uitslag == Normuitslag.Voorlopig;
}

internal static class Normuitslagen
{
    // What may still change gets no colour: it would decide before the partners have signed.
    public static Staat Staat(this Normuitslag uitslag) => uitslag switch
    {
        Normuitslag.Gehaald => Vormen.Staat.Goed,
        Normuitslag.NietGehaald or Normuitslag.Ingrijpen => Vormen.Staat.Slecht,
        _ => Vormen.Staat.Neutraal,
    };
}
