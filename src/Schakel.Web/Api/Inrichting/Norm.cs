using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>What holds during a term, and from which value on people step in.</summary>
internal sealed record Normwaarde(Termijn Termijn, decimal Waarde, decimal? Interventiewaarde)
{
    public static Normwaarde Uit(Domein.Inrichting.Normwaarde w) => new(Termijn.Uit(w.Periode), w.Waarde, w.Interventiewaarde);
}

/// <summary>What the chain agreed to reach, through all its values.</summary>
internal sealed record Norm(NormId Id, int Nummer, string Naam, OverdrachtId? Overdracht, Normrichting Richting, Eenheid Eenheid, IReadOnlyList<Normwaarde> Waarden)
{
    public static readonly Norm Voorbeeld = new(
        Voorbeelden.Norm, 1, "Terugmelding", Voorbeelden.Overdracht, Normrichting.Maximaal, Eenheid.Uren, [new(new(new(2026, 1, 1)), 72, 96)]);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/normen", new("NormenOverzicht", Module.Inrichting, "De normen, op nummer.", "The norms, by number.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Normen.OrderBy(n => n.Nummer), _ => [], (_, n) => Uit(n));

        keten.MapDing("/normen/{id}", new("NormInzien", Module.Inrichting, "Een norm.", "One norm.") { Voorbeeld = Voorbeeld },
            aanroep => Task.FromResult(aanroep.Kenmerk<NormId>() is { } id ? Zoek(aanroep, id) : null));
    }

    public static Norm? Zoek(Aanroep aanroep, NormId id) => aanroep.Inzage.Normen.Vind(id) is { } norm ? Uit(norm) : null;

    static Norm Uit(Domein.Inrichting.Norm n) => new(n.Id, n.Nummer, n.Naam.Waarde, n.Overdracht, n.Richting, n.Eenheid, [.. n.Waarden.Select(Normwaarde.Uit)]);
}
