using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein;

namespace Schakel.Application.Tabellen;

/// <summary>A row that is not empty, with the number that it has in the source.</summary>
public sealed record Tabelrij(int Nr, ImmutableArray<Cel> Cellen)
{
    public Cel Cel(int kolom) => kolom < Cellen.Length ? Cellen[kolom] : Tabellen.Cel.Leeg;

    internal Tabelrij Met(int kolom, Cel cel) => this with { Cellen = [.. Enumerable.Range(0, Math.Max(Cellen.Length, kolom + 1)).Select(k => k == kolom ? cel : Cel(k))] };
}

/// <summary>One sheet as it stands in the source: the rows that are not empty, each at its own number.</summary>
/// <param name="Blad">The name of the sheet; null where the source has none.</param>
/// <param name="AndereBladen">Sheets of the same file that were not read.</param>
/// <param name="Samengevoegd">Cells that were merged there, such as B2:D2: what they say counts at the first of them.</param>
public sealed record Tabel(string? Blad, ImmutableArray<Tabelrij> Rijen, ImmutableArray<string> AndereBladen, ImmutableArray<string> Samengevoegd)
{
    [JsonIgnore]
    public int Kolommen => Rijen.Select(r => r.Cellen.Length).DefaultIfEmpty().Max();

    /// <summary>The same table with other words in these places, such as C3, and in which places that made a difference. What lies outside the table stays out; what is too long is said.</summary>
    public (Tabel Tabel, ImmutableArray<string> Anders, ImmutableArray<Afwijzing> Fouten) Verbeterd(IReadOnlyDictionary<string, string?> woorden)
    {
        var (anders, fouten, breedte) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<Afwijzing>(), Kolommen);
        var rijen = Rijen.Select(rij => Enumerable.Range(0, breedte).Aggregate(rij, (r, k) =>
        {
            var plek = Cel.Plaats(r.Nr, k);
            if (!woorden.TryGetValue(plek, out var getypt) || Eenregelig(getypt) is var tekst && tekst == r.Cel(k).Tekst) return r;
            if (tekst.Length > Tabelregels.MaximumCel)
            {
                fouten.Add(Tabelregels.CelTeLang(r.Nr, k));
                return r;
            }
            anders.Add(plek);
            return r.Met(k, new(tekst));
        })).ToImmutableArray();
        return (this with { Rijen = rijen }, anders.ToImmutable(), fouten.ToImmutable());
    }

    static string Eenregelig(string? getypt) => string.Join(' ', (getypt ?? "").Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>All of a table, or all reasons why nothing of it was read.</summary>
public sealed record Uitgelezen(Tabel? Tabel, ImmutableArray<Afwijzing> Fouten)
{
    public static Uitgelezen Geweigerd(params ImmutableArray<Afwijzing> fouten) => new(null, fouten);
}
