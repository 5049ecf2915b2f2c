using Schakel.Domein;
using Schakel.Domein.Gesprekken;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api;

/// <summary>Reading a conversation, whatever it is about: what was said last first, and only now.</summary>
internal static class Gesprekslijst
{
    static readonly Afwijzing AlleenNu = new(
        "alleen-nu", "Een gesprek hoort niet bij het geheugen en is er alleen nu. Laat op weg.", "A conversation is no part of the memory and is there only now. Leave out op.", Veld: "op");

    /// <param name="plek">Which one is meant; null when there is none for whoever calls.</param>
    public static void MapGesprek<T>(this IEndpointRouteBuilder keten, string pad, Uitleg uitleg, Func<Aanroep, Gespreksplek?> plek, Func<Opmerking, T> uit) => keten.MapGet(pad, async (HttpContext context) =>
    {
        if (context.Request.Query.ContainsKey("op")) return Problemen.Vraag(AlleenNu);
        var (aanroep, weigering) = await Aanroep.Open(context);
        if (aanroep is null) return weigering!;
        var (pagina, aantal) = aanroep.Vraag.Bladzijde();
        if (aanroep.Vraag.Fouten.Count > 0) return Problemen.Vraag(aanroep.Vraag.Fouten);
        if (plek(aanroep) is not { } waar || !aanroep.Inzage.Ziet(waar)) return Problemen.Van(Afwijzing.NietGevonden);

        var gesprek = await aanroep.Gesprek(waar);
        return Lezen.Blad(context, new Lijst<T>([.. gesprek.Skip((pagina - 1) * aantal).Take(aantal).Select(uit)], gesprek.Count, pagina, aantal));
    }).Beschrijf<Lijst<T>>(uitleg with { IsLijst = true });
}
