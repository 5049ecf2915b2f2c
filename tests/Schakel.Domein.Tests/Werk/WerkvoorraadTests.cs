using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Werk;

public sealed class WerkvoorraadTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Dag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Werkvoorraad Van(Deelname wie, int hoogstens = 10)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Dag), Keten.Nu);
        return Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), Dag, hoogstens);
    }

    IEnumerable<object> Wat(Deelname wie) => Van(wie).Eerste.Select(w => (object)(w switch
    {
        WachtendWerk.StandpuntGevraagd s => s.Voorstel.Id,
        WachtendWerk.KnelpuntAanDeBeurt k => k.Knelpunt.Id,
        WachtendWerk.HerzieningNadert h => h.Besluiten.Length,
        _ => "?",
    }));

    KnelpuntId Knelpunt(PartijId naar, params Niveau[] niveaus)
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, naar, Keten.Tekst("Er gaat iets mis"), null));
        foreach (var niveau in niveaus) Keten.Moet(new KnelpuntEscaleren(id, niveau, Keten.Tekst("Wij komen er niet uit")));
        return id;
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    [Fact]
    public void Op_elk_niveau_wacht_een_knelpunt_op_wie_dat_niveau_behandelt_en_op_niemand_anders()
    {
        var team = Keten.Aangetreden(Keten.Uwv, Rol.Teammanager);
        var (vloer, regisseurs, manager, bestuur) = (
            Knelpunt(Keten.Uwv), Knelpunt(Keten.Uwv, Niveau.Ketenregisseurs), Knelpunt(Keten.Uwv, Niveau.Ketenmanager), Knelpunt(Keten.Uwv, Niveau.Ketenbestuur));

        Wat(team).ShouldBe([vloer]);
        Wat(Keten.Regisseur).ShouldBe([regisseurs, vloer]);
        Wat(_huis.Ketenmanager).ShouldBe([manager]);
        Wat(_huis.Bestuurders[1]).ShouldBe([bestuur]);
        Wat(_huis.Bestuurders[2]).ShouldBeEmpty("CBS has no part in it");
        Wat(_huis.Uwv).ShouldBeEmpty("a key holder deals with no level");
    }

    [Fact]
    public void Op_de_werkvloer_wacht_het_op_wie_genoemd_is_en_op_zijn_regisseur()
    {
        var (medewerker, team, regisseur) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Uwv, Rol.Teammanager), Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur));
        var vloer = Knelpunt(Keten.Uwv);

        Wat(medewerker).ShouldBeEmpty();
        Wat(team).ShouldBe([vloer], "nobody works on it yet");
        Wat(regisseur).ShouldBe([vloer]);

        Keten.Als(medewerker).Moet(new KnelpuntToewijzen(vloer, medewerker.Id));

        Wat(medewerker).ShouldBe([vloer]);
        Wat(team).ShouldBeEmpty("somebody works on it");
        Wat(regisseur).ShouldBe([vloer]);
    }

    [Fact]
    public void Zonder_regisseur_en_teammanager_wacht_het_op_de_functie_die_er_wel_is()
    {
        var vloer = Knelpunt(Keten.Uwv);

        Wat(_huis.Uwv).ShouldBe([vloer], "the key holder");
        Wat(_huis.Bestuurders[1]).ShouldBeEmpty();
    }

    [Fact]
    public void De_tekst_van_de_ander_wacht_op_deze_kant_tot_zij_beaamd_of_vervangen_is()
    {
        var (medewerker, regisseur) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur));
        var knelpunt = Knelpunt(Keten.Uwv);
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntVerwoorden(knelpunt, 0, Keten.Tekst("Het ontbreekt"), Keten.Tekst("Gekeken"), Keten.Tekst("Zo")));

        Werk(regisseur).ShouldBe([typeof(WachtendWerk.VerwoordingGevraagd)]);
        Werk(Keten.Regisseur).ShouldBe([typeof(WachtendWerk.KnelpuntAanDeBeurt)], "his own text");
        Werk(medewerker).ShouldBeEmpty();
        Keten.Als(medewerker).Moet(new KnelpuntToewijzen(knelpunt, medewerker.Id));
        Werk(medewerker).ShouldBe([typeof(WachtendWerk.VerwoordingGevraagd)]);

        Keten.Moet(new VerwoordingBeamen(knelpunt, 1));
        Werk(regisseur).ShouldBe([typeof(WachtendWerk.KnelpuntAanDeBeurt)]);

        IEnumerable<Type> Werk(Deelname wie) => Van(wie).Eerste.Select(w => w.GetType());
    }

    [Fact]
    public void Een_standpunt_wacht_op_wie_het_mag_geven_tot_het_gegeven_is()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        Wat(_huis.Bestuurders[0]).ShouldBe([voorstel]);
        Wat(Keten.Regisseur).ShouldBeEmpty();

        _huis.Spreek(_huis.Bestuurders[0], voorstel);

        Wat(_huis.Bestuurders[0]).ShouldBeEmpty();
        Wat(_huis.Bestuurders[1]).ShouldBe([voorstel]);
    }

    [Fact]
    [Trait("Feature", "I05")]
    public void Een_standpunt_wacht_ook_op_wie_het_mandaat_ervoor_draagt()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        var mandaat = new MandaatVerlenen(Keten.Nieuw<MandaatId>(), Keten.Regisseur.Id, [Besluitonderwerp.Normen], null, new(Dag, null), Keten.Tekst("Mandaatregeling"), null);
        Keten.Als(Keten.Sleuteldrager).Moet(mandaat);

        Wat(Keten.Regisseur).ShouldBe([voorstel]);
        Keten.Moet(new MandaatBeeindigen(mandaat.Mandaat, Dag.AddDays(-1)));
        Wat(Keten.Regisseur).ShouldBeEmpty();
    }

    [Fact]
    public void Voorop_staat_waar_anderen_op_wachten_dan_wat_te_laat_is_dan_wat_een_dag_heeft()
    {
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        var laat = Knelpunt(Keten.Uwv, Niveau.Ketenbestuur);
        Later(20);
        var straks = Knelpunt(Keten.Uwv, Niveau.Ketenbestuur);
        var voorstel = _huis.Ingediend(_huis.Verhoogd());

        Wat(_huis.Bestuurders[0]).ShouldBe([voorstel, laat, straks]);
        Van(_huis.Bestuurders[0]).Eerste.Select(w => w.IsVerlopen).ShouldBe([false, true, false]);
        Van(_huis.Bestuurders[0], hoogstens: 1).Aantal.ShouldBe(3);
        Van(_huis.Bestuurders[0], hoogstens: 1).Eerste.Length.ShouldBe(1);
    }

    [Fact]
    public void Een_besluit_wordt_twee_weken_voor_zijn_herziening_aangekondigd()
    {
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd()));
        Keten.Nu = new(new DateTimeOffset(2027, 2, 14, 12, 0, 0, TimeSpan.Zero));
        Wat(_huis.Bestuurders[0]).ShouldBeEmpty();

        Later(1);

        Wat(_huis.Bestuurders[0]).ShouldBe([1]);
        Wat(_huis.Uwv).ShouldBeEmpty("who submits nothing reviews nothing");
    }

    [Fact]
    public void Wiens_termijn_voorbij_is_heeft_geen_werk()
    {
        Knelpunt(Keten.Uwv, Niveau.Ketenbestuur);

        Van(_huis.Bestuurders[0] with { Termijn = new(new(2020, 1, 1), Dag.AddDays(-1)) }).ShouldBe(Werkvoorraad.Leeg);
    }
}
