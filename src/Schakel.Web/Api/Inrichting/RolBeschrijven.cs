using System.Collections.Immutable;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Api.Inrichting;

internal sealed record RolBeschrijven(Rol Rol, string Doel, IReadOnlyList<string>? Verantwoordelijkheden = null, IReadOnlyList<string>? Competenties = null)
{
    public static readonly RolBeschrijven Voorbeeld = new(
        Rol.Ketenregisseur, "Houdt de overdrachten van zijn organisatie soepel", ["Brengt snel de juiste mensen bij elkaar"], ["Luistert naar beide kanten"]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<RolBeschrijven, Rolbeschrijving>("/rollen", new(nameof(RolBeschrijven), Module.Inrichting,
        "Beschrijft een rol zoals deze keten haar ziet; na de oprichting kan dit alleen met een voorstel.",
        "Describes a role as this chain sees it; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Rolbeschrijving.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"rollen/{body.Rol.Pad()}", daarna => Rolbeschrijving.Zoek(daarna, body.Rol)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.RolBeschrijven Opdracht(Invoer invoer, string bij) => new(
        Rol, invoer.Lopend($"{bij}{nameof(Doel)}", Doel), Regels(invoer, $"{bij}{nameof(Verantwoordelijkheden)}", Verantwoordelijkheden), Regels(invoer, $"{bij}{nameof(Competenties)}", Competenties));

    // One more than the rule takes is enough for it to refuse; the rest need no words.
    static ImmutableArray<Tekst> Regels(Invoer invoer, string veld, IReadOnlyList<string>? getypt) =>
        [.. (getypt ?? []).Take(Domein.Inrichting.RolBeschrijven.MaximumRegels + 1).Select((regel, i) => invoer.Regel($"{veld}[{i}]", regel))];
}
