namespace Schakel.Web.Vormen;

/// <summary>A level of the escalation ladder with what is open there.</summary>
public sealed record Trede(string Niveau, int OpTijd, int TeLaat, string? Adres = null)
{
    public int Aantal => OpTijd + TeLaat;
}
