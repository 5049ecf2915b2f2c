using System.Globalization;
using CsCheck;
using Schakel.Application.Voorbeeld;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests.Voorbeeld;

/// <summary>The example goes through the door as it is, once, and comes out the same everywhere.</summary>
[Trait("Feature", "H04")]
public sealed class VoorbeeldketenTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Met_vaste_dag_en_vast_toeval_geeft_het_voorbeeld_dezelfde_bytes()
    {
        await using var huis = await Voorbeeldhuis.Open();
        var stand = await huis.Geladen();
        var feiten = 0;
        await foreach (var (boeking, _) in huis.Journaal.Lees(Voorbeeldketen.Stroom, 0, null, Stop)) feiten += boeking.Delen.Sum(d => d.Feiten.Length);
        string[] regels =
        [
            $"vandaag {Voorbeeldhuis.Vandaag.ToString("O", CultureInfo.InvariantCulture)}", $"vouwversie {Stand.Vouwversie}", $"boekingen {stand.Nr}", $"feiten {feiten}", $"hoofd {stand.Hash}",
            .. Voorbeeldhuis.Digests(stand),
        ];
        var pad = Repo.Pad("tests", "vectoren", "voorbeeld.txt");
        if (Repo.Schrijft) await File.WriteAllLinesAsync(pad, regels, Stop);

        regels.ShouldBe(await File.ReadAllLinesAsync(pad, Stop));
    }

    [Fact]
    public async Task Twee_keer_laden_verandert_niets_ook_niet_op_een_latere_dag()
    {
        await using var huis = await Voorbeeldhuis.Open();
        var eerst = await huis.Geladen();
        huis.Klok.Advance(TimeSpan.FromDays(40));
        await using var deur = huis.Deur();

        await Voorbeeldketen.Laad(deur, huis.Dag.AddDays(40), toeval: null, Stop);

        deur.Open.ShouldBe(0);
        (await Voorbeeldhuis.Stand(deur)).Hash.ShouldBe(eerst.Hash);
    }

    [Fact]
    public async Task Na_een_onderbreking_komt_hetzelfde_voorbeeld_eruit()
    {
        await using var heel = await Voorbeeldhuis.Open();
        var verwacht = await heel.Geladen();

        await Gen.Int[0, (int)verwacht.Nr - 1].SampleAsync(async na =>
        {
            await using var huis = await Voorbeeldhuis.Open();
            await Onderbreek(huis, na);

            var stand = await huis.Geladen();

            stand.Nr.ShouldBe(verwacht.Nr);
            Voorbeeldhuis.Digests(stand).ShouldBe(Voorbeeldhuis.Digests(verwacht));
        }, iter: 5, threads: 1);
    }

    [Fact]
    public async Task Ook_dagen_later_wordt_een_half_voorbeeld_nog_heel()
    {
        var stappen = Voorbeeldketen.Stappen(Voorbeeldhuis.Vandaag).Count;

        await Gen.Int[1, stappen - 1].Select(Gen.Int[1, 100]).SampleAsync(async (na, dagen) =>
        {
            await using var huis = await Voorbeeldhuis.Open();
            await Onderbreek(huis, na);
            huis.Klok.Advance(TimeSpan.FromDays(dagen));
            await using var deur = huis.Deur();

            await Voorbeeldketen.Laad(deur, huis.Dag.AddDays(dagen), toeval: null, Stop);

            (await Voorbeeldhuis.Stand(deur)).Nr.ShouldBe(stappen);
        }, iter: 5, threads: 1);
    }

    [Fact]
    public async Task Wat_geweigerd_wordt_is_een_fout_en_daarna_wordt_niets_meer_geschreven()
    {
        await using var huis = await Voorbeeldhuis.Open(new Datum(2012, 6, 1));
        await using var deur = huis.Deur();

        var fout = await Should.ThrowAsync<VoorbeeldGeweigerd>(() => huis.Laad(deur, Stop));

        fout.Message.ShouldContain(Voorbeeldregels.TijdInDeToekomst.Code);
        (await Voorbeeldhuis.Stand(deur)).Tijdstip.DatumIn(Huis.Zone).ShouldBeLessThanOrEqualTo(huis.Dag);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Alle_woorden_wissen_laat_alle_andere_digests_staan()
    {
        await using var huis = await Voorbeeldhuis.Open();
        var eerst = await huis.Geladen();
        await using var deur = huis.Deur();

        // What two partners signed stays until that agreement ends, the letter that all signed until there is another, and what the board has to judge until then.
        var getekend = eerst.Afspraken.Where(a => a.IsAangegaan).SelectMany(a => a.Inhoud.Teksten).Concat([eerst.Opdrachtbrief!.Opdracht, eerst.Opdrachtbrief.Resultaat]).Concat(eerst.Doorzettingen.SelectMany(d => new[] { d.Maatregel.Wat, d.Reden })).Select(t => t.Id).ToHashSet();
        getekend.ShouldNotBeEmpty();
        var gewist = new HashSet<TekstId>();
        foreach (var plaats in eerst.Delen.Values.SelectMany(d => d.Teksten).Where(t => !getekend.Contains(t.Tekst.Id) && gewist.Add(t.Tekst.Id)).ToList())
        {
            var eigenaar = plaats.Door is { } typer ? eerst.Deelnames.Vind(typer)!
                : plaats.Huis is { } partij ? eerst.Deelnames.First(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager) : eerst.Deelnames.Single(d => d.Rol == Rol.Ketenmanager);
            var dader = Dader.Van(eigenaar.Persoon, eigenaar.Id, Factor.Voorbeeld);
            (await deur.Voer(new(Voorbeeldketen.Stroom, new(Guid.NewGuid()), dader, new TekstWissen(plaats.Tekst.Id), []), Stop)).ShouldBeOfType<Antwoord.Gedaan>();
        }

        await using var opnieuw = huis.Deur();
        var nagerekend = await Voorbeeldhuis.Stand(opnieuw);
        gewist.Count.ShouldBeGreaterThan(100);
        nagerekend.Deel(Publiek.Openbaar).GewisteTeksten.Count.ShouldBe(gewist.Count);
        Zonder(Publiek.Openbaar, nagerekend).ShouldBe(Zonder(Publiek.Openbaar, eerst));
        (await huis.Journaal.Teksten(Voorbeeldketen.Stroom, gewist, Stop)).ShouldBeEmpty();

        static IEnumerable<string> Zonder(Publiek publiek, Stand stand) => Voorbeeldhuis.Digests(stand).Where(d => !d.StartsWith($"{publiek} ", StringComparison.Ordinal));
    }

    /// <summary>The database gives out after so many entries, for good.</summary>
    static async Task Onderbreek(Voorbeeldhuis huis, int na)
    {
        var geschreven = 0;
        var journaal = new StorendJournaal(huis.Journaal) { BijSchrijven = (_, voeg, _) => geschreven++ < na ? voeg() : throw new Storing() };
        await using var deur = huis.Deur(journaal);
        await Should.ThrowAsync<NietBewaard>(() => huis.Laad(deur, Stop));
        ((await huis.Journaal.Laatste(Voorbeeldketen.Stroom, Stop))?.Nr ?? 0).ShouldBe(na);
    }
}
