using System.Globalization;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schakel.Application;

namespace Schakel.Web.Paginas;

/// <summary>One guide in one language: its name in the address, its title, the sentence that it begins with, and what stands under the title.</summary>
internal sealed record Gids(string Naam, string Titel, string Waarvoor, string Html)
{
    // The tool that makes the pictures takes them at one and a half times the size in which they are shown.
    const double Scherpte = 1.5;

    // What is written is what is shown: a tag in a guide is text. Anchors are spelled as a code forge spells them, so that a link works in both places.
    static readonly MarkdownPipeline Regels = new MarkdownPipelineBuilder().DisableHtml().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <param name="adres">Where the file that a link names stands in the product; null when only the repository has it.</param>
    /// <param name="beeld">The bytes of a picture that the guide names.</param>
    public static Gids Lees(string naam, string tekst, Func<string, string?> adres, Func<string, byte[]> beeld)
    {
        var blad = Markdown.Parse(tekst, Regels);
        if (blad is not [HeadingBlock { Level: 1 } kop, ParagraphBlock eerste, ..]) throw new FormatException($"{naam} does not begin with a title and a sentence.");
        var (titel, waarvoor) = (Kaal(tekst, kop), Kaal(tekst, eerste));
        blad.RemoveAt(0);
        foreach (var link in blad.Descendants<LinkInline>().ToList()) Verleg(link, adres, beeld);
        return new(naam, titel, waarvoor, blad.ToHtml(Regels));
    }

    static string Kaal(string tekst, Block blok) => Markdown.ToPlainText(tekst.Substring(blok.Span.Start, blok.Span.Length), Regels).Trim();

    static void Verleg(LinkInline link, Func<string, string?> adres, Func<string, byte[]> beeld)
    {
        if (link.Url is not { } doel) return;
        var (bestand, anker) = doel.Split('#') is [var een, var twee] ? (een, $"#{twee}") : (doel, "");
        if (bestand.Length == 0) return;

        // A page that only the repository has is named, and leads nowhere.
        if (adres(bestand) is not { } hier) link.ReplaceBy(new ContainerInline());
        else link.Url = hier + anker;

        if (!link.IsImage || Beeldkop.Lees(beeld(bestand)) is not { } maat) return;
        link.GetAttributes().AddProperty("width", Getoond(maat.Breedte));
        link.GetAttributes().AddProperty("height", Getoond(maat.Hoogte));
        if (maat.Hoogte > maat.Breedte) link.GetAttributes().AddClass("staand");
    }

    static string Getoond(int punten) => Math.Round(punten / Scherpte).ToString(CultureInfo.InvariantCulture);
}
