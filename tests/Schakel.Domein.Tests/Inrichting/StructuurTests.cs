using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>What a signature binds: everything that stands there, so that nobody has signed for what was changed after it.</summary>
[Trait("Feature", "I08")]
public sealed class StructuurTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Verandert_een_ding_van_wat_men_deelt_dan_is_het_een_andere_structuur()
    {
        Keten.AlsOprichter().Moet(Convenant());
        Keten.Moet(Brief());
        Keten.Moet(new KetenprofielVaststellen(Keten.Tekst("Doel"), Keten.Tekst("Probleem"), Oorsprong.Gekozen, null, []));
        var deel = Keten.Stand.Deel(Publiek.Keten);
        var (keten, uwv, convenant, brief) = (deel.Keten!, deel.Partners.Vind(Keten.Uwv)!, deel.Convenant!, deel.Opdrachtbrief!);
        (string Wat, Deelstand Ander)[] anders =
        [
            ("naam", deel with { Keten = keten with { Naam = Naam.Lees("Een andere naam")!.Value } }),
            ("partner", deel with { Partners = deel.Partners.Met(uwv.Id, uwv with { Naam = Naam.Lees("UWV nieuw")!.Value }) }),
            ("doel", deel with { Keten = keten with { Doel = Keten.Tekst("Een ander doel") } }),
            ("ketenprobleem", deel with { Keten = keten with { Ketenprobleem = Keten.Tekst("Een ander probleem") } }),
            ("profiel", deel with { Keten = keten with { Profiel = keten.Profiel! with { Oorsprong = Oorsprong.Opgelegd } } }),
            ("convenant", deel with { Convenant = convenant with { Inhoud = Keten.Tekst("Andere woorden") } }),
            ("termijn", deel with { Convenant = convenant with { Termijn = new(new(2026, 1, 1), new(2030, 12, 31)) } }),
            ("opdrachtbrief", deel with { Opdrachtbrief = brief with { Opdracht = Keten.Tekst("Een andere opdracht") } }),
            ("geen opdrachtbrief", deel with { Opdrachtbrief = null }),
        ];

        foreach (var (wat, ander) in anders) Structuur.Van(ander).ShouldNotBe(Structuur.Van(deel), wat);
        Structuur.Van(deel with { Keten = keten with { Profiel = keten.Profiel! with { Eerder = [Keten.Tekst("Van vroeger")] } } }).ShouldBe(Structuur.Van(deel), "what was replaced stands there no more");
    }

    [Fact]
    [Trait("Feature", "I15")]
    public void Een_opdrachtbrief_met_een_ander_woord_een_andere_dag_of_een_ander_mens_is_een_andere_brief()
    {
        var (manager, opdracht, resultaat, termijn) = (_huis.Ketenmanager.Id, Keten.Tekst("Bewaak het geheel"), Keten.Tekst("De normen worden gehaald"), new Periode(new(2026, 1, 1), new(2026, 12, 31)));
        var zegel = Opdrachtbrief.Zegel(manager, opdracht, resultaat, termijn);

        Opdrachtbrief.Zegel(manager, opdracht, resultaat, termijn).ShouldBe(zegel);
        Opdrachtbrief.Zegel(Keten.Nieuw<DeelnameId>(), opdracht, resultaat, termijn).ShouldNotBe(zegel);
        Opdrachtbrief.Zegel(manager, Keten.Tekst("Iets anders"), resultaat, termijn).ShouldNotBe(zegel);
        Opdrachtbrief.Zegel(manager, opdracht, Keten.Tekst("Iets anders"), termijn).ShouldNotBe(zegel);
        Opdrachtbrief.Zegel(manager, opdracht, resultaat, termijn with { TotEnMet = new(2027, 1, 1) }).ShouldNotBe(zegel);
        var macht = Opdrachtbrief.Zegel(manager, opdracht, resultaat, termijn, new([Maatregelsoort.Maatregel], 30, false));
        macht.ShouldNotBe(zegel, "what he may do without the board is signed for");
        Opdrachtbrief.Zegel(manager, opdracht, resultaat, termijn, new([Maatregelsoort.Maatregel], 31, false)).ShouldNotBe(macht);
    }

    [Fact]
    public void Een_volgend_convenant_en_een_volgende_brief_tellen_door()
    {
        Keten.AlsOprichter();
        for (var nummer = 1; nummer <= 3; nummer++)
        {
            Keten.Moet(Convenant());
            Keten.Moet(Brief());
            (Keten.Stand.Convenant!.Nummer, Keten.Stand.Opdrachtbrief!.Nummer).ShouldBe((nummer, nummer));
        }
    }

    [Fact]
    public void Na_de_oprichting_sluit_de_laatste_handtekening_onder_een_ander_convenant_niets_meer_af()
    {
        var huis = new Besluitketen();
        huis.Allen(huis.Ingediend(Convenant()));

        foreach (var bestuurder in huis.Bestuurders)
        {
            huis.Keten.Als(bestuurder).Moet(new ConvenantTekenen(bestuurder.Partij!.Value, Structuur.Van(huis.Keten.Stand.Deel(Publiek.Keten))));
            huis.Keten.Boekingen[^1].Boeking.Delen.SelectMany(d => d.Feiten).ShouldHaveSingleItem();
        }
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void De_woorden_van_een_vervangen_brief_zijn_nog_te_wissen()
    {
        var (eerste, tweede) = (Brief(), Brief());
        Keten.AlsOprichter().Moet(eerste);
        Keten.Moet(tweede);

        foreach (var tekst in new[] { eerste.Opdracht, eerste.Resultaat }) Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(tekst.Id)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I15")]
    public void In_welke_volgorde_zij_tekenen_maakt_niet_uit_voor_wat_er_staat()
    {
        Keten.AlsOprichter().Moet(Brief());
        var zegel = Keten.Stand.Opdrachtbrief!.Zegel();

        foreach (var bestuurder in _huis.Bestuurders.OrderByDescending(b => b.Partij)) Keten.Als(bestuurder).Moet(new OpdrachtbriefTekenen(bestuurder.Partij!.Value, zegel));

        Keten.Stand.Opdrachtbrief!.Ondertekeningen.Select(h => h.Partij).ShouldBe(_huis.Bestuurders.Select(b => b.Partij!.Value).Order());
    }

    [Fact]
    [Trait("Feature", "I14")]
    public void Voor_een_partner_die_er_niet_is_tekent_niemand_en_maakt_niemand_bezwaar()
    {
        var onbekend = Keten.Nieuw<PartijId>();
        Keten.AlsOprichter().Moet(Convenant());
        Keten.Moet(Brief());
        var deel = Keten.Stand.Deel(Publiek.Keten);

        foreach (var daad in new IOpdracht[]
        {
            new ConvenantTekenen(onbekend, Structuur.Van(deel)), new OpdrachtbriefTekenen(onbekend, deel.Opdrachtbrief!.Zegel()), new BezwaarMaken(onbekend, Keten.Tekst("Nee")), new BezwaarIntrekken(onbekend),
        })
            Keten.Als(_huis.Bestuurders[1]).Doe(daad).ShouldBe(Afwijzing.NietGevonden, daad.GetType().Name);
    }

    ConvenantOpstellen Convenant() => new(Keten.Tekst("Wij werken samen"), new(new(2026, 1, 1), null));

    OpdrachtbriefOpstellen Brief() => new(_huis.Ketenmanager.Id, Keten.Tekst("Bewaak het geheel"), Keten.Tekst("De normen worden gehaald"), new(new(2026, 1, 1), new(2026, 12, 31)));
}
