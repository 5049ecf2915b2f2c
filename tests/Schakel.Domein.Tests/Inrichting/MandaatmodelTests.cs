using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>The partners agree how far a mandate may reach; what a partner grants stays within it, and what was granted before reaches no further.</summary>
[Trait("Feature", "I05")]
public sealed class MandaatmodelTests
{
    static readonly ImmutableArray<Besluitonderwerp> Alles = [.. Enum.GetValues<Besluitonderwerp>()];
    static readonly ImmutableArray<Besluitonderwerp> Normen = [Besluitonderwerp.Normen];

    readonly Besluitketen _huis = new(afgerond: false);
    readonly Deelname _lijn;
    readonly Deelname _regisseur;

    public MandaatmodelTests() => (_lijn, _regisseur) = (Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager), Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur));

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Zonder_model_mag_een_mandaat_alles() => Verleen(_lijn, Alles, null).ShouldBeNull();

    [Fact]
    public void Een_onderwerp_dat_de_rol_niet_kan_krijgen_wordt_geweigerd_met_wat_wel_kan()
    {
        Stel(Lijn(Normen, null, true), Regisseur([], null, true));

        Buiten(Verleen(_lijn, Alles, null), nameof(MandaatVerlenen.Onderwerpen)).Nl.ShouldContain("staat een lijnmanager alleen dit toe: normen. Blijf daarbinnen, of stel voor het mandaatmodel te verruimen.");
        Buiten(Verleen(_lijn, [Besluitonderwerp.Inrichting], null), nameof(MandaatVerlenen.Onderwerpen)).En.ShouldContain("allows a line manager only this: norms.");
        Buiten(Verleen(_regisseur, Normen, null), nameof(MandaatVerlenen.Onderwerpen)).Nl.ShouldContain("krijgt een ketenregisseur geen mandaat");
        Verleen(_lijn, Normen, null).ShouldBeNull();
    }

    [Fact]
    public void Een_plafond_boven_het_hoogste_of_geen_waar_het_moet_wordt_geweigerd_met_het_bedrag()
    {
        Stel(Lijn(Alles, Euro(50_000), false), Regisseur(Alles, null, false));

        Buiten(Verleen(_lijn, Normen, Euro(50_000.01m)), nameof(MandaatVerlenen.Plafond)).Nl.ShouldContain("gaat voor een lijnmanager tot €\u00a050.000.");
        Buiten(Verleen(_lijn, Normen, Euro(50_000.01m)), nameof(MandaatVerlenen.Plafond)).En.ShouldContain("up to €\u00a050,000 for a line manager");
        Buiten(Verleen(_lijn, Normen, null), nameof(MandaatVerlenen.Plafond)).Nl.ShouldContain("vraagt hier een bedrag, van ten hoogste €\u00a050.000. Vul het in.");
        Buiten(Verleen(_regisseur, Normen, null), nameof(MandaatVerlenen.Plafond)).Nl.ShouldContain("hoe hoog mag u zelf kiezen");
        Verleen(_regisseur, Normen, Euro(90_000_000)).ShouldBeNull("any height, but an amount");
        Verleen(_lijn, Normen, Euro(50_000)).ShouldBeNull("up to and including");
        Bedragen(Euro(1_234_567.89m)!.Value).ShouldBe("tot €\u00a01.234.567,89.");
    }

    [Fact]
    public void Elk_onderwerp_heeft_een_woord_in_beide_talen()
    {
        foreach (var onderwerp in Alles)
            Buiten(Modelgrens.Weiger(new(1, [Lijn([onderwerp], null, true)], null), Rol.Lijnmanager, [.. Alles.Except([onderwerp])], null), nameof(MandaatVerlenen.Onderwerpen))
                .ShouldSatisfyAllConditions(a => a.Nl.ShouldNotContain(onderwerp.ToString(), Case.Sensitive), a => a.En.ShouldNotContain(onderwerp.ToString(), Case.Sensitive));
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Wordt_het_model_krapper_dan_spreekt_een_mandaat_van_eerder_daar_niet_meer_over()
    {
        Verleen(_lijn, Alles, null).ShouldBeNull();
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        var (norm, overdracht) = (_huis.Ingediend(_huis.Verhoogd()), _huis.Ingediend(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand"))));
        _huis.Spreek(_lijn, overdracht).ShouldBeNull("as long as the model allows it");
        var mandaat = Keten.Stand.Mandaten.Single();

        _huis.Allen(_huis.Ingediend(new MandaatmodelVaststellen([Lijn(Normen, null, true), Regisseur(Alles, null, true)], null)));

        Keten.Stand.Mandaten.Single().ShouldBe(mandaat, "what was granted stays as it stands");
        _huis.Spreek(_lijn, overdracht).ShouldBe(Mandaatregels.MandaatOntbreekt);
        _huis.Spreek(_lijn, norm).ShouldBeNull();
        _huis.Zie(overdracht).Van(Keten.Uwv)!.Door.ShouldBe(_lijn.Id, "what was said stays said");
        _huis.Spreek(_huis.Bestuurders[1], overdracht).ShouldBeNull("a board member always can");
    }

    [Fact]
    public void Wat_niet_meer_mag_wacht_ook_niet_meer_op_wie_het_had()
    {
        Verleen(_lijn, Normen, null).ShouldBeNull();
        _huis.Ingediend(_huis.Verhoogd());
        Wacht().ShouldBe(1);

        Stel(Lijn([Besluitonderwerp.Inrichting], null, true), Regisseur(Alles, null, true));

        Wacht().ShouldBe(0);
    }

    [Fact]
    public void Een_ruimer_model_laat_het_weer_gelden()
    {
        Verleen(_lijn, Normen, null).ShouldBeNull();
        Stel(Lijn([], null, true), Regisseur([], null, true));
        Spreekt(Besluitonderwerp.Normen).ShouldBeFalse();

        Stel(Lijn(Normen, null, true), Regisseur([], null, true));

        Spreekt(Besluitonderwerp.Normen).ShouldBeTrue();
    }

    [Theory]
    [InlineData(null, null, true, null, true)]
    [InlineData(80, null, true, 80, true)]
    [InlineData(80, 50, false, 50, true)]
    [InlineData(50, 50, false, 50, true)]
    [InlineData(30, 50, false, 30, true)]
    [InlineData(null, 50, false, 50, true)]
    [InlineData(80, null, false, 80, true)]
    [InlineData(null, null, false, null, false)]
    public void Van_een_mandaat_geldt_wat_het_model_nog_toestaat(int? plafond, int? hoogste, bool zonder, int? geldt, bool spreekt)
    {
        Verleen(_lijn, Normen, Euro(plafond)).ShouldBeNull();
        Stel(Lijn(Normen, Euro(hoogste), zonder), Regisseur([], null, true));

        var bereik = Modelgrens.Bereik(Keten.Stand.Mandaatmodel, Rol.Lijnmanager, Keten.Stand.Mandaten.Single());

        bereik.Plafond.ShouldBe(Euro(geldt));
        bereik.Onderwerpen.ShouldBe(spreekt ? Normen : []);
        Spreekt(Besluitonderwerp.Normen).ShouldBe(spreekt);
    }

    [Fact]
    public void Wat_niet_klopt_in_een_model_wordt_gezegd_bij_het_veld()
    {
        Keten.AlsOprichter();
        var (lijn, regisseur) = (Lijn(Normen, null, true), Regisseur(Normen, null, true));
        Model(lijn).ShouldBe(MandaatmodelVaststellen.RollenOngeldig);
        Model(lijn, lijn, regisseur).ShouldBe(MandaatmodelVaststellen.RollenOngeldig);
        Model(lijn, regisseur with { Rol = Rol.Teammanager }).ShouldBe(MandaatmodelVaststellen.RollenOngeldig);
        Keten.Doe(new MandaatmodelVaststellen(default, null)).ShouldBe(MandaatmodelVaststellen.RollenOngeldig);
        Fout(Model(lijn, regisseur with { Onderwerpen = [Besluitonderwerp.Normen, Besluitonderwerp.Normen] })).ShouldBe(("mandaatmodel-onderwerpen", "Ruimtes[1].Onderwerpen"));
        Fout(Model(lijn with { Onderwerpen = [(Besluitonderwerp)99] }, regisseur)).ShouldBe(("mandaatmodel-onderwerpen", "Ruimtes[0].Onderwerpen"));
        Fout(Model(lijn with { Onderwerpen = default }, regisseur)).ShouldBe(("mandaatmodel-onderwerpen", "Ruimtes[0].Onderwerpen"));
        Fout(Model(lijn, regisseur with { Hoogste = Euro(10) })).ShouldBe(("mandaatmodel-plafond", "Ruimtes[1].Hoogste"));
        Model(regisseur, lijn).ShouldBeNull();
        Keten.Stand.Mandaatmodel!.Ruimtes.Select(r => r.Rol).ShouldBe([Rol.Lijnmanager, Rol.Ketenregisseur]);
        Keten.Stand.Mandaatmodel.Van(Rol.Teammanager).ShouldBeNull("a model says nothing of a role that carries no mandate");
        Model(lijn with { Onderwerpen = [.. Alles.OrderDescending()] }, regisseur).ShouldBeNull();
        Keten.Stand.Mandaatmodel.Van(Rol.Lijnmanager)!.Onderwerpen.ShouldBe(Alles.Order());

        static (string?, string?) Fout(Afwijzing? afwijzing) => (afwijzing?.Code, afwijzing?.Veld);
    }

    [Fact]
    public void Het_hele_model_wordt_vervangen_en_eerdere_woorden_zijn_nog_te_wissen()
    {
        var waarom = Keten.Tekst("Zo spraken wij het af");
        Keten.AlsOprichter().Moet(new MandaatmodelVaststellen([Lijn(Normen, null, true), Regisseur(Normen, null, true)], waarom));
        Stel(Lijn([], null, true), Regisseur(Alles, Euro(5), false));

        Keten.Stand.Mandaatmodel.ShouldSatisfyAllConditions(m => m!.Nummer.ShouldBe(2), m => m!.Toelichting.ShouldBeNull(), m => m!.Van(Rol.Ketenregisseur)!.Hoogste.ShouldBe(Euro(5)));
        Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(waarom.Id)).ShouldBeNull();
    }

    [Fact]
    public void Er_zijn_ten_hoogste_honderd_modellen()
    {
        for (var i = 0; i < MandaatmodelVaststellen.MaximumModellen; i++) Stel(Lijn([], null, true), Regisseur([], null, true));

        Model(Lijn([], null, true), Regisseur([], null, true)).ShouldBe(MandaatmodelVaststellen.TeVaak);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Na_de_oprichting_verandert_het_per_besluit_en_wie_een_ander_verschil_zag_spreekt_opnieuw()
    {
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        MandaatmodelVaststellen krap = new([Lijn([], null, true), Regisseur([], null, true)], null), ruim = new([Lijn(Alles, null, true), Regisseur(Normen, null, true)], Keten.Tekst("Ruimer"));
        Keten.AlsOprichter().Doe(krap).ShouldBe(Grondslagregels.BesluitVereist);
        var (eerste, tweede) = (_huis.Ingediend(krap), _huis.Ingediend(ruim));
        Gezien(eerste)!.Nu.ShouldBeNull();
        _huis.Allen(eerste);
        var eerst = Keten.Stand.Mandaatmodel!;

        Gezien(tweede)!.ShouldSatisfyAllConditions(v => v.Nu.ShouldBe(eerst), v => v.Dan.Toelichting.ShouldBe(ruim.Toelichting));
        _huis.Allen(tweede);
        _huis.Zie(tweede).ShouldSatisfyAllConditions(v => v.Status.ShouldBe(Voorstelstatus.Open), v => v.Ronde.ShouldBe(2));
        Gezien(tweede)!.Nu.ShouldBe(eerst);
        _huis.Allen(tweede);
        Keten.Stand.Mandaatmodel!.Nummer.ShouldBe(2);
        Gezien(_huis.Ingediend(_huis.Verhoogd())).ShouldBeNull("a proposal about something else changes no model");
    }

    [Fact]
    public void Wie_er_de_rol_of_de_grond_niet_voor_heeft_stelt_geen_model_vast()
    {
        MandaatmodelVaststellen model = new([Lijn([], null, true), Regisseur([], null, true)], null);

        Keten.Als(Keten.Aangetreden(Keten.Belastingdienst, Rol.Teammanager), Grondslag.Oprichting).Doe(model).ShouldBe(Mag.NietBevoegd(Bevoegdheid.MandaatmodelVaststellen));
        Keten.Als(_huis.Uwv, Grondslag.Oprichting).Doe(model).ShouldBe(Grondslagregels.BesluitVereist);
    }

    Modelverschil? Gezien(VoorstelId voorstel) => Verschil.Van(Keten.Stand.Deel(Publiek.Keten), _huis.Zie(voorstel)).Mandaatmodel;

    static Afwijzing Buiten(Afwijzing? geweigerd, string veld)
    {
        geweigerd.ShouldNotBeNull().ShouldSatisfyAllConditions(a => a.Code.ShouldBe("mandaat-buiten-model"), a => a.Veld.ShouldBe(veld));
        return geweigerd;
    }

    static string Bedragen(Bedrag hoogste) =>
        Modelgrens.Weiger(new(1, [Lijn(Normen, hoogste, false)], null), Rol.Lijnmanager, Normen, Bedrag.VanEuro(2_000_000))!.Nl.Split("lijnmanager ")[1].Split(" Blijf")[0];

    bool Spreekt(Besluitonderwerp onderwerp) => Mandaatregels.Spreekt(Keten.Stand.Mandaten, Keten.Stand.Mandaatmodel, _lijn, [onderwerp], Vandaag);

    int Wacht() => Werkvoorraad.Van(_lijn, new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, _lijn.Persoon, Vandaag), Keten.Nu), [], Vandaag, 9).Eerste.OfType<WachtendWerk.StandpuntGevraagd>().Count();

    Afwijzing? Verleen(Deelname houder, ImmutableArray<Besluitonderwerp> onderwerpen, Bedrag? plafond) =>
        Keten.Als(_huis.Uwv).Doe(new MandaatVerlenen(Keten.Nieuw<MandaatId>(), houder.Id, onderwerpen, plafond, new(Vandaag, null), Keten.Tekst("Mandaatregeling"), null));

    Afwijzing? Model(params ImmutableArray<Mandaatruimte> ruimtes) => Keten.AlsOprichter().Doe(new MandaatmodelVaststellen(ruimtes, null));

    void Stel(params ImmutableArray<Mandaatruimte> ruimtes) => Model(ruimtes).ShouldBeNull();

    static Mandaatruimte Lijn(ImmutableArray<Besluitonderwerp> onderwerpen, Bedrag? hoogste, bool zonder) => new(Rol.Lijnmanager, onderwerpen, hoogste, zonder);

    static Mandaatruimte Regisseur(ImmutableArray<Besluitonderwerp> onderwerpen, Bedrag? hoogste, bool zonder) => new(Rol.Ketenregisseur, onderwerpen, hoogste, zonder);

    static Bedrag? Euro(decimal? euro) => euro is { } bedrag ? Bedrag.VanEuro(bedrag) : null;
}
