using Schakel.Application;
using Schakel.Domein.Toegang;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

/// <summary>The export of the partner for which the caller acts, line by line as it is made (docs/journaal.md).</summary>
internal static class Export
{
    public const string Soort = "application/jsonl";

    public const string Bestandsnaam = "schakel-export.jsonl";

    // Until this much is there nothing is sent, so that what goes wrong in the beginning still gets a status. After that only breaking off says it,
    // and a verifier sees that the last line is missing.
    const int Begin = 256 * 1024;

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGet("/export", async (HttpContext context, Bewijs bewijs) =>
    {
        if (context.Request.Query.ContainsKey("op")) return Problemen.Vraag(Hoofd.AlleenNu);
        var (aanroep, weigering) = await Aanroep.Open(context);
        if (aanroep is null) return weigering!;
        var bestuur = aanroep.Vraag.JaNee("bestuur") ?? false;
        if (aanroep.Vraag.Fouten.Count > 0) return Problemen.Vraag(aanroep.Vraag.Fouten);
        if (aanroep.Weiger(Bevoegdheid.GeheugenExporteren) is { } buiten) return Problemen.Van(buiten);

        var zitting = aanroep.Zitting;
        return await bewijs.Export(zitting.Stroom, zitting.Persoon, zitting.Deelname, bestuur, aanroep.Stop) switch
        {
            Exportantwoord.Gemaakt gemaakt => new Stroom(gemaakt.Regels, Bestandsnaam),
            Exportantwoord.Geweigerd geweigerd => Problemen.Van(geweigerd.Afwijzing),
            _ => throw new InvalidOperationException("Een export is gemaakt of geweigerd."),
        };
    }).Beschrijf<string>(new("GeheugenExporteren", Module.Geheugen,
        "De export van uw partner, als regels JSON; controleer hem met schakel geheugen controleren. Breekt het antwoord af, haal hem dan opnieuw op.",
        "The export of your partner, as lines of JSON; verify it with schakel geheugen controleren. When the answer breaks off, fetch it again.")
    {
        Soort = Soort,
        VraagtRecht = true,
        Filters = [new("bestuur", typeof(bool), "Ook de delen van het bestuur; alleen een bestuurder krijgt die. / The parts of the board too; only a board member gets them.")],
    });

    /// <param name="bestand">The name of the file; plain letters, digits and hyphens.</param>
    internal sealed class Stroom(IAsyncEnumerable<byte[]> regels, string bestand) : IResult
    {
        public async Task ExecuteAsync(HttpContext context)
        {
            using var begin = new MemoryStream();
            await foreach (var regel in regels)
            {
                var uit = context.Response.HasStarted ? context.Response.Body : begin;
                await uit.WriteAsync(regel, context.RequestAborted);
                await uit.WriteAsync("\n"u8.ToArray(), context.RequestAborted);
                if (begin.Length >= Begin && !context.Response.HasStarted) await Verstuur(context, begin);
            }
            if (!context.Response.HasStarted) await Verstuur(context, begin);
        }

        async Task Verstuur(HttpContext context, MemoryStream begin)
        {
            context.Response.ContentType = Soort;
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{bestand}\"";
            await context.Response.Body.WriteAsync(begin.GetBuffer().AsMemory(0, (int)begin.Length), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
