namespace Schakel.Web.Vormen;

public enum Stapstand
{
    Gedaan,
    Nu,
    Straks,

    /// <summary>It was not needed, or others went past it.</summary>
    Overgeslagen,
}

/// <summary>A step in a life: a proposal, a bottleneck, a meeting, a report.</summary>
public sealed record Processtap(string Naam, Stapstand Stand, Datum? Dag = null, string? Wanneer = null);
