using Schakel.Domein;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>A token in the list of its owner; the seat is null when its term no longer runs.</summary>
public sealed record Tokenbeeld(Guid Id, string Naam, Zetelbeeld? Zetel, Bereik Bereik, Datum TotEnMet, Datum? LaatstGebruikt);

/// <summary>What comes of asking for a token: it, shown this once, or why not.</summary>
public readonly record struct Tokenantwoord(string? Token, IReadOnlyList<Afwijzing> Weigering);

/// <summary>What somebody does with the tokens of his own account.</summary>
public sealed class Tokenkluis(ApiTokens tokens, Mensen mensen, Accountkluis accounts, Deur deur, TimeProvider klok)
{
    public async Task<IReadOnlyList<Tokenbeeld>> Van(Guid account, CancellationToken stop)
    {
        var zetels = (await mensen.Zetels(account, stop)).ToDictionary(z => (z.Stroom, z.Deelname.Id));
        return [.. (await tokens.Van(account, deur.Vandaag, stop)).Select(t => new Tokenbeeld(t.Id, t.Naam, zetels.GetValueOrDefault((t.Stroom, t.Deelname)), t.Bereik, t.TotEnMet, t.LaatstGebruikt))];
    }

    /// <summary>Makes one for this seat. It outlasts the session, so the password is asked once more.</summary>
    public async Task<Tokenantwoord> Maak(Accountbeeld wie, string? naam, Zetelbeeld zetel, Bereik bereik, Datum? totEnMet, string? wachtwoord, CancellationToken stop)
    {
        // A program acts without its owner's session, and would carry on what the new password by mail could not.
        if (wie.IsNetHersteld(klok.GetUtcNow())) return new(null, [Aanmeldregels.NetHersteld]);
        naam = naam?.Trim() ?? "";
        List<Afwijzing> fouten = [.. Tokenregels.Weiger(naam, bereik, totEnMet, deur.Vandaag)];
        if (fouten.Count == 0 && await accounts.WeigerAnderWachtwoord(wie.Id, wachtwoord, stop) is { } geweigerd) fouten.Add(geweigerd);
        if (fouten.Count > 0) return new(null, fouten);

        var token = Tokenpoort.Nieuw();
        var bewaard = new ApiToken(Guid.NewGuid(), wie.Id, naam, zetel.Stroom, zetel.Deelname.Id, bereik, totEnMet!.Value);
        return await tokens.Bewaar(bewaard, Tokenpoort.Digest(token), wie.Stempel, Tokenregels.MaximumPerAccount, deur.Vandaag, stop) ? new(token, []) : new(null, [Tokenregels.TeVeel]);
    }

    public Task TrekIn(Guid account, Guid token, CancellationToken stop) => tokens.Vergeet(account, token, stop);
}
