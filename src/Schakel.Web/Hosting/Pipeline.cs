using Schakel.Web.Opmaak;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Hosting;

internal static class Pipeline
{
    public static void UseSchakelWeb(this WebApplication app)
    {
        app.UseSecurityHeaders(SecurityHeaders.Policy);

        // Language comes first, so that error pages speak it too.
        app.UseRequestLocalization();
        app.UseFoutpaginas();
        app.UseLettersLangBewaren();
        app.UseAntiforgery();

        app.MapStaticAssets();
        app.MapGezondheid();
        app.MapTaalkeuze();
        app.MapThemakeuze();
        app.MapRazorComponents<App>();
    }

    // The name of the font file carries its version, so a browser never has to ask again.
    static void UseLettersLangBewaren(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (context.Request.Path.Value is { } path && path.EndsWith(".woff2", StringComparison.Ordinal))
        {
            context.Response.OnStarting(static state =>
            {
                var response = ((HttpContext)state).Response;
                if (response.StatusCode is StatusCodes.Status200OK) response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            }, context);
        }

        return next(context);
    });
}
