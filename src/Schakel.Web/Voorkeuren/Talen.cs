using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Schakel.Web.Voorkeuren;

/// <summary>Dutch is the language of the house, English its equal; chosen by cookie, else by what the browser asks.</summary>
internal static class Talen
{
    public const string Cookie = "schakel-taal";

    // en-GB and not en: days before months, weeks from Monday.
    static readonly Dictionary<string, CultureInfo> PerCode = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nl"] = CultureInfo.GetCultureInfo("nl-NL"),
        ["en"] = CultureInfo.GetCultureInfo("en-GB"),
    };

    public static string Huidige => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static bool Kent(string? code) => code is not null && PerCode.ContainsKey(code);

    /// <summary>How people write and count in this language; Dutch where it is another.</summary>
    static CultureInfo Van(string taal) => PerCode.GetValueOrDefault(taal) ?? PerCode["nl"];

    /// <summary>Does this in that language, whatever the one of here is.</summary>
    public static T In<T>(string taal, Func<T> wat)
    {
        var (cultuur, woorden) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Van(taal);
            return wat();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (cultuur, woorden);
        }
    }

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(PerCode["nl"]);
        options.SupportedCultures = options.SupportedUICultures = [.. PerCode.Values];
        options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult(Kies(context.Request)))];
    }

    static ProviderCultureResult? Kies(HttpRequest request)
    {
        if (request.Cookies.TryGetValue(Cookie, out var gekozen) && PerCode.TryGetValue(gekozen, out var cultuur))
            return new ProviderCultureResult(cultuur.Name);

        // en-US, en and nl-BE are all served by the language that they are.
        return request.GetTypedHeaders().AcceptLanguage
            .Where(taal => taal.Quality is not 0)
            .OrderByDescending(taal => taal.Quality ?? 1)
            .Select(taal => PerCode.GetValueOrDefault(taal.Value.Value?.Split('-')[0] ?? ""))
            .FirstOrDefault(gevraagd => gevraagd is not null) is { } gevonden
                ? new ProviderCultureResult(gevonden.Name)
                : null;
    }
}
