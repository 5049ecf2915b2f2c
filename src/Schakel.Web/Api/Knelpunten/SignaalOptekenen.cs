using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>Partijen: two to eight partners, the own one among them. No personal data: the own reference of the case, never the number of the person.</summary>
internal sealed record SignaalOptekenen(SignaalId Id, Signaalwie Wie, IReadOnlyList<PartijId> Partijen, string Wat, OverdrachtId? Overdracht = null, string? Kenmerk = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<SignaalOptekenen, Signaal>("/signalen", new(nameof(SignaalOptekenen), Module.Knelpunten,
        "Tekent op dat iemand tussen partners klem zit; de eigen organisatie herstelt het, tot een andere het overneemt.", "Writes down that somebody is stuck between partners; the own organisation repairs it, until another takes it over.")
    {
        Invoer = new SignaalOptekenen(Voorbeelden.Signaal, Signaalwie.Werkgever, [Voorbeelden.Uwv, Voorbeelden.Belastingdienst], "De correctie op de aangifte komt niet aan", Voorbeelden.Overdracht, "Z-2026-0117"),
        Voorbeeld = Signaal.Voorbeeld,
    },
        (_, body, invoer) => new(
            new Domein.Knelpunten.SignaalOptekenen(
                body.Id, body.Wie, [.. body.Partijen], body.Overdracht, invoer.RegelZonderPersoon(nameof(Wat), body.Wat), invoer.ZaakkenmerkOfNiets(nameof(Kenmerk), body.Kenmerk)),
            $"signalen/{body.Id}", daarna => Signaal.Zoek(daarna, body.Id)));
}
