using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

/// <summary>The reason may be left out only while nobody else reads the target.</summary>
internal sealed record EigenDoelIntrekken(string? Reden = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<EigenDoelIntrekken, EigenDoel>("/eigen-doelen/{id}/intrekkingen", new(nameof(EigenDoelIntrekken), Module.Voornemens,
        "Trekt een eigen doel in; wie het kon lezen leest dat ook, en zijn botsingen zijn voorbij.", "Withdraws an own target; who could read it reads that too, and its clashes are over.")
    { Invoer = new EigenDoelIntrekken("Het doel is gehaald"), Voorbeeld = EigenDoel.Voorbeeld with { Intrekking = new("Het doel is gehaald", Voorbeelden.Deelname, Voorbeelden.Toen) } },
        (aanroep, body, invoer) => aanroep.Kenmerk<EigenDoelId>() is { } id
            ? new(new Domein.Voornemens.EigenDoelIntrekken(id, invoer.LopendOfNiets(nameof(Reden), body.Reden)), $"eigen-doelen/{id}", daarna => EigenDoel.Zoek(daarna, id))
            : null);
}
