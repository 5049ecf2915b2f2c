using System.Globalization;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Gremiumzetels = Schakel.Web.Api.Inrichting.Gremiumzetels;

namespace Schakel.Web.Inrichting;

/// <summary>How many seats of one partner, as it was typed.</summary>
public sealed class Zetelvelden
{
    public string? Partij { get; set; }
    public string? Aantal { get; set; }
}

/// <summary>A body as it was typed: what it is, and the rules when any were filled in.</summary>
public sealed class Gremiumvelden
{
    /// <summary>With more partners the form asks one number for all of them.</summary>
    public const int HoogstensPerPartner = 20;

    public string? Opdracht { get; set; }
    public string? Waarheen { get; set; }
    public string? Naam { get; set; }
    public string? Niveau { get; set; }
    public string? VerantwoordtAan { get; set; }
    public string? Taak { get; set; }
    public string? Ritme { get; set; }
    public List<string>? Rollen { get; set; }
    public IList<Zetelvelden>? Zetels { get; set; }
    public string? ZetelsElk { get; set; }
    public string? Besluitregel { get; set; }
    public string? Teller { get; set; }
    public string? Noemer { get; set; }
    public string? ZwijgenTelt { get; set; }
    public string? MinstensPerPartner { get; set; }
    public string? ZonderVervanging { get; set; }
    public string? Voorzitter { get; set; }

    internal static Gremiumvelden Van(Gremium? gremium, Func<Tekst, string?> woorden) => new()
    {
        Opdracht = Guid.NewGuid().ToString(),
        Naam = gremium?.Naam.Waarde,
        Niveau = gremium?.Niveau.ToString(),
        VerantwoordtAan = gremium?.VerantwoordtAan?.ToString(),
        Taak = gremium is null ? null : woorden(gremium.Taak),
        Ritme = gremium?.Ritme is { } ritme ? woorden(ritme) : null,
        Rollen = [.. (gremium?.Reglement?.Rollen ?? []).Select(r => r.ToString())],
        Zetels = [.. (gremium?.Reglement?.Zetels ?? []).Select(z => new Zetelvelden { Partij = z.Partij.ToString(), Aantal = z.Aantal.ToString(CultureInfo.InvariantCulture) })],
        ZetelsElk = gremium?.Reglement?.Zetels.Select(z => z.Aantal).Distinct().ToList() is [var elk] ? elk.ToString(CultureInfo.InvariantCulture) : null,
        Besluitregel = gremium?.Reglement?.Besluitregel.ToString(),
        Teller = gremium?.Reglement?.Drempel?.Teller.ToString(CultureInfo.InvariantCulture),
        Noemer = gremium?.Reglement?.Drempel?.Noemer.ToString(CultureInfo.InvariantCulture),
        ZwijgenTelt = gremium?.Reglement is { ZwijgenTelt: true } ? "ja" : null,
        MinstensPerPartner = gremium?.Reglement?.MinstensPerPartner.ToString(CultureInfo.InvariantCulture),
        ZonderVervanging = gremium?.Reglement?.ZonderVervanging switch { true => "ja", false => "nee", null => null },
        Voorzitter = gremium?.Reglement is { } r ? $"{r.Voorzitterregel}{(r.Voorzitter is { } partij ? $" {partij}" : "")}" : null,
    };

    public string? AantalVan(PartijId partij) => Zetels?.FirstOrDefault(z => z.Partij == partij.ToString())?.Aantal;

    internal Gremiumniveau LeesNiveau(Invoer invoer) => invoer.Keuze<Gremiumniveau>(nameof(Niveau), Niveau);

    internal GremiumId? LeesVerantwoordtAan(Invoer invoer) => string.IsNullOrEmpty(VerantwoordtAan) ? null : invoer.Kenmerk<GremiumId>(nameof(VerantwoordtAan), VerantwoordtAan);

    /// <summary>The rules; null when none of them was filled in.</summary>
    internal Api.Inrichting.Reglement? LeesReglement(Invoer invoer, IReadOnlyCollection<Ketenpartner> partners)
    {
        if (!IsReglement(partners.Count)) return null;
        var (regel, partij) = (Voorzitter ?? "").Split(' ') switch
        {
            [var alleen] => (alleen, null),
            [var met, var wie] => (met, invoer.Kenmerk<PartijId>(nameof(Voorzitter), wie)),
            _ => ("", (PartijId?)null),
        };
        return new(
            [.. (Rollen ?? []).Select(r => invoer.Keuze<Rol>(nameof(Rollen), r))],
            [.. partners.Count > HoogstensPerPartner ? Elk(invoer, partners) : PerPartner(invoer)],
            invoer.Keuze<Besluitregel>(nameof(Besluitregel), Besluitregel),
            string.IsNullOrWhiteSpace(MinstensPerPartner) ? 0 : invoer.Heel(nameof(MinstensPerPartner), MinstensPerPartner),
            invoer.JaOfNee(nameof(ZonderVervanging), ZonderVervanging),
            invoer.Keuze<Voorzitterregel>(nameof(Voorzitter), regel),
            partij,
            LeesDrempel(invoer),
            ZwijgenTelt == "ja");
    }

    Api.Inrichting.Drempel? LeesDrempel(Invoer invoer) =>
        string.IsNullOrWhiteSpace(Teller) && string.IsNullOrWhiteSpace(Noemer) ? null : new(invoer.Heel(nameof(Teller), Teller), invoer.Heel(nameof(Noemer), Noemer));

    bool HeeftMeerRegels => !string.IsNullOrWhiteSpace(Teller) || !string.IsNullOrWhiteSpace(Noemer) || ZwijgenTelt == "ja";

    bool IsReglement(int partners) =>
        Rollen is { Count: > 0 } || !string.IsNullOrEmpty(Besluitregel) || !string.IsNullOrEmpty(ZonderVervanging) || HeeftMeerRegels || !string.IsNullOrEmpty(Voorzitter)
        || (partners > HoogstensPerPartner ? !string.IsNullOrWhiteSpace(ZetelsElk) : (Zetels ?? []).Any(z => !string.IsNullOrWhiteSpace(z.Aantal)));

    IEnumerable<Gremiumzetels> Elk(Invoer invoer, IEnumerable<Ketenpartner> partners)
    {
        var elk = invoer.Heel(nameof(ZetelsElk), ZetelsElk);
        return partners.Select(p => new Gremiumzetels(p.Id, elk));
    }

    // Nothing, or nought, is no seat.
    IEnumerable<Gremiumzetels> PerPartner(Invoer invoer) =>
        from veld in (Zetels ?? []).Select((z, i) => (z.Partij, z.Aantal, i))
        where !string.IsNullOrWhiteSpace(veld.Aantal) && veld.Aantal.Trim() != "0"
        let plek = string.Create(CultureInfo.InvariantCulture, $"{nameof(Zetels)}[{veld.i}]")
        select new Gremiumzetels(invoer.Kenmerk<PartijId>($"{plek}.Partij", veld.Partij), invoer.Heel($"{plek}.Aantal", veld.Aantal));
}
