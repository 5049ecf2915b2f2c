using Schakel.Domein.Inrichting;

namespace Schakel.Web.Ketens;

/// <summary>By what a chain is known in its bar: its name, its colour and its logo, each if it has one.</summary>
public sealed record Ketenmerk(string Naam, Huiskleur? Kleur, string? Logo)
{
    internal static Ketenmerk? Van(Bezoek bezoek, Keten keten)
    {
        if (keten.Huisstijl is not { } stijl) return null;
        var logo = stijl.Logo is { } beeld && !bezoek.Inzage!.IsGewist(beeld.Bestand) ? Adres(bezoek, keten) : null;
        return stijl.Kleur is null && logo is null ? null : new(keten.Naam.Waarde, stijl.Kleur, logo);
    }

    /// <summary>Where the logo is; another one has another address.</summary>
    internal static string Adres(Bezoek bezoek, Keten keten) => bezoek.Link($"logo?stijl={keten.Huisstijl!.Volgnummer.ToString(System.Globalization.CultureInfo.InvariantCulture)}");

    /// <summary>The class that carries the colour; the values stand in the stylesheet, and a test measures them.</summary>
    public static string Klasse(Huiskleur kleur) => $"huiskleur-{kleur}";

    public string Letter => System.Globalization.StringInfo.GetNextTextElement(Naam).ToUpperInvariant();
}
