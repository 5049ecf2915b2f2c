using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Geheugen;

/// <summary>A fact that this version of the software does not know. Whoever meets one stops serving that chain: skipping would show another truth.</summary>
public sealed class OnbekendFeit(string naam, int versie) : Exception($"Onbekend feit {naam}, versie {versie}: deze versie van Schakel is ouder dan het journaal.");

/// <summary>Every kind of fact with its name, version and shape. A shape that changed gets a new version beside the old one, never in its place.</summary>
public static class Feitensoorten
{
    sealed record Soort(string Naam, int Versie, JsonTypeInfo Vorm);

    static readonly Soort[] Alle =
    [
        Nieuw(1, DomeinJson.Default.KetenOpgericht),
        Nieuw(1, DomeinJson.Default.DeelnameBegonnen),
        Nieuw(1, DomeinJson.Default.DeelnameBeeindigd),
        Nieuw(1, DomeinJson.Default.UitnodigingGedaan),
        Nieuw(1, DomeinJson.Default.UitnodigingIngetrokken),
        Nieuw(1, DomeinJson.Default.UitnodigingAangenomen),
        Nieuw(1, DomeinJson.Default.ToegangHersteld),
        Nieuw(1, DomeinJson.Default.MandaatVerleend),
        Nieuw(1, DomeinJson.Default.MandaatBeeindigd),
        Nieuw(1, DomeinJson.Default.PartnerBeschreven),
        Nieuw(1, DomeinJson.Default.LijnoverlegVastgesteld),
        Nieuw(1, DomeinJson.Default.BezwaarGemaakt),
        Nieuw(1, DomeinJson.Default.BezwaarIngetrokken),
        Nieuw(1, DomeinJson.Default.KetenrolBelegd),
        Nieuw(1, DomeinJson.Default.PartnerToegelaten),
        Nieuw(1, DomeinJson.Default.PartnerGeschrapt),
        Nieuw(1, DomeinJson.Default.PartnerUitgetreden),
        Nieuw(1, DomeinJson.Default.UittredingIngetrokken),
        Nieuw(1, DomeinJson.Default.KetenBeeindigd),
        Nieuw(1, DomeinJson.Default.VerhuizingVastgesteld),
        Nieuw(1, DomeinJson.Default.KetenVerhuisd),
        Nieuw(1, DomeinJson.Default.VerhuizingAfgebroken),
        Nieuw(1, DomeinJson.Default.ToestandIngesteld),
        Nieuw(1, DomeinJson.Default.LadderVastgesteld),
        Nieuw(1, DomeinJson.Default.ReviewOpgedragen),
        Nieuw(1, DomeinJson.Default.ReviewGestopt),
        Nieuw(1, DomeinJson.Default.OmgevingspartijOpgenomen),
        Nieuw(1, DomeinJson.Default.OmgevingspartijLosgelaten),
        Nieuw(1, DomeinJson.Default.GastOntvangen),
        Nieuw(1, DomeinJson.Default.AdviesregelGeschreven),
        Nieuw(1, DomeinJson.Default.AdviesregelGeschrapt),
        Nieuw(1, DomeinJson.Default.RolBeschreven),
        Nieuw(1, DomeinJson.Default.MandaatmodelVastgesteld),
        Nieuw(1, DomeinJson.Default.OprichtingAfgerond),
        Nieuw(1, DomeinJson.Default.ConvenantOpgesteld),
        Nieuw(1, DomeinJson.Default.ConvenantGetekend),
        Nieuw(1, DomeinJson.Default.KnelpuntVoorgelegd),
        Nieuw(1, DomeinJson.Default.AntwoordOpgetekend),
        Nieuw(1, DomeinJson.Default.DoorzettingGegeven),
        Nieuw(1, DomeinJson.Default.DoorzettingUitgevoerd),
        Nieuw(1, DomeinJson.Default.DoorzettingBetwist),
        Nieuw(1, DomeinJson.Default.DoorzettingIngetrokken),
        Nieuw(1, DomeinJson.Default.DoorzettingGetoetst),
        Nieuw(1, DomeinJson.Default.OpdrachtbriefOpgesteld),
        Nieuw(1, DomeinJson.Default.OpdrachtbriefGetekend),
        Nieuw(1, DomeinJson.Default.KetenprofielVastgesteld),
        Nieuw(1, DomeinJson.Default.HuisstijlVastgesteld),
        Nieuw(1, DomeinJson.Default.GremiumIngesteld),
        Nieuw(1, DomeinJson.Default.GremiumGewijzigd),
        Nieuw(1, DomeinJson.Default.GremiumOpgeheven),
        Nieuw(1, DomeinJson.Default.OverdrachtVastgesteld),
        Nieuw(1, DomeinJson.Default.NormVastgesteld),
        Nieuw(1, DomeinJson.Default.ResultaatGemeld),
        Nieuw(1, DomeinJson.Default.KnelpuntGemeld),
        Nieuw(1, DomeinJson.Default.KnelpuntMelderGenoemd),
        Nieuw(1, DomeinJson.Default.KnelpuntToegewezen),
        Nieuw(1, DomeinJson.Default.PogingOpgetekend),
        Nieuw(1, DomeinJson.Default.KnelpuntVerwoord),
        Nieuw(1, DomeinJson.Default.VerwoordingBeaamd),
        Nieuw(1, DomeinJson.Default.KnelpuntGeescaleerd),
        Nieuw(1, DomeinJson.Default.KnelpuntGedeeld),
        Nieuw(1, DomeinJson.Default.KnelpuntDoorgeschoven),
        Nieuw(1, DomeinJson.Default.KnelpuntTeruggegeven),
        Nieuw(1, DomeinJson.Default.KnelpuntIngedeeld),
        Nieuw(1, DomeinJson.Default.KnelpuntHeropend),
        Nieuw(1, DomeinJson.Default.KnelpuntOpgelost),
        Nieuw(1, DomeinJson.Default.SignaalOpgetekend),
        Nieuw(1, DomeinJson.Default.ZaakkenmerkGegeven),
        Nieuw(1, DomeinJson.Default.SignaalAangeboden),
        Nieuw(1, DomeinJson.Default.SignaalOvergenomen),
        Nieuw(1, DomeinJson.Default.AanbodAfgewezen),
        Nieuw(1, DomeinJson.Default.SignaalHersteld),
        Nieuw(1, DomeinJson.Default.SignaalHeropend),
        Nieuw(1, DomeinJson.Default.VoornemenAangekondigd),
        Nieuw(1, DomeinJson.Default.VoornemenVerzet),
        Nieuw(1, DomeinJson.Default.VoornemenAfgelast),
        Nieuw(1, DomeinJson.Default.VoornemenEindeBepaald),
        Nieuw(1, DomeinJson.Default.ImpactGemeld),
        Nieuw(1, DomeinJson.Default.RaadplegingBegonnen),
        Nieuw(1, DomeinJson.Default.RaadplegingBeantwoord),
        Nieuw(1, DomeinJson.Default.RaadplegingIngetrokken),
        Nieuw(1, DomeinJson.Default.VoornemenGedeeld),
        Nieuw(1, DomeinJson.Default.GedeeldVoornemenBijgewerkt),
        Nieuw(1, DomeinJson.Default.GastantwoordGegeven),
        Nieuw(1, DomeinJson.Default.EigenDoelOpgetekend),
        Nieuw(1, DomeinJson.Default.EigenDoelVrijgegeven),
        Nieuw(1, DomeinJson.Default.EigenDoelIngetrokken),
        Nieuw(1, DomeinJson.Default.BotsingGemeld),
        Nieuw(1, DomeinJson.Default.BotsingAfgerond),
        Nieuw(1, DomeinJson.Default.AfspraakVoorgesteld),
        Nieuw(1, DomeinJson.Default.AfspraakGetekend),
        Nieuw(1, DomeinJson.Default.AfspraakOpgevolgd),
        Nieuw(1, DomeinJson.Default.AfspraakAfgewezen),
        Nieuw(1, DomeinJson.Default.AfspraakIngetrokken),
        Nieuw(1, DomeinJson.Default.AfspraakOpgezegd),
        Nieuw(1, DomeinJson.Default.VoorstelIngediend),
        Nieuw(1, DomeinJson.Default.InbrengGegeven),
        Nieuw(1, DomeinJson.Default.OnderbouwingGegeven),
        Nieuw(1, DomeinJson.Default.BeeldvraagGesteld),
        Nieuw(1, DomeinJson.Default.BeeldvraagBeantwoord),
        Nieuw(1, DomeinJson.Default.StandpuntenGeopend),
        Nieuw(1, DomeinJson.Default.BesluitUitgevoerd),
        Nieuw(1, DomeinJson.Default.BesluitVastgelopen),
        Nieuw(1, DomeinJson.Default.BesluitAfgelast),
        Nieuw(1, DomeinJson.Default.BesluitHerbevestigd),
        Nieuw(1, DomeinJson.Default.BesluitGepubliceerd),
        Nieuw(1, DomeinJson.Default.BekrachtigingGevraagd),
        Nieuw(1, DomeinJson.Default.StandpuntenGesloten),
        Nieuw(1, DomeinJson.Default.VoorstelAfgerond),
        Nieuw(1, DomeinJson.Default.StandpuntVerborgen),
        Nieuw(1, DomeinJson.Default.StandpuntOnthuld),
        Nieuw(1, DomeinJson.Default.VoorstelNietAangenomen),
        Nieuw(1, DomeinJson.Default.BezwaarBesproken),
        Nieuw(1, DomeinJson.Default.VoorstelAangepast),
        Nieuw(1, DomeinJson.Default.StandpuntGegeven),
        Nieuw(1, DomeinJson.Default.VoorstelVerouderd),
        Nieuw(1, DomeinJson.Default.BesluitGenomen),
        Nieuw(1, DomeinJson.Default.BesluitAangeboden),
        Nieuw(1, DomeinJson.Default.VoorstelIngetrokken),
        Nieuw(1, DomeinJson.Default.BijdrageGevraagd),
        Nieuw(1, DomeinJson.Default.BijdrageBevestigd),
        Nieuw(1, DomeinJson.Default.BijdrageGeweigerd),
        Nieuw(1, DomeinJson.Default.GebeurtenisOpgetekend),
        Nieuw(1, DomeinJson.Default.NieuwsGeplaatst),
        Nieuw(1, DomeinJson.Default.NieuwsIngetrokken),
        Nieuw(1, DomeinJson.Default.LijstMeegebracht),
        Nieuw(1, DomeinJson.Default.LijstWeggedaan),
        Nieuw(1, DomeinJson.Default.SleutelAangekondigd),
        Nieuw(1, DomeinJson.Default.TekstGewist),
        Nieuw(1, DomeinJson.Default.PersoonGewist),
        Nieuw(1, DomeinJson.Default.BewaartermijnVastgesteld),
        Nieuw(1, DomeinJson.Default.VernietigingAangehouden),
        Nieuw(1, DomeinJson.Default.VernietigingVrijgegeven),
        Nieuw(1, DomeinJson.Default.WoordenVernietigd),
    ];

