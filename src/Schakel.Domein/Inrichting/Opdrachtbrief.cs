using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>What the partners ask of the ketenmanager and what he commits himself to, for how long, and who signed it (NORA bouwsteen ketenmanager).</summary>
/// <param name="Ketenmanager">The deelname of whoever it is for; with that the letter ends.</param>
/// <param name="Ondertekeningen">Of the partners, in the order of their ids. They are of this letter: another one begins without.</param>
/// <param name="Macht">What he may do without them; null: nothing.</param>
public sealed record Opdrachtbrief(
    int Nummer, DeelnameId Ketenmanager, Tekst Opdracht, Tekst Resultaat, Periode Termijn, Tijdstip Opgesteld, ImmutableArray<Ondertekening> Ondertekeningen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Doorzettingsmacht? Macht = null)
{
    /// <summary>What is signed: all that it says, and nothing of who signed.</summary>
    public static Zegel Zegel(DeelnameId ketenmanager, Tekst opdracht, Tekst resultaat, Periode termijn, Doorzettingsmacht? macht = null)
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Opdrachtbrief);
        lijst.Voeg(ketenmanager.ToString());
        lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(opdracht, DomeinJson.Default.Tekst));
        lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(resultaat, DomeinJson.Default.Tekst));
        lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(termijn, DomeinJson.Default.Periode));
        if (macht is not null) lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(macht, DomeinJson.Default.Doorzettingsmacht));
        return lijst.Digest();
    }

    public Zegel Zegel() => Zegel(Ketenmanager, Opdracht, Resultaat, Termijn, Macht);

    public Ondertekening? Van(PartijId partij) => Ondertekeningen.FirstOrDefault(h => h.Partij == partij);

    /// <summary>Whether it will hold no more from this day on: its own term is over, or that of its ketenmanager.</summary>
    public bool IsVoorbij(Deelname? ketenmanager, Datum dag) => Termijn.IsVoorbij(dag) || ketenmanager?.Termijn.IsVoorbij(dag) != false;

    /// <summary>Whether all of these partners that stay signed it, it runs on this day, and its ketenmanager is in office.</summary>
    public bool IsVanKracht(IEnumerable<Ketenpartner> partners, Deelname? ketenmanager, Datum dag) =>
        Termijn.Omvat(dag) && ketenmanager?.Termijn.Omvat(dag) == true && partners.Where(p => p.Blijft).All(p => Van(p.Id) is not null);
}
