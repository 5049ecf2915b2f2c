using System.Text.RegularExpressions;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Besluiten;

/// <summary>The hand-overs come first and the norms after them, so that a norm may stand on a hand-over that is as new.</summary>
internal sealed partial record VoorstelIndienen(
    VoorstelId Id, BesluitId Besluit, string Titel, string Toelichting, Datum HerzienOp, KnelpuntId? Knelpunt = null,
    IReadOnlyList<OverdrachtVaststellen>? Overdrachten = null, IReadOnlyList<NormVaststellen>? Normen = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoorstelIndienen, Voorstel>("/voorstellen", new(nameof(VoorstelIndienen), Module.Besluiten,
        "Legt wijzigingen van wat u deelt aan alle partners voor. Eerst gaan de overdrachten in, dan de normen.",
        "Puts changes to what is shared before all partners. The hand-overs take effect first, then the norms.")
        {
            Invoer = new VoorstelIndienen(
                Voorbeelden.Voorstel, Voorbeelden.Besluit, "Sneller terugmelden", "Wie wacht, belt; dat kost meer dan sneller werken", new(2027, 3, 1), Voorbeelden.Knelpunt, null, [NormVaststellen.Voorbeeld]),
            Voorbeeld = Voorstel.Voorbeeld,
        },
        (_, body, invoer) =>
        {
            IBestuurdeOpdracht[] opdrachten =
            [
                .. (body.Overdrachten ?? []).Select((o, i) => o.Opdracht(invoer, $"{nameof(Overdrachten)}[{i}].")),
                .. (body.Normen ?? []).Select((n, i) => n.Opdracht(invoer, $"{nameof(Normen)}[{i}].")),
            ];
            return new(
                new Domein.Besluiten.VoorstelIndienen(
                    body.Id, body.Besluit, invoer.Regel(nameof(Titel), body.Titel), invoer.Lopend(nameof(Toelichting), body.Toelichting), body.Knelpunt, body.HerzienOp, [.. opdrachten]),
                $"voorstellen/{body.Id}", daarna => Voorstel.Zoek(daarna, body.Id)) { Veld = body.Veld };
        });

    // The rules count the opdrachten through; the body has them in two lists.
    string? Veld(string? veld)
    {
        if (veld is null || Plaats().Match(veld) is not { Success: true } plaats) return veld;
        var (nummer, overdrachten) = (int.Parse(plaats.Groups["nr"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), Overdrachten?.Count ?? 0);
        return (nummer < overdrachten ? $"{nameof(Overdrachten)}[{nummer}]" : $"{nameof(Normen)}[{nummer - overdrachten}]") + plaats.Groups["rest"].Value;
    }

    [GeneratedRegex(@"^Opdrachten\[(?<nr>\d+)\](?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plaats();
}
