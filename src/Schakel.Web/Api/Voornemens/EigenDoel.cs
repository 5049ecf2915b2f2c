using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

/// <summary>That it is no target of this kind any more; the reason is null when there is none or its words were erased.</summary>
internal sealed record Doelintrekking(string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>A target of its own line on which the chain presses. Without vrijgegeven only its own partner reads it. Without norm it is the goal of the chain as a whole that presses. Words that were erased are null.</summary>
internal sealed record EigenDoel(
    EigenDoelId Id, PartijId Partij, string? Titel, string? Knelt, DeelnameId? Door, Tijdstip Opgetekend, NormId? Norm = null, Tijdstip? Vrijgegeven = null, Doelintrekking? Intrekking = null)
{
    public static readonly EigenDoel Voorbeeld = new(
        Voorbeelden.EigenDoel, Voorbeelden.Uwv, "Tien procent minder beheerkosten", "Elke week leveren vraagt twee mensen meer", Voorbeelden.Deelname, Voorbeelden.Toen, Voorbeelden.Norm, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/eigen-doelen", new("EigenDoelenOverzicht", Module.Voornemens,
            "De eigen doelen waar de keten op knelt, de oudste eerst: die van de eigen partner en wat anderen vrijgaven.",
            "The own targets on which the chain presses, the oldest first: those of the own partner and what others released.")
        {
            Voorbeeld = Voorbeeld,
            Filters =
                [
                    new("knelt", typeof(bool), "Alleen wat nu knelt (true), of wat werd ingetrokken (false). / Only what is pressed on now (true), or what was withdrawn (false)."),
                    new("partner", typeof(PartijId), "Alleen van deze partner. / Only of this partner."),
                    new("norm", typeof(NormId), "Alleen waar deze norm op knelt. / Only what this norm presses on."),
                ],
        },
            Gevraagde, Teksten, Uit);

        keten.MapDing("/eigen-doelen/{id}", new("EigenDoelInzien", Module.Voornemens, "Een eigen doel.", "One own target.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<EigenDoelId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<EigenDoel?> Zoek(Aanroep aanroep, EigenDoelId id)
    {
        if (aanroep.Inzage.EigenDoelen.Vind(id) is not { } doel) return null;
        await aanroep.LeesWoorden(Teksten(doel));
        return Uit(aanroep, doel);
    }

    static EigenDoel Uit(Aanroep aanroep, Domein.Voornemens.EigenDoel d) => new(
        d.Id, d.Partij, aanroep.Woorden(d.Titel), aanroep.Woorden(d.Knelt), d.Door, d.Opgetekend, d.Norm, d.Vrijgegeven, d.Intrekking is { } i ? new(aanroep.Woorden(i.Reden), i.Door, i.Tijdstip) : null);

    static IEnumerable<Tekst> Teksten(Domein.Voornemens.EigenDoel d) => d.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Voornemens.EigenDoel> Gevraagde(Aanroep aanroep)
    {
        var (knelt, partner, norm) = (aanroep.Vraag.JaNee("knelt"), aanroep.Vraag.Kenmerk<PartijId>("partner"), aanroep.Vraag.Kenmerk<NormId>("norm"));
        return aanroep.Inzage.EigenDoelen
            .Where(d => knelt switch { null => true, true => d.Geldt(aanroep.Inzage.Partners, aanroep.Dag), _ => d.IsIngetrokken })
            .Where(d => partner is null || d.Partij == partner)
            .Where(d => norm is null || d.Norm == norm)
            .OrderBy(d => d.Opgetekend).ThenBy(d => d.Id);
    }
}
