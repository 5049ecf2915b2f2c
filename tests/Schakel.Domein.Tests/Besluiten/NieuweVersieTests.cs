using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What holds for a proposal holds for its new version: its days, its place and what no body decides alone.</summary>
public sealed class NieuweVersieTests
{
    const Oordeel Ja = Oordeel.Instemmen, Terzijde = Oordeel.TerzijdeStaan;

    readonly Regelketen _raad = new(Besluitregel.Meerderheid);

    Proefketen Keten => _raad.Keten;

    [Fact]
    [Trait("Feature", "B04")]
    public void Er_komt_niets_bij_waar_alleen_allen_samen_over_gaan()
    {
        Doe(_raad, Versie(_raad, _raad.Ingediend()) with { Erbij = [Anders(_raad)] }).ShouldBe(Routeregels.AlleenMetInstemming, "one such change among others is enough");
        var consent = new Regelketen(Besluitregel.Consent);
        Doe(consent, Versie(consent, consent.Ingediend()) with { Erbij = [Anders(consent)] }).ShouldBeNull("consent of that body is the consent of all");
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Wat_nog_gelezen_wordt_komt_niet_terug_voor_het_gelezen_is()
    {
        var voorstel = _raad.Ingediend(_raad.Huis.Voorstel(_raad.Huis.Verhoogd()) with { Leesdagen = 5 });
        Doe(_raad, Versie(_raad, voorstel) with { HerzienOp = new(2026, 3, 9) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 9)));
        Doe(_raad, Versie(_raad, voorstel) with { HerzienOp = new(2026, 3, 10) }).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void De_dagen_voor_standpunten_tellen_ook_mee_zolang_er_nog_gelezen_wordt()
    {
        var nieuw = _raad.Nieuw(5) with { Leesdagen = 5 };
        Keten.Als(Keten.Regisseur).Doe(nieuw with { HerzienOp = new(2026, 3, 16) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 16)));

        var voorstel = _raad.Ingediend(nieuw);
        Doe(_raad, Versie(_raad, voorstel) with { HerzienOp = new(2026, 3, 16) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 16)), "what cannot be submitted cannot come by a new version either");
        Doe(_raad, Versie(_raad, voorstel) with { HerzienOp = new(2026, 3, 17) }).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B02")]
    public void Waren_de_standpunten_open_dan_gaan_ze_voor_iets_anders_weer_dicht_tot_het_gelezen_is()
    {
        var voorstel = _raad.Ingediend(_raad.Nieuw() with { Leesdagen = 1 });
        Op(new(2026, 3, 4));
        Doe(_raad, new StandpuntenOpenen(voorstel, Keten.Tekst("Genoeg"))).ShouldBeNull();
        Doe(_raad, Versie(_raad, voorstel)).ShouldBeNull();
        _raad.Huis.Zie(voorstel).OpTafel.IsDicht.ShouldBeFalse("other words ask for no other picture");
        Doe(_raad, Versie(_raad, voorstel) with { Behoud = [], Erbij = [_raad.Huis.Verhoogd(97m)] }).ShouldBeNull();
        (_raad.Huis.Zie(voorstel).OpTafel.IsDicht, _raad.Huis.Zie(voorstel).OpTafel.LezenTot).ShouldBe((true, new Datum(2026, 3, 5)));
    }

