using System.Text.Json.Serialization;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

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

/// <summary>A photo or a file that shows what goes wrong, or that a proposal rests on: which file, of which kind and how many bytes.</summary>
public sealed record Bijlage(Bestand Bestand, Bijlagesoort Soort, int Omvang)
{
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>What one partner sends in a day, all together.</summary>
    public const int MaximumPerDag = 100 * 1024 * 1024;

    public static readonly Afwijzing TeVeelVandaag = new(
        "bijlagen-te-veel-vandaag",
        "Van uw kant kwam vandaag al honderd MB aan bijlagen. Doe dit zonder bijlage, of morgen met.",
        "A hundred MB of attachments came from your side today already. Do this without one, or tomorrow with it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeGroot = new(
        "bijlage-te-groot", "Dit bestand is leeg of groter dan 8 MB. Kies een kleiner bestand.", "This file is empty or larger than 8 MB. Choose a smaller one.");

    public static readonly Afwijzing PdfNoemtNamen = new(
        "bijlage-noemt-namen",
        "In een pdf kan staan wie hem maakte. Meld met uw naam, of kies een foto: daar halen wij dat uit.",
        "A PDF can say who made it. Report with your name, or choose a photo: we take that out of it.");

    /// <summary>Why this side, or who speaks namens de keten, cannot send it now; null when it can.</summary>
    internal static Afwijzing? Weiger(Stand stand, Bijlage bijlage, PartijId? kant, Omstandigheden nu)
    {
        if (bijlage.Omvang is <= 0 or > MaximumBytes || !Enum.IsDefined(bijlage.Soort)) return TeGroot;
        var vandaag = stand.Knelpunten.Where(k => k.Bijlage is not null && k.Vanuit == kant && IsVanVandaag(k.Stappen[0].Tijdstip)).Sum(k => (long)k.Bijlage!.Omvang)
            + stand.Voorstellen.SelectMany(v => v.OpTafel.Stukken).Where(s => s.Bijlage is not null && stand.Kant(s.Door) == kant && IsVanVandaag(s.Tijdstip)).Sum(s => (long)s.Bijlage!.Omvang);
        return vandaag + bijlage.Omvang > MaximumPerDag ? TeVeelVandaag : null;

        bool IsVanVandaag(Tijdstip tijdstip) => tijdstip.DatumIn(nu.Tijdzone) == nu.Vandaag;
    }
}
