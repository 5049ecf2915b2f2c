using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Api.Inrichting;

internal sealed record KetenrolBeleggen(Rol Rol, Rol Terugval, PartijId? Levert = null)
{
    public static readonly KetenrolBeleggen Voorbeeld = new(Rol.Ketenmanager, Rol.Ketenregisseur, Voorbeelden.Uwv);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KetenrolBeleggen, Ketenrol>("/ketenrollen", new(nameof(KetenrolBeleggen), Module.Inrichting,
        "Spreekt af welke partner de ketenmanager of het bureau levert en wie anders waarneemt; na de oprichting kan dit alleen met een voorstel.",
        "Agrees which partner names the chain manager or the bureau, and who else takes that place; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Ketenrol.Voorbeeld },
        (_, body, _) => new(body.Opdracht(), $"ketenrollen/{body.Rol.Pad()}", daarna => Task.FromResult<Ketenrol?>(Ketenrol.Van(daarna, body.Rol))));

    public Domein.Inrichting.KetenrolBeleggen Opdracht() => new(Rol, Levert, Terugval);
}
