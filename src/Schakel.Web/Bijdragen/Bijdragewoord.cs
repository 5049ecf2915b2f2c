using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein.Bijdragen;
using Schakel.Web.Inrichting;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Bijdragen;

/// <summary>The words about contributions.</summary>
public sealed class Bijdragewoord;

internal static class Bijdragewoorden
{
    public static Staat Staat(this Bijdragestatus status) => status switch
    {
        Bijdragestatus.Bevestigd => Vormen.Staat.Goed,
        Bijdragestatus.Geweigerd => Vormen.Staat.Slecht,
        _ => Vormen.Staat.Aandacht,
    };

    public static string Zeg(this IStringLocalizer<Bijdragewoord> woord, Bijdragestatus status) => woord[$"Status-{status}"];

    /// <summary>In one sentence: what, how much and by when.</summary>
    public static string Zeg(this IStringLocalizer<Bijdragewoord> woord, Bijdrage bijdrage, string wat) =>
        string.Join(", ", new[] { wat, woord.Dagen(bijdrage.Mensdagen), Geld(bijdrage), woord["Uiterlijk", Dagnaam.Voluit(bijdrage.Uiterlijk, CultureInfo.CurrentCulture)].Value }.Where(deel => deel.Length > 0));

    /// <summary>What these come to: '40 mensdagen en € 12.500'; nothing when they are about neither.</summary>
    public static string Zeg(this IStringLocalizer<Bijdragewoord> woord, Bijdragesom som) => string.Join(woord["En"], new[]
    {
        woord.Dagen(som.Mensdagen > 0 ? som.Mensdagen : null),
        som.Euro > 0 ? "€\u00a0" + som.Euro.ToString(decimal.IsInteger(som.Euro) ? "#,0" : "#,0.00", CultureInfo.CurrentCulture) : "",
    }.Where(deel => deel.Length > 0));

    public static string Dagen(this IStringLocalizer<Bijdragewoord> woord, int? dagen) =>
        dagen is { } aantal ? woord[aantal == 1 ? "Mensdagen-1" : "Mensdagen", aantal.ToString("#,0", CultureInfo.CurrentCulture)] : "";

    public static string Geld(Bijdrage bijdrage) => bijdrage.Bedrag is { } bedrag ? Mandaatwoorden.Zeg(bedrag) : "";
}
