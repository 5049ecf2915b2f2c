using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>How large a partner is by one measure in one year.</summary>
internal sealed record Omvangmaat(string Naam, decimal Waarde, int Jaar);

/// <summary>An organisation or department in the chain. What it did not say of itself is null. Its address in the official list (TOOI) is no OIN.</summary>
internal sealed record Partner(
    PartijId Id, string Naam, Partnersoort? Soort = null, string? OnderdeelVan = null, string? Oin = null, string? Tooi = null, IReadOnlyList<Omvangmaat>? Omvang = null)
{
    public static readonly Partner Voorbeeld = new(
        Voorbeelden.Uwv, "UWV", Partnersoort.Organisatie, null, Voorbeelden.TestOin, $"{Domein.Inrichting.Tooi.Stam}zbo/zb000117", [new("Medewerkers (verzonnen)", 1234.5m, 2026)]);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/partners", new("PartnersOverzicht", Module.Inrichting, "De partners van de keten.", "The partners of the chain.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Partners.OrderBy(p => p.Naam.Waarde, StringComparer.Ordinal), _ => [], Van);

        keten.MapDing("/partners/{id}", new("PartnerInzien", Module.Inrichting, "Een partner.", "One partner.") { Voorbeeld = Voorbeeld },
            aanroep => Task.FromResult(aanroep.Kenmerk<PartijId>() is { } id ? Zoek(aanroep, id) : null));
    }

    public static Partner? Zoek(Aanroep aanroep, PartijId id) => aanroep.Inzage.Partners.Vind(id) is { } partner ? Van(aanroep, partner) : null;

    static Partner Van(Aanroep aanroep, Ketenpartner p) => aanroep.Inzage.Beschrijvingen.Vind(p.Id) is { } b
        ? new(p.Id, p.Naam.Waarde, b.Soort, b.OnderdeelVan?.Waarde, b.Oin?.Waarde, b.Tooi?.Waarde, [.. b.Omvang.Select(m => new Omvangmaat(m.Naam.Waarde, m.Waarde, m.Jaar))])
        : new(p.Id, p.Naam.Waarde);
}
