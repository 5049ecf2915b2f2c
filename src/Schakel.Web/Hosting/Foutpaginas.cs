using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Schakel.Domein;
using Schakel.Web.Api;
using Schakel.Web.Ketens;
using Schakel.Web.Opmaak;

namespace Schakel.Web.Hosting;

/// <summary>Every empty answer of 400 or more becomes a page in house style; the API has its own form of refusal.</summary>
internal static class Foutpaginas
{
    public static void UseFoutpaginas(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = OnExceptionAsync,
            // What somebody sent wrongly is no fault of ours; it would fill the log of whoever looks for one.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.Use(async (context, next) =>
        {
            await next(context);
            if (IsEmptyError(context.Response)) await RenderAsync(context, IsLeftBehind(context) ? StatusCodes.Status401Unauthorized : context.Response.StatusCode, reason: null);
        });
    }

    // What the framework refuses of a form says that it is HTML and then says nothing; the type alone is no answer.
    static bool IsEmptyError(HttpResponse response) => !response.HasStarted && response.StatusCode is >= 400 and < 600 && response.ContentLength is null or 0;

    // A form sent after its page had begun to lead to signing in: the framework then finds no such form. Following the way would lose what was typed.
    static bool IsLeftBehind(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Response.StatusCode == StatusCodes.Status400BadRequest && context.Response.Headers.Location.Count > 0;

    static Task OnExceptionAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (Storingen.Van(error) is { } reason) return RenderAsync(context, StatusCodes.Status503ServiceUnavailable, reason);
        return RenderAsync(context, error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError, reason: null);
    }

    static async Task RenderAsync(HttpContext context, int code, Afwijzing? reason)
    {
        context.Response.StatusCode = code;
        context.Response.ContentLength = null;
        context.Response.ContentType = null;
        context.Response.Headers.Location = default;
        if (code == StatusCodes.Status401Unauthorized) context.Response.Headers.WWWAuthenticate = "Cookie";
        if (context.Request.IsApi())
        {
            await Problemen.Schrijf(context, code, reason);
            return;
        }
        if (HttpMethods.IsHead(context.Request.Method)) return;

        // A page may have been half rendered: its services and its mark on the response would refuse a second page.
        context.Response.Headers.Remove("blazor-enhanced-nav");
        var gebruikt = context.RequestServices;
        await using var schoon = gebruikt.CreateAsyncScope();
        context.RequestServices = schoon.ServiceProvider;

        // The page of a refusal holds no form; as a POST it would be asked for the one that was sent.
        if (HttpMethods.IsPost(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        try
        {
            var pagina = new RazorComponentResult<App>(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(App.Foutcode)] = code, [nameof(App.Reden)] = reason }) { StatusCode = code };
            await pagina.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = gebruikt;
        }
    }

    /// <summary>For an endpoint that makes no page itself: the refusal with its reason, as a page.</summary>
    internal sealed class Weigering(Afwijzing reden) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => RenderAsync(httpContext, Fouten.StatusVan(reden), reden);
    }
}
