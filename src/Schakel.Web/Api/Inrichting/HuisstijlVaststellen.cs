using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>The logo is a PNG, JPEG or WebP in base64, at most 200 kB and 1,024 pixels on a side; or the one that there is stays.</summary>
internal sealed record HuisstijlVaststellen(Huiskleur? Kleur = null, byte[]? Logo = null, bool LogoBlijft = false)
{
    public static readonly HuisstijlVaststellen Voorbeeld = new(Huiskleur.Petrol, LogoBlijft: true);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<HuisstijlVaststellen, Huisstijl>("/huisstijl", new(nameof(HuisstijlVaststellen), Module.Inrichting,
        "Stelt de kleur en het logo van de keten vast; na de oprichting kan dit alleen met een voorstel.",
        "Adopts the colour and the logo of the chain; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Huisstijl.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "huisstijl", Huisstijl.Zoek));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.HuisstijlVaststellen Opdracht(Invoer invoer, string bij) => new(Kleur, invoer.LogoOfNiets($"{bij}{nameof(Logo)}", Logo), LogoBlijft);
}
