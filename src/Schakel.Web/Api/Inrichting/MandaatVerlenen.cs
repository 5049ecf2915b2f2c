using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record MandaatVerlenen(
    MandaatId Id, DeelnameId Houder, IReadOnlyList<Besluitonderwerp> Onderwerpen, Termijn Termijn, string Bron, long? PlafondCenten = null, string? Toelichting = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<MandaatVerlenen, Mandaat>("/mandaten", new(nameof(MandaatVerlenen), Module.Inrichting,
        "Een partner laat iemand van zichzelf voor hem spreken.", "A partner lets one of its own people speak for it.")
    {
        Invoer = new MandaatVerlenen(Voorbeelden.Mandaat, Voorbeelden.Deelname, [Besluitonderwerp.Normen], new(new(2026, 1, 1)), "Mandaatregeling, artikel 4", 5_000_000),
        Voorbeeld = Mandaat.Voorbeeld,
    },
        (_, body, invoer) => new(
            new Domein.Inrichting.MandaatVerlenen(
                body.Id, body.Houder, [.. body.Onderwerpen], invoer.CentenOfNiets(nameof(PlafondCenten), body.PlafondCenten), new(body.Termijn.Van, body.Termijn.TotEnMet),
                invoer.Regel(nameof(Bron), body.Bron), invoer.LopendOfNiets(nameof(Toelichting), body.Toelichting)),
            $"mandaten/{body.Id}", daarna => Mandaat.Zoek(daarna, body.Id))
        { Veld = veld => veld == nameof(Domein.Inrichting.MandaatVerlenen.Plafond) ? nameof(PlafondCenten) : veld });
}
