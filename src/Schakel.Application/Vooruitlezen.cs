using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Schakel.Application;

internal static class Vooruitlezen
{
    /// <summary>The same items in the same order, read ahead on another thread, so that reading and what is done with it use two cores.</summary>
    public static async IAsyncEnumerable<T> LeesVooruit<T>(this IAsyncEnumerable<T> bron, int aantal, [EnumeratorCancellation] CancellationToken stop)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var gelezen = Channel.CreateBounded<T>(new BoundedChannelOptions(aantal) { SingleReader = true, SingleWriter = true });
        var lezen = Task.Run(async () =>
        {
            try
            {
                await foreach (var item in bron.WithCancellation(genoeg.Token)) await gelezen.Writer.WriteAsync(item, genoeg.Token);
                gelezen.Writer.Complete();
            }
            catch (Exception fout)
            {
                gelezen.Writer.Complete(fout);
            }
        }, CancellationToken.None);
        try
        {
            while (await gelezen.Reader.WaitToReadAsync(stop))
                while (gelezen.Reader.TryRead(out var item)) yield return item;
        }
        finally
        {
            // Who stops halfway does not leave a reader behind.
            await genoeg.CancelAsync();
            await lezen;
        }
    }
}
