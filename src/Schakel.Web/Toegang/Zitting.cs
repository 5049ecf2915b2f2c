using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Web.Toegang;

/// <summary>In which deelname a visitor acts in one keten. A person has another id in each keten, so there is one of these per keten.</summary>
/// <param name="Factor">With which proof: that of the account, or the one click into an example chain, and the memory says so.</param>
internal sealed record Zitting(StroomId Stroom, PersoonId Persoon, DeelnameId Deelname, Factor Factor)
{
    const string Claimsoort = "zitting";

    // The same whichever seats are taken: a form that stands open in another window stays good when its visitor takes another seat.
    static readonly Claim Bezoeker = new(ClaimTypes.NameIdentifier, "bezoeker");

    public Dader Dader => Dader.Van(Persoon, Deelname, Factor);

    /// <summary>The seat of this deelname in an example chain, today; null in any other chain.</summary>
    public static async Task<Zitting?> Zoek(Deur deur, StroomId stroom, string? deelname, CancellationToken stop) =>
        Id.Lees<DeelnameId>(deelname) is { } id
        && (await deur.Voorbeeld(stroom, stop))?.Rollen.FirstOrDefault(r => r.Deelname.Id == id) is { } rol
            ? new(stroom, rol.Deelname.Persoon, id, Factor.Voorbeeld)
            : null;

    public static Zitting? In(ClaimsPrincipal bezoeker, StroomId stroom) => Alle(bezoeker).FirstOrDefault(z => z.Stroom == stroom);

    /// <summary>Takes this seat; seats in other chains stay.</summary>
    public Task NeemPlaats(HttpContext context) => Bewaar(context, [.. Alle(context.User).Where(z => z.Stroom != Stroom), this]);

    public static Task StaOp(HttpContext context, StroomId stroom) => Bewaar(context, [.. Alle(context.User).Where(z => z.Stroom != stroom)]);

    static Task Bewaar(HttpContext context, Zitting[] zittingen) => zittingen.Length == 0
        ? context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme)
        : context.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new(new ClaimsIdentity([Bezoeker, .. zittingen.Select(z => new Claim(Claimsoort, $"{z.Stroom} {z.Persoon} {z.Deelname}"))], CookieAuthenticationDefaults.AuthenticationScheme)));

    static IEnumerable<Zitting> Alle(ClaimsPrincipal bezoeker) => bezoeker.FindAll(Claimsoort).Select(c => Lees(c.Value)).OfType<Zitting>();

    // A cookie of itself proves no more than a click does.
    static Zitting? Lees(string waarde) =>
        waarde.Split(' ') is [var s, var p, var d] && Id.Lees<StroomId>(s) is { } stroom && Id.Lees<PersoonId>(p) is { } persoon && Id.Lees<DeelnameId>(d) is { } deelname
            ? new(stroom, persoon, deelname, Factor.Voorbeeld)
            : null;
}