    static readonly FrozenDictionary<Type, Soort> PerType = Alle.ToFrozenDictionary(s => s.Vorm.Type);

    static readonly FrozenDictionary<string, Soort[]> PerNaam = Alle.GroupBy(s => s.Naam, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    public static IReadOnlyCollection<Type> Typen => PerType.Keys;

    /// <summary>Name, version and shape of each kind, for the snapshot that guards them.</summary>
    internal static IEnumerable<(string Naam, int Versie, JsonTypeInfo Vorm)> Vormen => Alle.Select(s => (s.Naam, s.Versie, s.Vorm));

    public static Feitregel Schrijf(IFeit feit)
    {
        var soort = PerType[feit.GetType()];
        return new(soort.Naam, soort.Versie, JsonSerializer.SerializeToUtf8Bytes(feit, soort.Vorm));
    }

    /// <exception cref="OnbekendFeit">This name and version is not known here.</exception>
    /// <exception cref="JsonException">The bytes do not have the shape of this fact.</exception>
    public static IFeit Lees(Feitregel regel)
    {
        var soort = PerNaam.TryGetValue(regel.Naam, out var versies) ? Array.Find(versies, s => s.Versie == regel.Versie) : null;
        if (soort is null) throw new OnbekendFeit(regel.Naam, regel.Versie);
        if (!Utf8.IsValid(regel.Inhoud)) throw new JsonException("Geen UTF-8.");
        return (IFeit)(JsonSerializer.Deserialize(regel.Inhoud, soort.Vorm) ?? throw new JsonException("Een feit is nooit null."));
    }

    public static byte[] SchrijfDader(Dader? dader) => dader is null ? [] : JsonSerializer.SerializeToUtf8Bytes(dader, DomeinJson.Default.Dader);

    public static Dader? LeesDader(byte[] bytes) =>
        bytes.Length == 0 ? null : JsonSerializer.Deserialize(bytes, DomeinJson.Default.Dader) ?? throw new JsonException("Een dader is nooit null.");

    static Soort Nieuw<TFeit>(int versie, JsonTypeInfo<TFeit> vorm) where TFeit : IFeit => new(typeof(TFeit).Name, versie, vorm);
}
