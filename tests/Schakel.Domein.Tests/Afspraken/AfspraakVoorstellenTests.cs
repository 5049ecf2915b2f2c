using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Afspraken;

[Trait("Feature", "I09")]
public sealed class AfspraakVoorstellenTests
{
    readonly Afspraakketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => _huis.Vandaag;

    Afwijzing? Stel(AfspraakVoorstellen voorstel) => Keten.Als(Keten.Regisseur).Doe(voorstel);

    [Fact]
    public void Een_regisseur_stelt_voor_en_dat_bindt_nog_niemand()
    {
        var id = _huis.Voorgesteld();

        var afspraak = _huis.Zie(id);
        afspraak.Voorsteller.ShouldBe(Keten.Belastingdienst);
        afspraak.Inhoud.Partijen.ShouldBe([Keten.Belastingdienst, Keten.Uwv]);
        afspraak.Status(Vandaag).ShouldBe(Afspraakstatus.Voorgesteld);
        afspraak.IsVanKracht(Vandaag).ShouldBeFalse();
        afspraak.Teksten.Select(t => t.Door).Distinct().ShouldBe([Keten.Regisseur.Id]);
        Keten.Stand.Deel(Publiek.Keten).Teksten.Count(t => afspraak.Inhoud.Teksten.Contains(t.Tekst)).ShouldBe(5, "each of them can be found and erased");
        Keten.Stand.Deel(Publiek.Keten).LosseTeksten.ShouldNotContain(t => t.Tekst == afspraak.Inhoud.Titel);
    }

