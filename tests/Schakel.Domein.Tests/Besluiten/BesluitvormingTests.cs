using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

public sealed class BesluitvormingTests
{
    [Fact]
    [Trait("Feature", "B05")]
    public void Wat_het_verschil_laat_zien_is_wat_het_besluit_verandert() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var (voor, feiten, na) in Boekingen(keten))
            {
                // At once, or on the day that was decided; until that day nothing.
                if (feiten.OfType<BesluitGenomen>().SingleOrDefault() is { Ingang: not null }) feiten[^1].ShouldBeOfType<BesluitGenomen>();
                if (Uitgevoerd(voor, feiten) is not { } voorstel) continue;
                var verschil = Verschil.Van(voor.Deel(Publiek.Keten), voorstel);
                // What it makes public stands in the part before, which everyone reads.
                var gevolg = feiten.OfType<BesluitGepubliceerd>().Concat(feiten.SkipWhile(f => f is not (BesluitGenomen or BesluitUitgevoerd)).Skip(1)).Select(Feitensoorten.Schrijf).ToList();

                // Byte for byte what everyone looked at, and told in full.
                gevolg.Count.ShouldBe(voorstel.Bevroren.Length);
                gevolg.Zip(voorstel.Bevroren.OrderByDescending(f => f.Naam == nameof(BesluitGepubliceerd))).ShouldAllBe(paar => paar.First.IsGelijkAan(paar.Second));
                na.Gremia.Where(g => !voor.Gremia.Bevat(g.Id)).ShouldBe(verschil.NieuweGremia);
                na.Overdrachten.Where(o => !voor.Overdrachten.Bevat(o.Id)).ShouldBe(verschil.NieuweOverdrachten);
                na.Bijdragen.Where(b => !voor.Bijdragen.Bevat(b.Id)).Select(b => (b.Id, b.Partij, b.Wat, b.Mensdagen, b.Bedrag, b.Uiterlijk, b.Status))
                    .ShouldBe(verschil.NieuweBijdragen.Select(b => (b.Id, b.Partij, b.Wat, b.Mensdagen, b.Bedrag, b.Uiterlijk, b.Status)));
                Veranderd(voor, na).ShouldBe(verschil.Normen.Select(n => (n.Norm.Id, n.Vanaf, n.Dan.Waarde, n.Dan.Interventiewaarde)).ToHashSet(), ignoreOrder: true);
                foreach (var regel in verschil.Normen) voor.Normen.Vind(regel.Norm.Id)?.Op(regel.Vanaf).ShouldBe(regel.Nu);
            }
        }, iter: 200);

    [Fact]
    [Trait("Feature", "B03")]
    public void Geen_besluit_zonder_de_instemming_van_elke_partner() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var (voor, feiten, na) in Boekingen(keten))
            {
                foreach (var genomen in feiten.OfType<BesluitGenomen>())
                {
                    // Told apart from the rule: whoever had not left and had somebody in the chain; guests are of no partner.
                    var (voorstel, dag) = (na.Voorstellen.Vind(genomen.Voorstel)!, na.Tijdstip.DatumIn(Proefketen.Amsterdam));
                    foreach (var partij in voor.Deelnames.Where(d => d.Rol != Rol.Gast && (d.Termijn.TotEnMet is not { } eind || eind >= dag)).Select(d => d.Partij).OfType<PartijId>().Distinct())
                        (voorstel.Van(partij)?.Oordeel ?? Oordeel.Bezwaar).ShouldNotBe(Oordeel.Bezwaar);
                }
                foreach (var gegeven in feiten.OfType<StandpuntGegeven>())
                {
                    var voorstel = na.Voorstellen.Vind(gegeven.Voorstel)!;
                    var standpunt = voorstel.Van(gegeven.Partij) ?? voorstel.Eerdere.Last(s => s.Partij == gegeven.Partij);
                    var door = voor.Deelnames.Vind(standpunt.Door!.Value)!;
                    door.Partij.ShouldBe(gegeven.Partij);
                    var dag = standpunt.Gegeven.DatumIn(Proefketen.Amsterdam);
                    // Told apart from the rule: one mandate for each kind of change, or the office.
                    var namen = voorstel.Opdrachten.Select(o => o.Naam == nameof(NormVaststellen) ? Besluitonderwerp.Normen : Besluitonderwerp.Inrichting);
                    (door.Rol == Rol.Bestuurder || namen.All(n => voor.Mandaten.Any(m => m.Houder == door.Id && m.Onderwerpen.Contains(n) && m.Termijn.Omvat(dag)))).ShouldBeTrue($"{door.Rol}");
                }
                na.Besluiten.Select(b => b.Id).ShouldBe(na.Voorstellen.Where(v => v.Status == Voorstelstatus.Besloten).Select(v => v.Besluit), ignoreOrder: true);
                if (feiten.OfType<VoorstelVerouderd>().SingleOrDefault() is { } verouderd) na.Voorstellen.Vind(verouderd.Voorstel)!.Standpunten.ShouldBeEmpty();
            }
        }, iter: 100);

    [Fact]
    [Trait("Feature", "B05")]
    public void Wat_gedeeld_is_verandert_alleen_op_een_grond() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var (boeking, _) in keten.Boekingen)
            {
                foreach (var deel in boeking.Delen.Where(d => d.Feiten.Any(f => f.Naam is nameof(NormVastgesteld) or nameof(OverdrachtVastgesteld))))
                {
                    var besluit = deel.Feiten.Any(f => f.Naam is nameof(BesluitGenomen) or nameof(BesluitUitgevoerd));
                    Feitensoorten.LeesDader(deel.Dader)!.Grondslag.ShouldBe(besluit ? Grondslag.Besluit : Grondslag.Oprichting);
                }
            }
        }, iter: 100);

    [Fact]
    [Trait("Feature", "R01")]
    public void De_waarden_van_een_norm_sluiten_aan_en_overlappen_nooit() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var waarden in keten.Stand.Normen.Select(n => n.Waarden))
            {
                waarden.ShouldAllBe(w => w.Periode.IsGeldig);
                waarden.Zip(waarden.Skip(1)).ShouldAllBe(paar => paar.First.Periode.TotEnMet == paar.Second.Periode.Van.AddDays(-1));
                waarden[^1].Periode.TotEnMet.ShouldBeNull();
            }
        }, iter: 100);

    [Fact]
    public void De_willekeurige_ketens_komen_tot_besluiten_en_tot_verouderde_voorstellen()
    {
        var (besloten, verouderd, gemandateerd, aangepast, later) = (0, 0, 0, 0, 0);
        Willekeurigeketen.Keten.Sample(keten =>
        {
            Interlocked.Add(ref besloten, keten.Stand.Besluiten.Count);
            Interlocked.Add(ref later, keten.Stand.Besluiten.Count(b => b.Ingegaan is not null));
            Interlocked.Add(ref gemandateerd, keten.Stand.Voorstellen.Sum(v => v.Standpunten.Count(s => s.Door is { } door && keten.Stand.Deelnames.Vind(door)!.Rol != Rol.Bestuurder)));
            Interlocked.Add(ref verouderd, keten.Stand.Voorstellen.Count(v => v.Ronde - 1 > v.EerdereVersies.Count));
            Interlocked.Add(ref aangepast, keten.Stand.Voorstellen.Count(v => v.EerdereVersies.Count > 0));
        }, iter: 2000);

        besloten.ShouldBeGreaterThan(50);
        verouderd.ShouldBeGreaterThan(0);
        aangepast.ShouldBeGreaterThan(0);
        gemandateerd.ShouldBeGreaterThan(25);
        later.ShouldBeGreaterThan(0);
    }

    // The proposal that these facts carry out; null when they carry out none.
    static Voorstel? Uitgevoerd(Stand voor, List<IFeit> feiten)
    {
        if (feiten.OfType<BesluitUitgevoerd>().SingleOrDefault() is { } later) return voor.Voorstellen.Vind(voor.Besluiten.Vind(later.Besluit)!.Voorstel);
        return feiten.OfType<BesluitGenomen>().SingleOrDefault() is { Ingang: null } genomen ? voor.Voorstellen.Vind(genomen.Voorstel) : null;
    }

    static IEnumerable<(Stand Voor, List<IFeit> Feiten, Stand Na)> Boekingen(Proefketen keten)
    {
        var stand = Stand.Leeg(keten.Stand.Stroom);
        foreach (var (boeking, hash) in keten.Boekingen)
        {
            var voor = stand;
            stand = stand.Na(boeking, hash);
            yield return (voor, [.. boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees)], stand);
        }
    }

    static HashSet<(NormId, Datum, decimal, decimal?)> Veranderd(Stand voor, Stand na) =>
        [.. Waarden(na).Except(Waarden(voor))];

    static IEnumerable<(NormId, Datum, decimal, decimal?)> Waarden(Stand stand) =>
        stand.Normen.SelectMany(n => n.Waarden.Select(w => (n.Id, w.Periode.Van, w.Waarde, w.Interventiewaarde)));
}
