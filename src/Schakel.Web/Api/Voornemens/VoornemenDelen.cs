using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

internal sealed record VoornemenDelen(PartijId Met)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoornemenDelen, Voornemen>("/voornemens/{id}/delingen", new(nameof(VoornemenDelen), Module.Voornemens,
        "Deelt een aangekondigde verandering met een partij om de keten: die ziet haar zoals zij is en wordt.", "Shares an announced change with a party around the chain: that sees it as it is and becomes.")
    { Invoer = new VoornemenDelen(Voorbeelden.Omgevingspartij), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<VoornemenId>() is { } id
            ? new(new Domein.Voornemens.VoornemenDelen(id, body.Met), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
