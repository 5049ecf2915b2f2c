using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Cli.Geheugen;

/// <summary>The report of a decision receipt as one JSON document.</summary>
internal static class BewijsverslagJson
{
    internal sealed record Document(
        string Soort, bool Klopt, Guid Stroom, Guid Lezer, Guid Besluit, string? Nummer, string? Titel, string? Genomen, string? Standpunt, bool IsStilzwijgend, string? Reden,
        bool IsVoorwaardelijk, string? Voorwaarde, string? VoorwaardeTotEnMet,
        IReadOnlyList<string> Gevolg, string? Afloop, IReadOnlyList<long> Boekingen, long DelenGesloten, int Teksten, int TekstenGewist, string Sleutel, bool IsSleutelVergeleken, string Getekend,
        IReadOnlyList<VerslagJson.Melding> Bevindingen);

    public static void Schrijf(TextWriter uit, Bewijsverslag v) => uit.WriteLine(JsonSerializer.Serialize(
        new Document(
            BewijsRegel.Merk, v.Klopt, v.Stroom.Waarde, v.Lezer.Waarde, v.Besluit.Waarde, v.Nummer, v.Titel, v.Genomen?.ToString(), v.Standpunt, v.IsStilzwijgend, v.Reden,
            v.IsVoorwaardelijk, v.Voorwaarde, v.VoorwaardeTotEnMet,
            v.Gevolg, v.Afloop, v.Boekingen, v.DelenGesloten, v.Teksten, v.TekstenGewist, v.Sleutel.ToString(), v.IsSleutelVergeleken, v.Getekend.ToString(),
            [.. v.Bevindingen.Select(b => new VerslagJson.Melding(b.Code, b.Nr, b.Nl, b.En))]),
        BewijsJson.Default.Document));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BewijsverslagJson.Document))]
internal sealed partial class BewijsJson : JsonSerializerContext;
