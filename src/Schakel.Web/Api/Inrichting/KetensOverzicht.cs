using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>A deelname that anyone at this machine may take in an example chain; its id is what goes behind Bearer.</summary>
internal sealed record Ingang(DeelnameId Deelname, Rol Rol, string? Partner);

/// <summary>An example chain, with the ways in.</summary>
internal sealed record Voorbeeldketen(StroomId Id, string Naam, IReadOnlyList<Ingang> Ingangen)
{
    public static readonly Voorbeeldketen Voorbeeld = new(Voorbeelden.Keten, "Loonaangifteketen", [new(Voorbeelden.Deelname, Rol.Ketenregisseur, "UWV")]);
}

/// <summary>The chains that can be looked into without an account.</summary>
internal static class KetensOverzicht
{
    public static void Map(IEndpointRouteBuilder basis) => basis.MapGet("/ketens", async (HttpContext context, Deur deur) =>
    {
        var vraag = new Vraag(context.Request.Query);
        var (pagina, aantal) = vraag.Bladzijde();
        if (vraag.Fouten.Count > 0) return Problemen.Vraag(vraag.Fouten);

        var alle = (await deur.Voorbeelden(context.RequestAborted)).OrderBy(v => v.Naam.Waarde, StringComparer.Ordinal).ThenBy(v => v.Stroom).ToList();
        return Lezen.Blad(context, new Lijst<Voorbeeldketen>([.. alle.Skip((pagina - 1) * aantal).Take(aantal).Select(Van)], alle.Count, pagina, aantal));
    }).Beschrijf<Lijst<Voorbeeldketen>>(new(nameof(KetensOverzicht), Module.Inrichting,
        "De voorbeeldketens, met de deelnames waarin u er kunt rondkijken.",
        "The example chains, with the deelnames in which you can look around.")
    { IsLijst = true, IsOpen = true, Voorbeeld = Voorbeeldketen.Voorbeeld });

    static Voorbeeldketen Van(Voorbeeldingang v) => new(v.Stroom, v.Naam.Waarde, [.. v.Rollen.Select(r => new Ingang(r.Deelname.Id, r.Deelname.Rol, r.Partner?.Waarde))]);
}
