using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>What a proposal changes in what the chain says of itself, in words: only what becomes different.</summary>
internal sealed class Profielverschilregels(Bezoek bezoek, IStringLocalizer<Verschilregel> t, IStringLocalizer<Profielwoord> profiel)
{
    public IEnumerable<Vormen.Verschil> Van(Verschil verschil) =>
    [
        .. verschil.Profiel is { } p ? OfNiets(Profiel(p), t["Profiel"]) : [],
        .. verschil.Huisstijl is { } h ? OfNiets(Huisstijl(h), t["Huisstijl"]) : [],
    ];

    // What is the same on both sides is no change; when nothing is another, that is said.
    IReadOnlyList<Vormen.Verschil> OfNiets(IEnumerable<Vormen.Verschil> regels, string waar)
    {
        Vormen.Verschil[] anders = [.. regels.Where(r => r.Nu != r.Straks)];
        return anders.Length > 0 ? anders : [new(waar, null, t["Hetzelfde"])];
    }

    IEnumerable<Vormen.Verschil> Profiel(Ketenverschil v) =>
    [
        Tekst(t["Doel"], v.Nu.Doel, v.Dan.Doel),
        Tekst(t["Ketenprobleem"], v.Nu.Ketenprobleem, v.Dan.Ketenprobleem),
        new(t["Oorsprong"], profiel.Zeg(v.Nu.Profiel?.Oorsprong), profiel.Zeg(v.Dan.Profiel?.Oorsprong)),
        new(t["Bron"], Woorden(v.Nu.Profiel?.Bron), Woorden(v.Dan.Profiel?.Bron)),
        .. Enum.GetValues<Kenmerk>().Select(k => new Vormen.Verschil(profiel[k.ToString()], profiel.Zeg(v.Nu.Profiel?.Antwoord(k)), profiel.Zeg(v.Dan.Profiel?.Antwoord(k)))),
    ];

    IEnumerable<Vormen.Verschil> Huisstijl(Ketenverschil v) =>
    [
        new(t["Kleur"], profiel.Zeg(v.Nu.Huisstijl?.Kleur), profiel.Zeg(v.Dan.Huisstijl?.Kleur)),
        .. v.Nu.Huisstijl?.Logo == v.Dan.Huisstijl?.Logo ? Array.Empty<Vormen.Verschil>() : [new(t["Logo"], v.Nu.Huisstijl?.Logo is null ? t["GeenLogo"] : t["HetLogoVanNu"], v.Dan.Huisstijl?.Logo is { } logo ? t["NieuwLogo", logo.Breedte, logo.Hoogte] : t["GeenLogo"])],
    ];

    Vormen.Verschil Tekst(string waar, Tekst? nu, Tekst? dan) => new(waar, Woorden(nu), Woorden(dan), IsTekst: new[] { nu, dan }.All(x => x is { } er && bezoek.Woorden(er) is not null));

    string Woorden(Tekst? tekst) => tekst is { } er ? bezoek.Woorden(er) ?? t["Gewist"] : t["Niets"];
}
