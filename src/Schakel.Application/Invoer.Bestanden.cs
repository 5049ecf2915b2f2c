using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>Files on their way in: what one is, its own bytes say and never its name.</summary>
public sealed partial class Invoer
{
    // Larger than any phone makes; a small file that says to be huge takes the memory of whoever looks at it.
    const int GrootsteZijde = 16_384;
    const long MeestePunten = 100_000_000;

    static ReadOnlySpan<byte> Pdf => "%PDF-"u8;

    static ReadOnlySpan<byte> PdfEinde => "%%EOF"u8;

    /// <summary>A picture that may be left out, judged by its own bytes. Its size in pixels is for the rules.</summary>
    public Logo? LogoOfNiets(string veld, byte[]? gestuurd)
    {
        if (gestuurd is not { Length: > 0 }) return null;
        if (gestuurd.Length > HuisstijlVaststellen.MaximumBytes)
        {
            Fout(BeeldTeGroot, veld);
            return null;
        }
        if (Beeldkop.Lees(gestuurd) is not { } kop)
        {
            Fout(GeenBeeld, veld);
            return null;
        }
        return new(Bewaar(gestuurd), kop.Soort, kop.Breedte, kop.Hoogte);
    }

    /// <summary>A photo or a PDF that may be left out. Of a photo all that is not the picture is taken out first: where and with what it was made is nobody's business.</summary>
    public Bijlage? BijlageOfNiets(string veld, byte[]? gestuurd)
    {
        if (gestuurd is null) return null;
        if (gestuurd.Length is 0 or > Bijlage.MaximumBytes)
        {
            Fout(Bijlage.TeGroot, veld);
            return null;
        }
        if (Beeldschoon.Maak(gestuurd) is { } beeld && Beeldkop.Lees(beeld) is { } kop)
        {
            if (Math.Max(kop.Breedte, kop.Hoogte) <= GrootsteZijde && (long)kop.Breedte * kop.Hoogte <= MeestePunten) return new(Bewaar(beeld), Soort(kop.Soort), beeld.Length);
            Fout(BeeldTeWijd, veld);
            return null;
        }
        // What follows the end is at most a line; a reader looks for the end in the last kilobyte.
        if (gestuurd.AsSpan().StartsWith(Pdf) && gestuurd.AsSpan(Math.Max(0, gestuurd.Length - 1024)).IndexOf(PdfEinde) >= 0) return new(Bewaar(gestuurd), Bijlagesoort.Pdf, gestuurd.Length);
        Fout(GeenBijlage, veld);
        return null;
    }

    static Bijlagesoort Soort(Beeldsoort soort) => soort switch
    {
        Beeldsoort.Png => Bijlagesoort.Png,
        Beeldsoort.Jpeg => Bijlagesoort.Jpeg,
        _ => Bijlagesoort.Webp,
    };

    Bestand Bewaar(byte[] inhoud)
    {
        var bestand = new BewaardBestand(new(Toeval.Kenmerk(_toeval())), _toeval(), inhoud);
        _bestanden.Add(bestand);
        return new(bestand.Id, Domein.Geheugen.Zegel.Over(Merk.Bestand, bestand.Zout, inhoud));
    }

    public static readonly Afwijzing BeeldTeGroot = new(
        "bestand-te-groot", "Dit bestand is groter dan 200 kB. Kies een kleiner beeld.", "This file is larger than 200 kB. Choose a smaller picture.");

    public static readonly Afwijzing GeenBeeld = new(
        "geen-beeld",
        "Dit is geen PNG, JPEG of WebP, of er zit meer in dan een beeld. Bewaar het beeld opnieuw in een van die soorten en kies dat bestand.",
        "This is not a PNG, JPEG or WebP, or there is more in it than a picture. Save the picture again as one of these and choose that file.");

    public static readonly Afwijzing BeeldTeWijd = new(
        "beeld-te-wijd", "Dit beeld heeft meer dan honderd miljoen punten. Maak het kleiner.", "This picture has more than a hundred million pixels. Make it smaller.");

    public static readonly Afwijzing GeenBijlage = new(
        "geen-bijlage",
        "Dit soort bestand kunnen wij niet lezen: het is geen PNG, JPEG, WebP of pdf, of het is beschadigd. Is het een foto van een iPhone (HEIC)? Maak er een schermafdruk van en kies die.",
        "We cannot read this kind of file: it is no PNG, JPEG, WebP or PDF, or it is damaged. Is it a photo of an iPhone (HEIC)? Take a screenshot of it and choose that.");
}
