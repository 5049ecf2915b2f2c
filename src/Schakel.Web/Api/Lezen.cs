using System.Globalization;
using Schakel.Domein;
using Schakel.Web.Api.Contract;
using Schakel.Web.Ketens;

namespace Schakel.Web.Api;

/// <summary>The two forms of a GET in a chain: one thing, or a page of a list.</summary>
internal static class Lezen
{
    /// <param name="lees">The thing as this call sees it; null when there is none.</param>
    public static void MapDing<T>(this IEndpointRouteBuilder keten, string pad, Uitleg uitleg, Func<Aanroep, Task<T?>> lees) where T : class =>
        keten.MapGet(pad, async (HttpContext context, Bezoek bezoek) =>
        {
            var (aanroep, weigering) = await Aanroep.Open(context);
            if (aanroep is null) return weigering!;

            await aanroep.ZegSindsdien(bezoek);
            var ding = await lees(aanroep);
            if (aanroep.Vraag.Fouten.Count > 0) return Problemen.Vraag(aanroep.Vraag.Fouten);
            return ding is not null ? Results.Json(ding) : Problemen.Van(Afwijzing.NietGevonden);
        }).Beschrijf<T>(uitleg with { HeeftOp = true });

    /// <param name="bron">The whole list, filtered as asked and in a fixed order.</param>
    /// <param name="teksten">The words that one of these needs.</param>
    /// <param name="vorm">How one of these is shown.</param>
    public static void MapLijst<TDing, T>(
        this IEndpointRouteBuilder keten, string pad, Uitleg uitleg, Func<Aanroep, IEnumerable<TDing>> bron, Func<TDing, IEnumerable<Tekst>> teksten, Func<Aanroep, TDing, T> vorm) =>
        keten.MapLijst(pad, uitleg, aanroep => Task.FromResult(bron(aanroep)), teksten, vorm);

    /// <param name="bron">The whole list, for which words are read first.</param>
    public static void MapLijst<TDing, T>(
        this IEndpointRouteBuilder keten, string pad, Uitleg uitleg, Func<Aanroep, Task<IEnumerable<TDing>>> bron, Func<TDing, IEnumerable<Tekst>> teksten, Func<Aanroep, TDing, T> vorm) =>
        keten.MapGet(pad, async (HttpContext context, Bezoek bezoek) =>
        {
            var (aanroep, weigering) = await Aanroep.Open(context);
            if (aanroep is null) return weigering!;

            await aanroep.ZegSindsdien(bezoek);
            var (pagina, aantal) = aanroep.Vraag.Bladzijde();
            var alle = (await bron(aanroep)).ToList();
            if (aanroep.Vraag.Fouten.Count > 0) return Problemen.Vraag(aanroep.Vraag.Fouten);

            var deze = alle.Skip((pagina - 1) * aantal).Take(aantal).ToList();
            await aanroep.LeesWoorden(deze.SelectMany(teksten));
            return Blad(context, new Lijst<T>([.. deze.Select(ding => vorm(aanroep, ding))], alle.Count, pagina, aantal));
        }).Beschrijf<Lijst<T>>(uitleg with { HeeftOp = true, IsLijst = true });

    public static IResult Blad<T>(HttpContext context, Lijst<T> lijst)
    {
        var links = new List<string>(2);
        if (lijst.Pagina > 1) links.Add($"<{Met(lijst.Pagina - 1)}>; rel=\"prev\"");
        if ((long)lijst.Pagina * lijst.Aantal < lijst.Totaal) links.Add($"<{Met(lijst.Pagina + 1)}>; rel=\"next\"");
        if (links.Count > 0) context.Response.Headers.Link = string.Join(", ", links);
        return Results.Json(lijst);

        string Met(int pagina)
        {
            var vraag = context.Request.Query.Where(q => q.Key != "pagina")
                .Append(new("pagina", pagina.ToString(CultureInfo.InvariantCulture)));
            return context.Request.Path + QueryString.Create(vraag);
        }
    }
}
