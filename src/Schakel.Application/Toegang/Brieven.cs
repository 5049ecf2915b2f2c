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
            Body = bericht.Bijlage is { } bijlage ? new Multipart("mixed") { new TextPart("plain") { Text = bericht.Tekst }, Voeg(bijlage) } : new TextPart("plain") { Text = bericht.Tekst },
        };
        brief.From.Add(new MailboxAddress("Schakel", van));
        brief.To.Add(new MailboxAddress("", aan));
        // Asks the machines at the other side for no answers of theirs (RFC 3834).
        brief.Headers.Add("Auto-Submitted", "auto-generated");
        return brief;
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
