using System.Globalization;
using System.Runtime.InteropServices;
using Schakel.Bench;

var metingen = new Dictionary<string, Func<TextWriter, Task>>(StringComparer.Ordinal)
{
    ["vouwen"] = Vouwen.Meet,
    ["kijken"] = Kijken.Meet,
    ["openen"] = Openen.Meet,
    ["deur"] = Aandeur.Meet,
    ["pagina"] = Pagina.Meet,
    ["begin"] = Pagina.MeetBegin,
    ["ketens"] = Ketens.Meet,
    ["melden"] = Melden.Meet,
    ["besluiten"] = Besluiten.Meet,
    ["zoeken"] = Zoeken.Meet,
    ["horen"] = Horen.Meet,
};
if (args is ["kaal", var tekens])
{
    await Server.Kaal(int.Parse(tekens, CultureInfo.InvariantCulture));
    return 0;
}
var gevraagd = args.Length == 0 ? [.. metingen.Keys] : args;
if (gevraagd.FirstOrDefault(naam => !metingen.ContainsKey(naam)) is { } onbekend)
{
    await Console.Error.WriteLineAsync($"{onbekend}: kies uit {string.Join(", ", metingen.Keys)}.");
    return 2;
}

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores\n");
Console.WriteLine(Meting.Kop);
foreach (var naam in gevraagd) await metingen[naam](Console.Out);
return 0;
