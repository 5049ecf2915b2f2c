using Microsoft.AspNetCore.Http.Features;
using Schakel.Web.Api;

namespace Schakel.Web.Hosting;

/// <summary>
/// A form that is too large is read to its end, thrown away and then refused. A browser shows no answer before it has sent everything: with the
/// door shut halfway it says that the connection broke, and not what to do.
/// </summary>
internal static class Uitlezen
{
    // Nobody chooses a larger file by mistake; beyond this a broken connection is answer enough.
    const long Meest = 256L * 1024 * 1024;

    /// <summary>After routing: a page may take more than others.</summary>
    public static void UseUitlezen(this WebApplication app) => app.Use(static async (context, next) =>
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens && context.Request.ContentLength > grens.MaxRequestBodySize && !context.Request.IsApi())
        {
            grens.MaxRequestBodySize = Meest;
            if (context.Request.ContentLength <= Meest) await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            throw new BadHttpRequestException("Groter dan hier past.", StatusCodes.Status413PayloadTooLarge);
        }
        await next(context);
    });
}
