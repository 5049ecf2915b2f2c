using Schakel.Domein;
using Schakel.Domein.Werk;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Werk;

/// <summary>Something that was said or agreed to happen on a day that is to come. Ding: what it is about, by the id that it has elsewhere. Words that were erased are null.</summary>
internal sealed record Komst(Datum Dag, Komstsoort Soort, Guid Ding, string? Wat)
{
    public static readonly Komst Voorbeeld = new(new(2026, 6, 30), Komstsoort.Bijdrage, Voorbeelden.Bijdrage.Waarde, "Twee testers");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/komsten", new("KomstenOverzicht", Module.Werk,
        "Wat er de komende drie maanden komt, het eerste boven.", "What comes in the next three months, the nearest first.")
    {
        Voorbeeld = Voorbeeld,
        Filters = [new("soort", typeof(Komstsoort), "Alleen deze soort. / Only this kind.")],
    },
        Komend, k => [k.Wat], Uit);

    static Komst Uit(Aanroep aanroep, Domein.Werk.Komst k) => new(k.Dag, k.Soort, k.Ding, aanroep.Woorden(k.Wat));

    static IEnumerable<Domein.Werk.Komst> Komend(Aanroep aanroep)
    {
        var soort = aanroep.Vraag.Keuze<Komstsoort>("soort");
        return Domein.Werk.Komst.Alle(aanroep.Inzage, aanroep.Dag).Where(k => soort is null || k.Soort == soort);
    }
}