    [Fact]
    [Trait("Feature", "B04")]
    public void Is_het_gremium_er_niet_meer_dan_gaat_wat_er_lag_verder_en_komt_er_niets_bij()
    {
        var voorstel = _raad.Ingediend();
        _raad.Huis.Allen(_raad.Huis.Ingediend(new GremiumOpheffen(_raad.Gremium)));
        Doe(_raad, Versie(_raad, voorstel)).ShouldBeNull("all decide on it now");
        Doe(_raad, _raad.Nieuw()).ShouldBe(Routeregels.GremiumBeslistNiet);
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Wat_niet_werd_aangenomen_en_nieuwe_dagen_krijgt_sluit_voor_men_erop_terugkomt()
    {
        var voorstel = _raad.Ingediend(_raad.Nieuw() with { Leesdagen = 1, HerzienOp = new(2026, 3, 18) });
        Op(new(2026, 3, 4));
        Doe(_raad, new StandpuntenOpenen(voorstel, Keten.Tekst("Genoeg"))).ShouldBeNull();
        _raad.Spreken(voorstel, Ja);
        _raad.Sluit(voorstel);
        _raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);

        Doe(_raad, Versie(_raad, voorstel)).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 19)), "the reading time is long over, but the new days are not");
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Alleen_wat_verborgen_is_gaat_niet_in_voor_het_sluit()
    {
        var (open, verborgen) = (_raad.Ingediend(), _raad.Ingediend(_raad.Nieuw() with { Verborgen = true }));
        Doe(_raad, Versie(_raad, open) with { Ingang = new(2026, 3, 9) }).ShouldBeNull("when all spoke before, it is decided before");
        Doe(_raad, Versie(_raad, verborgen) with { Ingang = new(2026, 3, 9) }).ShouldBe(Ingangregels.VoorBesluit);
        Doe(_raad, Versie(_raad, verborgen) with { Ingang = new(2026, 3, 10) }).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Een_dag_van_ingang_die_er_al_was_houdt_het_lezen_niet_tegen()
    {
        var voorstel = _raad.Ingediend(_raad.Huis.Voorstel(_raad.Huis.Verhoogd()) with { Leesdagen = 1, Ingang = new(2026, 3, 12) });
        foreach (var dag in new Datum[] { new(2026, 3, 12), new(2026, 3, 20) })
        {
            Op(dag);
            Doe(_raad, Versie(_raad, voorstel) with { Behoud = [], Erbij = [_raad.Huis.Verhoogd(70m + dag.Day)], Ingang = new(2026, 3, 12) }).ShouldBeNull("it takes effect when it is adopted");
            _raad.Huis.Zie(voorstel).OpTafel.LezenTot!.Value.ShouldBeGreaterThan(dag);
        }
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Wat_is_ingetrokken_komt_niet_terug_met_een_gesprek_of_een_nieuwe_versie()
    {
        var voorstel = _raad.Ingediend();
        _raad.Spreken(voorstel, null, null, Oordeel.Bezwaar);
        Doe(_raad, new VoorstelIntrekken(voorstel)).ShouldBeNull();
        _raad.Bespreek(_raad.Cbs, voorstel, Keten.Cbs).ShouldBe(VoorstelRegels.Gesloten);
        Doe(_raad, Versie(_raad, voorstel)).ShouldBe(VoorstelRegels.Gesloten);
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Wat_blijft_gelden_is_geen_geschiedenis()
    {
        var voorstel = _raad.Ingediend();
        _raad.Spreken(voorstel, Ja, Terzijde);
        Doe(_raad, Versie(_raad, voorstel)).ShouldBeNull();
        (_raad.Huis.Zie(voorstel).Standpunten.Length, _raad.Huis.Zie(voorstel).Eerdere.Length).ShouldBe((2, 0));
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void De_laatste_dag_die_er_is_en_tweehonderd_wijzigingen_mogen_ook_hier()
    {
        var voorstel = _raad.Ingediend(_raad.Nieuw() with { HerzienOp = Periode.Laatst });
        _raad.Huis.Zie(voorstel).HerzienOp.ShouldBe(new(2199, 12, 31));
        var veel = Enumerable.Range(0, VoorstelIndienen.MaximumOpdrachten - 1).Select(i => _raad.Huis.Norm95() with { Norm = Keten.Nieuw<NormId>(), Nummer = 100 + i });
        Doe(_raad, Versie(_raad, voorstel) with { Erbij = [.. veel] }).ShouldBeNull();
        _raad.Huis.Zie(voorstel).Opdrachten.Length.ShouldBe(200);
    }

    [Fact]
    [Trait("Feature", "B07")]
    public void Is_beneden_al_besloten_dan_vragen_andere_woorden_geen_tijd_voor_twee_keer_sluiten()
    {
        var twee = new Routeketen();
        var voorstel = twee.Indienen(twee.Nieuw(Reikwijdte.Tactisch, 5) with { HerzienOp = new(2026, 3, 18) });
        twee.Keten.Nu = new(new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero));
        twee.Spreken(twee.Lijn, voorstel);
        twee.Huis.Zie(voorstel).Sluiting!.Op.ShouldBe(new(2026, 3, 16));

        var versie = Versie(twee.Huis, voorstel) with { Reikwijdte = Reikwijdte.Tactisch };
        twee.Keten.Als(twee.Keten.Regisseur).Doe(versie).ShouldBeNull("only the second still closes");
        twee.Keten.Doe(versie with { Ronde = 3, HerzienOp = new(2026, 3, 20) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 24)), "who changes more begins below again, and then both close");
    }

    [Fact]
    [Trait("Feature", "B07")]
    public void Voor_er_beneden_besloten_is_begint_een_andere_wijziging_daar_gewoon_opnieuw()
    {
        var twee = new Routeketen();
        var voorstel = twee.Ingediend(Reikwijdte.Tactisch);
        twee.Huis.Spreek(twee.Lijn[0], voorstel).ShouldBeNull();
        twee.Keten.Als(twee.Keten.Regisseur).Moet(Versie(twee.Huis, voorstel) with { Behoud = [], Erbij = [twee.Huis.Verhoogd(97m)], Reikwijdte = Reikwijdte.Tactisch });

        var nu = twee.Huis.Zie(voorstel);
        (nu.Gremium, nu.Standpunten.Length, nu.Eerdere.Length, nu.Route!.Besloten is null).ShouldBe((twee.Laag, 0, 1, true));
    }

    GremiumWijzigen Anders(Regelketen raad) => new(raad.Gremium, Naam.Lees("Ketenraad")!.Value, Gremiumniveau.Tactisch, null, null, Keten.Tekst("Beslist alleen"), raad.Regels);

    static Afwijzing? Doe(Regelketen raad, IOpdracht opdracht) => raad.Keten.Als(raad.Keten.Regisseur).Doe(opdracht);

    static VoorstelAanpassen Versie(Regelketen raad, VoorstelId id) => Versie(raad.Huis, id);

    static VoorstelAanpassen Versie(Besluitketen huis, VoorstelId id)
    {
        var nu = huis.Zie(id);
        return new(id, nu.Ronde, huis.Keten.Tekst("Na wat wij hoorden"), nu.Titel, huis.Keten.Tekst("Anders gezegd"), nu.HerzienOp, [0], [], nu.Ingang);
    }

    void Op(Datum dag) => Keten.Nu = new(new DateTimeOffset(dag.ToDateTime(new(9, 0)), TimeSpan.Zero));
}
