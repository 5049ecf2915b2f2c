using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record DeelnameBeginnen(DeelnameId Id, PersoonId Persoon, Rol Rol, Termijn Termijn, PartijId? Partij = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<DeelnameBeginnen, Deelname>("/deelnames", new(nameof(DeelnameBeginnen), Module.Inrichting,
        "Een partner zegt wie er voor hem optreedt.", "A partner says who acts for it.")
    {
        Invoer = new DeelnameBeginnen(Voorbeelden.Deelname, Voorbeelden.Persoon, Rol.Ketenregisseur, new(new(2026, 1, 1)), Voorbeelden.Uwv),
        Voorbeeld = Deelname.Voorbeeld,
    },
        (_, body, _) => new(
            new Domein.Inrichting.DeelnameBeginnen(new(body.Id, body.Persoon, body.Partij, body.Rol, new(body.Termijn.Van, body.Termijn.TotEnMet))),
            $"deelnames/{body.Id}", daarna => Task.FromResult(Deelname.Zoek(daarna, body.Id))));
}
