using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>In the founding one partner adopts what all share until another objects; then it takes the consent of all who have joined.</summary>
[Trait("Feature", "I14")]
public sealed class BezwaarTests
{
    readonly Proefketen _keten = new(isVoorbeeld: false);
    readonly Deelname _uwv;

    public BezwaarTests() => _uwv = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);

    [Fact]
    public void Zolang_een_partner_bezwaar_heeft_stelt_wie_begon_niets_meer_alleen_vast()
    {
        _keten.AlsOprichter().Moet(Overdracht());
        _keten.Als(_uwv).Moet(Bezwaar());

        _keten.AlsOprichter().Doe(Overdracht()).ShouldBe(Grondslagregels.BezwaarStaat);
        _keten.Als(_uwv).Doe(Bezwaar()).ShouldBe(BezwaarMaken.StaatAl);
        _keten.Als(_uwv, factor: Factor.Enkel).Doe(new BezwaarIntrekken(_keten.Uwv)).ShouldBe(Mag.TweedeFactorVereist, "it gives consent away");
        _keten.Als(_uwv, factor: Factor.Dubbel).Moet(new BezwaarIntrekken(_keten.Uwv));
        _keten.AlsOprichter().Doe(Overdracht()).ShouldBeNull();
        _keten.Als(_uwv, factor: Factor.Dubbel).Doe(new BezwaarIntrekken(_keten.Uwv)).ShouldBe(BezwaarIntrekken.StaatNiet);
        _keten.Als(_uwv).Doe(Bezwaar()).ShouldBeNull("he may change his mind again");
        _keten.Stand.Bezwaren.Select(b => (b.Nummer, b.Partij, b.IsHangend, b.Door)).ShouldBe([(1, _keten.Uwv, false, _uwv.Id), (2, _keten.Uwv, true, _uwv.Id)]);
    }

    [Fact]
    public void Wat_men_deelt_verandert_dan_met_instemming_van_wie_meedoen_en_niet_van_wie_nog_niet_binnen_zijn()
    {
        var (begin, uwv) = (_keten.Aangetreden(_keten.Belastingdienst, Rol.Bestuurder), _keten.Aangetreden(_keten.Uwv, Rol.Bestuurder));
        _keten.Als(_uwv).Moet(Bezwaar());
        var (overdracht, voorstel) = (Overdracht(), _keten.Nieuw<VoorstelId>());
        _keten.Als(begin).Moet(new VoorstelIndienen(voorstel, _keten.Nieuw<BesluitId>(), _keten.Tekst("Overdracht"), _keten.Tekst("Samen"), null, new(2027, 1, 1), [overdracht]));

        Spreek(begin, voorstel);
        _keten.Stand.Overdrachten.ShouldBeEmpty("UWV has joined and has not spoken");
        Spreek(uwv, voorstel);

        _keten.Stand.Overdrachten.Bevat(overdracht.Overdracht).ShouldBeTrue("CBS is not in yet");
        _keten.Stand.Besluiten.Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Wie_meedoet_telt_mee_ook_wie_pas_na_het_voorstel_binnenkwam()
    {
        var (begin, uwv) = (_keten.Aangetreden(_keten.Belastingdienst, Rol.Bestuurder), _keten.Aangetreden(_keten.Uwv, Rol.Bestuurder));
        var voorstel = _keten.Nieuw<VoorstelId>();
        _keten.Als(begin).Moet(new VoorstelIndienen(voorstel, _keten.Nieuw<BesluitId>(), _keten.Tekst("Overdracht"), _keten.Tekst("Samen"), null, new(2027, 1, 1), [Overdracht()]));
        Spreek(begin, voorstel);
        _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager);
        Spreek(uwv, voorstel);
        _keten.Stand.Besluiten.ShouldBeEmpty();

        var cbs = _keten.Aangetreden(_keten.Cbs, Rol.Bestuurder);
        Spreek(cbs, voorstel);

        _keten.Stand.Besluiten.Count.ShouldBe(1);
    }

    [Fact]
    public void Een_bezwaar_is_van_een_andere_partner_in_de_oprichting_en_die_trekt_het_zelf_in()
    {
        _keten.Als(_keten.Sleuteldrager).Doe(new BezwaarMaken(_keten.Belastingdienst, _keten.Tekst("Zelf"))).ShouldBe(BezwaarMaken.EigenVaststelling);
        _keten.Als(_keten.Sleuteldrager).Doe(Bezwaar()).ShouldBe(Mag.NietVanU);
        var medewerker = _keten.Aangetreden(_keten.Uwv, Rol.Ketenmedewerker);
        _keten.Als(medewerker).Doe(Bezwaar())!.Code.ShouldBe("niet-bevoegd");
        _keten.Als(_uwv).Moet(Bezwaar());
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Doe(new BezwaarIntrekken(_keten.Uwv)).ShouldBe(Mag.NietVanU);

        var na = new Besluitketen();
        na.Keten.Als(na.Uwv).Doe(new BezwaarMaken(na.Keten.Uwv, na.Keten.Tekst("Te laat"))).ShouldBe(BezwaarMaken.OprichtingVoorbij);
        na.Keten.Als(na.Uwv).Doe(new BezwaarIntrekken(na.Keten.Uwv)).ShouldBe(BezwaarMaken.OprichtingVoorbij);
    }

    [Fact]
    public void Anderen_binnenlaten_gaat_door_en_wie_namens_de_keten_handelt_wordt_een_besluit()
    {
        _keten.Als(_uwv).Moet(Bezwaar());

        _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager).Partij.ShouldBe(_keten.Cbs, "who is not in yet must be able to come in");
        var (id, geheim) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
        _keten.Als(_keten.Sleuteldrager).Doe(new UitnodigingDoen(id, null, Rol.Ketenmanager, new(2026, 3, 2), geheim.Verzegel(id))).ShouldBe(Grondslagregels.BezwaarStaat);
    }

    [Fact]
    public void Hoe_vaak_een_partner_bezwaar_maakte_neemt_een_ander_niets_af()
    {
        var cbs = _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager);
        for (var i = 0; i < BezwaarMaken.MaximumPerPartner; i++)
        {
            _keten.Als(_uwv, factor: Factor.Dubbel).Moet(Bezwaar());
            _keten.Moet(new BezwaarIntrekken(_keten.Uwv));
        }

        _keten.Doe(Bezwaar()).ShouldBe(BezwaarMaken.TeVaak);
        _keten.Als(cbs).Doe(new BezwaarMaken(_keten.Cbs, _keten.Tekst("Ook wij"))).ShouldBeNull();
    }

    [Fact]
    public void Een_link_namens_de_keten_leidt_nergens_meer_heen_als_de_afzender_er_niet_meer_over_gaat()
    {
        var (id, geheim, manager) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()), _keten.Iemand(null, Rol.Ketenmanager));
        _keten.Als(_keten.Sleuteldrager).Moet(new UitnodigingDoen(id, null, Rol.Ketenmanager, new(2026, 3, 20), geheim.Verzegel(id)));
        _keten.Als(_uwv).Moet(Bezwaar());
        _keten.Als(manager, factor: Factor.Enkel).Doe(new UitnodigingAannemen(id, geheim, manager.Id)).ShouldBe(UitnodigingAannemen.NietMeerAanAfzender);

        _keten.Als(_uwv, factor: Factor.Dubbel).Moet(new BezwaarIntrekken(_keten.Uwv));
        _keten.AlsOprichter().Moet(new KetenrolBeleggen(Rol.Ketenmanager, _keten.Uwv, Rol.Ketenregisseur));
        _keten.Als(manager, factor: Factor.Enkel).Doe(new UitnodigingAannemen(id, geheim, manager.Id)).ShouldBe(UitnodigingAannemen.NietMeerAanAfzender, "UWV names him now");
        _keten.Als(_uwv).Doe(new UitnodigingIntrekken(id)).ShouldBeNull("and takes the link back");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void De_woorden_van_een_bezwaar_wist_wie_ze_schreef()
    {
        var bezwaar = Bezwaar();
        _keten.Als(_uwv).Moet(bezwaar);
        _keten.Als(_uwv, factor: Factor.Dubbel).Moet(new BezwaarIntrekken(_keten.Uwv));

        _keten.Als(_keten.Sleuteldrager).Doe(new Schakel.Domein.Geheugen.TekstWissen(bezwaar.Reden.Id)).ShouldNotBeNull();
        _keten.Als(_uwv).Doe(new Schakel.Domein.Geheugen.TekstWissen(bezwaar.Reden.Id)).ShouldBeNull();
    }

    [Fact]
    public void In_welke_volgorde_ook_nooit_verandert_een_alleen_wat_men_deelt_terwijl_een_ander_bezwaar_heeft() =>
        Gen.Int[0, 3].List[0, 30].Sample(daden => new BezwaarTests().Speel(daden), iter: 100, threads: 1);

    void Speel(List<int> daden)
    {
        foreach (var daad in daden)
        {
            var (heeft, aantal) = (_keten.Stand.Bezwaren.Any(b => b.IsHangend), _keten.Stand.Overdrachten.Count);
            switch (daad)
            {
                case 0: (_keten.Als(_uwv).Doe(Bezwaar()) is null).ShouldBe(!heeft); break;
                case 1: (_keten.Als(_uwv, factor: Factor.Dubbel).Doe(new BezwaarIntrekken(_keten.Uwv)) is null).ShouldBe(heeft); break;
                default: _keten.AlsOprichter().Doe(Overdracht()); break;
            }
            if (heeft) _keten.Stand.Overdrachten.Count.ShouldBe(aantal);
            else if (daad > 1) _keten.Stand.Overdrachten.Count.ShouldBe(aantal + 1);
        }
    }

    void Spreek(Deelname bestuurder, VoorstelId voorstel) =>
        _keten.Als(bestuurder, factor: Factor.Dubbel).Moet(new StandpuntGeven(voorstel, bestuurder.Partij!.Value, 1, Oordeel.Instemmen, null));

    BezwaarMaken Bezwaar() => new(_keten.Uwv, _keten.Tekst("Dit stellen wij liever samen vast"));

    OverdrachtVaststellen Overdracht() => new(_keten.Nieuw<OverdrachtId>(), _keten.Uwv, _keten.Cbs, _keten.Tekst("Weekbestand"));
}
