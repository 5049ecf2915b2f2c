using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

internal sealed record VernietigingVrijgeven
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VernietigingVrijgeven, Bewaarstuk>("/aanhoudingen/{id}/vrijgaven", new(nameof(VernietigingVrijgeven), Module.Geheugen,
        "Geeft vrij wat werd aangehouden; op zijn vroegst dertig dagen later wordt het vernietigd.", "Lets go what was held back; thirty days later at the earliest it is destroyed.")
    { Invoer = new VernietigingVrijgeven(), Voorbeeld = Bewaarstuk.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<BewaarstukId>() is { } id && aanroep.Inzage.Bewaaragenda.Vind(id) is { } stuk
            ? new(new Domein.Geheugen.VernietigingVrijgeven(stuk.Soort, stuk.Id), "aanhoudingen", daarna => Bewaarstuk.Zoek(daarna, stuk.Id))
            : null);
}
