using System.Runtime.CompilerServices;
using System.Text.Json;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>Gathers what is of one account. It never asks for what is another's: letters that it had sent, and names of others, stay out.</summary>
public sealed class Meenemer(
    Accountkluis kluis, Passkeykluis passkeys, Tokenkluis tokens, Vragenpost post, Accounts accounts, Klad klad, Gesprekken gesprekken, Exportdienst exports, Deur deur, TimeProvider klok)
{
    /// <summary>What of the chains must be read comes first, so that what goes wrong there is an answer and not half a file.</summary>
    public async Task<Eigengegevens> Van(Accountbeeld wie, CancellationToken stop)
    {
        var ketens = new List<Eigenketen>();
        foreach (var stroom in await accounts.Ketens(wie.Id, stop))
            if (await accounts.Persoon(wie.Id, stroom, stop) is { } persoon && await In(stroom, persoon, stop) is { } keten) ketens.Add(keten);

        return new(
            klok.GetUtcNow(), wie.Naam, wie.Adres, wie.HeeftApp, await kluis.HerstelcodesOver(wie.Id, stop), new(await post.Taal(wie.Id, stop), await post.IsGewild(wie.Id, stop)),
            [.. (await passkeys.Van(wie.Id, stop)).Select(p => new Eigenpasskey(p.Naam, p.Gemaakt, p.LaatstGebruikt))],
            [.. (await tokens.Van(wie.Id, stop)).Select(t => new Eigentoken(t.Naam, t.Zetel?.Keten.Waarde, t.Bereik.ToString(), t.TotEnMet, t.LaatstGebruikt))],
            ketens);
    }

    // Also where his term is over: what is his he takes along from there too.
    async Task<Eigenketen?> In(StroomId stroom, PersoonId persoon, CancellationToken stop)
    {
        var stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        if (stand.Keten is not { } keten) return null;
        return new(
            stroom, keten.Naam.Waarde, persoon,
            [.. stand.Deelnames.Where(d => d.Persoon == persoon).OrderBy(d => d.Termijn.Van).Select(d => new Eigenrol(d.Rol.ToString(), Partner(d.Partij), d.Termijn.Van, d.Termijn.TotEnMet))],
            [.. (await exports.Van(stroom, persoon, stop)).Select(p => new Eigenexport(Partner(p.Partij) ?? "", p.Ritme.ToString(), p.Bestemming.ToString(), p.MetBestuur, p.Volgende, p.Laatst))],
            Concepten(stroom, persoon, Partner, stop), Opmerkingen(stroom, persoon, stop));

        string? Partner(PartijId? partij) => partij is { } id ? stand.Partners.Vind(id)?.Naam.Waarde ?? stand.Omgeving.Vind(id)?.Naam.Waarde : null;
    }

    async IAsyncEnumerable<Eigenconcept> Concepten(StroomId stroom, PersoonId persoon, Func<PartijId?, string?> partner, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var concept in klad.Van(stroom, persoon, stop))
        {
            using var inhoud = JsonDocument.Parse(concept.Inhoud);
            yield return new(concept.Soort, partner(concept.Maker.Partij), concept.Gewijzigd.Moment, inhoud.RootElement.Clone());
        }
    }

    async IAsyncEnumerable<Eigenopmerking> Opmerkingen(StroomId stroom, PersoonId persoon, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var gezegd in gesprekken.Van(stroom, persoon, stop)) yield return new(gezegd.Plek.ToString(), gezegd.Moment.Moment, gezegd.Woorden);
    }
}
