using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Schakel.Domein.Inrichting;

/// <summary>What a chain says of one of its features.</summary>
public sealed record Profielantwoord(Kenmerk Kenmerk, Kenmerkantwoord Antwoord);

/// <summary>How a chain came to be and how it is, as far as its partners said so: what they did not answer is not there.</summary>
/// <param name="Volgnummer">Which time it is, from 1, that goal, problem and profile were adopted.</param>
/// <param name="Bron">The law, decision or document in which the origin stands.</param>
/// <param name="Eerder">The texts that were replaced: what cannot be found could never be erased.</param>
public sealed record Ketenprofiel(int Volgnummer, Oorsprong? Oorsprong, Tekst? Bron, ImmutableArray<Profielantwoord> Antwoorden, ImmutableArray<Tekst> Eerder)
{
    public Kenmerkantwoord? Antwoord(Kenmerk kenmerk) => Antwoorden.FirstOrDefault(a => a.Kenmerk == kenmerk)?.Antwoord;
}

public static class Kenmerken
{
    static readonly FrozenDictionary<Kenmerk, ImmutableArray<Kenmerkantwoord>> Mogelijk = new Dictionary<Kenmerk, ImmutableArray<Kenmerkantwoord>>
    {
        [Kenmerk.Ketentaak] = [Kenmerkantwoord.Dienstverlening, Kenmerkantwoord.Geld, Kenmerkantwoord.Gegevens, Kenmerkantwoord.Veiligheid, Kenmerkantwoord.Handhaving],
        [Kenmerk.AantalPartners] = [Kenmerkantwoord.TweeOfDrie, Kenmerkantwoord.VierTotTien, Kenmerkantwoord.MeerDanTien, Kenmerkantwoord.Honderden],
        [Kenmerk.Afhankelijkheid] = [Kenmerkantwoord.Gebundeld, Kenmerkantwoord.Opeenvolgend, Kenmerkantwoord.Wederzijds],
        [Kenmerk.Belangen] = [Kenmerkantwoord.GrotendeelsGelijk, Kenmerkantwoord.DeelsGelijk, Kenmerkantwoord.Uiteenlopend],
        [Kenmerk.Machtsverhouding] = [Kenmerkantwoord.InEvenwicht, Kenmerkantwoord.Ongelijk, Kenmerkantwoord.EenOverheerst],
        [Kenmerk.Vertrouwen] = [Kenmerkantwoord.WeinigVertrouwen, Kenmerkantwoord.GroeiendVertrouwen, Kenmerkantwoord.VeelVertrouwen],
        [Kenmerk.Complexiteit] = [Kenmerkantwoord.Eenvoudig, Kenmerkantwoord.Gemengd, Kenmerkantwoord.Complex],
        [Kenmerk.PolitiekGewicht] = [Kenmerkantwoord.WeinigGewicht, Kenmerkantwoord.WisselendGewicht, Kenmerkantwoord.VeelGewicht],
        [Kenmerk.Toestand] = [Kenmerkantwoord.Crisis, Kenmerkantwoord.Opbouw, Kenmerkantwoord.Stabiel, Kenmerkantwoord.Vernieuwing],
        [Kenmerk.Ontwikkelstadium] = [Kenmerkantwoord.Opportunistisch, Kenmerkantwoord.Proceduregericht, Kenmerkantwoord.CultureelVerankerd],
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<Kenmerkantwoord, Kenmerk> PerAntwoord = Mogelijk.SelectMany(m => m.Value.Select(a => (Antwoord: a, Kenmerk: m.Key))).ToFrozenDictionary(p => p.Antwoord, p => p.Kenmerk);

    /// <summary>The feature that this answers.</summary>
    public static Kenmerk Van(Kenmerkantwoord antwoord) => PerAntwoord[antwoord];

    /// <summary>The answers that this feature knows.</summary>
    public static ImmutableArray<Kenmerkantwoord> Antwoorden(Kenmerk kenmerk) => Mogelijk.GetValueOrDefault(kenmerk, []);
}
