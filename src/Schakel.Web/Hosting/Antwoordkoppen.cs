namespace Schakel.Web.Hosting;

internal static class Antwoordkoppen
{
    /// <summary>
    /// Nothing of this answer stays behind in a browser or on the way. Set when the answer begins, in the very words that antiforgery sets
    /// itself: any other value it would replace, and warn about.
    /// </summary>
    public static void BewaarNiet(this HttpResponse antwoord) => antwoord.OnStarting(static ding =>
    {
        ((HttpResponse)ding).Headers.CacheControl = "no-cache, no-store";
        return Task.CompletedTask;
    }, antwoord);
}
