using System.Text.Json;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Application.Toegang;

/// <summary>All that this installation keeps of one account, for its owner to take along: what is his own, and nothing that opens anything.</summary>
/// <param name="Ketens">Drafts and remarks in them come one after another, as they are written down.</param>
public sealed record Eigengegevens(
    DateTimeOffset Gemaakt, string Naam, string Mailadres, bool HeeftAppVoorCodes, int HerstelcodesOver, Eigenpost Post,
    IReadOnlyList<Eigenpasskey> Passkeys, IReadOnlyList<Eigentoken> Tokens, IReadOnlyList<Eigenketen> Ketens);

/// <summary>What he wants of letters.</summary>
/// <param name="Taal">nl or en; null while none was chosen.</param>
public sealed record Eigenpost(string? Taal, bool WilVragen);

public sealed record Eigenpasskey(string Naam, DateTimeOffset Gemaakt, Datum? LaatstGebruikt);

public sealed record Eigentoken(string Naam, string? Keten, string Bereik, Datum TotEnMet, Datum? LaatstGebruikt);

/// <summary>Who he is in one chain, and what of his stands beside its memory.</summary>
/// <param name="Persoon">By which the memory knows him, in this chain alone.</param>
public sealed record Eigenketen(
    StroomId Keten, string Naam, PersoonId Persoon, IReadOnlyList<Eigenrol> Rollen, IReadOnlyList<Eigenexport> Exports, IAsyncEnumerable<Eigenconcept> Concepten, IAsyncEnumerable<Eigenopmerking> Opmerkingen);

/// <param name="Partner">Null for who acts namens de keten or looks at it from outside.</param>
public sealed record Eigenrol(string Rol, string? Partner, Datum Van, Datum? TotEnMet);

public sealed record Eigenexport(string Partner, string Ritme, string Bestemming, bool MetBestuur, Datum Volgende, Datum? Laatst);

/// <param name="Soort">The use case that it will become.</param>
/// <param name="Inhoud">What was filled in so far.</param>
public sealed record Eigenconcept(string Soort, string? Partner, DateTimeOffset Gewijzigd, JsonElement Inhoud);

/// <param name="Plek">Where it was said: beside which bottleneck, or in the room of which partner beside which proposal.</param>
public sealed record Eigenopmerking(string Plek, DateTimeOffset Moment, string Woorden);
