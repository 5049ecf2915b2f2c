using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>What is known of a logo; the picture itself is at /ketens/{keten}/logo for whoever is signed in.</summary>
internal sealed record Logo(Beeldsoort Soort, int Breedte, int Hoogte);

/// <summary>How the chain shows itself; what it has not is absent.</summary>
internal sealed record Huisstijl(Huiskleur? Kleur, Logo? Logo)
{
    public static readonly Huisstijl Voorbeeld = new(Huiskleur.Petrol, new(Beeldsoort.Png, 256, 256));

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/huisstijl", new("HuisstijlInzien", Module.Inrichting,
        "De kleur en het logo van de keten.", "The colour and the logo of the chain.")
    { Voorbeeld = Voorbeeld },
        Zoek);

    public static Task<Huisstijl?> Zoek(Aanroep aanroep) => Task.FromResult<Huisstijl?>(Uit(aanroep, aanroep.Inzage.Keten!));

    public static Huisstijl Uit(Aanroep aanroep, Domein.Inrichting.Keten keten) => new(
        keten.Huisstijl?.Kleur, keten.Huisstijl?.Logo is { } logo && !aanroep.Inzage.IsGewist(logo.Bestand) ? new(logo.Soort, logo.Breedte, logo.Hoogte) : null);
}
