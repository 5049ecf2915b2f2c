using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Knelpunten;

internal enum Plaatssoort
{
    Overdracht,
    Afspraak,
    Partners,
}

/// <summary>A place where something can go wrong, as one choice: a hand-over, an agreement, or just two partners.</summary>
internal sealed record Knelpuntplaats(Plaatssoort Soort, string Waarde, PartijId Van, PartijId Naar, OverdrachtId? Overdracht, AfspraakId? Afspraak, Tekst? Wat)
{
    /// <summary>Of more partners two by two is no list to choose from any more; whoever is namens de keten then chooses a hand-over.</summary>
    const int MeestePartners = 12;

    /// <summary>A hand-over as a choice.</summary>
    public static string Bij(OverdrachtId overdracht) => $"overdracht-{overdracht}";

    /// <summary>All places that this visitor can choose: those of his own partner, or of the whole chain.</summary>
    public static IReadOnlyList<Knelpuntplaats> Alle(Bezoek bezoek)
    {
        var (inzage, eigen) = (bezoek.Inzage!, bezoek.Wie?.Partij);
        var partners = Ketenvolgorde.Van(inzage.Partners, inzage.Overdrachten).Where(p => p.DoetMee(bezoek.Dag)).Select(p => p.Id).ToList();
        bool Past(PartijId van, PartijId naar) => (eigen is not { } e || van == e || naar == e) && partners.Contains(van) && partners.Contains(naar);

        var paren = eigen is { } zelf
            ? partners.Where(p => p != zelf).Select(p => (Van: zelf, Naar: p))
            : partners.Count > MeestePartners ? [] : partners.SelectMany((van, i) => partners.Skip(i + 1).Select(naar => (Van: van, Naar: naar)));
        return
        [
            .. inzage.Overdrachten.Where(o => Past(o.Van, o.Naar)).Select(o => new Knelpuntplaats(Plaatssoort.Overdracht, Bij(o.Id), o.Van, o.Naar, o.Id, null, o.Wat)),
            .. inzage.Afspraken.Where(a => a.Bindt(bezoek.Dag) && Past(a.Inhoud.Partijen[0], a.Inhoud.Partijen[1]))
                .Select(a => new Knelpuntplaats(Plaatssoort.Afspraak, $"afspraak-{a.Id}", a.Inhoud.Partijen[0], a.Inhoud.Partijen[1], a.Inhoud.Overdracht, a.Id, a.Inhoud.Titel)),
            .. paren.Select(p => new Knelpuntplaats(Plaatssoort.Partners, $"partners-{p.Van}-{p.Naar}", p.Van, p.Naar, null, null, null)),
        ];
    }

    /// <summary>The side that is asked: the other one, or both for whoever is of neither.</summary>
    public string Kant(Bezoek bezoek) => bezoek.Wie?.Partij is { } eigen ? bezoek.Partner(Van == eigen ? Naar : Van) : $"{bezoek.Partner(Van)} – {bezoek.Partner(Naar)}";
}
