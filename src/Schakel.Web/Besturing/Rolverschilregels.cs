using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Geheugen;
using Schakel.Web.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Knelpunten;

namespace Schakel.Web.Besturing;

/// <summary>What a proposal changes in roles, in how far a mandate may reach, in how tightly the chain is steered and in how long words stay, in words.</summary>
internal sealed class Rolverschilregels(Bezoek bezoek, IStringLocalizer<Verschilregel> t, IStringLocalizer<Rolnaam> rolnaam, IStringLocalizer<Mandaatwoord> mandaat, IStringLocalizer<Toestandwoord> toestand, IStringLocalizer<Ladderwoord> ladder, IStringLocalizer<Niveaunaam> niveau, IStringLocalizer<Bewaarwoord> bewaar)
{
    public IEnumerable<Vormen.Verschil> Van(Verschil verschil) =>
    [
        .. verschil.Rollen.SelectMany(Van),
        .. verschil.Mandaatmodel is { } model ? Van(model) : [],
        .. verschil.Ketenrollen.SelectMany(Van),
        .. verschil.Toestanden.Select(s => new Vormen.Verschil(t["Toestand"], null, $"{toestand.Zeg(s)}: {Woorden(s.Aanleiding)}. {toestand.Zeg(s.Ladder)}{(s.Ritme is { } ritme ? $"; {Woorden(ritme)}" : "")}")),
        .. verschil.Ladder is { } l ? Van(l) : [],
        .. verschil.Bewaartermijnen.Select(b => new Vormen.Verschil(t["Bewaartermijn", bewaar[b.Dan.Soort.ToString()]], bewaar.Termijn(b.Nu?.Jaren), bewaar.Termijn(b.Dan.Jaren))),
    ];

    // Each kind that is new or otherwise, and the free days when they are.
    IEnumerable<Vormen.Verschil> Van(Verandering<Ketenladder> verandering)
    {
        var (nu, dan) = (verandering.Nu!, verandering.Dan);
        foreach (var soort in dan.Soorten)
        {
            var was = nu.Soorten.FirstOrDefault(s => s.Nummer == soort.Nummer);
            if (was is null || Zeg(was) != Zeg(soort)) yield return new(t["Ladder", soort.Naam], was is null ? null : Zeg(was), Zeg(soort));
        }
        var (eerst, straks) = (Dagen(nu), Dagen(dan));
        if (eerst != straks) yield return new(t["VrijeDagen"], eerst ?? t["Geen"], straks ?? t["Geen"]);

        // As it was written: a body that ended since stays in what was decided.
        string Zeg(Laddersoort soort) => $"{soort.Naam}: {ladder.Zeg(soort, trede => trede.Forum is { } forum ? bezoek.Inzage!.Gremia.Vind(forum) : null, rolnaam, niveau)}";
        string? Dagen(Ketenladder l) => l.VrijeDagen.IsEmpty ? null : string.Join("; ", l.VrijeDagen.Select(ladder.Zeg));
    }

    IEnumerable<Vormen.Verschil> Van(Verandering<Ketenrol> rol) =>
    [
        new(t["Ketenrol", Naam(rol.Dan.Rol)], rol.Nu is { } nu ? Levert(nu) : null, Levert(rol.Dan)),
        new(t["Waarneming", Naam(rol.Dan.Rol)], rol.Nu is { } was ? t[$"Terugval-{was.Terugval}"].Value : null, t[$"Terugval-{rol.Dan.Terugval}"]),
    ];

    string Levert(Ketenrol rol) => rol.Levert is { } partij ? bezoek.Partner(partij) : t["ZonderRol"];

    IEnumerable<Vormen.Verschil> Van(Rolverschil rol) =>
    [
        new(t["RolDoel", Naam(rol.Dan.Rol)], rol.Nu is { } nu ? Woorden(nu.Doel) : null, Woorden(rol.Dan.Doel)),
        new(t["RolVerantwoordelijkheden", Naam(rol.Dan.Rol)], Lijst(rol.Nu?.Verantwoordelijkheden), Lijst(rol.Dan.Verantwoordelijkheden) ?? t["Geen"]),
        new(t["RolCompetenties", Naam(rol.Dan.Rol)], Lijst(rol.Nu?.Competenties), Lijst(rol.Dan.Competenties) ?? t["Geen"]),
    ];

    // Each role, also one for which nothing changes: a model is one thing.
    IEnumerable<Vormen.Verschil> Van(Modelverschil model) =>
    [
        .. model.Dan.Ruimtes.Select(r => new Vormen.Verschil(t["Mandaat", Naam(r.Rol)], mandaat.Zeg(model.Nu?.Van(r.Rol)), mandaat.Zeg(r))),
        .. model.Dan.Toelichting is { } dan ? [new Vormen.Verschil(t["MandaatToelichting"], model.Nu?.Toelichting is { } nu ? Woorden(nu) : null, Woorden(dan))] : Array.Empty<Vormen.Verschil>(),
    ];

    string Naam(Rol rol) => rolnaam[rol.ToString()];

    string Woorden(Tekst tekst) => bezoek.Woorden(tekst) ?? t["Gewist"];

    string? Lijst(ImmutableArray<Tekst>? regels) => regels is { IsEmpty: false } er ? string.Join("; ", er.Select(Woorden)) : null;
}
