using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>The chain itself, and the entry up to which this is the state.</summary>
internal sealed record Keten(
    StroomId Id, string Naam, string? Doel, string? Ketenprobleem, bool IsVoorbeeld, bool InOprichting, PartijId Initiatiefnemer, Tijdstip Opgericht, long Nr, Tijdstip Moment,
    Keteneinde? Einde = null, Ketenverhuizing? Verhuizing = null)
{
    public static readonly Keten Voorbeeld = new(
        Voorbeelden.Keten, "Loonaangifteketen", "Eén keer aangeven, overal goed gebruikt", "Gegevens raken zoek tussen de schakels",
        true, false, Voorbeelden.Uwv, Voorbeelden.Toen, 123, Voorbeelden.Toen, new(new(2027, 12, 31), "De taak is klaar"), new("7e15023d9a09423f0f0e1a0bed5d940e153460a2058456f24c33765355867ceb", "Naar het rekencentrum van de sector", null, false, []));

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("", new("KetenInzien", Module.Inrichting,
        "De keten: haar doel en het probleem dat bindt.", "The chain: its goal and the problem that binds.")
    { Voorbeeld = Voorbeeld },
        Zoek);

    public static async Task<Keten?> Zoek(Aanroep aanroep)
    {
        var (inzage, bron) = (aanroep.Inzage, aanroep.Inzage.Keten!);
        await aanroep.LeesWoorden(new[] { bron.Doel, bron.Ketenprobleem, bron.Einde?.Reden, inzage.Verhuizing?.Waarheen }.Concat(inzage.Verhuizing?.Verblijven.Select(v => (Tekst?)v.Reden) ?? []).OfType<Tekst>());
        return new(
            inzage.Stroom, bron.Naam.Waarde, aanroep.Woorden(bron.Doel), aanroep.Woorden(bron.Ketenprobleem), bron.IsVoorbeeld, bron.InOprichting,
            bron.Initiatiefnemer, bron.Opgericht, inzage.Nr, inzage.Moment, Keteneinde.Uit(aanroep, bron.Einde), Ketenverhuizing.Uit(aanroep, inzage.Verhuizing));
    }
}

/// <summary>Where the chain goes on, by the fingerprint of the key of that server: since when, and which partners want it to stay; words are null when they were erased.</summary>
internal sealed record Ketenverhuizing(string Sleutel, string? Waarheen, Tijdstip? Verhuisd, bool IsAfgebroken, IReadOnlyList<Verblijf> Verblijven)
{
    public static Ketenverhuizing? Uit(Aanroep aanroep, Verhuizing? verhuizing) => verhuizing is null ? null
        : new(verhuizing.Sleutel.ToString(), aanroep.Woorden(verhuizing.Waarheen), verhuizing.Verhuisd, verhuizing.IsAfgebroken, [.. verhuizing.Verblijven.Select(v => new Verblijf(v.Partij, aanroep.Woorden(v.Reden)))]);
}

/// <summary>That a partner wants the chain to go on here after all.</summary>
internal sealed record Verblijf(PartijId Partij, string? Reden);

/// <summary>The last day of a chain and why it ends; the reason is null when its words were erased.</summary>
internal sealed record Keteneinde(Datum Laatste, string? Reden)
{
    public static Keteneinde? Uit(Aanroep aanroep, Domein.Inrichting.Keteneinde? einde) => einde is null ? null : new(einde.Laatste, aanroep.Woorden(einde.Reden));
}
