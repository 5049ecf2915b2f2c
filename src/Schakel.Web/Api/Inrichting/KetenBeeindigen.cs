using Schakel.Application;
using Schakel.Domein;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record KetenBeeindigen(Datum Laatste, string Reden)
{
    public static readonly KetenBeeindigen Voorbeeld = new(new(2027, 12, 31), "De taak is klaar");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KetenBeeindigen, Keten>("/beeindigingen", new(nameof(KetenBeeindigen), Module.Inrichting,
        "Beëindigt de keten: na de laatste dag is zij alleen nog te lezen en mee te nemen. Zodra een tweede partner binnen is kan dit alleen met een voorstel.",
        "Ends the chain: after its last day it can only be read and taken along. From the moment that a second partner is in this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Keten.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "", Keten.Zoek));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.KetenBeeindigen Opdracht(Invoer invoer, string bij) => new(Laatste, invoer.Lopend($"{bij}{nameof(Reden)}", Reden));
}
