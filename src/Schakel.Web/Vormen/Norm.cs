namespace Schakel.Web.Vormen;

public enum Richting
{
    Minstens,
    Hoogstens,
}

/// <summary>One measured value with the words for its period.</summary>
public sealed record Meting(string Periode, decimal Waarde, bool Voorlopig = false);

/// <summary>Where a measured line must stay, and below (or above) which value partners intervene.</summary>
public sealed record Normgrens(Richting Richting, decimal Grens, decimal? Interventie = null)
{
    public bool IsGehaald(decimal waarde) => Richting is Richting.Minstens ? waarde >= Grens : waarde <= Grens;

    public string Teken => Richting is Richting.Minstens ? "≥" : "≤";
}
