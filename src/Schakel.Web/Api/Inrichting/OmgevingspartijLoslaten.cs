using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record OmgevingspartijLoslaten(PartijId Partij, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<OmgevingspartijLoslaten, Omgevingspartij>("/omgeving/{id}/loslatingen", new(nameof(OmgevingspartijLoslaten), Module.Inrichting,
        "Een partner laat een partij om de keten los: haar gasten zien meteen niets meer.", "A partner lets a party around the chain go: its guests see nothing any more at once.")
    { Invoer = new OmgevingspartijLoslaten(Voorbeelden.Uwv, "Zij heeft met deze keten niets meer te maken"), Voorbeeld = Omgevingspartij.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<PartijId>() is { } id
            ? new(new Domein.Inrichting.OmgevingspartijLoslaten(id, body.Partij, invoer.Lopend(nameof(Reden), body.Reden)), $"omgeving/{id}", daarna => Omgevingspartij.Zoek(daarna, id))
            : null);
}
