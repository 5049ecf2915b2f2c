namespace Schakel.Web.Vormen;

/// <summary>Something that waits for someone. A word ('quorum') goes before the day.</summary>
public sealed record Taak(Icoonnaam Icoon, string Titel, string Adres, string Uitleg, Staat Staat = Staat.Neutraal)
{
    public string? Woord { get; init; }
    public Datum? Uiterlijk { get; init; }
    public Icoonnaam? Teken { get; init; }
}
