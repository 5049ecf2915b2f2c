using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Schakel.Application;
using Schakel.Application.Voorbeeld;
using Schakel.Application.Zoeken;
using Schakel.Storage;
using Schakel.Web.Tijden;

namespace Schakel.Web.Hosting;

/// <summary>Puts the memory of the chains behind the one door: the embedded database, or PostgreSQL when several nodes share one.</summary>
internal static class Memory
{
    public static async Task<Databank> OpenAsync(HostSettings settings, DataFolder folder)
    {
        try
        {
            var databank = settings.Postgres is { } connection ? await Databank.OpenPostgres(connection, CancellationToken.None) : await Databank.OpenSqlite(folder.Path, CancellationToken.None);
            if (await Overzetting.BezigNaar(databank, CancellationToken.None) is not { } bezig) return databank;
            await databank.DisposeAsync();
            throw bezig.Length == 0 ? StartRefusal.HalfOvergezet() : StartRefusal.HalfIngelezen(bezig);
        }
        catch (DatabankOnbruikbaar unusable)
        {
            throw new StartRefusal(unusable.Nl, unusable.En);
        }
    }

    public static Tekensleutel OpenKey(HostSettings settings, DataFolder folder)
    {
        var place = settings.Sleutel ?? folder.Keys;
        try
        {
            return Tekensleutel.Open(place);
        }
        catch (NietTeSchrijven unwritable)
        {
            throw StartRefusal.SignedUnwritable(unwritable.Map);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException or NotSupportedException or ArgumentException)
        {
            throw StartRefusal.KeyUnusable(place);
        }
    }

    public static void AddMemory(this WebApplicationBuilder builder, HostSettings settings, Databank databank, Tekensleutel sleutel)
    {
        // Several nodes each commit for themselves; within the embedded database all chains share one committer.
        var isShared = settings.Postgres is not null;
        var journaal = isShared ? databank.Journaal : new GroepsJournaal(databank.Journaal);

        builder.Services.AddSingleton(services => new Deur(journaal, services.GetRequiredService<TimeProvider>(), Vandaag.Tijdzone, isShared, verifieerBijOpenen: true, eigenSleutel: sleutel.Id)
        {
            Enveloppen = services.GetRequiredService<Enveloppen>(),
            Gemist = misser => Klokronde.Gemist(services.GetRequiredService<ILogger<Klokronde>>(), misser),
        });
        builder.Services.AddSingleton(services => new Enveloppen(databank.Enveloppen, services.GetRequiredService<IDataProtectionProvider>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(sleutel);
        builder.Services.AddSingleton(services => new Uitkijk(services.GetRequiredService<Deur>(), journaal, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(services => new Zoeker(services.GetRequiredService<Deur>(), journaal, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<Uurwerk>();
        builder.Services.AddHostedService<Klokronde>();
        builder.Services.AddSingleton(services => new Klad(databank.Concepten, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(services => new Gesprekken(services.GetRequiredService<Deur>(), databank.Opmerkingen, services.GetRequiredService<TimeProvider>(), Vandaag.Tijdzone));
        builder.Services.AddHostedService<Gespreksronde>();
        builder.Services.AddSingleton(services => new Bewijs(
            services.GetRequiredService<Deur>(), journaal, sleutel, services.GetRequiredService<TimeProvider>(), Vandaag.Tijdzone));
    }

    /// <summary>Brings the example chain in at the first start, unless people want to begin empty.</summary>
    public static async Task LoadExampleAsync(this WebApplication app, HostSettings settings)
    {
        if (settings.Leeg) return;
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        try
        {
            await Voorbeeldketen.Laad(app.Services.GetRequiredService<Deur>(), Vandaag.DagVan(now), toeval: null, app.Lifetime.ApplicationStopping);
        }
        catch (VoorbeeldGeweigerd geweigerd)
        {
            throw StartRefusal.ExampleDoesNotFit(geweigerd.Message);
        }
    }
}
