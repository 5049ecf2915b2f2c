using System.CommandLine;
using Schakel.Cli.Geheugen;

var schakel = new RootCommand("Schakel op de opdrachtregel: rekenen en controleren zonder server. / Schakel on the command line: compute and verify without a server.")
{
    new Command("geheugen", "Het geheugen van een keten. / The memory of a chain.") { GeheugenControleren.Opdracht() },
};

// Bad input is 2, so that 1 keeps one meaning: it was read and does not hold.
var gelezen = schakel.Parse(args);
if (gelezen.Errors.Count == 0) return await gelezen.InvokeAsync();
foreach (var fout in gelezen.Errors) await Console.Error.WriteLineAsync(fout.Message);
return 2;
