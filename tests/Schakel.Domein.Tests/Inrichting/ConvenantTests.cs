using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>A real chain: its founding ends with the last signature under one and the same structure.</summary>
[Trait("Feature", "I08")]
public sealed class ConvenantTests
{
    readonly Proefketen _keten = new(isVoorbeeld: false);
    readonly Dictionary<PartijId, Deelname> _sleutels = [];
    readonly Dictionary<PartijId, Deelname> _bestuurders = [];

    public ConvenantTests()
    {
        foreach (var partij in Partijen)
        {
            _sleutels[partij] = partij == _keten.Belastingdienst ? _keten.Sleuteldrager : _keten.Aangetreden(partij, Rol.Sleuteldrager);
            _bestuurders[partij] = _keten.Aangetreden(partij, Rol.Bestuurder);
        }
    }

    PartijId[] Partijen => [_keten.Belastingdienst, _keten.Uwv, _keten.Cbs];

    Zegel Nu => Structuur.Van(_keten.Stand.Deel(Publiek.Keten));

    bool InOprichting => _keten.Stand.Keten!.InOprichting;

    [Fact]
    public void De_laatste_handtekening_sluit_de_oprichting_af_en_daarna_verandert_alles_per_besluit()
    {
        Opgesteld();
        foreach (var partij in Partijen)
        {
            InOprichting.ShouldBeTrue();
            Teken(partij).ShouldBeNull();
        }

        InOprichting.ShouldBeFalse();
        _keten.Stand.Convenant!.Ondertekeningen.Select(h => h.Door).ShouldBe(Partijen.Order().Select(p => (DeelnameId?)_bestuurders[p].Id));
        _keten.Stand.Convenant.Ondertekeningen.ShouldAllBe(h => h.Onder == Nu);
        _keten.AlsOprichter().Doe(Overdracht()).ShouldBe(Grondslagregels.BesluitVereist);
        _keten.AlsOprichter().Doe(new ConvenantOpstellen(_keten.Tekst("Iets anders"), new(new(2026, 1, 1), null))).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    public void Verandert_wat_men_deelt_dan_telt_een_handtekening_niet_meer_en_blijft_de_oprichting_lopen()
    {
        Opgesteld();
        Teken(_keten.Uwv).ShouldBeNull();
        Teken(_keten.Cbs).ShouldBeNull();
        _keten.AlsOprichter().Moet(Overdracht());

        Teken(_keten.Belastingdienst).ShouldBeNull();

        InOprichting.ShouldBeTrue("the two others signed something else");
        _keten.Stand.Convenant!.IsGetekendDoor(_keten.Uwv, Nu).ShouldBeFalse();
        _keten.Stand.Convenant.Van(_keten.Uwv).ShouldNotBeNull("that it was signed then stays to be seen");
        Teken(_keten.Uwv).ShouldBeNull();
        Teken(_keten.Cbs).ShouldBeNull();
        InOprichting.ShouldBeFalse();
    }

    [Fact]
    public void Wie_iets_anders_zag_tekent_niet_en_twee_keer_tekenen_hoeft_niet()
    {
        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Doe(new ConvenantTekenen(_keten.Uwv, Nu)).ShouldBe(ConvenantTekenen.GeenConvenant);
        Opgesteld();
        var gezien = Nu;
        _keten.AlsOprichter().Moet(Overdracht());

        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Doe(new ConvenantTekenen(_keten.Uwv, gezien)).ShouldBe(ConvenantTekenen.StructuurVeranderd);
        Teken(_keten.Uwv).ShouldBeNull();
        Teken(_keten.Uwv).ShouldBe(ConvenantTekenen.AlGetekend);
        _keten.AlsOprichter().Moet(new ConvenantOpstellen(_keten.Tekst("Een ander"), new(new(2026, 1, 1), new(2030, 12, 31))));
        _keten.Stand.Convenant!.Ondertekeningen.ShouldBeEmpty("another covenant begins without");
    }

    [Fact]
    public void Alleen_een_bestuurder_van_de_partner_zelf_tekent_met_een_verse_tweede_factor()
    {
        Opgesteld();

        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Enkel).Doe(new ConvenantTekenen(_keten.Uwv, Nu)).ShouldBe(Mag.TweedeFactorVereist);
        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Doe(new ConvenantTekenen(_keten.Cbs, Nu)).ShouldBe(Mag.NietVanU);
        _keten.Als(_sleutels[_keten.Uwv], factor: Factor.Dubbel).Doe(new ConvenantTekenen(_keten.Uwv, Nu)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.ConvenantTekenen));
        _keten.Als(_bestuurders[_keten.Uwv], Grondslag.Oprichting, Factor.Dubbel).Doe(new ConvenantTekenen(_keten.Uwv, Nu)).ShouldBe(Grondslagregels.GrondslagPastNiet);
        _keten.AlsOprichter().Doe(new ConvenantOpstellen(_keten.Tekst("Kort"), new(new(2026, 1, 2), new(2026, 1, 1)))).ShouldBe(ConvenantOpstellen.TermijnOngeldig);
        _keten.Als(_bestuurders[_keten.Uwv], Grondslag.Oprichting).Doe(new ConvenantOpstellen(_keten.Tekst("Van ons"), new(new(2026, 1, 1), null))).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    [Trait("Feature", "I14")]
    public void Wat_een_partner_in_zijn_eigen_huis_doet_raakt_geen_handtekening()
    {
        Opgesteld();
        Teken(_keten.Uwv).ShouldBeNull();
        var voor = Nu;

        var regisseur = _keten.Aangetreden(_keten.Cbs, Rol.Ketenregisseur);
        _keten.Als(_sleutels[_keten.Cbs]).Moet(new MandaatVerlenen(_keten.Nieuw<MandaatId>(), regisseur.Id, [Besluitonderwerp.Normen], null, new(new(2026, 3, 2), null), _keten.Tekst("Regeling"), null));

        Nu.ShouldBe(voor);
        _keten.Stand.Convenant!.IsGetekendDoor(_keten.Uwv, Nu).ShouldBeTrue();
    }

