using MimeKit;

namespace Schakel.Application.Toegang;

/// <summary>Makes mail of a letter.</summary>
static class Brieven
{
    public static MimeMessage Schrijf(Guid id, string van, string aan, Bericht bericht, DateTimeOffset nu)
    {
        var brief = new MimeMessage
        {
            Subject = bericht.Onderwerp,
            Date = nu,
            // The same at each try, so that a letter which went out twice after all is shown once.
            MessageId = $"{id}@schakel",
            Body = Inhoud(bericht),
        };
        brief.From.Add(new MailboxAddress("Schakel", van));
        brief.To.Add(new MailboxAddress("", aan));
        // Asks the machines at the other side for no answers of theirs (RFC 3834).
        brief.Headers.Add("Auto-Submitted", "auto-generated");
        return brief;
    }

    static MimeEntity Inhoud(Bericht bericht)
    {
        var tekst = new TextPart("plain") { Text = bericht.Tekst };
        if (bericht is { Bijlage: null, Bestanden: null }) return tekst;

        var alles = new Multipart("mixed") { tekst };
        if (bericht.Bijlage is { } bijlage) alles.Add(Voeg(bijlage));
        foreach (var bestand in bericht.Bestanden ?? [])
            alles.Add(new MimePart(ContentType.Parse(bestand.Soort)) { Content = new MimeContent(new MemoryStream(bestand.Bytes)), ContentDisposition = new(ContentDisposition.Attachment), FileName = bestand.Naam, ContentTransferEncoding = ContentEncoding.Base64 });
        return alles;
    }

    static TextPart Voeg(Bijlage bijlage) => new("html")
    {
        Text = bijlage.Html,
        ContentDisposition = new(ContentDisposition.Attachment),
        FileName = bijlage.Naam,
        // A line of a page is longer than mail may carry (RFC 5322).
        ContentTransferEncoding = ContentEncoding.QuotedPrintable,
    };
}
