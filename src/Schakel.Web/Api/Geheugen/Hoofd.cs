using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen.Export;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

/// <summary>The signed head of now: a receipt to keep (docs/journaal.md).</summary>
internal static class Hoofd
{
    public static readonly Afwijzing AlleenNu = new(
        "alleen-nu", "Dit wordt getekend zoals het nu is. Laat op weg.", "This is signed as it is now. Leave out op.", Veld: "op");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGet("/hoofd", async (HttpContext context, Bewijs bewijs) =>
    {
        if (context.Request.Query.ContainsKey("op")) return Problemen.Vraag(AlleenNu);
        var (aanroep, weigering) = await Aanroep.Open(context);
        if (aanroep is null) return weigering!;

        return Results.Bytes(ExportSchrijver.Bewijs(await bewijs.Hoofd(aanroep.Zitting.Stroom, aanroep.Stop)), "application/json");
    }).Beschrijf<HoofdRegel>(new("HoofdInzien", Module.Geheugen,
        "Het getekende hoofd van nu: bewaar het als bewijs. De vorm staat byte voor byte in docs/journaal.md.",
        "The signed head of now: keep it as a receipt. Its form stands byte by byte in docs/journaal.md.")
    { Voorbeeld = Voorbeelden.Hoofd });
}
