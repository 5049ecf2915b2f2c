using Schakel.Domein.Werk;

namespace Schakel.Web.Werk;

/// <summary>The texts that say what is to come.</summary>
public sealed class Komstwoord;

internal static class Komstadres
{
    /// <summary>Where in the chain one reads it.</summary>
    public static string Adres(this Komst komst) => komst.Soort switch
    {
        Komstsoort.Verandering => $"wijzigingen/{komst.Ding}",
        Komstsoort.Sluiting => $"voorstellen/{komst.Ding}",
        Komstsoort.Bijdrage => $"bijdragen/{komst.Ding}",
        Komstsoort.Einde => $"afspraken/{komst.Ding}",
        _ => $"besluiten/{komst.Ding}",
    };
}
