using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record NormVaststellen(
    NormId Id, int Nummer, string Naam, Normrichting Richting, Eenheid Eenheid, Datum Vanaf, decimal Waarde, OverdrachtId? Overdracht = null, decimal? Interventiewaarde = null)
{
    public static readonly NormVaststellen Voorbeeld = new(
        Voorbeelden.Norm, 1, "Terugmelding", Normrichting.Maximaal, Eenheid.Uren, new(2027, 1, 1), 48, Voorbeelden.Overdracht, 72);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<NormVaststellen, Norm>("/normen", new(nameof(NormVaststellen), Module.Inrichting,
        "Stelt een norm vast, of een volgende waarde ervan; na de oprichting kan dit alleen met een voorstel.",
        "Adopts a norm, or a next value of it; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Norm.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"normen/{body.Id}", daarna => Task.FromResult(Norm.Zoek(daarna, body.Id))));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.NormVaststellen Opdracht(Invoer invoer, string bij) =>
        new(Id, Nummer, invoer.Naam($"{bij}{nameof(Naam)}", Naam), Overdracht, Richting, Eenheid, Vanaf, Waarde, Interventiewaarde);
}
