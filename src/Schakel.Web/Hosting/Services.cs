using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Schakel.Web.Api.Contract;
using Schakel.Web.Besturing;
using Schakel.Web.Geheugen;
using Schakel.Web.Ketens;
using Schakel.Web.Knelpunten;
using Schakel.Web.Tijden;
using Schakel.Web.Voorkeuren;
using Schakel.Web.Vormen;

namespace Schakel.Web.Hosting;

/// <summary>What the web part needs; the use cases and the store are registered beside it in Program.</summary>
internal static class Services
{
    // Ordinary forms stay far below this; an endpoint that takes files asks for more itself.
    const long LargestBody = 1024 * 1024;

    public static void AddSchakelWeb(this WebApplicationBuilder builder, HostSettings settings, DataFolder folder)
    {
        builder.WebHost.UseUrls(settings.Url.GetLeftPart(UriPartial.Authority));
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });

        // A page elsewhere can point its own name at this computer; only our own names are answered.
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";

        builder.Services.Configure<Microsoft.AspNetCore.HostFiltering.HostFilteringOptions>(options => options.AllowEmptyHosts = false);

        // The development handler of static files re-reads and hardly compresses; what is tested must be what people get.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";

        builder.Services.AddSecurityHeaderPolicies().AddPolicy(SecurityHeaders.Beeld, SecurityHeaders.VoorBeeld);
        builder.Services.AddBijlagebestand();

        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // It warns that keys are not encrypted; they lie in the data folder, beside the data they protect.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<Vandaag>();
        builder.Services.AddScoped<Bezoek>();
        builder.Services.AddScoped<Openbezoek>();
        builder.Services.AddScoped<Gastbezoek>();
        builder.Services.AddScoped<Ontwerp>();
        builder.Services.AddScoped<Lijstkladden>();
        builder.Services.AddScoped<Bestuursdaad>();
        builder.Services.AddScoped<Ontwikkeling.Adviezen>();
        builder.Services.AddScoped<Feitzin.Verteller>();
        builder.Services.AddScoped<Verschilregels>();
        builder.Services.AddScoped<Besluitstukken>();
        builder.Services.AddScoped<Besluitdocumenten>();
        builder.Services.AddScoped<Leren.Dossierinhoud>();
        builder.Services.AddScoped<Gremiumverschilregels>();
        builder.Services.AddScoped<Profielverschilregels>();
        builder.Services.AddScoped<Rolverschilregels>();
        builder.Services.AddScoped<Partnerverschilregels>();
        builder.Services.AddScoped<Veldnamen>();

        builder.Services.AddApi();
        builder.Services.AddLocalization();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddRazorComponents();
        builder.Services.Configure<RequestLocalizationOptions>(Talen.Configure);
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "schakel-formulier";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
        });
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "schakel-zitting";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.HttpOnly = true;
        });
        builder.Services.AddDataProtection()
            .SetApplicationName("Schakel")
            .PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
    }
}
