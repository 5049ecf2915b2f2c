using System.Text.Json.Serialization;

namespace Schakel.Domein.Knelpunten;

/// <summary>The kinds of file that can go with a report: pictures, and PDF for what was printed or scanned.</summary>
[JsonConverter(typeof(Enumnaam<Bijlagesoort>))]
public enum Bijlagesoort
{
    Png,
    Jpeg,
    Webp,
    Pdf,
}

/// <summary>A photo or a file that shows what goes wrong: which file, of which kind and how many bytes.</summary>
public sealed record Bijlage(Bestand Bestand, Bijlagesoort Soort, int Omvang)
{
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>What one partner sends in a day, all reports together.</summary>
    public const int MaximumPerDag = 100 * 1024 * 1024;

    public static readonly Afwijzing TeVeelVandaag = new(
        "bijlagen-te-veel-vandaag",
        "Uw organisatie stuurde vandaag al honderd MB aan bijlagen. Meld dit zonder bijlage, of morgen met.",
        "Your organisation sent a hundred MB of attachments today already. Report this without one, or tomorrow with it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeGroot = new(
        "bijlage-te-groot", "Dit bestand is leeg of groter dan 8 MB. Kies een kleiner bestand.", "This file is empty or larger than 8 MB. Choose a smaller one.");

    public static readonly Afwijzing PdfNoemtNamen = new(
        "bijlage-noemt-namen",
        "In een pdf kan staan wie hem maakte. Meld met uw naam, of kies een foto: daar halen wij dat uit.",
        "A PDF can say who made it. Report with your name, or choose a photo: we take that out of it.");
}
