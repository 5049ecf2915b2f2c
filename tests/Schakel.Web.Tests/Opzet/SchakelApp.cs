using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Web.Hosting;

namespace Schakel.Web.Tests.Opzet;

/// <summary>The real program on a free port of this machine, with a data folder that goes when it goes.</summary>
public class SchakelApp : WebApplicationFactory<Program>
{
    readonly StilleKlok klok = new(Nu);
    readonly string folder = Directory.CreateTempSubdirectory("schakel-").FullName;

    // Without a port of its own: to set one the factory races with the program that is starting already. The address below asks for a free one.
    public SchakelApp() => UseKestrel();

    /// <summary>Tuesday 24 November 2026, half past nine in Amsterdam.</summary>
    public static DateTimeOffset Nu { get; } = new(2026, 11, 24, 8, 30, 0, TimeSpan.Zero);

    public Uri Adres
    {
        get
        {
            StartServer();
            return ClientOptions.BaseAddress;
        }
    }

    protected virtual string Omgeving => "Development";

    /// <summary>Its data folder.</summary>
    public virtual string Map => folder;

    /// <summary>What time it is in there.</summary>
    public DateTimeOffset Moment => klok.GetUtcNow();

    /// <summary>Lets time pass; for an app of the test's own.</summary>
    public void Verzet(TimeSpan duur) => klok.Verzet(duur);

    public HttpClient Bezoeker() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Adres };

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Omgeving)
        .UseSetting(HostSettings.UrlName, "http://127.0.0.1:0")
        .UseSetting(HostSettings.DataName, folder)
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(klok));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    sealed class StilleKlok(DateTimeOffset nu) : TimeProvider
    {
        DateTimeOffset nu = nu;

        public override DateTimeOffset GetUtcNow() => nu;

        public void Verzet(TimeSpan duur) => nu += duur;
    }
}

/// <summary>As people run it: without the pattern page.</summary>
public sealed class SchakelAppInGebruik : SchakelApp
{
    protected override string Omgeving => "Production";
}
