using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen;

/// <summary>A governed opdracht as a proposal holds it: its name and version, and the exact bytes of its JSON.</summary>
public sealed record Opdrachtregel(string Naam, int Versie, [property: JsonConverter(typeof(IngebedJson))] byte[] Inhoud);

/// <summary>A governed opdracht that this version of the software does not know.</summary>
public sealed class OnbekendeOpdracht(string naam, int versie) : Exception($"Onbekende opdracht {naam}, versie {versie}: deze versie van Schakel is ouder dan het voorstel.");

/// <summary>Every kind of governed opdracht with its name, version and shape, as strict as facts: a proposal is carried out long after it was written.</summary>
public static class Opdrachtsoorten
{
    sealed record Soort(string Naam, int Versie, JsonTypeInfo Vorm, Besluitonderwerp Onderwerp, bool RaaktGelijkheid);

    static readonly Soort[] Alle =
    [
        Nieuw(1, DomeinJson.Default.ConvenantOpstellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.OpdrachtbriefOpstellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.KetenprofielVaststellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.HuisstijlVaststellen, Besluitonderwerp.Inrichting, raaktGelijkheid: false),
        Nieuw(1, DomeinJson.Default.RolBeschrijven, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.MandaatmodelVaststellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.KetenrolBeleggen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.ToestandInstellen, Besluitonderwerp.Inrichting, raaktGelijkheid: false),
        Nieuw(1, DomeinJson.Default.LadderVaststellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.ReviewOpdragen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.OmgevingspartijOpnemen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.PartnerToelaten, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.PartnerSchrappen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.KetenBeeindigen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.VerhuizingVaststellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.GremiumInstellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.GremiumWijzigen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.GremiumOpheffen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.OverdrachtVaststellen, Besluitonderwerp.Inrichting, raaktGelijkheid: false),
        Nieuw(1, DomeinJson.Default.DoorzettingToetsen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.BesluitAfgelasten, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        // All agreed on the day on which they come back to it, so that is put off with the consent of all.
        Nieuw(1, DomeinJson.Default.BesluitHerbevestigen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        // What everyone read does not become unread, so that takes the consent of all.
        Nieuw(1, DomeinJson.Default.BesluitPubliceren, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        // A majority may ask it: it takes nothing of anybody, for it binds nobody until the own line of the partner confirms it.
        Nieuw(1, DomeinJson.Default.BijdrageVragen, Besluitonderwerp.Inrichting, raaktGelijkheid: false),
        // No partner loses the words of the chain by the vote of others.
        Nieuw(1, DomeinJson.Default.BewaartermijnVaststellen, Besluitonderwerp.Inrichting, raaktGelijkheid: true),
        Nieuw(1, DomeinJson.Default.NormVaststellen, Besluitonderwerp.Normen, raaktGelijkheid: false),
    ];

    static readonly FrozenDictionary<Type, Soort> PerType = Alle.ToFrozenDictionary(s => s.Vorm.Type);

    public static IReadOnlyCollection<Type> Typen => PerType.Keys;

    /// <summary>Name, version and shape of each kind, for the snapshot that guards them.</summary>
    internal static IEnumerable<(string Naam, int Versie, JsonTypeInfo Vorm)> Vormen => Alle.Select(s => (s.Naam, s.Versie, s.Vorm));

    public static Opdrachtregel Schrijf(IBestuurdeOpdracht opdracht)
    {
        var soort = PerType[opdracht.GetType()];
        return new(soort.Naam, soort.Versie, JsonSerializer.SerializeToUtf8Bytes(opdracht, soort.Vorm));
    }

    /// <exception cref="OnbekendeOpdracht">This name and version is not known here.</exception>
    /// <exception cref="JsonException">The bytes do not have the shape of this opdracht.</exception>
    public static IBestuurdeOpdracht Lees(Opdrachtregel regel)
    {
        var soort = Vind(regel);
        return (IBestuurdeOpdracht)(JsonSerializer.Deserialize(regel.Inhoud, soort.Vorm) ?? throw new JsonException("Een opdracht is nooit null."));
    }

    /// <summary>What this change is about, by its name alone.</summary>
    /// <exception cref="OnbekendeOpdracht">This name and version is not known here.</exception>
    public static Besluitonderwerp Onderwerp(Opdrachtregel regel) => Vind(regel).Onderwerp;

    /// <summary>Whether this changes what partners are equals by: who takes part and looks on, what they are for, who decides and handles what, and how. No partner loses that without its own consent.</summary>
    /// <exception cref="OnbekendeOpdracht">This name and version is not known here.</exception>
    public static bool RaaktGelijkheid(Opdrachtregel regel) => Vind(regel).RaaktGelijkheid;

    static Soort Vind(Opdrachtregel regel) =>
        Array.Find(Alle, s => s.Naam == regel.Naam && s.Versie == regel.Versie) ?? throw new OnbekendeOpdracht(regel.Naam, regel.Versie);

    static Soort Nieuw<TOpdracht>(int versie, JsonTypeInfo<TOpdracht> vorm, Besluitonderwerp onderwerp, bool raaktGelijkheid) where TOpdracht : IBestuurdeOpdracht =>
        new(typeof(TOpdracht).Name, versie, vorm, onderwerp, raaktGelijkheid);
}
