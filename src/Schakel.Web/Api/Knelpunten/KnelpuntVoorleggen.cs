using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>Aan is a function, never a person.</summary>
internal sealed record KnelpuntVoorleggen(string Aan, string Reden, int Werkdagen)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntVoorleggen, Knelpunt>("/knelpunten/{id}/voorleggingen", new(nameof(KnelpuntVoorleggen), Module.Knelpunten,
        "Legt een knelpunt buiten het bestuur om voor aan wie politiek verantwoordelijk is.", "Puts a bottleneck before who is politically responsible, past the board.")
    { Invoer = new KnelpuntVoorleggen("Minister van SZW", "De uitkeringen van deze maand staan op het spel", 3), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntVoorleggen(id, invoer.Regel(nameof(Aan), body.Aan), invoer.Lopend(nameof(Reden), body.Reden), body.Werkdagen), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
