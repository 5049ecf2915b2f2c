using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Ontwikkeling;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>The one spelling of facts in bytes: strict both ways, so that a missing, unknown, doubled or null member is refused and never guessed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(KetenOpgericht))]
[JsonSerializable(typeof(DeelnameBegonnen))]
[JsonSerializable(typeof(DeelnameBeeindigd))]
[JsonSerializable(typeof(UitnodigingGedaan))]
[JsonSerializable(typeof(UitnodigingIngetrokken))]
[JsonSerializable(typeof(UitnodigingAangenomen))]
[JsonSerializable(typeof(ToegangHersteld))]
[JsonSerializable(typeof(MandaatVerleend))]
[JsonSerializable(typeof(MandaatBeeindigd))]
[JsonSerializable(typeof(PartnerBeschreven))]
[JsonSerializable(typeof(BezwaarGemaakt))]
[JsonSerializable(typeof(BezwaarIngetrokken))]
[JsonSerializable(typeof(KetenrolBelegd))]
[JsonSerializable(typeof(ToestandIngesteld))]
[JsonSerializable(typeof(AdviesregelGeschreven))]
[JsonSerializable(typeof(AdviesregelGeschrapt))]
[JsonSerializable(typeof(RolBeschreven))]
[JsonSerializable(typeof(MandaatmodelVastgesteld))]
[JsonSerializable(typeof(OprichtingAfgerond))]
[JsonSerializable(typeof(ConvenantOpgesteld))]
[JsonSerializable(typeof(ConvenantGetekend))]
[JsonSerializable(typeof(OpdrachtbriefOpgesteld))]
[JsonSerializable(typeof(OpdrachtbriefGetekend))]
[JsonSerializable(typeof(KetenprofielVastgesteld))]
[JsonSerializable(typeof(HuisstijlVastgesteld))]
[JsonSerializable(typeof(GremiumIngesteld))]
[JsonSerializable(typeof(GremiumGewijzigd))]
[JsonSerializable(typeof(GremiumOpgeheven))]
[JsonSerializable(typeof(OverdrachtVastgesteld))]
[JsonSerializable(typeof(NormVastgesteld))]
[JsonSerializable(typeof(ResultaatGemeld))]
[JsonSerializable(typeof(KnelpuntGemeld))]
[JsonSerializable(typeof(KnelpuntGeescaleerd))]
[JsonSerializable(typeof(KnelpuntGedeeld))]
[JsonSerializable(typeof(KnelpuntOpgelost))]
[JsonSerializable(typeof(AfspraakVoorgesteld))]
[JsonSerializable(typeof(AfspraakGetekend))]
[JsonSerializable(typeof(AfspraakOpgevolgd))]
[JsonSerializable(typeof(AfspraakAfgewezen))]
[JsonSerializable(typeof(AfspraakIngetrokken))]
[JsonSerializable(typeof(AfspraakOpgezegd))]
[JsonSerializable(typeof(VoorstelIngediend))]
[JsonSerializable(typeof(StandpuntGegeven))]
[JsonSerializable(typeof(VoorstelVerouderd))]
[JsonSerializable(typeof(BesluitGenomen))]
[JsonSerializable(typeof(VoorstelIngetrokken))]
[JsonSerializable(typeof(GebeurtenisOpgetekend))]
[JsonSerializable(typeof(LijstMeegebracht))]
[JsonSerializable(typeof(LijstWeggedaan))]
[JsonSerializable(typeof(ConvenantOpstellen))]
[JsonSerializable(typeof(OpdrachtbriefOpstellen))]
[JsonSerializable(typeof(KetenprofielVaststellen))]
[JsonSerializable(typeof(HuisstijlVaststellen))]
[JsonSerializable(typeof(KetenrolBeleggen))]
[JsonSerializable(typeof(ToestandInstellen))]
[JsonSerializable(typeof(RolBeschrijven))]
[JsonSerializable(typeof(MandaatmodelVaststellen))]
[JsonSerializable(typeof(GremiumInstellen))]
[JsonSerializable(typeof(GremiumWijzigen))]
[JsonSerializable(typeof(GremiumOpheffen))]
[JsonSerializable(typeof(OverdrachtVaststellen))]
[JsonSerializable(typeof(NormVaststellen))]
[JsonSerializable(typeof(SleutelAangekondigd))]
[JsonSerializable(typeof(TekstGewist))]
[JsonSerializable(typeof(Tekst))]
[JsonSerializable(typeof(Bestand))]
[JsonSerializable(typeof(Dader))]
[JsonSerializable(typeof(Periode))]
[JsonSerializable(typeof(Ketenprofiel))]
[JsonSerializable(typeof(Huisstijl))]
[JsonSerializable(typeof(Ketenrol))]
[JsonSerializable(typeof(Ketentoestand))]
[JsonSerializable(typeof(Rolbeschrijving))]
[JsonSerializable(typeof(Mandaatmodel))]
[JsonSerializable(typeof(Gremium))]
[JsonSerializable(typeof(Overdracht))]
[JsonSerializable(typeof(Norm))]
[JsonSerializable(typeof(Afspraakinhoud))]
[JsonSerializable(typeof(Deelstand))]
internal sealed partial class DomeinJson : JsonSerializerContext;
