using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>Which partner let a party around the chain go, and why.</summary>
internal sealed record Loslating(PartijId Partij, string? Reden, DeelnameId? Door, Tijdstip Op);

/// <summary>A party around the chain: its people see what is shared with it. Words that were erased are null.</summary>
internal sealed record Omgevingspartij(PartijId Id, string Naam, string? Waarom, PartijId Gastheer, Loslating? Losgelaten = null)
{
    public static readonly Omgevingspartij Voorbeeld = new(Voorbeelden.Omgevingspartij, "Makers van salarissoftware", "Hun programma's maken de aangifte van de meeste werkgevers", Voorbeelden.Belastingdienst);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/omgeving", new("OmgevingOverzicht", Module.Inrichting, "De partijen om de keten, ook die zijn losgelaten.", "The parties around the chain, also those that were let go.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Omgeving, Teksten, Uit);

        keten.MapDing("/omgeving/{id}", new("OmgevingspartijInzien", Module.Inrichting, "Een partij om de keten.", "One party around the chain.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<PartijId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Omgevingspartij?> Zoek(Aanroep aanroep, PartijId id)
    {
        if (aanroep.Inzage.Omgeving.Vind(id) is not { } partij) return null;
        await aanroep.LeesWoorden(Teksten(partij));
        return Uit(aanroep, partij);
    }

    public static Omgevingspartij Uit(Aanroep aanroep, Domein.Inrichting.Omgevingspartij p) => new(p.Id, p.Naam.Waarde, aanroep.Woorden(p.Waarom), p.Gastheer,
        p.Losgelaten is { } los ? new(los.Partij, aanroep.Woorden(los.Reden), los.Door, los.Op) : null);

    static IEnumerable<Tekst> Teksten(Domein.Inrichting.Omgevingspartij partij) => partij.Teksten.Select(t => t.Tekst);
}
