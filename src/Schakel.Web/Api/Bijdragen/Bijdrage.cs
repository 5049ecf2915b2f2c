using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Bijdragen;

/// <summary>What the own line of the partner said, who of it, and when. Words that were erased are null.</summary>
internal sealed record Bijdrageantwoord(Bijdragestatus Status, string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>
/// What one partner is asked to bring in; it counts when Status is Bevestigd and not before. The amount is in whole cents of euro.
/// Besluit: by which decision it was asked; none in the founding.
/// </summary>
internal sealed record Bijdrage(
    BijdrageId Id, PartijId Partij, string? Wat, int? Mensdagen, long? BedragCenten, Datum Uiterlijk, Bijdragestatus Status, Tijdstip Gevraagd, IReadOnlyList<Bijdrageantwoord> Antwoorden, BesluitId? Besluit = null)
{
    public static readonly Bijdrage Voorbeeld = new(
        Voorbeelden.Bijdrage, Voorbeelden.Uwv, "Twee testers", 40, 1_250_000, new(2026, 6, 30), Bijdragestatus.Bevestigd, Voorbeelden.Toen,
        [new(Bijdragestatus.Geweigerd, "Zij zijn tot mei bezet", Voorbeelden.Deelname, Voorbeelden.Toen), new(Bijdragestatus.Bevestigd, "Vanaf mei kan het", Voorbeelden.Deelname, Voorbeelden.Toen)], Voorbeelden.Besluit);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/bijdragen", new("BijdragenOverzicht", Module.Besluiten,
            "Wat partners gevraagd is in te brengen, en wat hun eigen lijn daarvan zegt; wat het eerst nodig is staat boven.",
            "What partners were asked to bring in, and what their own line says of it; what is needed first comes first.")
        {
            Voorbeeld = Voorbeeld,
            Filters =
                [
                    new("partner", typeof(PartijId), "Alleen die van deze partner. / Only those of this partner."),
                    new("status", typeof(Bijdragestatus), "Alleen waar de lijn dit van zegt. / Only those of which the line says this."),
                ],
        },
            Gevraagde, Teksten, Uit);

        keten.MapDing("/bijdragen/{id}", new("BijdrageInzien", Module.Besluiten, "Een bijdrage, met alles wat de lijn ervan zei.", "One contribution, with all that the line said of it.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<BijdrageId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Bijdrage?> Zoek(Aanroep aanroep, BijdrageId id)
    {
        if (aanroep.Inzage.Bijdragen.Vind(id) is not { } bijdrage) return null;
        await aanroep.LeesWoorden(Teksten(bijdrage));
        return Uit(aanroep, bijdrage);
    }

    public static Bijdrage Uit(Aanroep aanroep, Domein.Bijdragen.Bijdrage b) => new(
        b.Id, b.Partij, aanroep.Woorden(b.Wat), b.Mensdagen, b.Bedrag?.Centen, b.Uiterlijk, b.Status, b.Gevraagd,
        [.. b.Antwoorden.Select(a => new Bijdrageantwoord(a.Status, aanroep.Woorden(a.Reden), a.Door, a.Tijdstip))], Bijdrageregels.Voorstel(aanroep.Inzage, b.Id)?.Besluit);

    static IEnumerable<Tekst> Teksten(Domein.Bijdragen.Bijdrage b) => b.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Bijdragen.Bijdrage> Gevraagde(Aanroep aanroep)
    {
        var (partner, status) = (aanroep.Vraag.Kenmerk<PartijId>("partner"), aanroep.Vraag.Keuze<Bijdragestatus>("status"));
        return aanroep.Inzage.Bijdragen
            .Where(b => partner is null || b.Partij == partner)
            .Where(b => status is null || b.Status == status)
            .OrderBy(b => b.Uiterlijk).ThenBy(b => b.Id);
    }
}
