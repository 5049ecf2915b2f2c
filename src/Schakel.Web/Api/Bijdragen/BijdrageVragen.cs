using Schakel.Application;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Bijdragen;

/// <summary>Something that one partner is asked to bring in: days of people, an amount in whole cents of euro, both, or something else.</summary>
internal sealed record BijdrageVragen(BijdrageId Id, PartijId Partij, string Wat, Datum Uiterlijk, int? Mensdagen = null, long? BedragCenten = null)
{
    public static readonly BijdrageVragen Voorbeeld = new(Voorbeelden.Bijdrage, Voorbeelden.Uwv, "Twee testers", new(2026, 6, 30), 40, 1_250_000);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BijdrageVragen, Bijdrage>("/bijdragen", new(nameof(BijdrageVragen), Module.Besluiten,
        "Vraagt een partner iets in te brengen; het telt als zijn eigen lijn het bevestigt. Na de oprichting kan dit alleen met een voorstel.",
        "Asks a partner to bring something in; it counts when its own line confirms it. After the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Bijdragen.Bijdrage.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"bijdragen/{body.Id}", daarna => Bijdragen.Bijdrage.Zoek(daarna, body.Id))
        { Veld = veld => veld == nameof(Domein.Bijdragen.BijdrageVragen.Bedrag) ? nameof(BedragCenten) : veld });

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Bijdragen.BijdrageVragen Opdracht(Invoer invoer, string bij) => new(
        Id, Partij, invoer.Regel($"{bij}{nameof(Wat)}", Wat), Mensdagen, invoer.CentenOfNiets($"{bij}{nameof(BedragCenten)}", BedragCenten), Uiterlijk);
}
