namespace Schakel.Web.Vormen;

/// <summary>What a colour may mean. Each state has its own sign, so that colour is never alone.</summary>
public enum Staat
{
    Neutraal,
    Goed,
    Aandacht,
    Slecht,
}

internal static class Staten
{
    public static string Klasse(this Staat staat) => staat switch
    {
        Staat.Goed => "goed",
        Staat.Aandacht => "aandacht",
        Staat.Slecht => "slecht",
        _ => "neutraal",
    };

    public static Icoonnaam? Teken(this Staat staat) => staat switch
    {
        Staat.Goed => Icoonnaam.Vinkje,
        Staat.Aandacht => Icoonnaam.Klok,
        Staat.Slecht => Icoonnaam.Waarschuwing,
        _ => null,
    };
}
