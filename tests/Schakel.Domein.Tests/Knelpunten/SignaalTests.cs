using System.Collections.Immutable;
using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>Somebody is stuck between partners: one of them owns the repair at any moment, and only by taking over it becomes another.</summary>
[Trait("Feature", "E06")]
public sealed partial class SignaalTests
{
    readonly Besluitketen _huis = new();
    readonly Deelname _uwv;
    readonly Deelname _cbs;

    public SignaalTests() => (_uwv, _cbs) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Cbs, Rol.Teammanager));

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Wie_optekent_herstelt_en_alleen_wie_erbij_betrokken_is_weet_ervan()
    {
        var optekenen = Optekenen([Keten.Uwv, Keten.Belastingdienst]) with { Overdracht = _huis.Overdracht, Kenmerk = Keten.Tekst("Z-2026-11") };
        Keten.Als(_uwv).Moet(optekenen);

        var signaal = Zie(optekenen.Signaal);
        (signaal.Eigenaar, signaal.Door, signaal.IsHersteld, signaal.Kenmerk(Keten.Uwv)!.Kenmerk, signaal.Publiek).ShouldBe((Keten.Uwv, _uwv.Id, false, optekenen.Kenmerk!.Value, Publiek.Kring(Keten.Uwv, Keten.Belastingdienst)));
        Inzage(Keten.Regisseur).Signalen.Vind(signaal.Id).ShouldNotBeNull();
        Inzage(_cbs).Signalen.Vind(signaal.Id).ShouldBeNull();
        Inzage(_huis.Ketenmanager).Signalen.Vind(signaal.Id).ShouldNotBeNull("what lies between partners he reads");
        foreach (var daad in Daden(signaal.Id))
        {
            Keten.Als(_cbs).Doe(daad).ShouldBe(Afwijzing.NietGevonden, daad.GetType().Name);
            foreach (var lezer in new[] { _huis.Ketenmanager, _huis.Bestuurders[1] }) Keten.Als(lezer).Doe(daad).ShouldBe(Mag.NietBevoegd(daad.Vereist));
        }
        Keten.Als(_uwv).Doe(optekenen).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Als(_huis.Ketenmanager).Doe(Optekenen([Keten.Uwv, Keten.Cbs])).ShouldBe(Mag.NietBevoegd(Bevoegdheid.SignaalOptekenen));
    }

    [Fact]
    public void Het_ligt_tussen_twee_tot_acht_partners_met_de_eigen_erbij_en_een_overdracht_daartussen()
    {
        Keten.Als(_uwv);
        foreach (var partijen in new ImmutableArray<PartijId>[] { [Keten.Uwv], [Keten.Uwv, Keten.Uwv], [Keten.Uwv, Keten.Cbs, Keten.Uwv] }) Keten.Doe(Optekenen(partijen)).ShouldBe(SignaalOptekenen.PartijenOngeldig);
        Keten.Doe(Optekenen([Keten.Belastingdienst, Keten.Cbs])).ShouldBe(Mag.NietVanU);
        Keten.Doe(Optekenen([Keten.Uwv, Keten.Nieuw<PartijId>()])).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(Optekenen([Keten.Uwv, Keten.Cbs]) with { Overdracht = _huis.Overdracht }).ShouldBe(SignaalOptekenen.OverdrachtLigtElders);
        Keten.Als(Keten.Regisseur).Doe(Optekenen([Keten.Belastingdienst, Keten.Cbs]) with { Overdracht = _huis.Overdracht }).ShouldBe(SignaalOptekenen.OverdrachtLigtElders, "both ends take part in it");
        Keten.Als(_uwv);
        Keten.Doe(Optekenen([Keten.Uwv, Keten.Cbs]) with { Overdracht = Keten.Nieuw<OverdrachtId>() }).ShouldBe(SignaalOptekenen.OverdrachtLigtElders);
        Keten.Doe(Optekenen([Keten.Cbs, Keten.Uwv, Keten.Belastingdienst]) with { Overdracht = _huis.Overdracht }).ShouldBeNull();

        ImmutableArray<PartijId> nieuw = [.. Enumerable.Range(0, 6).Select(_ => Keten.Nieuw<PartijId>())];
        for (var i = 0; i < nieuw.Length; i++) _huis.Allen(_huis.Ingediend(new PartnerToelaten(nieuw[i], Naam.Lees($"Partner {i}")!.Value, Keten.Uwv)));
        Keten.Als(_uwv).Doe(Optekenen([Keten.Uwv, Keten.Cbs, .. nieuw])).ShouldBeNull("eight");
        Keten.Doe(Optekenen([Keten.Uwv, Keten.Cbs, Keten.Belastingdienst, .. nieuw])).ShouldBe(SignaalOptekenen.PartijenOngeldig, "nine");
    }

    [Fact]
    public void De_eigenaar_blijft_eigenaar_tot_een_ander_het_overneemt()
    {
        var id = Opgetekend();
        Keten.Als(Keten.Regisseur).Doe(new SignaalAanbieden(id, Keten.Uwv, Keten.Tekst("Bij u"))).ShouldBe(Signaalregels.NietDeEigenaar);
        Keten.Als(_uwv);
        foreach (var aan in new[] { Keten.Uwv, Keten.Cbs, Keten.Nieuw<PartijId>() }) Keten.Doe(new SignaalAanbieden(id, aan, Keten.Tekst("Bij u"))).ShouldBe(SignaalAanbieden.AanOngeldig);

        Keten.Moet(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u")));
        (Zie(id).Eigenaar, Zie(id).IsAangebodenAan(Keten.Belastingdienst)).ShouldBe((Keten.Uwv, true), "asked is not taken");
        Keten.Doe(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Toch"))).ShouldBe(SignaalAanbieden.AlAangeboden);
        Keten.Doe(new SignaalOvernemen(id)).ShouldBe(SignaalOvernemen.AlVanU);
        Keten.Als(Keten.Regisseur).Doe(Herstellen(id)).ShouldBe(Signaalregels.NietDeEigenaar);

        Later(1);
        Keten.Moet(new SignaalOvernemen(id));
        var signaal = Zie(id);
        (signaal.Eigenaar, signaal.Eigenaars[^1].Aangeboden, signaal.Aanbod, signaal.EerdereAanbiedingen.Length, signaal.BijEigenaarSinds, signaal.VastSinds).ShouldBe((Keten.Belastingdienst, true, null, 1, Keten.Nu, signaal.Opgetekend));
        Keten.Als(_uwv).Moet(new SignaalOvernemen(id));
        Zie(id).Eigenaars[^1].Aangeboden.ShouldBeFalse("nobody asked");
    }

    [Fact]
    public void Wie_het_aan_een_ander_vraagt_vraagt_het_niet_meer_aan_de_eerste()
    {
        var id = Opgetekend(Keten.Cbs);
        Keten.Moet(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u")));
        Keten.Moet(new SignaalAanbieden(id, Keten.Cbs, Keten.Tekst("Of bij u")));

        (Zie(id).IsAangebodenAan(Keten.Belastingdienst), Zie(id).IsAangebodenAan(Keten.Cbs)).ShouldBe((false, true));
        Keten.Als(Keten.Regisseur).Moet(new SignaalOvernemen(id));
        (Zie(id).Eigenaars[^1].Aangeboden, Zie(id).IsAangebodenAan(Keten.Cbs), Zie(id).EerdereAanbiedingen.Length).ShouldBe((false, false, 2));
    }

    [Fact]
    public void Hersteld_is_klaar_tot_iemand_het_heropent_en_dan_is_het_weer_van_wie_herstelde()
    {
        var id = Opgetekend();
        Keten.Als(Keten.Regisseur).Doe(new SignaalHeropenen(id, Keten.Tekst("Toch niet"))).ShouldBe(SignaalHeropenen.NietHersteld);
        Keten.Als(_uwv).Moet(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u")));
        var geleerd = Keten.Tekst("Eerst bellen");
        Keten.Moet(Herstellen(id) with { IsVerteld = true, Geleerd = geleerd });

        var herstel = Zie(id).Herstel!;
        (herstel.Partij, herstel.IsVerteld, herstel.Geleerd, herstel.Door, Zie(id).Aanbod, Zie(id).IsAangebodenAan(Keten.Belastingdienst)).ShouldBe((Keten.Uwv, true, geleerd, _uwv.Id, null, false));
        foreach (var daad in Daden(id).Where(d => d is not SignaalHeropenen)) Keten.Doe(daad).ShouldBe(Signaalregels.AlHersteld, daad.GetType().Name);

        Later(3);
        Keten.Als(Keten.Regisseur).Moet(new SignaalHeropenen(id, Keten.Tekst("Toch niet")));
        (Zie(id).Eigenaar, Zie(id).IsHersteld, Zie(id).Heropeningen.Single().Was, Zie(id).VastSinds, Zie(id).BijEigenaarSinds).ShouldBe((Keten.Uwv, false, herstel, Keten.Nu, Keten.Nu));
        for (var i = 1; i < SignaalHeropenen.Maximum; i++)
        {
            Keten.Als(_uwv).Moet(Herstellen(id));
            Keten.Moet(new SignaalHeropenen(id, Keten.Tekst("Toch niet")));
        }
        Keten.Moet(Herstellen(id));
        Keten.Doe(new SignaalHeropenen(id, Keten.Tekst("Toch niet"))).ShouldBe(SignaalHeropenen.TeVaak);
    }

    [Fact]
    public void De_oorzaak_is_een_knelpunt_dat_alle_betrokken_partners_lezen()
    {
        var id = Opgetekend();
        var (eigen, elders, half) = (Gemeld(Keten.Uwv, Keten.Belastingdienst), Gemeld(Keten.Belastingdienst, Keten.Cbs), Gemeld(Keten.Uwv, Keten.Cbs));
        Keten.Als(_uwv);
        foreach (var onbekend in new[] { elders, half, Keten.Nieuw<KnelpuntId>() }) Keten.Doe(Herstellen(id) with { Knelpunt = onbekend }).ShouldBe(SignaalHerstellen.KnelpuntOnbekend);
        Keten.Moet(Herstellen(id) with { Knelpunt = eigen });
        Zie(id).Herstel!.Knelpunt.ShouldBe(eigen);

        var nogEen = Opgetekend();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(elders, Niveau.Ketenregisseurs, Keten.Tekst("Hoger")));
        Keten.Moet(new KnelpuntEscaleren(elders, Niveau.Ketenmanager, Keten.Tekst("Hoger")));
        Keten.Als(_uwv).Doe(Herstellen(nogEen) with { Knelpunt = elders }).ShouldBeNull("by now the whole chain reads it");
    }

    [Fact]
    public void Elke_partner_geeft_zijn_eigen_kenmerk_en_een_nieuw_vervangt_het_oude()
    {
        var id = Opgetekend();
        var (een, twee, ander) = (Keten.Tekst("Z-1"), Keten.Tekst("Z-2"), Keten.Tekst("A-1"));
        Keten.Moet(new ZaakkenmerkGeven(id, een));
        Keten.Als(Keten.Regisseur).Moet(new ZaakkenmerkGeven(id, ander));
        Keten.Als(_uwv).Moet(new ZaakkenmerkGeven(id, twee));

        Zie(id).Kenmerken.Select(k => (k.Partij, k.Kenmerk)).ShouldBe([(Keten.Belastingdienst, ander), (Keten.Uwv, twee)]);
        for (var i = 1; i < ZaakkenmerkGeven.MaximumKeren; i++) Keten.Moet(new ZaakkenmerkGeven(id, een));
        Keten.Doe(new ZaakkenmerkGeven(id, een)).ShouldBe(ZaakkenmerkGeven.TeVaak);
        Keten.Als(Keten.Regisseur).Doe(new ZaakkenmerkGeven(id, een)).ShouldBeNull("that counts per partner");
    }

    [Fact]
    public void Er_is_een_grens_aan_open_signalen_aan_vragen_en_aan_overnemen()
    {
        var id = Opgetekend(Keten.Cbs);
        for (var i = 0; i < SignaalAanbieden.MaximumKeren; i++) Keten.Moet(new SignaalAanbieden(id, i % 2 == 0 ? Keten.Belastingdienst : Keten.Cbs, Keten.Tekst("Bij u")));
        Keten.Doe(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u"))).ShouldBe(SignaalAanbieden.TeVaak);

        for (var i = 0; i < SignaalOvernemen.MaximumKeren; i++) Keten.Als(i % 2 == 0 ? Keten.Regisseur : _uwv).Moet(new SignaalOvernemen(id));
        Keten.Als(_cbs).Doe(new SignaalOvernemen(id)).ShouldBe(SignaalOvernemen.TeVaak);
        Keten.Als(_huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, Vandaag, Keten.Tekst("Weg"), Keten.Tekst("CBS")));
        Later(1);
        Keten.Als(_cbs).Doe(new SignaalOvernemen(id)).ShouldBeNull("nobody is left to repair it there");
    }

    [Fact]
    public void Een_partner_heeft_hoogstens_duizend_eigen_signalen_open()
    {
        var eerste = Opgetekend();
        for (var i = 1; i < SignaalOptekenen.MaximumOpen; i++) Opgetekend();
        Keten.Doe(Optekenen([Keten.Uwv, Keten.Cbs])).ShouldBe(SignaalOptekenen.TeVeel);
        Keten.Als(_cbs).Doe(Optekenen([Keten.Uwv, Keten.Cbs])).ShouldBeNull("that counts per partner");
        Keten.Als(_uwv).Moet(Herstellen(eerste));
        Keten.Doe(Optekenen([Keten.Uwv, Keten.Cbs])).ShouldBeNull();
    }

    [Fact]
    public void Wie_weggaat_laat_niets_stil_achter_en_een_ander_neemt_het_ongevraagd_over()
    {
        var id = Opgetekend();
        Keten.Als(_huis.Bestuurders[1]).Doe(new PartnerUittreden(Keten.Uwv, Vandaag, Keten.Tekst("Weg"), null)).ShouldBe(PartnerUittreden.LaatOpenStaan);
        Keten.Moet(new PartnerUittreden(Keten.Uwv, Vandaag, Keten.Tekst("Weg"), Keten.Tekst("De Belastingdienst neemt het over")));
        Later(1);

        Keten.Als(Keten.Regisseur).Doe(Herstellen(id)).ShouldBe(Signaalregels.NietDeEigenaar);
        Keten.Moet(new SignaalOvernemen(id));
        Keten.Doe(new SignaalAanbieden(id, Keten.Uwv, Keten.Tekst("Terug"))).ShouldBe(PartnerUittreden.TreedtUit.Bij("Aan"));
        Keten.Doe(Herstellen(id)).ShouldBeNull();
        Keten.Doe(Optekenen([Keten.Belastingdienst, Keten.Uwv])).ShouldBe(PartnerUittreden.TreedtUit.Bij("Partijen"));
    }

    [Fact]
    public void Wie_gevraagd_wordt_en_wie_herstelt_heeft_het_in_zijn_werk()
    {
        var id = Opgetekend(Keten.Cbs);
        var (regisseur, teamgenoot) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur), _uwv);
        Werk(regisseur).ShouldBe([(false, id)]);
        Werk(teamgenoot).ShouldBeEmpty("the regisseur hears of it");
        Werk(Keten.Regisseur).ShouldBeEmpty();
        Keten.Als(teamgenoot).Moet(new SignaalAanbieden(id, Keten.Cbs, Keten.Tekst("Bij u")));
        Werk(_cbs).ShouldBe([(true, id)], "without a regisseur the team manager");
        Keten.Als(_cbs).Moet(new SignaalOvernemen(id));
        Werk(_cbs).ShouldBe([(false, id)]);
        Werk(regisseur).ShouldBeEmpty();
        Keten.Moet(Herstellen(id));
        Werk(_cbs).ShouldBeEmpty();
    }

    [Fact]
    public void Waar_geen_aanspreekpunt_met_zaken_werkt_hoort_iedereen_die_dat_doet_het()
    {
        var id = Opgetekend();

        Werk(_uwv).ShouldBe([(false, id)], "who is asked there is the key holder, who works with no cases");
        Werk(_huis.Uwv).ShouldBeEmpty();
    }

    [Fact]
    public void Alle_woorden_van_een_signaal_zijn_te_wissen()
    {
        var id = Opgetekend();
        Keten.Moet(new ZaakkenmerkGeven(id, Keten.Tekst("Z-1")));
        Keten.Moet(new ZaakkenmerkGeven(id, Keten.Tekst("Z-2")));
        Keten.Moet(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u")));
        Keten.Moet(Herstellen(id) with { Geleerd = Keten.Tekst("Bellen") });
        Keten.Moet(new SignaalHeropenen(id, Keten.Tekst("Toch niet")));
        Keten.Moet(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Nu wel")));
        Zie(id).Teksten.Count().ShouldBe(8);
        Keten.Moet(Herstellen(id) with { Geleerd = Keten.Tekst("Weer bellen") });

        var teksten = Zie(id).Teksten.ToList();
        teksten.Count.ShouldBe(10);
        foreach (var tekst in teksten) Keten.Doe(new TekstWissen(tekst.Tekst.Id)).ShouldBeNull();
    }

    [Fact]
    public void Werkdagen_tellen_zonder_weekend_en_vrije_dagen()
    {
        // Friday 3 April 2026 is Good Friday, Monday 6 April Easter Monday.
        Keten.Stand.Kalender.Werkdagen(new(2026, 4, 1), new(2026, 4, 8)).ShouldBe(3);
        Keten.Stand.Kalender.Werkdagen(new(2026, 4, 1), new(2026, 4, 1)).ShouldBe(0);
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 100]).Sample((begin, aantal) =>
        {
            var van = new Datum(2026, 1, 1).AddDays(begin);
            Keten.Stand.Kalender.Werkdagen(van, Keten.Stand.Kalender.NaWerkdagen(van, aantal)).ShouldBe(aantal);
        }, iter: 200, threads: 1);
    }

    SignaalOptekenen Optekenen(ImmutableArray<PartijId> partijen) => new(Keten.Nieuw<SignaalId>(), Signaalwie.Werkgever, partijen, null, Keten.Tekst("De correctie komt niet aan"), null);

    // By a worker of UWV, who then acts.
    SignaalId Opgetekend(params PartijId[] ookBij)
    {
        var optekenen = Optekenen([Keten.Uwv, Keten.Belastingdienst, .. ookBij]);
        Keten.Als(_uwv).Moet(optekenen);
        return optekenen.Signaal;
    }

    SignaalHerstellen Herstellen(SignaalId id) => new(id, Keten.Tekst("Nabetaald"), false, null, null);

    IEnumerable<IOpdracht> Daden(SignaalId id) =>
    [
        new ZaakkenmerkGeven(id, Keten.Tekst("Z-1")), new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u")), new SignaalOvernemen(id), new AanbodAfwijzen(id, Keten.Tekst("Nee")), Herstellen(id), new SignaalHeropenen(id, Keten.Tekst("Toch niet")),
    ];

    KnelpuntId Gemeld(PartijId van, PartijId naar)
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(van == Keten.Uwv ? _uwv : Keten.Regisseur).Moet(new KnelpuntMelden(id, van, naar, Keten.Tekst("Correcties blijven liggen"), null));
        return id;
    }

    Signaal Zie(SignaalId id) => Keten.Stand.Signalen.Vind(id)!;

    Inzage Inzage(Deelname wie) => new(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), Keten.Nu);

    IEnumerable<(bool Gevraagd, SignaalId Id)> Werk(Deelname wie)
    {
        var inzage = Inzage(wie);
        foreach (var werk in Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), Vandaag, 20).Eerste)
        {
            if (werk is WachtendWerk.SignaalTeHerstellen eigen) yield return (false, eigen.Signaal.Id);
            if (werk is WachtendWerk.SignaalGevraagd gevraagd) yield return (true, gevraagd.Signaal.Id);
        }
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
