using Schakel.Application.Voorbeeld;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests.Voorbeeld;

/// <summary>What somebody finds in the example: what is known as it is known, what is invented marked as such, and work that is about today.</summary>
public sealed class VoorbeeldinhoudTests
{
    /// <summary>After this day everything in the example is invented.</summary>
    static readonly Datum LaatstBekend = new(2022, 5, 2);

    /// <summary>What is invented before that day: no source says how far a mandate reached, and the chain shows a model.</summary>
    static readonly string[] VerzonnenInDeOprichting = ["mandaatmodel", "opdrachtbrief", "omgevingspartij"];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_normen_gelden_zoals_ze_gepubliceerd_zijn()
    {
        await using var huis = await Voorbeeldhuis.Open();
        var stand = await huis.Geladen();

        decimal?[] Op(Datum dag) => [.. stand.Normen.Where(n => n.Nummer <= 7).OrderBy(n => n.Nummer).Select(n => n.Op(dag)?.Waarde)];
        Op(new(2010, 12, 31)).ShouldAllBe(w => w == null);
        Op(new(2011, 1, 1)).ShouldBe([95, 95, 95, 95, 90, 5, 99]);
        Op(new(2014, 1, 1)).ShouldBe([95, 95, 95, 95, 90, 5, 98]);
        Op(new(2015, 1, 1)).ShouldBe([98, 95, 95, 95, 90, 5, 98]);
        stand.Normen.Where(n => n.Richting == Normrichting.Maximaal).Select(n => n.Nummer).Order().ShouldBe([6, 8]);
        stand.Besluiten.OrderBy(b => b.Genomen).Select(b => b.Genomen.DatumIn(Huis.Zone)).Take(2).ShouldBe([new(2013, 12, 31), new(2014, 12, 31)]);
    }

    [Fact]
    public async Task De_resultaten_staan_er_per_norm_en_jaar_en_wat_voorlopig_was_heet_voorlopig()
    {
        await using var huis = await Voorbeeldhuis.Open();
        var stand = await huis.Geladen();

        var cijfers = stand.Resultaten.SelectMany(r => r.Resultaten, (reeks, r) => (stand.Normen.Vind(reeks.Norm)!.Nummer, Jaar: r.Periode.Van.Year, r.Geldend.Waarde, r.Geldend.IsVoorlopig)).Order().ToList();
        cijfers.Count.ShouldBe(27);
        cijfers.ShouldContain((1, 2017, 98.4m, false));
        cijfers.ShouldContain((6, 2013, 0.20m, true));
        cijfers.Where(c => c.IsVoorlopig).Select(c => c.Nummer).Distinct().ShouldBe([6, 7]);
        cijfers.Where(c => c.Nummer >= 4 && c.Jaar >= 2016).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2026-11-28")]
    [InlineData("2027-01-01")]
    [InlineData("2028-02-29")]
    [InlineData("2029-04-02")]
    public async Task Op_elk_niveau_ligt_iets_dat_over_vandaag_gaat(string vandaag)
    {
        await using var huis = await Voorbeeldhuis.Open(Datum.Parse(vandaag, null));
        var stand = await huis.Geladen();
        var morgen = new Werkkalender([]).NaWerkdagen(huis.Dag, 1);

        var open = stand.Knelpunten.Where(k => !k.IsOpgelost).ToList();
        open.Select(k => k.Niveau).Order().ShouldBe([Niveau.Werkvloer, Niveau.Ketenregisseurs, Niveau.Ketenregisseurs, Niveau.Ketenmanager, Niveau.Ketenbestuur]);
        var verlopen = open.Where(k => k.IsVerlopen(huis.Dag)).ShouldHaveSingleItem();
        new Werkkalender([]).NaWerkdagen(verlopen.Uiterlijk, 1).ShouldBe(Kalender.IsWerkdag(huis.Dag) ? huis.Dag : morgen);
        open.Count(k => k.Uiterlijk == morgen).ShouldBe(1);
        stand.Knelpunten.Count(k => k.IsOpgelost && k.Oplossing!.Tijdstip.DatumIn(Huis.Zone) > LaatstBekend).ShouldBe(2);
        stand.Tijdstip.DatumIn(Huis.Zone).ShouldBeLessThan(huis.Dag);
    }

    [Fact]
    public async Task Een_voorstel_wacht_op_UWV_en_wordt_besloten_als_het_spreekt()
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var stand = await Voorbeeldhuis.Stand(deur);
        var voorstel = stand.Voorstellen.Single(v => v.Status == Voorstelstatus.Open);
        var uwv = Bezetting.Van(Bezetting.Uwv, Rol.Bestuurder);

        voorstel.Van(Bezetting.Belastingdienst.Id)!.Oordeel.ShouldBe(Oordeel.Instemmen);
        voorstel.Van(Bezetting.Cbs.Id)!.Oordeel.ShouldBe(Oordeel.InstemmenMetZorg);
        voorstel.Van(Bezetting.Uwv.Id).ShouldBeNull();
        var spreekt = new StandpuntGeven(voorstel.Id, Bezetting.Uwv.Id, voorstel.Ronde, Oordeel.Instemmen, null);
        await deur.Voer(new(Voorbeeldketen.Stroom, new(Guid.NewGuid()), Dader.Van(uwv.Persoon, uwv.Id, Factor.Voorbeeld), spreekt, []), Stop);

        stand = await Voorbeeldhuis.Stand(deur);
        stand.Voorstellen.Vind(voorstel.Id)!.Status.ShouldBe(Voorstelstatus.Besloten);
        var norm = stand.Normen.Single(n => n.Nummer == 8);
        (norm.Op(new(2026, 12, 31))!.Waarde, norm.Op(new(2027, 1, 1))!.Waarde).ShouldBe((72, 48));
    }

