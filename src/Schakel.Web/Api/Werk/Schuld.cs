using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Werk;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Werk;

/// <summary>Something that one partner owes others. Aan: who waits for it; empty: all partners. Ding: what it is about, by the id that it has elsewhere. Words that were erased are null.</summary>
internal sealed record Schuld(Schuldsoort Soort, PartijId Van, IReadOnlyList<PartijId> Aan, Guid Ding, string? Wat, Datum? Uiterlijk, bool IsVerlopen, Tijdstip Sinds)
{
    public static readonly Schuld Voorbeeld = new(Schuldsoort.Bijdrage, Voorbeelden.Uwv, [], Voorbeelden.Bijdrage.Waarde, "Twee testers", new(2026, 6, 30), false, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/schulden", new("SchuldenOverzicht", Module.Werk,
        "Wat partners elkaar nog schuldig zijn: gevraagd of toegezegd, en er nog niet. Wat te laat is staat boven.",
        "What partners still owe each other: asked or promised, and not there yet. What is late comes first.")
    {
        Voorbeeld = Voorbeeld,
        Filters =
        [
            new("partner", typeof(PartijId), "Alleen wat deze partner schuldig is. / Only what this partner owes."),
            new("soort", typeof(Schuldsoort), "Alleen deze soort. / Only this kind."),
        ],
    },
        Verschuldigd, s => [s.Wat], Uit);

    static Schuld Uit(Aanroep aanroep, Domein.Werk.Schuld s) => new(s.Soort, s.Van, s.Aan, s.Ding, aanroep.Woorden(s.Wat), s.Uiterlijk, s.IsVerlopen(aanroep.Dag), s.Sinds);

    static IEnumerable<Domein.Werk.Schuld> Verschuldigd(Aanroep aanroep)
    {
        var (partner, soort) = (aanroep.Vraag.Kenmerk<PartijId>("partner"), aanroep.Vraag.Keuze<Schuldsoort>("soort"));
        return Domein.Werk.Schuld.Alle(aanroep.Inzage, aanroep.Dag).Where(s => (partner is null || s.Van == partner) && (soort is null || s.Soort == soort));
    }
}
