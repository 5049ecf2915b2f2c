using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.RateLimiting;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Storage;
using Schakel.Web.Toegang;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Hosting;

/// <summary>Puts accounts together: what is kept, the two cookies, and how often somebody may try.</summary>
internal static class Accounts
{
    public static readonly TimeSpan Sessie = TimeSpan.FromHours(12);
    /// <summary>How long the address from which somebody tries is counted.</summary>
    public static readonly TimeSpan Telvenster = TimeSpan.FromMinutes(1);

    static readonly TimeSpan TussenWachtwoordEnCode = TimeSpan.FromMinutes(5);
    static readonly string[] Bewaakt = ["/aanmelden", "/account", "/raadpleging"];
    const string NogDrukSeconden = "5";

    public static void AddAccounts(this WebApplicationBuilder builder, HostSettings settings, DataFolder folder, Databank databank)
    {
        builder.Services.AddSingleton(databank.Accounts);
        builder.Services.AddScoped(_ => databank.NieuweContext());
        builder.Services.AddIdentityCore<Account>(identity =>
        {
            identity.User.AllowedUserNameCharacters = "";
            identity.User.RequireUniqueEmail = true;
            // Which password will do is said by our own rules (Aanmeldregels).
            identity.Password = new() { RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredLength = 1, RequiredUniqueChars = 1 };
        }).AddUserStore<UserOnlyStore<Account, SchakelContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, AccountPasskey>>();
        builder.Services.AddPasskeys(databank);
        builder.Services.AddScoped<Accountkluis>();
        builder.Services.AddSingleton<Mensen>();
        builder.Services.AddSingleton(databank.ApiTokens);
        builder.Services.AddSingleton<Tokenpoort>();
        builder.Services.AddScoped<Tokenkluis>();
        builder.Services.AddScoped<Meenemer>();
        builder.Services.AddScoped<Aangemeld>();
        builder.AddPost(settings, folder, databank);
        builder.Services.AddScoped<Zetels>();
        builder.Services.AddSingleton<IAntiforgeryAdditionalDataProvider, Formulierbinding>();
        builder.Services.AddAuthentication()
            .AddCookie(Aangemeld.Schema, cookie => Stel(cookie, Aangemeld.Koekje, Sessie))
            .AddCookie(Aangemeld.Halverwege, cookie => Stel(cookie, "schakel-halverwege", TussenWachtwoordEnCode));

        // Several nodes read each other's cookies and seals.
        if (settings.Postgres is not null)
        {
            builder.Services.AddDataProtection().PersistKeysToDbContext<SchakelContext>();
            builder.Services.AddOptions<KeyManagementOptions>().Configure<Tekensleutel>((sleutels, tekensleutel) => sleutels.XmlEncryptor = new Sleutelslot(tekensleutel));
        }
        builder.Services.AddRateLimiter(grens =>
        {
            grens.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            grens.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsPoging(context.Request)
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = settings.AanmeldingenPerMinuut, Window = Telvenster })
                : RateLimitPartition.GetNoLimiter(""));
            grens.OnRejected = (rejected, _) =>
            {
                var antwoord = rejected.HttpContext.Response;
                // Who tries too often waits for his minute; that too many came at once is nobody's fault, and over soon.
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht)) antwoord.Headers.RetryAfter = ((int)Math.Ceiling(wacht.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                else (antwoord.StatusCode, antwoord.Headers.RetryAfter) = (StatusCodes.Status503ServiceUnavailable, NogDrukSeconden);
                return ValueTask.CompletedTask;
            };
        });
    }

    static void AddPasskeys(this IServiceCollection diensten, Databank databank)
    {
        diensten.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            // What a browser says about where it was, against where we really are, not against what a header says: that anybody can write.
            passkeys.ValidateOrigin = static vraag => ValueTask.FromResult(
                !vraag.CrossOrigin && vraag.TopOrigin is null && string.Equals(vraag.Origin, vraag.HttpContext.Adres().GetLeftPart(UriPartial.Authority), StringComparison.Ordinal));
        });
        diensten.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        diensten.AddScoped<Passkeykeuring>();
        diensten.AddSingleton(databank.Passkeys);
        diensten.AddScoped<Passkeykluis>();
        diensten.AddScoped<Passkeyproef>();
    }

    /// <summary>Knows who is there before any page does; and nothing of an account stays behind in a browser.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseRateLimiter();
        app.Use(static async (context, next) =>
        {
            if (context.Request.Cookies.ContainsKey(Aangemeld.Koekje)) await context.RequestServices.GetRequiredService<Aangemeld>().Lees(context);
            if (IsBewaakt(context.Request)) context.Response.BewaarNiet();
            await next(context);
        });
    }

    public static void MapAfmelden(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/afmelden", async ([Microsoft.AspNetCore.Mvc.FromForm] string? terug, HttpContext context) =>
        {
            await Aangemeld.Eindig(context);
            return Results.LocalRedirect(Terugpad.Veilig(terug));
        });
    }

    static bool IsPoging(HttpRequest request) => HttpMethods.IsPost(request.Method) && IsBewaakt(request);

    static bool IsBewaakt(HttpRequest request) => Bewaakt.Any(pad => request.Path.StartsWithSegments(pad, StringComparison.OrdinalIgnoreCase));

    static void Stel(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions cookie, string naam, TimeSpan duur)
    {
        cookie.Cookie.Name = naam;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = duur;
        cookie.SlidingExpiration = false;
    }
}
