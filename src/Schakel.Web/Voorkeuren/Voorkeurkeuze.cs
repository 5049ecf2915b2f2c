using Microsoft.AspNetCore.Mvc;
using Schakel.Application.Toegang;
using Schakel.Web.Toegang;

namespace Schakel.Web.Voorkeuren;

/// <summary>Language and theme: a plain form, a cookie for a year, and back to the page one was on.</summary>
internal static class Voorkeurkeuze
{
    public static void MapTaalkeuze(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/taal", async (HttpContext context, Aangemeld aangemeld, Vragenpost post, [FromForm] string? taal, [FromForm] string? terug) =>
        {
            if (Talen.Kent(taal))
            {
                Bewaar(context, Talen.Cookie, taal!);
                // Letters come in the language that somebody reads.
                if (aangemeld.Wie is { } wie) await post.KiesTaal(wie.Id, taal!.ToLowerInvariant(), context.RequestAborted);
            }
            Terug(context, terug);
        });

    public static void MapThemakeuze(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/thema", (HttpContext context, [FromForm] string? thema, [FromForm] string? terug) =>
        {
            if (thema == Themas.ApparaatCode) context.Response.Cookies.Delete(Themas.Cookie);
            else if (Themas.Kent(thema)) Bewaar(context, Themas.Cookie, thema!);
            Terug(context, terug);
        });

    static void Terug(HttpContext context, string? pad)
    {
        // 303: whatever was posted, go on with GET.
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = Terugpad.Veilig(pad);
    }

    static void Bewaar(HttpContext context, string naam, string waarde) => context.Response.Cookies.Append(naam, waarde, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    });
}
