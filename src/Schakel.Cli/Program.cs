using System.CommandLine;
using System.CommandLine.Parsing;
using Schakel.Cli;
using Schakel.Cli.Geheugen;

var schakel = new RootCommand("Schakel op de opdrachtregel: rekenen en controleren zonder server. / Schakel on the command line: compute and verify without a server.")
{
    new Command("geheugen", "Het geheugen van een keten. / The memory of a chain.") { GeheugenControleren.Opdracht() },
};

// Bad input is 2, so that 1 keeps one meaning: it was read and does not hold.
var gelezen = schakel.Parse(args);
return gelezen.Errors.Count == 0 ? await gelezen.InvokeAsync() : Onleesbaar.Meld(Verkeerd(gelezen), args.Contains("--json", StringComparer.Ordinal));

static Onleesbaar Verkeerd(ParseResult gelezen) =>
    gelezen.UnmatchedTokens is [var vreemd, ..]
        ? new($"'{vreemd}' past hier niet. Zie schakel --help.", $"'{vreemd}' does not fit here. See schakel --help.")
    : gelezen.Errors[0].SymbolResult is ArgumentResult { Argument.Name: var naam }
        ? new($"'{naam}' ontbreekt of heeft geen goede waarde. Zie schakel --help.", $"'{naam}' is missing or has no right value. See schakel --help.")
    : gelezen.Errors[0].SymbolResult is OptionResult { Option.Name: var optie }
        ? new($"Bij {optie} ontbreekt een waarde, of ze past niet. Zie schakel --help.", $"{optie} lacks a value, or it does not fit. See schakel --help.")
        : new("Er ontbreekt een opdracht. Zie schakel --help.", "A command is missing. See schakel --help.");
