using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>An empty object: who takes it over repairs it.</summary>
internal sealed record SignaalOvernemen
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<SignaalOvernemen, Signaal>("/signalen/{id}/overnames", new(nameof(SignaalOvernemen), Module.Knelpunten,
        "Neemt het herstel over, gevraagd of niet.", "Takes the repair over, asked or not.")
    { Invoer = new SignaalOvernemen(), Voorbeeld = Signaal.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<SignaalId>() is { } id
            ? new(new Domein.Knelpunten.SignaalOvernemen(id), $"signalen/{id}", daarna => Signaal.Zoek(daarna, id))
            : null);
}
