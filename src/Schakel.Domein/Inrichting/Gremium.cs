using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>On which of the three layers a body works (NORA bouwsteen ketenoverlegstructuur).</summary>
[JsonConverter(typeof(Enumnaam<Gremiumniveau>))]
public enum Gremiumniveau
{
    Bestuurlijk,
    Tactisch,
    Operationeel,
}

/// <summary>A body: a group that meets, on which layer, to which body it answers, how often it meets and what it is for.</summary>
/// <param name="Reglement">Who sits in it and by which rules; null as long as that was not agreed.</param>
/// <param name="Versie">Which version this is, from 1, so that a proposal that was made on another shows.</param>
/// <param name="IsOpgeheven">Whether it meets no more; its page and what it did stay.</param>
public sealed record Gremium(
    GremiumId Id, Naam Naam, Gremiumniveau Niveau, GremiumId? VerantwoordtAan, Tekst? Ritme, Tekst Taak, Reglement? Reglement = null, bool IsOpgeheven = false, int Versie = 1)
{
    /// <summary>Those of this partner, or namens de keten, who sit in it on a day by their role.</summary>
    public IEnumerable<Deelname> Leden(IEnumerable<Deelname> deelnames, PartijId? partij, Datum dag) =>
        Reglement is { } reglement ? deelnames.Where(d => d.Partij == partij && reglement.Rollen.Contains(d.Rol) && d.Termijn.Omvat(dag)) : [];

    /// <summary>The partners that should sit in it by these rules and have no seat: where the boards decide every partner that stays has one. So one that was let in later.</summary>
    public static IEnumerable<Ketenpartner> ZonderZetel(IEnumerable<Ketenpartner> partners, Gremiumniveau niveau, Reglement? reglement) =>
        niveau == Gremiumniveau.Bestuurlijk && reglement is not null ? partners.Where(p => p.Blijft && reglement.ZetelsVan(p.Id) == 0) : [];

    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => new[] { Ritme, Taak }.OfType<Tekst>();
}
