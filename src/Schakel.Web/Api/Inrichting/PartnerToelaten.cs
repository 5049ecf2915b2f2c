using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record PartnerToelaten(PartijId Partner, string Naam, PartijId Gastheer)
{
    public static readonly PartnerToelaten Voorbeeld = new(Voorbeelden.Uwv, "UWV", Voorbeelden.Belastingdienst);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<PartnerToelaten, Partner>("/partners", new(nameof(PartnerToelaten), Module.Inrichting,
        "Laat een partner toe en spreekt af wie zijn eerste sleuteldrager uitnodigt, ook opnieuw voor een partner van wie nog niemand binnen was; na de oprichting kan dit alleen met een voorstel. Wie al bekend is houdt zijn naam.",
        "Lets a partner in and agrees who invites its first key holder, also anew for one of which nobody was in yet; after the founding this takes a proposal. One that is known keeps its name.")
    { Invoer = Voorbeeld, Voorbeeld = Inrichting.Partner.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"partners/{body.Partner}", daarna => Inrichting.Partner.Zoek(daarna, body.Partner)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.PartnerToelaten Opdracht(Invoer invoer, string bij) => new(Partner, invoer.Naam($"{bij}{nameof(Naam)}", Naam), Gastheer);
}
