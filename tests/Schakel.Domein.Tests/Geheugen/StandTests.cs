using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

public sealed class StandTests
{
    // The long campaign (docs/campagnes.md) throws more chains; by name rather than by trait, since mutation runs every test of this project.
    static readonly int Maal = Environment.GetEnvironmentVariable("SCHAKEL_LANG") == "1" ? 50 : 1;

    [Fact]
    [Trait("Feature", "H04")]
    public void Wat_een_partner_zelf_narekent_zijn_precies_zijn_delen_van_het_geheel() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var lezer in new[] { keten.Belastingdienst, keten.Uwv, keten.Cbs }.Select(p => new Lezer(p, false)))
            {
                var mag = keten.Stand.Delen.Where(d => lezer.Leesrecht.Omvat(d.Key)).ToDictionary(d => d.Key, d => d.Value.Digest());
                var nagerekend = Stand.Leeg(keten.Stand.Stroom);
                foreach (var (boeking, hash) in keten.Boekingen)
                    nagerekend = nagerekend.Na(boeking with { Delen = [.. boeking.Delen.Where(d => lezer.Leesrecht.Omvat(d.Publiek))] }, hash);

                nagerekend.Delen.ToDictionary(d => d.Key, d => d.Value.Digest()).ShouldBe(mag, ignoreOrder: true);
            }
        }, iter: 200 * Maal);

    [Fact]
    [Trait("Feature", "H04")]
    public void Naspelen_uit_bytes_geeft_dezelfde_digests_als_meemaken() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            var nagespeeld = keten.Boekingen.Aggregate(Stand.Leeg(keten.Stand.Stroom), (s, b) => s.Na(Herlezen(b.Boeking), b.Boeking.Hash()));
            nagespeeld.Hash.ShouldBe(keten.Stand.Hash);
            Digests(nagespeeld).ShouldBe(Digests(keten.Stand));
        }, iter: 200 * Maal);

    [Fact]
    [Trait("Feature", "H04")]
    public void Ter_plekke_vouwen_geeft_de_standen_van_boeking_voor_boeking_en_laat_wat_getoond_is_met_rust() =>
        Gen.Select(Willekeurigeketen.Keten, Gen.Int[1, 7]).Sample((keten, om) =>
        {
            var (stand, vouwing) = (Stand.Leeg(keten.Stand.Stroom), new Vouwing(Stand.Leeg(keten.Stand.Stroom)));
            var getoond = new List<(Stand TerPlekke, Stand Stuk)>();
            foreach (var (boeking, hash) in keten.Boekingen)
            {
                stand = stand.Na(boeking, hash);
                vouwing.Na(boeking, hash);
                if (boeking.Nr % om == 0) getoond.Add((vouwing.Stand(), stand));
            }
            getoond.Add((vouwing.Stand(), stand));

            foreach (var (terPlekke, stuk) in getoond)
            {
                (terPlekke.Nr, terPlekke.Hash, terPlekke.Tijdstip).ShouldBe((stuk.Nr, stuk.Hash, stuk.Tijdstip));
                Digests(terPlekke).ShouldBe(Digests(stuk));
            }
        }, iter: 100 * Maal);

    [Fact]
    [Trait("Feature", "H04")]
    public void Elke_export_van_elke_partner_klopt() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var partner in new[] { keten.Belastingdienst, keten.Uwv, keten.Cbs })
                Proefexport.Controleer(Proefexport.Van(keten, partner), Proefexport.Hoofd(keten.Stand, keten.Nu)).Bevindingen.ShouldBeEmpty();
        }, iter: 50 * Maal);

    [Fact]
    [Trait("Feature", "H05")]
    public void Alle_woorden_wissen_laat_alle_andere_digests_staan_en_de_export_heel() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            var eerst = Digests(keten.Stand);
            var dag = keten.Nu.DatumIn(Proefketen.Amsterdam);
            // What two partners signed and still holds stays. A copy goes with the words that it is of.
            var blijft = keten.Stand.Afspraken.Where(a => a.Bindt(dag)).SelectMany(a => a.Inhoud.Teksten).Select(t => t.Id).ToHashSet();
            foreach (var plaats in keten.Stand.Delen.Values.SelectMany(d => d.Teksten).Where(t => !t.IsAfschrift && !blijft.Contains(t.Tekst.Id)).ToList())
            {
                var (tekst, door) = plaats;
                // What nobody of the chain typed is its house's to erase.
                var huis = plaats is { Door: null, Huis: { } partij } ? keten.Stand.Deelnames.First(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager) : keten.Sleuteldrager;
                var typer = keten.Stand.Deelnames.Vind(door ?? huis.Id)!;
                var wisser = typer.Termijn.Omvat(dag) ? typer : Opvolger(keten, tekst, dag);
                // Between two partners that have both left nobody reads or erases any more.
                if (wisser is null)
                {
                    Vertrokken(keten, tekst, dag).ShouldBeTrue();
                    blijft.Add(tekst.Id);
                    continue;
                }
                var geweigerd = keten.Als(wisser).Doe(new TekstWissen(tekst.Id));
                // What all signed stands until something else is agreed on.
                if (geweigerd == TekstWissen.Afgesproken)
                {
                    new[] { keten.Stand.Opdrachtbrief!.Opdracht.Id, keten.Stand.Opdrachtbrief.Resultaat.Id }.ShouldContain(tekst.Id);
                    blijft.Add(tekst.Id);
                    continue;
                }
                if (geweigerd is not null) geweigerd.ShouldBe(TekstWissen.AlGewist);
                keten.Woorden.Remove(tekst.Id);
            }
            keten.Woorden.Keys.Where(t => !blijft.Contains(t) && keten.Boekingen.Any(b => Genoemd(b.Boeking).Contains(t))).ShouldBeEmpty();

            Digests(keten.Stand).Where(d => d.Publiek != "openbaar").ShouldBe(eerst.Where(d => d.Publiek != "openbaar"));
            Proefexport.Controleer(Proefexport.Van(keten, keten.Belastingdienst)).Bevindingen.ShouldBeEmpty();
        }, iter: 50 * Maal);

    // Whose partner has left leaves its words to any key holder that may read them.
    static Deelname? Opvolger(Proefketen keten, Tekst tekst, Datum dag) => keten.Stand.Deelnames.FirstOrDefault(d =>
        d.Rol == Rol.Sleuteldrager && d.Termijn.Omvat(dag)
        && keten.Stand.Delen.First(x => x.Value.Teksten.Any(t => t.Tekst.Id == tekst.Id)).Key is var publiek && Leesrecht.Van(keten.Stand, d.Persoon, dag).Omvat(publiek));

    static bool Vertrokken(Proefketen keten, Tekst tekst, Datum dag) =>
        keten.Stand.Delen.First(x => x.Value.Teksten.Any(t => t.Tekst.Id == tekst.Id)).Key is { IsKring: true } kring && kring.Partijen.All(p => !keten.Stand.Partners.Vind(p)!.DoetMee(dag));

    [Fact]
    [Trait("Feature", "H05")]
    public void Elke_tekst_die_een_feit_noemt_is_in_de_stand_te_vinden() =>
        Willekeurigeketen.Keten.Sample(keten =>
            keten.Boekingen.SelectMany(b => Genoemd(b.Boeking)).Except(keten.Stand.Delen.Values.SelectMany(d => d.Teksten).Select(t => t.Tekst.Id)).ShouldBeEmpty(), iter: 200 * Maal);

    [Fact]
    [Trait("Feature", "E02")]
    public void Een_niveau_daalt_nooit() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var knelpunt in keten.Stand.Knelpunten)
                knelpunt.Stappen.Select(s => s.Niveau).ShouldBeInOrder(SortDirection.Ascending);
        }, iter: 100 * Maal);

    [Fact]
    [Trait("Feature", "H04")]
    public void Wat_naar_de_keten_gaat_draagt_hetzelfde_id_en_dezelfde_teksten_en_de_oude_plaats_wordt_geschiedenis()
    {
        var keten = new Proefketen();
        var id = keten.Nieuw<KnelpuntId>();
        var titel = keten.Tekst("Geboortedata ontbreken");
        keten.Als(keten.Regisseur).Doe(new KnelpuntMelden(id, keten.Belastingdienst, keten.Uwv, titel, null)).ShouldBeNull();

        keten.Doe(new KnelpuntEscaleren(id, Niveau.Ketenmanager, keten.Tekst("Het raakt de keten"))).ShouldBeNull();

        var kring = keten.Stand.Deel(Publiek.Kring(keten.Belastingdienst, keten.Uwv)).Knelpunten.Vind(id)!;
        var levend = keten.Stand.Knelpunten.Vind(id)!;
        levend.Publiek.ShouldBe(Publiek.Keten);
        levend.Titel.ShouldBe(titel);
        levend.Niveau.ShouldBe(Niveau.Ketenmanager);
        kring.Niveau.ShouldBe(Niveau.Werkvloer);
        keten.Stand.Knelpunten.Count().ShouldBe(1);
    }

    static HashSet<TekstId> Genoemd(Boeking boeking)
    {
        var genoemd = new HashSet<TekstId>();
        foreach (var feit in boeking.Delen.SelectMany(d => d.Feiten)) TekstVinder.In(feit.Inhoud, t => genoemd.Add(t.Id));
        return genoemd;
    }

    static Boeking Herlezen(Boeking boeking) => boeking with
    {
        Kop = Kop.Lees(boeking.Kop.Zout, boeking.Kop.Inhoud())!,
        Delen = [.. boeking.Delen.Select(d => Deel.Lees(d.Zout, d.Inhoud())!)],
    };

    static List<(string Publiek, Zegel Digest)> Digests(Stand stand) => [.. stand.Delen.Select(d => (d.Key.ToString(), d.Value.Digest()))];
}
