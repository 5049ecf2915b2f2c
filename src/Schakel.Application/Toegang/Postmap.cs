using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit;

namespace Schakel.Application.Toegang;

/// <summary>Puts letters in a folder, as files that any mail program opens: for an installation that sends no mail.</summary>
public sealed partial class Postmap(string map, string van) : IPostweg
{
    public async Task<Postuitslag> Breng(Guid id, string aan, Bericht bericht, DateTimeOffset nu, CancellationToken stop)
    {
        try
        {
            // The links in them let people in: they are for whoever runs this installation alone.
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(map);
            else Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

            // Written beside and then renamed, so that nobody reads half a letter.
            var klaar = Path.Combine(map, $"{nu.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{id}.eml");
            var half = Path.Combine(map, $".{id}.half");
            using (var brief = Brieven.Schrijf(id, van, aan, bericht, nu)) await brief.WriteToAsync(half, stop);
            File.Move(half, klaar, overwrite: true);
            return Postuitslag.InMap;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Postuitslag.Later;
        }
    }

    /// <summary>The text of a letter in the folder; null when it is no longer there.</summary>
    public async Task<Bericht?> Lees(Guid id, CancellationToken stop)
    {
        if (Vind(id) is not { } bestand) return null;
        using var brief = await MimeMessage.LoadAsync(bestand, stop);
        return new(brief.Subject ?? "", brief.TextBody ?? "");
    }

    /// <summary>Every letter in the folder, also half a one.</summary>
    public IReadOnlyList<Guid> Alle() =>
        !Directory.Exists(map) ? [] : [.. Directory.EnumerateFiles(map).Select(b => Guid.TryParse(Nummer().Match(Path.GetFileName(b)).Value, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    /// <summary>Removes all that lies there of this letter.</summary>
    public void Vergeet(Guid id)
    {
        foreach (var bestand in Directory.EnumerateFiles(map, $"*{id}*").ToList()) File.Delete(bestand);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?=\\.)", RegexOptions.None, 1000)]
    private static partial Regex Nummer();

    string? Vind(Guid id) => Directory.Exists(map) ? Directory.EnumerateFiles(map, $"*-{id}.eml").FirstOrDefault() : null;
}
