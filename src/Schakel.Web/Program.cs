using Schakel.Web.Hosting;

try
{
    var beheer = Beheer.Lees(ref args);
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        // A lone --leeg would swallow the next argument as its value.
        Args = [.. args.Where(arg => arg != HostSettings.LeegOption)],
        ContentRootPath = AppContext.BaseDirectory,
    });
    var settings = HostSettings.Read(builder.Configuration, args);

    if (beheer is not null) return await beheer.Voer(settings);

    await PortProbe.EnsureFreeAsync(settings.Url);
    var folder = DataFolder.Open(settings);
    using var sleutel = Memory.OpenKey(settings, folder);
    await using var databank = await Memory.OpenAsync(settings, folder);

    builder.AddSchakelWeb(settings, folder);
    builder.AddMemory(settings, databank, sleutel);
    builder.AddAccounts(settings, folder, databank);

    var app = builder.Build();
    app.UseSchakelWeb();
    await app.LoadExampleAsync(settings);
    app.PrintReadyLine(settings);
    await app.RunAsync();
    return 0;
}
catch (StartRefusal refusal)
{
    await Console.Error.WriteLineAsync(refusal.Nl);
    await Console.Error.WriteLineAsync(refusal.En);
    return 1;
}

public partial class Program;
