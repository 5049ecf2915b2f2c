using System.Runtime.CompilerServices;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>Gives a whole chain along to the server that its partners decided on: every part, word and file, and who its people are. From then on nothing happens in it here.</summary>
public sealed class Ketenvertrek(Deur deur, Bewijs bewijs, IJournaal journaal, Accounts accounts, Tekensleutel sleutel)
{
    public static readonly Afwijzing NaarZichzelf = new(
        "verhuizing-naar-zichzelf",
        "De keten zou verhuizen naar deze server zelf. Laat de partners besluiten met de sleutel van de andere.",
        "The chain would move to this server itself. Let the partners decide with the key of the other one.",
        AfwijzingSoort.Conflict);

    /// <summary>The lines, made as they are read; or why not. Once gone it can be given along again: it stays as it was.</summary>
    /// <exception cref="SleutelNietBekend">Nothing can be signed now.</exception>
    /// <exception cref="HoofdTeruggezet">Nothing can be signed as long as the chain is not what it was.</exception>
    public async Task<Exportantwoord> GeefMee(StroomId stroom, CancellationToken stop)
    {
        var stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        if (Verhuisregels.Laatste(stand) is not { IsAfgebroken: false } verhuizing) return new Exportantwoord.Geweigerd(KetenVerhuizen.NietBesloten);
        if (verhuizing.Sleutel == sleutel.Id) return new Exportantwoord.Geweigerd(NaarZichzelf);
        stand = (await bewijs.Aangekondigd(stroom, stop)).Nu;
        if (verhuizing.StaatOpen)
        {
            var isBekend = stand.Deel(Publiek.Openbaar).Sleutels.Vind(verhuizing.Sleutel) is { IsBevestigd: true };
            var verhuizen = new KetenVerhuizen(verhuizing.Nummer, isBekend ? null : new(sleutel.Id, Convert.ToBase64String(sleutel.Teken(Sleutelketen.TeTekenen(stroom, verhuizing.Sleutel)))));
            if (await deur.Voer(new(stroom, new(Guid.NewGuid()), Dader.Beheer, verhuizen, []), stop) is Antwoord.Geweigerd nee) return new Exportantwoord.Geweigerd(nee.Afwijzing);
            stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        }
        return new Exportantwoord.Gemaakt(Regels(stand, await accounts.Mensen(stroom, stop), stop));
    }

    async IAsyncEnumerable<byte[]> Regels(Stand stand, IReadOnlyList<Ketenmens> mensen, [EnumeratorCancellation] CancellationToken stop)
    {
        using var schrijver = new ExportSchrijver(stand.Stroom, null, stand.Nr);
        yield return schrijver.Begin();
        await foreach (var blad in Overzetting.Bladen(journaal, stand.Stroom, stop))
        {
            foreach (var bij in blad)
            {
                yield return schrijver.Boeking(bij.Boeking, bij.Hash);
                foreach (var tekst in bij.Woorden) yield return schrijver.Tekst(tekst.Id, tekst.Zout, tekst.Woorden);
                foreach (var bestand in bij.Bestanden ?? []) yield return schrijver.Bestand(bestand.Id, bestand.Zout, bestand.Inhoud);
            }
        }
        foreach (var mens in mensen.Where(m => !stand.GewistePersonen.Bevat(m.Persoon))) yield return schrijver.Mens(mens.Persoon, mens.Naam, mens.Adres);
        yield return schrijver.Hoofd(bewijs.Teken(stand));
        foreach (var (publiek, deel) in stand.Delen) yield return schrijver.Stand(bewijs.Teken(stand, publiek, deel));
        yield return schrijver.Einde(sleutel.Id, sleutel.Teken);
    }
}
