using Schakel.Domein;

namespace Schakel.Web.Leren;

/// <summary>One cell of a part of the file: words, with a way to what they are about, or a day.</summary>
/// <param name="Onder">What belongs to it, in smaller letters under it.</param>
/// <param name="Dag">In place of words, so that a page says it as people do and a document in full.</param>
public sealed record Dossiercel(string Tekst, string? Adres = null, string? Onder = null, Datum? Dag = null)
{
    public static implicit operator Dossiercel(string tekst) => new(tekst);

    public static implicit operator Dossiercel(Datum dag) => new("", Dag: dag);
}

/// <summary>A table of the file under its own head: the first rows of what there is, and how much that is.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Aantal">Of all there is; more than the rows where the rest stands elsewhere.</param>
/// <param name="Meer">Where all of it stands.</param>
public sealed record Dossierdeel(string Id, string Kop, IReadOnlyList<string> Koppen, IReadOnlyList<IReadOnlyList<Dossiercel>> Rijen, int Aantal, string? Meer);

/// <summary>What belongs together in the file; only the parts of which there is something.</summary>
public sealed record Dossierhoofdstuk(string Id, string Kop, string Uitleg, IReadOnlyList<Dossierdeel> Delen)
{
    public int Aantal => Delen.Sum(d => d.Aantal);
}
