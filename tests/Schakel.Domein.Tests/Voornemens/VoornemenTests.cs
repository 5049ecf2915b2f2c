using System.Collections.Immutable;
using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Voornemens;

/// <summary>Nobody is surprised by what another changes in its own line, and nobody asks leave for it either.</summary>
[Trait("Feature", "E07")]
public sealed class VoornemenTests
{
    static readonly Periode Mei = new(new(2026, 5, 1), null);

    readonly Besluitketen _huis = new();
    readonly Deelname _uwv;

    public VoornemenTests() => _uwv = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Een_partner_kondigt_aan_en_wie_aan_de_andere_kant_zit_wordt_gevraagd()
    {
        var (aan, elk) = (Aankondigen([_huis.Overdracht]), Aankondigen([]));
        Keten.Als(Keten.Regisseur).Moet(aan);
        Keten.Moet(elk);

        (Zie(aan).Uiterlijk, Zie(aan).Door).ShouldBe((new(2026, 3, 16), Keten.Regisseur.Id), "ten working days");
        Zie(aan).Gevraagd.ShouldBe([Keten.Uwv]);
        Zie(elk).Gevraagd.ShouldBe([Keten.Uwv, Keten.Cbs], ignoreOrder: true, "without a place everybody can notice it");
        var naarCbs = Keten.Nieuw<OverdrachtId>();
        _huis.Allen(_huis.Ingediend(new OverdrachtVaststellen(naarCbs, Keten.Belastingdienst, Keten.Cbs, Keten.Tekst("Bestand"))));
        Zie(Aangekondigd(_huis.Overdracht, naarCbs)).Gevraagd.ShouldBe([.. new[] { Keten.Uwv, Keten.Cbs }.Order()], "whoever is on the other side of one of them");
        Keten.Doe(aan).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Als(_uwv).Doe(Aankondigen([])).ShouldBe(Mag.NietVanU, "nobody announces for another");
        Keten.Als(_huis.Bestuurders[0]).Doe(Aankondigen([])).ShouldBe(Mag.NietBevoegd(Bevoegdheid.VoornemenAankondigen));
    }

    [Fact]
    public void Wat_er_al_is_te_ver_ligt_of_elders_hoort_wordt_niet_aangekondigd()
    {
        Keten.Als(Keten.Regisseur);
        foreach (var wanneer in new Periode[] { new(Vandaag, null), new(Vandaag.AddYears(10).AddDays(1), null), new(new(2026, 5, 2), new(2026, 5, 1)) })
            Keten.Doe(Aankondigen([]) with { Wanneer = wanneer }).ShouldBe(Voornemenregels.DagenOngeldig, $"{wanneer}");
        foreach (var dagen in new[] { 0, 61 }) Keten.Doe(Aankondigen([]) with { Werkdagen = dagen }).ShouldBe(Voornemenregels.WerkdagenOngeldig);
        Keten.Doe(Aankondigen([]) with { Wanneer = new(new(2026, 3, 16), null) }).ShouldBe(Voornemenregels.WerkdagenOngeldig, "they answer before it is there");
        Keten.Doe(Aankondigen([]) with { Wanneer = new(new(2026, 3, 17), new(2026, 3, 17)) }).ShouldBeNull("for one day");
        foreach (var (wanneer, dagen) in new[] { (new Periode(Vandaag.AddYears(10), null), 10), (new(Vandaag.AddYears(10), null), VoornemenAankondigen.MaximumWerkdagen), (Mei, 1) })
            Keten.Doe(Aankondigen([]) with { Wanneer = wanneer, Werkdagen = dagen }).ShouldBeNull("just within");
        var elders = Keten.Nieuw<OverdrachtId>();
        _huis.Allen(_huis.Ingediend(new OverdrachtVaststellen(elders, Keten.Uwv, Keten.Cbs, Keten.Tekst("Weeklevering"))));
        Keten.Als(Keten.Regisseur);
        foreach (var overdrachten in new ImmutableArray<OverdrachtId>[] { [elders], [_huis.Overdracht, _huis.Overdracht], [Keten.Nieuw<OverdrachtId>()], [_huis.Overdracht, elders] })
            Keten.Doe(Aankondigen(overdrachten)).ShouldBe(VoornemenAankondigen.OverdrachtLigtElders);
        var eenEnTwintig = Enumerable.Range(0, VoornemenAankondigen.MaximumOverdrachten + 1).Select(_ => Keten.Nieuw<OverdrachtId>()).ToList();
        _huis.Allen(_huis.Ingediend([.. eenEnTwintig.Take(11).Select(o => new OverdrachtVaststellen(o, Keten.Belastingdienst, Keten.Cbs, Keten.Tekst("Bestand")))]));
        _huis.Allen(_huis.Ingediend([.. eenEnTwintig.Skip(11).Select(o => new OverdrachtVaststellen(o, Keten.Belastingdienst, Keten.Cbs, Keten.Tekst("Bestand")))]));
        Keten.Als(Keten.Regisseur).Doe(Aankondigen([.. eenEnTwintig])).ShouldBe(VoornemenAankondigen.OverdrachtLigtElders, "twenty at most");
        Keten.Doe(Aankondigen([.. eenEnTwintig.Take(VoornemenAankondigen.MaximumOverdrachten)])).ShouldBeNull();
        for (var i = 5; i < VoornemenAankondigen.MaximumOpen; i++) Keten.Moet(Aankondigen([]));
        var laatste = Aankondigen([]);
        Keten.Doe(laatste).ShouldBe(VoornemenAankondigen.TeVeel);
        Keten.Als(_uwv).Doe(Aankondigen([]) with { Partij = Keten.Uwv }).ShouldBeNull("that counts per partner");
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAfgelasten(Keten.Stand.Voornemens.First(v => v.Partij == Keten.Belastingdienst).Id, Keten.Tekst("Toch niet")));
        Keten.Doe(laatste).ShouldBeNull("what was called off counts no more");
        Later(60);
        Keten.Doe(Aankondigen([]) with { Wanneer = new(new(2026, 9, 1), null) }).ShouldBeNull("what is there already counts no more");

