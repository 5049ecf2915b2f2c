using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Rapportages;

/// <summary>One report of a result: the figure, whether it may still change, why it is what it is, where it comes from, and who reported it when.</summary>
public sealed record Resultaatmelding(decimal Waarde, bool IsVoorlopig, Tekst? Toelichting, Tekst Bron, DeelnameId? Door, Tijdstip Gemeld);

/// <summary>What was reached of a norm in a period; the last report holds, those before it stay to be seen.</summary>
public sealed record Resultaat(Periode Periode, ImmutableArray<Resultaatmelding> Meldingen)
{
    public Resultaatmelding Geldend => Meldingen[^1];
}

/// <summary>The results of one norm, in the order of their periods.</summary>
public sealed record Resultatenreeks(NormId Norm, ImmutableArray<Resultaat> Resultaten)
{
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
        from melding in Resultaten.SelectMany(r => r.Meldingen)
        from tekst in new[] { melding.Toelichting, melding.Bron }
        where tekst is not null
        select new Tekstplaats(tekst.Value, melding.Door);

    public Resultaat? Over(Periode periode) => Resultaten.FirstOrDefault(r => r.Periode == periode);

    /// <summary>The series in which this is the last report over its period.</summary>
    public Resultatenreeks Met(Periode periode, Resultaatmelding melding)
    {
        var resultaat = new Resultaat(periode, [.. Over(periode)?.Meldingen ?? [], melding]);
        return this with
        {
            Resultaten = [.. Resultaten.Where(r => r.Periode != periode).Append(resultaat).OrderBy(r => r.Periode.Van).ThenBy(r => r.Periode.TotEnMet)],
        };
    }
}
