using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record OverdrachtVaststellen(OverdrachtId Id, PartijId Van, PartijId Naar, string Wat)
{
    public static readonly OverdrachtVaststellen Voorbeeld = new(Voorbeelden.Overdracht, Voorbeelden.Belastingdienst, Voorbeelden.Uwv, "Nominatieve gegevens");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<OverdrachtVaststellen, Overdracht>("/overdrachten", new(nameof(OverdrachtVaststellen), Module.Inrichting,
        "Stelt een overdracht vast; na de oprichting kan dit alleen met een voorstel.", "Adopts a hand-over; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Overdracht.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"overdrachten/{body.Id}", daarna => Overdracht.Zoek(daarna, body.Id)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.OverdrachtVaststellen Opdracht(Invoer invoer, string bij) => new(Id, Van, Naar, invoer.Regel($"{bij}{nameof(Wat)}", Wat));
}
