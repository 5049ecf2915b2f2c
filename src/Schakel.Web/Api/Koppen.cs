namespace Schakel.Web.Api;

/// <summary>What holds for every answer under /v1: its headers, HEAD beside GET, and one spelling of an address.</summary>
internal static class Koppen
{
    public static bool IsApi(this HttpRequest verzoek) => verzoek.Path.StartsWithSegments(Endpoints.Basis, StringComparison.OrdinalIgnoreCase);

    public static void UseApiKoppen(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (!context.Request.IsApi()) return next(context);

        context.Response.OnStarting(static state =>
        {
            var koppen = ((HttpResponse)state).Headers;
            koppen["API-Version"] = Endpoints.Versie;
            koppen.CacheControl = "no-store";
            if (koppen.Allow == HttpMethods.Get) koppen.Allow = $"{HttpMethods.Get}, {HttpMethods.Head}";
            koppen.Vary = "Accept-Language";
            return Task.CompletedTask;
        }, context.Response);

        // Two spellings of one resource are one too many, and a redirect would lose the body of a POST (API Design Rules, no-trailing-slash).
        if (context.Request.Path.Value!.EndsWith('/'))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // The server itself leaves out the body of an answer to HEAD; everything before it must be that of GET.
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
