using Schakel.Application.Stukken;

namespace Schakel.Web.Besturing;

/// <summary>As which file a decision goes along as a document: one list for pages and API.</summary>
internal sealed record Documentvorm(string Einde, string Soort, Func<Stuk, byte[]> Maak)
{
    public static readonly IReadOnlyList<Documentvorm> Alle = [new("docx", Docxstuk.Soort, Docxstuk.Maak), new("odt", Odtstuk.Soort, Odtstuk.Maak)];
}
