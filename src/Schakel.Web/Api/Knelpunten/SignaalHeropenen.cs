using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record SignaalHeropenen(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<SignaalHeropenen, Signaal>("/signalen/{id}/heropeningen", new(nameof(SignaalHeropenen), Module.Knelpunten,
        "Heropent een signaal: de persoon zit toch nog klem.", "Opens a signal again: the person is still stuck.")
    { Invoer = new SignaalHeropenen("De betaling kwam weer niet aan"), Voorbeeld = Signaal.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<SignaalId>() is { } id
            ? new(new Domein.Knelpunten.SignaalHeropenen(id, invoer.LopendZonderPersoon(nameof(Reden), body.Reden)), $"signalen/{id}", daarna => Signaal.Zoek(daarna, id))
            : null);
}
