using System.Collections.Frozen;
using Schakel.Application;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Toegang;
using Schakel.Web.Hosting;

namespace Schakel.Web.Paginas;

/// <summary>A kind of personal data that an installation keeps.</summary>
/// <param name="Naam">By which the texts of the sheet tell what it is, what for, who sees it and for how long.</param>
/// <param name="Tabellen">Where it stands in the database; none for what stands elsewhere.</param>
/// <param name="Termijnen">The figures that say for how long, out of the rules themselves, so that the sheet cannot say another thing than happens.</param>
internal sealed record Privacyregel(string Naam, IReadOnlyList<string> Tabellen, params object[] Termijnen)
{
    /// <summary>All of them. A table that is in neither this list nor the other makes a test fail.</summary>
    public static readonly IReadOnlyList<Privacyregel> Alle =
    [
        new("Account", ["accounts", "account_claims", "account_logins", "account_tokens", "aanmeldstanden", "herstelcodes"]),
        new("Sessie", [], (int)Accounts.Sessie.TotalHours, (int)Accounts.Telvenster.TotalMinutes),
        new("Pogingen", ["pogingen"], (int)Aanmeldregels.Vergeettijd.TotalDays),
        new("Passkeys", ["passkeys"], Passkeyregels.MaximumPerAccount),
        new("Tokens", ["apitokens"], Tokenregels.MaximumJaren),
        new("Persoon", ["personen"]),
        new("Concepten", ["concepten"]),
        new("Gesprekken", ["gesprekken"], Gesprekregels.TermijnInDagen),
        new("Enveloppen", ["enveloppen"], (int)Enveloppen.Termijn.TotalDays),
        new("Post", ["post", "postkeuzes"], (int)Postregels.Bewaartijd.TotalDays, (int)Postregels.BewaartijdZonderMaker.TotalDays),
        new("Exports", ["exportplannen"], Exportritmes.Bewaard),
        new("Geheugen", ["journaal", "teksten", "bestanden"]),
    ];

    /// <summary>Tables in which nothing is about a person: which questions to a passkey were answered, how far a reader of the journal is, the keys of the installation, and which migrations were done.</summary>
    public static readonly FrozenSet<string> ZonderPersonen = ["gebruikte_vragen", "lezers", "sleutels", "__EFMigrationsHistory", "__EFMigrationsLock"];
}
