using Microsoft.AspNetCore.Identity;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Storage;
using Schakel.Web.Geheugen;
using Schakel.Web.Toegang;

namespace Schakel.Web.Hosting;

/// <summary>Puts the outbox together: into a folder beside the data, or through the mail server that was named.</summary>
internal static class Post
{
    public static void AddPost(this WebApplicationBuilder builder, HostSettings settings, DataFolder folder, Databank databank)
    {
        builder.Services.AddSingleton(databank.Post);
        var map = new Postmap(folder.Post, settings.PostVan);
        builder.Services.AddSingleton(map);
        builder.Services.AddSingleton<IPostweg>(settings.Smtp is { } server ? new Smtpweg(server, settings.PostVan) : map);
        // It keeps nothing, and the outbox outlives any request.
        builder.Services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        builder.Services.AddSingleton<Postbode>();
        builder.Services.AddSingleton<Postbus>();
        builder.Services.AddScoped<Wachtwoordherstel>();
        builder.Services.AddHostedService<Postronde>();
        builder.Services.AddSingleton(databank.Lezers);
        builder.Services.AddSingleton(databank.Postkeuzes);
        builder.Services.AddSingleton<Vragenpost>();
        builder.Services.AddSingleton(databank.Exportplannen);
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<Exportdienst>(services, settings.Exports ?? folder.Exports));
        builder.Services.AddSingleton<Exportbriefschrijver>();
        builder.Services.AddSingleton<Exportronde>();
        builder.Services.AddHostedService(diensten => diensten.GetRequiredService<Exportronde>());
        builder.Services.AddSingleton<Standpuntbrief>();
        builder.Services.AddSingleton<Vragenronde>();
        builder.Services.AddHostedService(diensten => diensten.GetRequiredService<Vragenronde>());
    }
}

/// <summary>Has letters delivered as long as the program runs.</summary>
internal sealed partial class Postronde(Postbode bode, ILogger<Postronde> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            // First this: at the start a letter may wait for a minute, and people may not.
            await bode.Wacht(stoppingToken);
            try
            {
                await bode.Bezorg(stoppingToken);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                // The letters stay where they are; the next round tries again.
                Ronde(fout);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the outbox failed.")]
    private partial void Ronde(Exception fout);
}
