using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;
using Schakel.Web.Geheugen;

namespace Schakel.Web.Api.Geheugen;

/// <summary>That something is held back; Reden is null when it was erased.</summary>
internal sealed record Aanhouding(string? Reden, DeelnameId? Door, Tijdstip Sinds);

/// <summary>A thing of a kind whose words can go: Stuk is the id of the bottleneck, list, person and so on. Gaat: the day from the beginning of which they go if nobody holds them back.</summary>
internal sealed record Bewaarstuk(Bewaarsoort Soort, BewaarstukId Stuk, Datum? Afgerond, Datum? Gaat, Aanhouding? Aangehouden = null)
{
    public static readonly Bewaarstuk Voorbeeld = new(Bewaarsoort.Knelpunten, new(Voorbeelden.Knelpunt.Waarde), new(2025, 12, 1), new(2026, 12, 2));

    public static async Task<Bewaarstuk?> Zoek(Aanroep aanroep, BewaarstukId id)
    {
        if (aanroep.Inzage.Bewaaragenda.Vind(id) is not { } stuk) return null;
        await aanroep.LeesWoorden(Teksten(stuk));
        return Uit(aanroep, stuk);
    }

    public static IEnumerable<Tekst> Teksten(Domein.Geheugen.Bewaarstuk s) => s.Aangehouden is { } a ? [a.Reden] : [];

    public static Bewaarstuk Uit(Aanroep aanroep, Domein.Geheugen.Bewaarstuk s) =>
        new(s.Soort, s.Id, s.Einde, s.Gaat, s.Aangehouden is { } a ? new(aanroep.Woorden(a.Reden), a.Door, a.Sinds) : null);
}

/// <summary>The statement of one destruction: what of, by which term, and how many texts and files went; of a person his name. Boeking is its entry in the memory.</summary>
internal sealed record Vernietiging(long Boeking, Bewaarsoort Soort, BewaarstukId Stuk, Datum Afgerond, int Jaren, Datum Vervallen, int Teksten, int Bestanden, Tijdstip Vernietigd)
{
    public static readonly Vernietiging Voorbeeld = new(480, Bewaarsoort.Knelpunten, new(Voorbeelden.Knelpunt.Waarde), new(2025, 2, 27), 1, new(2026, 2, 28), 7, 1, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/aankomende-vernietigingen", new("AankomendeVernietigingenOverzicht", Module.Geheugen,
            "Waarvan de woorden in de komende negentig dagen weggaan, het eerste eerst.", "Of what the words go in the coming ninety days, the earliest first.")
        { Voorbeeld = Bewaarstuk.Voorbeeld, Filters = [Soorten] },
            aanroep => Van(aanroep, aanroep.Inzage.Bewaaragenda.Tot(aanroep.Dag.AddDays(Bewaarpagina.DagenVooruit)), s => s.Soort), Bewaarstuk.Teksten, Bewaarstuk.Uit);

        keten.MapLijst("/aanhoudingen", new("AanhoudingenOverzicht", Module.Geheugen,
            "Wat wordt aangehouden, en waarom; het langste eerst.", "What is held back, and why; the longest first.")
        { Voorbeeld = Bewaarstuk.Voorbeeld with { Aangehouden = new("Er loopt een bezwaar", Voorbeelden.Deelname, Voorbeelden.Toen) }, Filters = [Soorten] },
            aanroep => Van(aanroep, aanroep.Inzage.Bewaaragenda.Aangehouden(), s => s.Soort), Bewaarstuk.Teksten, Bewaarstuk.Uit);

        keten.MapLijst("/vernietigingen", new("VernietigingenOverzicht", Module.Geheugen,
            "Waarvan de woorden zijn vernietigd, en volgens welke termijn; het laatste eerst.", "Of what the words were destroyed, and by which term; the last first.")
        { Voorbeeld = Voorbeeld, Filters = [Soorten] },
            aanroep => Van(aanroep, aanroep.Inzage.Bewaaragenda.Vernietigd(), v => v.Soort), _ => [],
            (_, v) => new Vernietiging(v.Nr, v.Soort, v.Stuk, v.Einde, v.Jaren, v.Vervallen, v.Teksten, v.Bestanden, v.Tijdstip));
    }

    static Filter Soorten => new("soort", typeof(Bewaarsoort), "Alleen van deze soort. / Only of this kind.");

    static IEnumerable<T> Van<T>(Aanroep aanroep, IEnumerable<T> alle, Func<T, Bewaarsoort> van)
    {
        var soort = aanroep.Vraag.Keuze<Bewaarsoort>("soort");
        return alle.Where(d => soort is null || van(d) == soort);
    }
}
