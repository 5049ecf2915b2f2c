using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>The one spelling of facts in bytes: strict both ways, so that a missing, unknown, doubled or null member is refused and never guessed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(KetenOpgericht))]
[JsonSerializable(typeof(DeelnameBegonnen))]
[JsonSerializable(typeof(KnelpuntGemeld))]
[JsonSerializable(typeof(KnelpuntGeescaleerd))]
[JsonSerializable(typeof(KnelpuntGedeeld))]
[JsonSerializable(typeof(SleutelAangekondigd))]
[JsonSerializable(typeof(TekstGewist))]
[JsonSerializable(typeof(Tekst))]
[JsonSerializable(typeof(Dader))]
[JsonSerializable(typeof(Deelstand))]
internal sealed partial class DomeinJson : JsonSerializerContext;
