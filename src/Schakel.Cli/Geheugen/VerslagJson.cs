using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Cli.Geheugen;

/// <summary>The report as one JSON document; its shape is a contract with a snapshot.</summary>
internal static class VerslagJson
{
    internal sealed record Melding(string Code, long? Nr, string Nl, string En);

    internal sealed record Document(
        bool Klopt, Guid Stroom, Guid? Lezer, bool Bestuur, long Boekingen, long DelenOpen, long DelenGesloten, long Teksten, long TekstenGewist, long Bestanden, long Mensen, int Standen,
        int GehoudenHoofden, bool OnzichtbaarZonderHoofd, string Sleutel, IReadOnlyList<Melding> Bevindingen);

    public static void Schrijf(TextWriter uit, Controleverslag v) => uit.WriteLine(JsonSerializer.Serialize(
        new Document(
            v.Klopt, v.Stroom.Waarde, v.Lezer?.Partner.Waarde, v.Lezer?.MetBestuur ?? true, v.Boekingen, v.DelenOpen, v.DelenGesloten, v.Teksten, v.TekstenGewist, v.Bestanden, v.Mensen, v.Standen,
            v.GehoudenHoofden, v.OnzichtbaarZonderHoofd, v.Sleutel.ToString(), [.. v.Bevindingen.Select(b => new Melding(b.Code, b.Nr, b.Nl, b.En))]),
        CliJson.Default.Document));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(VerslagJson.Document))]
internal sealed partial class CliJson : JsonSerializerContext;