    [Fact]
    public void Wat_verzonnen_is_zegt_dat_overal_en_wat_bekend_is_nergens()
    {
        foreach (var stap in Voorbeeldketen.Stappen(Voorbeeldhuis.Vandaag))
        {
            var invoer = new Invoer();
            stap.Opdracht(invoer);
            invoer.Fouten.ShouldBeEmpty(stap.Naam);
            foreach (var woorden in invoer.Woorden.Select(w => w.Woorden))
            {
                if (stap.Op.DatumIn(Huis.Zone) > LaatstBekend || VerzonnenInDeOprichting.Contains(stap.Naam)) woorden.ShouldEndWith(Voorbeeldketen.Verzonnen);
                else woorden.ShouldNotContain("verzonnen");
            }
        }
    }

    [Fact]
    public async Task Van_wat_bekend_is_staat_erbij_waarvandaan()
    {
        await using var huis = await Voorbeeldhuis.Open();
        var stand = await huis.Geladen();

        stand.Gebeurtenissen.Count.ShouldBe(16);
        stand.Gebeurtenissen.ShouldAllBe(g => g.Bron != null);
        var bronnen = await huis.Journaal.Teksten(Voorbeeldketen.Stroom, [.. stand.Gremia.Select(g => g.Taak.Id)], Stop);
        bronnen.Count.ShouldBe(4);
        bronnen.Values.ShouldAllBe(t => t.Woorden.Contains("(Bron: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Alles_gebeurt_op_volgorde_in_werktijd_en_voor_vandaag_welke_dag_het_ook_is()
    {
        for (var vandaag = Voorbeeldhuis.Vandaag; vandaag < Voorbeeldhuis.Vandaag.AddYears(1); vandaag = vandaag.AddDays(1))
        {
            var stappen = Voorbeeldketen.Stappen(vandaag);
            stappen.Select(s => s.Id).Distinct().Count().ShouldBe(stappen.Count);
            stappen.ShouldAllBe(s => s.Id.Waarde.Version == 4);
            stappen[^1].Id.ShouldBe(Voorbeeldketen.Stappen(Voorbeeldhuis.Vandaag)[^1].Id);
            stappen[^1].Op.DatumIn(Huis.Zone).ShouldBeLessThan(vandaag);
            // The law came into force on New Year's Day, a Sunday.
            foreach (var moment in stappen.Skip(1).Select(s => TimeZoneInfo.ConvertTime(s.Op.Moment, Huis.Zone)))
            {
                Kalender.IsWerkdag(Datum.FromDateTime(moment.DateTime)).ShouldBeTrue();
                moment.Hour.ShouldBeInRange(9, 16);
            }
        }
    }
}
