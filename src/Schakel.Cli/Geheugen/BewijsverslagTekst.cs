using System.Globalization;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Cli.Geheugen;

/// <summary>The report of a decision receipt in plain words: what it proves, and what it cannot.</summary>
internal static class BewijsverslagTekst
{
    public static void Schrijf(TextWriter scherm, Bewijsverslag v)
    {
        using var uit = new Schoon(scherm);
        var nl = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";
        if (!v.Klopt)
        {
            uit.WriteLine(nl ? $"Klopt niet, en bewijst dus niets. Bevindingen: {v.Bevindingen.Count}." : $"Does not hold, so it proves nothing. Findings: {v.Bevindingen.Count}.");
            foreach (var b in v.Bevindingen) uit.WriteLine($"  {(b.Nr is { } nr ? $"{(nl ? "boeking" : "entry")} {nr}: " : "")}{(nl ? b.Nl : b.En)} [{b.Code}]");
            return;
        }

        uit.WriteLine(v.IsSleutelVergeleken
            ? nl ? "Klopt, en is getekend met de sleutel die u noemde." : "Holds, and is signed with the key that you named."
            : nl ? "Klopt in zichzelf. Of het van uw keten is weet u pas als u de sleutel vergelijkt." : "Holds in itself. Whether it is of your chain you only know when you compare the key.");
        uit.WriteLine();
        uit.WriteLine(nl ? $"Besluit {v.Nummer}, genomen op {v.Genomen} (UTC): {Woorden(v.Titel, nl)}" : $"Decision {v.Nummer}, taken on {v.Genomen} (UTC): {Woorden(v.Titel, nl)}");
        uit.WriteLine(Standpunt(v, nl));
        uit.WriteLine(Gevolg(v, nl));
        uit.WriteLine();
        uit.WriteLine(nl
            ? $"Bewezen: dit stond zo in boeking {string.Join(", ", v.Boekingen)} van keten {v.Stroom}, op die plaats en met die hash, toen {v.Getekend} werd getekend."
            : $"Proven: this stood so in entry {string.Join(", ", v.Boekingen)} of chain {v.Stroom}, in that place and with that hash, when it was signed on {v.Getekend}.");
        uit.WriteLine(nl
            ? $"Niet bewezen: van wie sleutel {v.Sleutel} is. {(v.IsSleutelVergeleken ? "U vergeleek de vingerafdruk; hoorde u haar buiten Schakel om?" : "Vergelijk die vingerafdruk met wat u buiten Schakel om hoorde, of geef haar mee met --sleutel.")}"
            : $"Not proven: whose key {v.Sleutel} is. {(v.IsSleutelVergeleken ? "You compared the fingerprint; did you hear it outside Schakel?" : "Compare that fingerprint with what you heard outside Schakel, or pass it with --sleutel.")}");
        uit.WriteLine(nl
            ? "Niet bewezen: wat er daarna gebeurde, wat er in andere boekingen staat, wat deze partner eerder in het gremium eronder zei, en dat dit standpunt het laatste was; dat laatste zegt alleen wie tekende."
            : "Not proven: what happened afterwards, what stands in other entries, what this partner said before in the body below, and that this standpoint was the last; that last is said only by whoever signed.");
        if (v.DelenGesloten > 0 || v.TekstenGewist > 0)
        {
            uit.WriteLine(nl
                ? $"Niet te lezen: {v.DelenGesloten} delen voor anderen (alleen hun zegel telt mee) en {v.TekstenGewist} teksten die zijn gewist."
                : $"Not to be read: {v.DelenGesloten} parts for others (only their seal counts) and {v.TekstenGewist} texts that were erased.");
        }
    }

    static string Standpunt(Bewijsverslag v, bool nl) => v switch
    {
        { Standpunt: null } => nl ? $"Partner {v.Lezer} gaf geen standpunt dat telde." : $"Partner {v.Lezer} gave no standpoint that counted.",
        { IsStilzwijgend: true } => nl ? $"Partner {v.Lezer} zweeg tot de sluiting, en dat telde als instemmen." : $"Partner {v.Lezer} was silent until the close, and that counted as consent.",
        _ => $"Partner {v.Lezer} {(nl ? "zei" : "said")}: {v.Standpunt}{Voorwaarde(v, nl)}.{(v.Reden is { } reden ? " " + reden : "")}",
    };

    static string Voorwaarde(Bewijsverslag v, bool nl) => v.IsVoorwaardelijk
        ? (nl ? ", op voorwaarde: " : ", on condition: ") + Woorden(v.Voorwaarde, nl) + (v.VoorwaardeTotEnMet is { } dag ? $" ({(nl ? "tot en met" : "through")} {dag})" : "")
        : "";

    static string Gevolg(Bewijsverslag v, bool nl) => v switch
    {
        { Gevolg.Count: > 0 } => nl ? $"Het veranderde: {string.Join(", ", v.Gevolg)}." : $"It changed: {string.Join(", ", v.Gevolg)}.",
        { Afloop: { } afloop } => nl ? $"Er veranderde niets: {afloop}." : $"Nothing changed: {afloop}.",
        _ => nl ? "Toen dit werd getekend was er nog niets veranderd: het gaat later in." : "When this was signed nothing had changed yet: it takes effect later.",
    };

    static string Woorden(string? woorden, bool nl) => woorden ?? (nl ? "(gewist)" : "(erased)");
}