    [Fact]
    public void Van_een_bestuurder_wordt_gevraagd_te_tekenen_tot_hij_het_gedaan_heeft()
    {
        Opgesteld();
        Gevraagd(_keten.Uwv).ShouldBe([(true, 0)]);
        Teken(_keten.Uwv).ShouldBeNull();

        Gevraagd(_keten.Uwv).ShouldBeEmpty();
        Gevraagd(_keten.Cbs).ShouldBe([(true, 1)]);
        _keten.AlsOprichter().Moet(Overdracht());
        Gevraagd(_keten.Uwv).ShouldBe([(true, 0)], "what he signed is no longer what stands there");
        foreach (var partij in Partijen) Teken(partij).ShouldBeNull();
        Gevraagd(_keten.Cbs).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Feature", "I15")]
    public void De_opdrachtbrief_is_van_kracht_als_elke_bestuurder_tekende_zolang_de_ketenmanager_er_is()
    {
        _keten.AlsOprichter().Doe(Brief(_keten.Sleuteldrager.Id)).ShouldBe(OpdrachtbriefOpstellen.GeenKetenmanager);
        var manager = Ketenmanager();
        _keten.AlsOprichter().Doe(Brief(manager.Id) with { Termijn = new(new(2027, 1, 1), new(2026, 1, 1)) }).ShouldBe(OpdrachtbriefOpstellen.TermijnOngeldig);
        _keten.AlsOprichter().Doe(Brief(manager.Id) with { Termijn = new(new(2020, 1, 1), new(2020, 12, 31)) }).ShouldBe(OpdrachtbriefOpstellen.GeenKetenmanager);
        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Doe(new OpdrachtbriefTekenen(_keten.Uwv, Nu)).ShouldBe(OpdrachtbriefTekenen.GeenBrief);
        _keten.AlsOprichter().Moet(Brief(manager.Id));
        var zegel = _keten.Stand.Opdrachtbrief!.Zegel();

        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Enkel).Doe(new OpdrachtbriefTekenen(_keten.Uwv, zegel)).ShouldBe(Mag.TweedeFactorVereist);
        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Doe(new OpdrachtbriefTekenen(_keten.Cbs, zegel)).ShouldBe(Mag.NietVanU);
        _keten.Doe(new OpdrachtbriefTekenen(_keten.Uwv, Nu)).ShouldBe(OpdrachtbriefTekenen.BriefVeranderd);
        foreach (var partij in Partijen)
        {
            VanKracht(manager).ShouldBeFalse();
            _keten.Als(_bestuurders[partij], factor: Factor.Dubbel).Doe(new OpdrachtbriefTekenen(partij, zegel)).ShouldBeNull();
        }
        VanKracht(manager).ShouldBeTrue();
        _keten.Doe(new OpdrachtbriefTekenen(_keten.Cbs, zegel)).ShouldBe(ConvenantTekenen.AlGetekend);
        _keten.Stand.Opdrachtbrief!.IsVanKracht(_keten.Stand.Partners, manager, new(2027, 1, 1)).ShouldBeFalse("its term is over");
        _keten.Stand.Opdrachtbrief.IsVanKracht(_keten.Stand.Partners, manager with { Termijn = new(new(2026, 3, 1), new(2026, 3, 1)) }, new(2026, 3, 2)).ShouldBeFalse("he has gone");

        _keten.AlsOprichter().Moet(Brief(manager.Id));
        VanKracht(manager).ShouldBeFalse("another letter begins without signatures");
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeeindigen(manager.Id, new(2026, 3, 1)));
        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Doe(new OpdrachtbriefTekenen(_keten.Uwv, _keten.Stand.Opdrachtbrief!.Zegel())).ShouldBe(ConvenantTekenen.Voorbij);
        Gevraagd(_keten.Uwv).ShouldBeEmpty("nobody is asked to sign for somebody who has gone");
    }

    [Fact]
    public void Alles_wat_alleen_met_een_grondslag_verandert_staat_onder_de_handtekening()
    {
        Opgesteld();
        var gremium = new GremiumInstellen(_keten.Nieuw<GremiumId>(), Naam.Lees("Overleg")!.Value, Gremiumniveau.Tactisch, null, null, _keten.Tekst("Iets"));
        var svb = _keten.Nieuw<PartijId>();
        IBestuurdeOpdracht[] alle =
        [
            gremium,
            new GremiumWijzigen(gremium.Gremium, Naam.Lees("Tafel")!.Value, Gremiumniveau.Tactisch, null, null, gremium.Taak),
            new GremiumOpheffen(gremium.Gremium),
            Overdracht(),
            new NormVaststellen(_keten.Nieuw<NormId>(), 1, Naam.Lees("Op tijd")!.Value, null, Normrichting.Minimaal, Eenheid.Procent, new(2026, 1, 1), 95, null),
            new KetenprofielVaststellen(_keten.Tekst("Doel"), _keten.Tekst("Probleem"), Oorsprong.Gekozen, null, []),
            new HuisstijlVaststellen(Huiskleur.Rood, null, false),
            new RolBeschrijven(Rol.Lijnmanager, _keten.Tekst("Stuurt"), [], []),
            new MandaatmodelVaststellen([.. Mandaatregels.Dragers.Order().Select(r => new Mandaatruimte(r, [Besluitonderwerp.Normen], null, true))], null),
            new KetenrolBeleggen(Rol.Bureaumedewerker, _keten.Uwv, Rol.Bestuurder),
            new ToestandInstellen(Toestandsoort.Crisis, new(new(2026, 3, 1), new(2026, 3, 31)), _keten.Tekst("Storing"), new(1, 1, 1), null),
            new LadderVaststellen(Ketenladder.Voorgesteld.Soorten, [new(new(2026, 12, 24), Naam.Lees("Kerstavond")!.Value)]),
            new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 5),
            new PartnerToelaten(svb, Naam.Lees("SVB")!.Value, _keten.Uwv),
            new PartnerSchrappen(svb),
            new ConvenantOpstellen(_keten.Tekst("Anders"), new(new(2026, 1, 1), null)),
            Brief(Ketenmanager().Id),
        ];
        // These take all who are in, so they are looked at as if they had decided.
        IBestuurdeOpdracht[] samen = [new VerhuizingVaststellen(Convert.ToBase64String(Proefsleutel.Spki), _keten.Tekst("Naar elders")), new KetenBeeindigen(new(2026, 12, 31), _keten.Tekst("Klaar")), new ReviewOpdragen(_keten.Nieuw<ReviewId>(), _keten.Tekst("Auditdienst"), _keten.Tekst("Kijk mee"), new(new(2026, 3, 1), new(2026, 6, 30)), false, _keten.Uwv), new OmgevingspartijOpnemen(_keten.Nieuw<PartijId>(), Naam.Lees("Makers")!.Value, _keten.Tekst("Zij bouwen"), _keten.Uwv)];
        foreach (var opdracht in samen) Structuur.Van(_keten.Stand.Alsof(((Gebeurd)opdracht.Beslis(_keten.Stand)).Uitingen).Deel(Publiek.Keten)).ShouldNotBe(Nu, opdracht.GetType().Name);
        // What the board says of an override, and that a decision does not happen, stays as it is or is made public, is decided by all and changes nothing of what they share (DoorzettingTests, BesluitAfgelastenTests, BesluitHerbevestigenTests, BesluitPublicerenTests); nor does what a partner is asked, and its line answers (BijdrageVragenTests).
        alle.Select(o => o.GetType()).Concat(samen.Select(o => o.GetType())).Append(typeof(DoorzettingToetsen)).Append(typeof(BesluitAfgelasten)).Append(typeof(BesluitHerbevestigen)).Append(typeof(BesluitPubliceren)).Append(typeof(Domein.Bijdragen.BijdrageVragen)).ShouldBe(Opdrachtsoorten.Typen, ignoreOrder: true, "a new kind joins the list, and Structuur");

        foreach (var opdracht in alle)
        {
            Teken(_keten.Uwv).ShouldBeNull(opdracht.GetType().Name);
            _keten.AlsOprichter().Moet(opdracht);
            _keten.Stand.Convenant!.IsGetekendDoor(_keten.Uwv, Nu).ShouldBeFalse(opdracht.GetType().Name);
        }
    }

    [Fact]
    public void Wat_gewist_of_voorbij_is_tekent_niemand()
    {
        Opgesteld();
        Teken(_keten.Uwv).ShouldBeNull();
        _keten.Als(_keten.Sleuteldrager).Moet(new TekstWissen(_keten.Stand.Convenant!.Inhoud.Id));

        Teken(_keten.Cbs).ShouldBe(ConvenantTekenen.Gewist);
        _keten.AlsOprichter().Moet(new ConvenantOpstellen(_keten.Tekst("Lang geleden"), new(new(2020, 1, 1), new(2026, 3, 1))));
        Teken(_keten.Cbs).ShouldBe(ConvenantTekenen.Voorbij, "yesterday was its last day");
        InOprichting.ShouldBeTrue();
        var manager = Ketenmanager();
        _keten.AlsOprichter().Moet(Brief(manager.Id));
        var zegel = _keten.Stand.Opdrachtbrief!.Zegel();
        _keten.Als(_keten.Sleuteldrager).Moet(new TekstWissen(_keten.Stand.Opdrachtbrief.Resultaat.Id));
        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Doe(new OpdrachtbriefTekenen(_keten.Uwv, zegel)).ShouldBe(ConvenantTekenen.Gewist);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Wat_allen_tekenden_wist_niemand_tot_er_iets_anders_staat()
    {
        Opgesteld();
        foreach (var partij in Partijen) Teken(partij).ShouldBeNull();
        var oud = _keten.Stand.Convenant!.Inhoud;

        _keten.Als(_keten.Sleuteldrager).Doe(new TekstWissen(oud.Id)).ShouldBe(TekstWissen.Afgesproken);
        var voorstel = new VoorstelIndienen(
            _keten.Nieuw<VoorstelId>(), _keten.Nieuw<BesluitId>(), _keten.Tekst("Ander convenant"), _keten.Tekst("Er stond een naam in"), null, new(2027, 1, 1),
            [new ConvenantOpstellen(_keten.Tekst("Wij werken samen, zonder naam"), new(new(2026, 1, 1), null))]);
        _keten.Als(_bestuurders[_keten.Uwv], factor: Factor.Dubbel).Moet(voorstel);
        foreach (var partij in Partijen)
            _keten.Als(_bestuurders[partij], factor: Factor.Dubbel).Moet(new StandpuntGeven(voorstel.Voorstel, partij, 1, Oordeel.Instemmen, null));

        _keten.Stand.Convenant!.Inhoud.ShouldNotBe(oud);
        _keten.Als(_keten.Sleuteldrager).Doe(new TekstWissen(oud.Id)).ShouldBeNull("what was replaced can go");
    }

    [Fact]
    public void In_welke_volgorde_ook_de_oprichting_eindigt_alleen_als_elke_partner_tekende_wat_er_nu_staat() =>
        Gen.Int[0, 9].List[0, 40].Sample(daden => new ConvenantTests().Speel(daden), iter: 200, threads: 1);

    void Speel(List<int> daden)
    {
        var gremia = new List<GremiumId>();
        foreach (var daad in daden)
        {
            var (was, structuur) = (InOprichting, Nu);
            switch (daad)
            {
                case 0: _keten.AlsOprichter().Doe(new ConvenantOpstellen(_keten.Tekst("Wij beloven"), new(new(2026, 1, 1), null))); break;
                case 1: _keten.AlsOprichter().Doe(Overdracht()); break;
                case 2:
                    gremia.Add(_keten.Nieuw<GremiumId>());
                    _keten.AlsOprichter().Doe(new GremiumInstellen(gremia[^1], Naam.Lees($"Overleg {gremia.Count}")!.Value, Gremiumniveau.Tactisch, null, null, _keten.Tekst("Iets")));
                    break;
                case 3 when gremia.Count > 0: _keten.AlsOprichter().Doe(new GremiumOpheffen(gremia[0])); break;
                default: Teken(Partijen[daad % 3]); break;
            }
            var convenant = _keten.Stand.Convenant;
            if (was && !InOprichting) Partijen.ShouldAllBe(p => convenant!.IsGetekendDoor(p, Nu));
            if (Nu != structuur) Partijen.ShouldAllBe(p => convenant == null || !convenant.IsGetekendDoor(p, Nu), "no signature counts under what it was not given for");
            if (!was) Nu.ShouldBe(structuur, "after the founding nobody changes what is shared by himself");
        }
    }

    void Opgesteld() => _keten.AlsOprichter().Moet(new ConvenantOpstellen(_keten.Tekst("Wij werken samen"), new(new(2026, 1, 1), null)));

    Afwijzing? Teken(PartijId partij) => _keten.Als(_bestuurders[partij], factor: Factor.Dubbel).Doe(new ConvenantTekenen(partij, Nu));

    OverdrachtVaststellen Overdracht() => new(_keten.Nieuw<OverdrachtId>(), _keten.Uwv, _keten.Cbs, _keten.Tekst("Weekbestand"));

    OpdrachtbriefOpstellen Brief(DeelnameId voor) => new(voor, _keten.Tekst("Bewaak het geheel"), _keten.Tekst("De normen worden gehaald"), new(new(2026, 1, 1), new(2026, 12, 31)));

    bool VanKracht(Deelname manager) => _keten.Stand.Opdrachtbrief!.IsVanKracht(_keten.Stand.Partners, manager, new(2026, 3, 2));

    IEnumerable<(bool, int)> Gevraagd(PartijId partij)
    {
        var inzage = new Inzage(_keten.Stand, Leesrecht.Van(partij, metBestuur: true), _keten.Nu);
        return Werkvoorraad.Van(_keten.Stand.Deelnames.Vind(_bestuurders[partij].Id)!, inzage, [], new(2026, 3, 2), 9).Eerste.OfType<WachtendWerk.HandtekeningGevraagd>().Select(h => (h.OnderConvenant, h.Getekend));
    }

    Deelname Ketenmanager()
    {
        var (id, geheim, manager) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()), _keten.Iemand(null, Rol.Ketenmanager));
        _keten.Als(_keten.Sleuteldrager).Moet(new UitnodigingDoen(id, null, Rol.Ketenmanager, new(2026, 3, 2), geheim.Verzegel(id)));
        _keten.Als(manager, factor: Factor.Enkel).Moet(new UitnodigingAannemen(id, geheim, manager.Id));
        return _keten.Stand.Deelnames.Vind(manager.Id)!;
    }
}
