using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>An organisation in the chain.</summary>
internal sealed record Partner(PartijId Id, string Naam)
{
    public static readonly Partner Voorbeeld = new(Voorbeelden.Uwv, "UWV");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/partners", new("PartnersOverzicht", Module.Inrichting,
        "De partners van de keten.", "The partners of the chain.")
    { Voorbeeld = Voorbeeld },
        aanroep => aanroep.Inzage.Partners.OrderBy(p => p.Naam.Waarde, StringComparer.Ordinal), _ => [], (_, p) => new Partner(p.Id, p.Naam.Waarde));
}
