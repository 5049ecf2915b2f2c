using Microsoft.Extensions.Localization;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>What a proposal changes in bodies, in words: of a new one all that it will be, of another only what becomes different.</summary>
internal sealed class Gremiumverschilregels(Bezoek bezoek, IStringLocalizer<Verschilregel> t, IStringLocalizer<Gremiumwoord> woord, IStringLocalizer<Rolnaam> rol)
{
    public IEnumerable<Vormen.Verschil> Van(Verschil verschil)
    {
        var straks = verschil.NieuweGremia.Concat(verschil.Gremia.Select(g => g.Dan)).ToDictionary(g => g.Id, g => g.Naam.Waarde);
        return verschil.NieuweGremia.SelectMany(g => Nieuw(g, straks)).Concat(verschil.Gremia.SelectMany(g => Anders(g, straks)));
    }

    IEnumerable<Vormen.Verschil> Nieuw(Gremium gremium, IReadOnlyDictionary<GremiumId, string> straks)
    {
        yield return new(t["NieuwGremium"], null, gremium.Naam.Waarde, bezoek.Woorden(gremium.Taak));
        foreach (var (deel, waarde) in Delen(gremium, straks).Skip(2))
            if (waarde is not null) yield return new(t["GremiumDeel", gremium.Naam, t[$"Deel-{deel}"]], null, waarde);
    }

    IEnumerable<Vormen.Verschil> Anders(Verandering<Gremium> verschil, IReadOnlyDictionary<GremiumId, string> straks)
    {
        if (verschil.Dan.IsOpgeheven)
        {
            yield return new(t["GremiumOpgeheven"], verschil.Nu!.Naam.Waarde, null);
            yield break;
        }
        foreach (var ((deel, nu), (_, dan)) in Delen(verschil.Nu!, straks: null).Zip(Delen(verschil.Dan, straks)))
            if (nu != dan) yield return new(t["GremiumDeel", verschil.Nu!.Naam, t[$"Deel-{deel}"]], nu, dan);
    }

    // The parts in which a body can differ, each as people read it; the first two stand in the row of a new one already.
    IEnumerable<(string Deel, string? Waarde)> Delen(Gremium g, IReadOnlyDictionary<GremiumId, string>? straks)
    {
        yield return ("Naam", g.Naam.Waarde);
        yield return ("Taak", bezoek.Woorden(g.Taak) ?? t["Gewist"]);
        yield return ("Niveau", woord.Niveau(g.Niveau));
        yield return ("Ritme", g.Ritme is { } ritme ? bezoek.Woorden(ritme) ?? t["Gewist"] : null);
        yield return ("Verantwoordt", g.VerantwoordtAan is { } boven ? straks?.GetValueOrDefault(boven) ?? bezoek.Inzage!.Gremia.Vind(boven)?.Naam.Waarde : null);
        yield return ("Rollen", g.Reglement is { } r ? string.Join(", ", r.Rollen.Select(x => rol[x.ToString()].Value)) : null);
        yield return ("Zetels", g.Reglement is { } z ? woord.Zetels(z, bezoek) : null);
        yield return ("Besluitregel", g.Reglement is { } b ? woord.Besluit(b) : null);
        yield return ("Quorum", g.Reglement is { } q ? woord.Quorum(q) : null);
        yield return ("Vervanging", g.Reglement is { } v ? woord.Vervanging(v) : null);
        yield return ("Voorzitter", g.Reglement is { } w ? woord.Voorzitter(w, bezoek) : null);
    }
}
