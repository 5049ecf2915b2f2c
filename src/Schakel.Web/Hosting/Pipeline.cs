using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Schakel.Web.Afspraken;
using Schakel.Web.Api;
using Schakel.Web.Besturing;
using Schakel.Web.Bijdragen;
using Schakel.Web.Geheugen;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Knelpunten;
using Schakel.Web.Leren;
using Schakel.Web.Opmaak;
using Schakel.Web.Paginas;
using Schakel.Web.Toegang;
using Schakel.Web.Voorkeuren;
using Schakel.Web.Voornemens;

namespace Schakel.Web.Hosting;

internal static partial class Pipeline
{
    public static void UseSchakelWeb(this WebApplication app)
    {
        app.UseSecurityHeaders(SecurityHeaders.Policy);

        // Language comes first, so that error pages speak it too.
        app.UseRequestLocalization();
        app.UseFoutpaginas();
        app.UseApiKoppen();
        app.UseRouting();
        app.UseUitlezen();
        app.UseLettersLangBewaren();
        app.UseAuthentication();
        app.UseAccounts();
        app.UseLeesbareFormulieren();
        app.UseAntiforgery();
        app.UseHeleTekens();
        app.UseZieElders();

        app.MapStaticAssets();
        app.MapGezondheid();
        app.MapTaalkeuze();
        app.MapThemakeuze();
        app.MapIngang();
        app.MapAfmelden();
        app.MapRegisterbestand();
        app.MapMeeneembestand();
        app.MapStukbestand();
        Openbaarbestand.MapOpenbaarbestand(app);
        app.MapLogobestand();
        app.MapLevend();
        app.MapBijlagebestand();
        app.MapGidsbeeld();
        app.MapMeegeven();
        app.MapApi();
        app.MapKnelpuntenblad();
        app.MapCijferblad();
        app.MapSignalenblad();
        app.MapWijzigingenblad();
        app.MapWijzigingsagenda();
        app.MapEigenDoelenblad();
        app.MapOmgevingsblad();
        app.MapGastagenda();
        app.MapGesprekteksten();
        app.MapAfsprakenblad();
        app.MapBijdragenblad();
        app.MapMensenblad();
        app.MapBezettingsblad();
        app.MapVernietigingenblad();
        app.MapDossierbestand();
        app.MapLijstbladen();
        app.MapNieuwsblad();
        app.MapNieuwsbron();
        app.MapRazorComponents<App>();
    }

    // Browsers send UTF-8; the framework stumbles over some other spellings, and none of them is needed.
    static void UseLeesbareFormulieren(this WebApplication app) => app.Use(static (context, next) =>
        context.Request.HasFormContentType && System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var soort)
            && soort.CharSet?.Trim('"') is { Length: > 0 } tekens && !tekens.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? throw new BadHttpRequestException("Een formulier in een andere tekenset dan UTF-8.", StatusCodes.Status415UnsupportedMediaType)
            : next(context));

    // No browser sends half a character (a lone surrogate); of a program that does, the framework would take the escape for what was typed.
    static void UseHeleTekens(this WebApplication app) => app.Use(static async (context, next) =>
    {
        // A form that did not come from here, or that cannot be read at all, is not read again: it is refused further on.
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } && context.Request.HasFormContentType && !context.Request.IsApi()
            && (await context.Request.ReadFormAsync(context.RequestAborted)).Any(veld => veld.Value.Any(waarde => waarde is not null && HalfTeken().IsMatch(waarde))))
            throw new BadHttpRequestException("Een half teken in een formulier.");
        await next(context);
    });

    [GeneratedRegex("%ED%[AB][0-9A-F]%[89AB][0-9A-F]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HalfTeken();

    // After a form the way leads on with GET: 303 says so, where the framework answers 302.
    static void UseZieElders(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.OnStarting(static state =>
            {
                var response = ((HttpContext)state).Response;
                if (response.StatusCode is StatusCodes.Status302Found) response.StatusCode = StatusCodes.Status303SeeOther;
                return Task.CompletedTask;
            }, context);
        }

        return next(context);
    });

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
