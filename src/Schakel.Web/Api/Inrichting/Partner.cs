using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>How large a partner is by one measure in one year.</summary>
internal sealed record Omvangmaat(string Naam, decimal Waarde, int Jaar);

/// <summary>Through which day a partner takes part, why it leaves, and what becomes of what it leaves open; words that were erased are null.</summary>
internal sealed record Uittreding(Datum Laatste, string? Reden, string? Nalatenschap, Tijdstip Aangekondigd);

/// <summary>An organisation or department in the chain. What it did not say of itself is null. Its address in the official list (TOOI) is no OIN. Lijnoverleg: the days on which its own line meets.</summary>
internal sealed record Partner(
    PartijId Id, string Naam, Partnersoort? Soort = null, string? OnderdeelVan = null, string? Oin = null, string? Tooi = null, IReadOnlyList<Omvangmaat>? Omvang = null,
    PartijId? Gastheer = null, Uittreding? Uittreding = null, bool IsGeschrapt = false, IReadOnlyList<Datum>? Lijnoverleg = null)
{
    public static readonly Partner Voorbeeld = new(
        Voorbeelden.Uwv, "UWV", Partnersoort.Organisatie, null, Voorbeelden.TestOin, $"{Domein.Inrichting.Tooi.Stam}zbo/zb000117", [new("Medewerkers (verzonnen)", 1234.5m, 2026)],
        Voorbeelden.Belastingdienst, new(new(2027, 6, 30), "Deze taak gaat naar een ander ministerie", "De Belastingdienst neemt de open knelpunten over", Voorbeelden.Toen), false, [new(2027, 1, 18), new(2027, 2, 15)]);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/partners", new("PartnersOverzicht", Module.Inrichting, "De partners van de keten.", "The partners of the chain.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Partners.OrderBy(p => p.Naam.Waarde, StringComparer.Ordinal), Teksten, Van);

        keten.MapDing("/partners/{id}", new("PartnerInzien", Module.Inrichting, "Een partner.", "One partner.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Kenmerk<PartijId>() is { } id ? Zoek(aanroep, id) : Task.FromResult<Partner?>(null));
    }

    public static async Task<Partner?> Zoek(Aanroep aanroep, PartijId id)
    {
        if (aanroep.Inzage.Partners.Vind(id) is not { } partner) return null;
        await aanroep.LeesWoorden(Teksten(partner));
        return Van(aanroep, partner);
    }

    public static Partner Van(Aanroep aanroep, Ketenpartner p)
    {
        var uittreding = p.Uittreding is { } u ? new Uittreding(u.Laatste, aanroep.Woorden(u.Reden), aanroep.Woorden(u.Nalatenschap), u.Aangekondigd) : null;
        return aanroep.Inzage.Beschrijvingen.Vind(p.Id) is { } b
            ? new(p.Id, p.Naam.Waarde, b.Soort, b.OnderdeelVan?.Waarde, b.Oin?.Waarde, b.Tooi?.Waarde, [.. b.Omvang.Select(m => new Omvangmaat(m.Naam.Waarde, m.Waarde, m.Jaar))], p.Gastheer, uittreding, p.IsGeschrapt, p.Lijnoverleg)
            : new(p.Id, p.Naam.Waarde, Gastheer: p.Gastheer, Uittreding: uittreding, IsGeschrapt: p.IsGeschrapt, Lijnoverleg: p.Lijnoverleg);
    }

    static IEnumerable<Tekst> Teksten(Ketenpartner partner) => partner.Uittreding?.Teksten.Select(t => t.Tekst) ?? [];
}
