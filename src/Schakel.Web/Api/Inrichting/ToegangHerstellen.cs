using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>The caller makes the secret of the link and keeps it; here comes its seal (docs/journaal.md).</summary>
internal sealed record ToegangHerstellen(UitnodigingId Id, Datum Uiterlijk, Zegel Zegel)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ToegangHerstellen, Uitnodiging>("/deelnames/{id}/herstellinks", new(nameof(ToegangHerstellen), Module.Inrichting,
        "Laat iemand uit het eigen huis terugkomen die zijn account kwijt is; daarna bindt die een dag niemand.", "Lets somebody of one's own house back in who lost his account; that person then binds nobody for a day.")
    {
        Invoer = new ToegangHerstellen(Voorbeelden.Uitnodiging, new(2026, 3, 16), Voorbeelden.Hoofd.Hash),
        Voorbeeld = Uitnodiging.Voorbeeld,
    },
        (aanroep, body, _) => aanroep.Kenmerk<DeelnameId>() is { } deelname
            ? new(new Domein.Inrichting.ToegangHerstellen(body.Id, deelname, body.Uiterlijk, body.Zegel), $"uitnodigingen/{body.Id}", daarna => Uitnodiging.Zoek(daarna, body.Id))
            : null);
}
