using System.Globalization;
using System.Text.RegularExpressions;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Besluiten;

/// <summary>The bodies come first, then the hand-overs and then the norms, so that a norm may stand on a hand-over that is as new.</summary>
internal sealed partial record VoorstelIndienen(
    VoorstelId Id, BesluitId Besluit, string Titel, string Toelichting, Datum HerzienOp, KnelpuntId? Knelpunt = null,
    IReadOnlyList<GremiumInstellen>? Gremia = null, IReadOnlyList<OverdrachtVaststellen>? Overdrachten = null, IReadOnlyList<NormVaststellen>? Normen = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoorstelIndienen, Voorstel>("/voorstellen", new(nameof(VoorstelIndienen), Module.Besluiten,
        "Legt wijzigingen van wat u deelt aan alle partners voor. Eerst gaan de gremia in, dan de overdrachten, dan de normen.",
        "Puts changes to what is shared before all partners. The bodies take effect first, then the hand-overs, then the norms.")
    {
        Invoer = new VoorstelIndienen(
                Voorbeelden.Voorstel, Voorbeelden.Besluit, "Sneller terugmelden", "Wie wacht, belt; dat kost meer dan sneller werken", new(2027, 3, 1), Voorbeelden.Knelpunt, null, null, [NormVaststellen.Voorbeeld]),
        Voorbeeld = Voorstel.Voorbeeld,
    },
        (_, body, invoer) =>
        {
            // One more than the rules take is enough for them to refuse; the rest need no words.
            var opdrachten = (body.Gremia ?? []).Select(IBestuurdeOpdracht (g, i) => g.Opdracht(invoer, $"{nameof(Gremia)}[{i}]."))
                .Concat((body.Overdrachten ?? []).Select((o, i) => o.Opdracht(invoer, $"{nameof(Overdrachten)}[{i}].")))
                .Concat((body.Normen ?? []).Select((n, i) => n.Opdracht(invoer, $"{nameof(Normen)}[{i}].")))
                .Take(Domein.Besluiten.VoorstelIndienen.MaximumOpdrachten + 1);
            return new(
                new Domein.Besluiten.VoorstelIndienen(
                    body.Id, body.Besluit, invoer.Regel(nameof(Titel), body.Titel), invoer.Lopend(nameof(Toelichting), body.Toelichting), body.Knelpunt, body.HerzienOp, [.. opdrachten]),
                $"voorstellen/{body.Id}", daarna => Voorstel.Zoek(daarna, body.Id))
            { Veld = body.Veld };
        });

    // The rules count the opdrachten through; the body has them in lists of one kind.
    string? Veld(string? veld)
    {
        if (veld is null || Plaats().Match(veld) is not { Success: true } plaats) return veld;
        var nummer = int.Parse(plaats.Groups["nr"].ValueSpan, CultureInfo.InvariantCulture);
        foreach (var (lijst, aantal) in new[] { (nameof(Gremia), Gremia?.Count ?? 0), (nameof(Overdrachten), Overdrachten?.Count ?? 0), (nameof(Normen), Normen?.Count ?? 0) })
        {
            if (nummer < aantal) return string.Create(CultureInfo.InvariantCulture, $"{lijst}[{nummer}]{plaats.Groups["rest"].ValueSpan}");
            nummer -= aantal;
        }
        return null;
    }

    [GeneratedRegex(@"^Opdrachten\[(?<nr>\d+)\](?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plaats();
}