        Keten.Als(_huis.Bestuurders[0]).Moet(new PartnerUittreden(Keten.Belastingdienst, Vandaag, Keten.Tekst("Andere taak"), null));
        Later(1);
        Keten.Als(Keten.Regisseur).Doe(Aankondigen([]) with { Wanneer = new(new(2026, 9, 1), null) }).ShouldNotBeNull();
    }

    [Fact]
    public void De_anderen_zeggen_wat_zij_merken_en_mogen_van_gedachten_veranderen()
    {
        var voornemen = Aangekondigd(_huis.Overdracht);
        Werk(_uwv).ShouldBe([voornemen]);
        Werk(Keten.Regisseur).ShouldBeEmpty("his own");
        Werk(_huis.Bestuurders[1]).ShouldBeEmpty("a board member does not answer it");
        Keten.Als(_uwv).Doe(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Groot, null)).ShouldBe(ImpactMelden.ToelichtingNodig);
        Keten.Doe(new ImpactMelden(voornemen, Keten.Cbs, Impactmaat.Geen, null)).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Regisseur).Doe(new ImpactMelden(voornemen, Keten.Belastingdienst, Impactmaat.Geen, null)).ShouldBe(ImpactMelden.EigenVoornemen);

        var nodig = Keten.Tekst("Wij testen drie weken mee");
        Keten.Als(_uwv).Moet(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Groot, nodig));
        (Zie(voornemen).Zwaarst, Zie(voornemen).Van(Keten.Uwv)!.Door).ShouldBe((Impactmaat.Groot, _uwv.Id));
        Werk(_uwv).ShouldBeEmpty();
        var cbs = Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur);
        Keten.Als(cbs).Moet(new ImpactMelden(voornemen, Keten.Cbs, Impactmaat.Klein, Keten.Tekst("Een week later")));
        Keten.Als(_uwv).Moet(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Geen, null));

        (Zie(voornemen).Zwaarst, Zie(voornemen).Impacten.Length, Zie(voornemen).Eerdere.Single().Toelichting).ShouldBe((Impactmaat.Klein, 2, nodig), "who was not asked is heard, and what was said before stays");
        for (var i = 2; i < ImpactMelden.MaximumKeren; i++) Keten.Moet(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Geen, null));
        Keten.Doe(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Geen, null)).ShouldBe(ImpactMelden.TeVaak);
        Keten.Als(cbs).Doe(new ImpactMelden(voornemen, Keten.Cbs, Impactmaat.Geen, null)).ShouldBeNull("that counts per partner");
    }

    [Fact]
    public void Zolang_het_er_niet_is_zegt_men_het_ook_na_de_afgesproken_dag_en_daarna_is_het_een_knelpunt()
    {
        var voornemen = Aangekondigd(_huis.Overdracht);
        Later(40);
        WerkVan(_uwv).Single().IsVerlopen.ShouldBeTrue();
        Keten.Als(_uwv).Doe(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Geen, null)).ShouldBeNull();

        var ander = Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager);
        Keten.Nu = new(new(2026, 4, 30, 22, 0, 0, TimeSpan.Zero));
        Keten.Als(ander).Doe(new ImpactMelden(voornemen, Keten.Cbs, Impactmaat.Geen, null)).ShouldBe(Voornemenregels.AlBegonnen, "it is May in Amsterdam");
        Keten.Als(Keten.Regisseur).Doe(new VoornemenVerzetten(voornemen, new(new(2026, 9, 1), null), Keten.Tekst("Later"), 5)).ShouldBe(Voornemenregels.AlBegonnen);
        Keten.Doe(new VoornemenAfgelasten(voornemen, Keten.Tekst("Toch niet"))).ShouldBe(Voornemenregels.AlBegonnen);
        Werk(_uwv).ShouldBeEmpty();

        var knelpunt = Melden(Keten.Uwv, Keten.Belastingdienst, voornemen);
        Keten.Als(_uwv).Moet(knelpunt);
        Keten.Stand.Knelpunten.Vind(knelpunt.Knelpunt)!.Voornemen.ShouldBe(voornemen);
        Keten.Doe(Melden(Keten.Uwv, Keten.Cbs, voornemen)).ShouldBe(KnelpuntMelden.VoornemenVanAnderen);
        Keten.Doe(Melden(Keten.Uwv, Keten.Belastingdienst, Keten.Nieuw<VoornemenId>())).ShouldBe(KnelpuntMelden.VoornemenVanAnderen);
    }

    [Fact]
    public void Verzetten_vraagt_allen_opnieuw_en_afgelasten_vraagt_niets_meer()
    {
        var voornemen = Aangekondigd(_huis.Overdracht);
        Keten.Als(_uwv).Moet(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Geen, null));
        Keten.Doe(new VoornemenVerzetten(voornemen, new(new(2026, 6, 1), null), Keten.Tekst("Later"), 5)).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Regisseur).Doe(new VoornemenVerzetten(voornemen, Mei, Keten.Tekst("Later"), 5)).ShouldBe(VoornemenVerzetten.ZelfdeDagen);
        Keten.Doe(new VoornemenVerzetten(voornemen, new(Vandaag, null), Keten.Tekst("Nu"), 5)).ShouldBe(Voornemenregels.DagenOngeldig);
        Keten.Doe(new VoornemenVerzetten(voornemen, new(new(2026, 3, 9), null), Keten.Tekst("Eerder"), 5)).ShouldBe(Voornemenregels.WerkdagenOngeldig);

        Keten.Moet(new VoornemenVerzetten(voornemen, new(new(2026, 6, 1), new(2026, 6, 30)), Keten.Tekst("Later"), 5));
        var zie = Zie(voornemen);
        (zie.Wanneer, zie.Uiterlijk, zie.Impacten.Length, zie.Eerdere.Length, zie.Verzettingen.Single().Was).ShouldBe((new(new(2026, 6, 1), new(2026, 6, 30)), new(2026, 3, 9), 0, 1, Mei));
        Werk(_uwv).ShouldBe([voornemen], "what he said was about other days");
        for (var i = 1; i < VoornemenVerzetten.MaximumKeren; i++) Keten.Als(Keten.Regisseur).Moet(new VoornemenVerzetten(voornemen, new(new Datum(2026, 7, 1).AddDays(i), null), Keten.Tekst("Later"), 5));
        Keten.Doe(new VoornemenVerzetten(voornemen, Mei, Keten.Tekst("Terug"), 5)).ShouldBe(VoornemenVerzetten.TeVaak);

        Keten.Moet(new VoornemenAfgelasten(voornemen, Keten.Tekst("Geen geld")));
        (Zie(voornemen).GaatDoor, Zie(voornemen).IsBegonnen(new(2027, 1, 1))).ShouldBe((false, false));
        Werk(_uwv).ShouldBeEmpty();
        Keten.Doe(new VoornemenAfgelasten(voornemen, Keten.Tekst("Nog eens"))).ShouldBe(Voornemenregels.GaatNietDoor);
        Keten.Als(_uwv).Doe(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Geen, null)).ShouldBe(Voornemenregels.GaatNietDoor);
        Keten.Doe(new ImpactMelden(Keten.Nieuw<VoornemenId>(), Keten.Uwv, Impactmaat.Geen, null)).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Wat_er_al_is_duurt_korter_of_langer_zonder_dat_iemand_opnieuw_gevraagd_wordt()
    {
        var voornemen = Aangekondigd(_huis.Overdracht);
        Keten.Als(_uwv).Moet(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Geen, null));
        Keten.Als(Keten.Regisseur).Doe(Einde(voornemen, null)).ShouldBe(VoornemenEindeBepalen.NogNietBegonnen);
        Keten.Doe(Einde(Keten.Nieuw<VoornemenId>(), null)).ShouldBe(Afwijzing.NietGevonden);
        Keten.Nu = new(new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero));
        Keten.Als(_uwv).Doe(Einde(voornemen, Vandaag)).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Regisseur).Doe(Einde(voornemen, Mei.TotEnMet)).ShouldBe(VoornemenEindeBepalen.ZelfdeEinde);
        Keten.Doe(Einde(voornemen, Mei.Van.AddDays(-1))).ShouldBe(VoornemenEindeBepalen.EindeOngeldig);

        Keten.Moet(Einde(voornemen, new(2026, 5, 20)));

        var zie = Zie(voornemen);
        (zie.Wanneer, zie.Laatste, zie.Impacten.Length, zie.Eerdere.Length, zie.Verzettingen.Single().Was, zie.Verzettingen.Single().Door).ShouldBe((new(Mei.Van, new(2026, 5, 20)), new(2026, 5, 20), 1, 0, Mei, Keten.Regisseur.Id));
        Later(30);
        Keten.Doe(Einde(voornemen, Mei.Van)).ShouldBeNull("also when it is over already");
        Keten.Doe(Einde(voornemen, null)).ShouldBeNull("it stays after all");
        for (var i = 3; i < VoornemenEindeBepalen.MaximumKeren; i++) Keten.Moet(Einde(voornemen, Mei.Van.AddDays(i)));
        Keten.Doe(Einde(voornemen, Mei.Van)).ShouldBe(VoornemenEindeBepalen.TeVaak);

        var weg = Aangekondigd(new Periode(new(2026, 9, 1), null));
        Keten.Moet(new VoornemenAfgelasten(weg, Keten.Tekst("Geen geld")));
        Keten.Doe(Einde(weg, null)).ShouldBe(Voornemenregels.GaatNietDoor);
    }

    [Fact]
    public void Is_aan_de_andere_kant_niemand_meer_dan_worden_alle_anderen_gevraagd()
    {
        Keten.Als(_huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, Vandaag, Keten.Tekst("Andere taak"), null));
        Later(1);

        Zie(Aangekondigd(_huis.Overdracht)).Gevraagd.ShouldBe([Keten.Cbs], "a change that asks nobody surprises all");
    }

    [Fact]
    public void Wie_wegging_wordt_bij_verzetten_niet_meer_gevraagd()
    {
        var voornemen = Aangekondigd();
        Keten.Als(_huis.Bestuurders[2]).Moet(new PartnerUittreden(Keten.Cbs, Vandaag, Keten.Tekst("Andere taak"), null));
        Later(1);

        Keten.Als(Keten.Regisseur).Moet(new VoornemenVerzetten(voornemen, new(new(2026, 6, 1), null), Keten.Tekst("Later"), 5));

        Zie(voornemen).Gevraagd.ShouldBe([Keten.Uwv]);
    }

    [Fact]
    public void Geen_termijn_valt_op_een_vrije_dag_of_na_het_begin_wat_er_ook_gekozen_wordt() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[-1, 70], Gen.Int[0, 20]).Sample((vanaf, werkdagen, verzet) => new VoornemenTests().Speel(vanaf, werkdagen, verzet), iter: 200, threads: 1);

    void Speel(int vanaf, int werkdagen, int verzet)
    {
        var aankondigen = Aankondigen([]) with { Wanneer = new(Vandaag.AddDays(vanaf), null), Werkdagen = werkdagen };
        if (Keten.Als(Keten.Regisseur).Doe(aankondigen) is not null) return;
        Klopt(Zie(aankondigen));
        Keten.Doe(new VoornemenVerzetten(aankondigen.Voornemen, new(Vandaag.AddDays(vanaf + verzet), null), Keten.Tekst("Later"), werkdagen));
        Klopt(Zie(aankondigen));

        void Klopt(Voornemen v)
        {
            Keten.Stand.Kalender.IsWerkdag(v.Uiterlijk).ShouldBeTrue();
            (v.Uiterlijk > Vandaag && v.Uiterlijk < v.Wanneer.Van).ShouldBeTrue($"{v.Uiterlijk} {v.Wanneer}");
        }
    }

    [Fact]
    public void Alle_woorden_van_een_voornemen_zijn_te_wissen()
    {
        var voornemen = Aangekondigd(_huis.Overdracht);
        Keten.Als(_uwv).Moet(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Klein, Keten.Tekst("Een week later")));
        Keten.Als(Keten.Regisseur).Moet(new VoornemenVerzetten(voornemen, new(new(2026, 6, 1), null), Keten.Tekst("Later"), 5));
        Keten.Als(_uwv).Moet(new ImpactMelden(voornemen, Keten.Uwv, Impactmaat.Klein, Keten.Tekst("Nog een week")));
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAfgelasten(voornemen, Keten.Tekst("Geen geld")));

        var teksten = Zie(voornemen).Teksten.ToList();
        teksten.Count.ShouldBe(6);
        foreach (var tekst in teksten) Keten.Als(tekst.Door == _uwv.Id ? _uwv : Keten.Regisseur).Doe(new TekstWissen(tekst.Tekst.Id)).ShouldBeNull();
    }

    VoornemenAankondigen Aankondigen(ImmutableArray<OverdrachtId> overdrachten) =>
        new(Keten.Nieuw<VoornemenId>(), Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Nieuw aangifteprogramma"), Keten.Tekst("Twee dagen dicht"), Mei, overdrachten, 10);

    VoornemenEindeBepalen Einde(VoornemenId voornemen, Datum? dag) => new(voornemen, dag, Keten.Tekst("Het herstel kost meer tijd"));

    VoornemenId Aangekondigd(params ImmutableArray<OverdrachtId> overdrachten) => Aangekondigd(Mei, overdrachten);

    VoornemenId Aangekondigd(Periode wanneer, ImmutableArray<OverdrachtId> overdrachten = default)
    {
        var aankondigen = Aankondigen(overdrachten.IsDefault ? [] : overdrachten) with { Wanneer = wanneer };
        Keten.Als(Keten.Regisseur).Moet(aankondigen);
        return aankondigen.Voornemen;
    }

    KnelpuntMelden Melden(PartijId van, PartijId naar, VoornemenId voornemen) => new(Keten.Nieuw<KnelpuntId>(), van, naar, Keten.Tekst("De levering kwam niet"), null, Voornemen: voornemen);

    Voornemen Zie(VoornemenAankondigen aankondigen) => Zie(aankondigen.Voornemen);

    Voornemen Zie(VoornemenId id) => Keten.Stand.Voornemens.Vind(id)!;

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    IEnumerable<WachtendWerk.ImpactGevraagd> WerkVan(Deelname wie)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), Keten.Nu);
        return Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), Vandaag, 20).Eerste.OfType<WachtendWerk.ImpactGevraagd>();
    }

    IEnumerable<VoornemenId> Werk(Deelname wie) => WerkVan(wie).Select(w => w.Voornemen.Id);
}