    [Fact]
    public void Alleen_wie_voor_een_van_de_twee_spreekt_stelt_voor()
    {
        Keten.Als(_huis.Cbs).Doe(_huis.Nieuw()).ShouldBe(Mag.NietVanU);
        foreach (var wie in new[] { Keten.Sleuteldrager, _huis.Huis.Ketenmanager, Keten.Aangetreden(Keten.Uwv, Rol.Teammanager) })
            Keten.Als(wie).Doe(_huis.Nieuw()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.AfspraakVoorstellen));
        Keten.Als(_huis.Uwv).Doe(_huis.Nieuw() with { Overdracht = Keten.Nieuw<OverdrachtId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager)).Doe(_huis.Nieuw()).ShouldBeNull("proposing takes no mandate");
    }

    [Fact]
    public void Wat_niet_klopt_wordt_geweigerd()
    {
        var goed = _huis.Nieuw();
        var elders = Keten.Nieuw<NormId>();
        Keten.Schrijf(new NormVastgesteld(new(elders, 9, Naam.Lees("Elders")!.Value, null, Normrichting.Minimaal, Eenheid.Procent, [new(new(Vandaag, null), 1, null)])).Voor(Publiek.Keten));
        var plicht = goed.Plichten[0];

        Stel(goed with { Plichten = [] }).ShouldBe(AfspraakVoorstellen.PlichtenOngeldig);
        Stel(goed with { Plichten = [.. Enumerable.Repeat(plicht, 21)] }).ShouldBe(AfspraakVoorstellen.PlichtenOngeldig);
        Stel(goed with { Plichten = [plicht, plicht with { Partij = Keten.Cbs }] }).ShouldBe(AfspraakVoorstellen.PlichtVanAnder.Bij("Plichten[1]"));
        Stel(goed with { Normen = [elders] }).ShouldBe(AfspraakVoorstellen.NormenOngeldig, "that norm holds for the whole chain");
        Stel(goed with { Normen = [Keten.Nieuw<NormId>()] }).ShouldBe(AfspraakVoorstellen.NormenOngeldig);
        Stel(goed with { Normen = [_huis.Huis.Norm, _huis.Huis.Norm] }).ShouldBe(AfspraakVoorstellen.NormenOngeldig);
        Stel(goed with { Termijn = new(Vandaag, Vandaag.AddDays(-1)) }).ShouldBe(AfspraakVoorstellen.TermijnOngeldig);
        Stel(goed with { Termijn = new(Vandaag.AddDays(-9), Vandaag.AddDays(-1)) }).ShouldBe(AfspraakVoorstellen.TermijnOngeldig, "it is over");
        Stel(goed with { Termijn = new(Vandaag, null) }).ShouldBe(AfspraakVoorstellen.HerzienVereist);
        Stel(goed with { Herzien = Vandaag.AddYears(1).AddDays(1) }).ShouldBe(AfspraakVoorstellen.HerzienOngeldig, "after its end");
        Stel(goed with { Termijn = new(Vandaag.AddDays(-9), null), Herzien = Vandaag.AddDays(-1) }).ShouldBe(AfspraakVoorstellen.HerzienOngeldig);
        Stel(goed with { Termijn = new(Vandaag, null), Herzien = new(2200, 1, 1) }).ShouldBe(AfspraakVoorstellen.HerzienOngeldig);
        Stel(goed with { Opzegtermijn = 366 }).ShouldBe(AfspraakVoorstellen.OpzegtermijnOngeldig);
        Stel(goed with { Opzegtermijn = -1 }).ShouldBe(AfspraakVoorstellen.OpzegtermijnOngeldig);
        Stel(goed with { Termijn = new(Vandaag.AddDays(-9), null), Herzien = Vandaag }).ShouldBeNull();
        Stel(goed).ShouldBe(Afwijzing.IdInGebruik);
    }

    [Fact]
    public void Wat_alleen_de_twee_lezen_bestaat_voor_de_derde_niet()
    {
        var id = _huis.Voorgesteld(_huis.Nieuw() with { InKeten = false });

        _huis.Ziet(_huis.Uwv).Afspraken.Vind(id).ShouldNotBeNull();
        _huis.Ziet(_huis.Huis.Ketenmanager).Afspraken.Vind(id).ShouldNotBeNull("what lies between partners concerns the chain manager");
        _huis.Ziet(_huis.Cbs).Afspraken.Vind(id).ShouldBeNull();
        Keten.Als(_huis.Cbs).Doe(new AfspraakTekenen(id, Keten.Uwv, _huis.Zegel(id))).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(_huis.Cbs).Doe(new AfspraakIntrekken(id)).ShouldBe(Afwijzing.NietGevonden);
        Keten.Boekingen[^1].Boeking.Delen.Single(d => d.Feiten.Length > 0).Publiek.ShouldBe(Publiek.Kring(Keten.Belastingdienst, Keten.Uwv));
    }

    [Fact]
    public void Wat_een_partner_voorstelt_neemt_de_ruimte_van_een_ander_niet()
    {
        for (var i = 0; i < AfspraakVoorstellen.MaximumOpen; i++) _huis.Voorgesteld();

        Keten.Als(Keten.Regisseur).Doe(_huis.Nieuw()).ShouldBe(AfspraakVoorstellen.TeVeelOpen);
        Keten.Als(_huis.Uwv).Doe(_huis.Nieuw()).ShouldBeNull("the other side has its own room");
        var eerste = Keten.Stand.Afspraken.First(a => a.Voorsteller == Keten.Belastingdienst);
        Keten.Als(Keten.Regisseur).Moet(new AfspraakIntrekken(eerste.Id));
        Keten.Doe(_huis.Nieuw()).ShouldBeNull();
        for (var i = AfspraakVoorstellen.MaximumOpen + 1; i < AfspraakVoorstellen.MaximumPerPartner; i++)
        {
            Keten.Moet(new AfspraakIntrekken(Keten.Stand.Afspraken.First(a => a.IsOpen && a.Voorsteller == Keten.Belastingdienst).Id));
            Keten.Moet(_huis.Nieuw());
        }
        Keten.Moet(new AfspraakIntrekken(Keten.Stand.Afspraken.First(a => a.IsOpen && a.Voorsteller == Keten.Belastingdienst).Id));
        Keten.Doe(_huis.Nieuw()).ShouldBe(AfspraakVoorstellen.TeVeel);
        Keten.Als(_huis.Uwv).Doe(_huis.Nieuw()).ShouldBeNull();
    }

    [Fact]
    public void Alleen_wat_over_dezelfde_overdracht_is_aangegaan_en_nog_geldt_is_te_vervangen()
    {
        var open = _huis.Voorgesteld();
        Stel(_huis.Nieuw() with { Vervangt = open }).ShouldBe(AfspraakVoorstellen.VervangtOngeldig, "it binds nobody yet");
        Stel(_huis.Nieuw() with { Vervangt = Keten.Nieuw<AfspraakId>() }).ShouldBe(AfspraakVoorstellen.VervangtOngeldig);
        var oud = _huis.Aangegaan();
        var terug = Keten.Nieuw<OverdrachtId>();
        Keten.Schrijf(new OverdrachtVastgesteld(new(terug, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Terug"))).Voor(Publiek.Keten));
        Stel(_huis.Nieuw() with { Vervangt = oud, Overdracht = terug, Normen = [] }).ShouldBe(AfspraakVoorstellen.VervangtOngeldig, "it is about another hand-over");
        _huis.Later(400);
        Stel(_huis.Nieuw() with { Vervangt = oud }).ShouldBe(AfspraakVoorstellen.VervangtOngeldig, "it is over");
    }
}
