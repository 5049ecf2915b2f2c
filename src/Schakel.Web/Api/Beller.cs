using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Web.Toegang;

namespace Schakel.Web.Api;

/// <summary>Who calls, by what stands behind Bearer: a token of an account, or in an example chain the id of a deelname.</summary>
/// <param name="Bereik">How far the token goes; null for whoever came without one.</param>
internal sealed record Beller(Zitting Zitting, Bereik? Bereik)
{
    const string Drager = "Bearer ";

    public Afwijzing? Weiger(Bevoegdheid bevoegdheid) => Bereik is { } bereik ? Tokenregels.Weiger(bereik, bevoegdheid) : null;

    /// <summary>Null when nobody is named who can act in the chain of this address.</summary>
    public static async Task<Beller?> Van(HttpContext context)
    {
        var kop = context.Request.Headers.Authorization;
        if (kop.Count != 1 || kop[0]?.StartsWith(Drager, StringComparison.OrdinalIgnoreCase) != true) return null;
        if (Id.Lees<StroomId>((string?)context.GetRouteValue("keten")) is not { } stroom) return null;

        var (bewijs, diensten, stop) = (kop[0]![Drager.Length..].Trim(), context.RequestServices, context.RequestAborted);
        if (bewijs.StartsWith(Tokenpoort.Voorvoegsel, StringComparison.Ordinal))
        {
            return await diensten.GetRequiredService<Tokenpoort>().Open(bewijs, stop) is { } drager && drager.Stroom == stroom && !drager.Bereik.HasFlag(Domein.Toegang.Bereik.Nieuwsbron)
                ? new(new(stroom, drager.Persoon, drager.Deelname, Factor.Enkel), drager.Bereik)
                : null;
        }
        return await Zitting.Zoek(diensten.GetRequiredService<Deur>(), stroom, bewijs, stop) is { } zitting ? new(zitting, null) : null;
    }
}
