namespace Schakel.Application.Stukken;

/// <summary>A document as what it says, whatever file it becomes: real headings, paragraphs, lists and tables, in order.</summary>
/// <param name="Taal">The language as two letters.</param>
/// <param name="Auteur">In whose name it is.</param>
/// <param name="Gemaakt">The moment of which it tells.</param>
public sealed record Stuk(string Taal, string Titel, string Auteur, DateTimeOffset Gemaakt, IReadOnlyList<Stukblok> Blokken)
{
    /// <summary>The language with the country whose spelling it follows, as word processors want it.</summary>
    public (string Taal, string Land) Spelling => Taal == "en" ? ("en", "GB") : (Taal, Taal.ToUpperInvariant());
}

public abstract record Stukblok
{
    private Stukblok() { }

    /// <param name="Niveau">1 or 2, under the title.</param>
    public sealed record Kop(string Tekst, int Niveau = 1) : Stukblok;

    /// <param name="IsNadruk">What must not be missed.</param>
    public sealed record Alinea(string Tekst, bool IsNadruk = false) : Stukblok;

    public sealed record Lijst(IReadOnlyList<string> Regels) : Stukblok;

    /// <summary>The first cell of a row says what the row is about.</summary>
    public sealed record Tabel(string Bijschrift, IReadOnlyList<string> Koppen, IReadOnlyList<IReadOnlyList<string>> Rijen) : Stukblok;

    public sealed record Verwijzing(string Tekst, Uri Adres) : Stukblok;
}
