using Microsoft.Extensions.Localization;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Ketens;
using Schakel.Web.Tijden;

namespace Schakel.Web.Knelpunten;

/// <summary>The words about signals: who is stuck, between whom, and how long that waits for whom.</summary>
public sealed class Signaalwoord;

internal static class Signaalwoorden
{
    /// <summary>The partners involved: 'UWV, SVB en CBS'.</summary>
    public static string Tussen(this IStringLocalizer<Signaalwoord> woord, Bezoek bezoek, Signaal signaal) =>
        string.Join(woord["En"], new[] { string.Join(", ", signaal.Partijen[..^1].Select(bezoek.Partner)), bezoek.Partner(signaal.Partijen[^1]) });

    /// <summary>How long it waits for its owner, in working days of the chain.</summary>
    public static string Wacht(this IStringLocalizer<Signaalwoord> woord, Bezoek bezoek, Signaal signaal) =>
        Wachtdagen.Tel(bezoek.Inzage!, signaal.BijEigenaarSinds, bezoek.Dag) is var dagen && dagen < 2 ? woord[$"Werkdagen-{dagen}"] : woord["Werkdagen", dagen];
}
