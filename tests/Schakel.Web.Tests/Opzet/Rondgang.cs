using System.Net;
using System.Text.RegularExpressions;

namespace Schakel.Web.Tests.Opzet;

/// <summary>Follows every link of a chain from its overview on; a link that leads nowhere fails the test that asked.</summary>
static partial class Rondgang
{
    const int Hoogstens = 1500;

    /// <param name="moment">What <c>op=</c> takes, to stay at that moment; empty for now.</param>
    public static async Task<IReadOnlyList<(string Pad, string Inhoud)>> LoopRond(this HttpClient bezoeker, string keten, string moment)
    {
        var tegaan = new Queue<string>([moment.Length == 0 ? keten : $"{keten}?op={moment}"]);
        var gezien = new HashSet<string>(tegaan, StringComparer.Ordinal);
        var (paginas, dood) = (new List<(string, string)>(), new List<string>());

        while (tegaan.TryDequeue(out var pad))
        {
            gezien.Count.ShouldBeLessThan(Hoogstens, "a chain this small has no more pages");
            using var antwoord = await bezoeker.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
            var inhoud = await antwoord.Tekst();
            if (antwoord.StatusCode != HttpStatusCode.OK) dood.Add($"{pad}: {(int)antwoord.StatusCode}");
            paginas.Add((pad, inhoud));
            foreach (Match link in Link().Matches(inhoud))
            {
                var naar = WebUtility.HtmlDecode(link.Groups["w"].Value).Split('#')[0];
                if (naar.StartsWith(keten, StringComparison.Ordinal) && !naar.Contains("/binnenkomen", StringComparison.Ordinal) && IsHierToen(naar, moment) && gezien.Add(naar)) tegaan.Enqueue(naar);
            }
        }

        dood.ShouldBeEmpty();
        return paginas;
    }

    // 'Back to now' leaves the moment; that walk is made apart.
    static bool IsHierToen(string naar, string moment) => moment.Length == 0 || naar.Contains($"op={moment}", StringComparison.Ordinal);

    [GeneratedRegex("<a[^>]*\\bhref=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();
}
