using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Somebody from outside looks at the chain: by agreement of all, read-only, on a named assignment with a last day (rights.md, reviewer).</summary>
[Trait("Feature", "I04")]
public sealed class ReviewOpdragenTests
{
    static readonly Periode Voorjaar = new(new(2026, 3, 1), new(2026, 6, 30));

    readonly Proefketen _keten = new("review", isVoorbeeld: false);
    readonly Deelname _uwv;

    public ReviewOpdragenTests() => _uwv = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);

    Datum Vandaag => _keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Een_review_spreken_de_partners_samen_af()
    {
        var huis = new Besluitketen();
        var opdragen = Opdragen(huis.Keten) with { Gastheer = huis.Keten.Cbs, MetBestuur = true };
        huis.Keten.Als(huis.Keten.Sleuteldrager).Doe(opdragen).ShouldBe(Grondslagregels.BesluitVereist);
        huis.Keten.AlsOprichter().Doe(opdragen).ShouldBe(Grondslagregels.BesluitVereist, "the founding is over");

        huis.Allen(huis.Ingediend(opdragen));

        huis.Keten.Stand.Reviews.Vind(opdragen.Review).ShouldBe(new(opdragen.Review, opdragen.Wie, opdragen.Vraag, Voorjaar, true, huis.Keten.Cbs));
        huis.Keten.Stand.Deel(Publiek.Keten).LosseTeksten.Select(t => t.Tekst).ShouldContain(opdragen.Wie);
    }

    [Fact]
    public void Alleen_wie_nog_alleen_is_spreekt_haar_in_de_oprichting_zelf_af()
    {
        var keten = new Proefketen("alleen");
        var opdragen = Opdragen(keten) with { Gastheer = keten.Belastingdienst };

        keten.AlsOprichter().Doe(opdragen).ShouldBeNull();
        keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager);
        keten.AlsOprichter().Doe(opdragen with { Review = keten.Nieuw<ReviewId>() }).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    public void Wat_niet_kan_wordt_bij_zijn_veld_geweigerd()
    {
        var goed = Opdragen(_keten);

        foreach (var termijn in new Periode[] { new(new(2026, 3, 2), new(2026, 3, 1)), new(new(1850, 1, 1), new(1850, 2, 1)) }) Besluit(goed with { Termijn = termijn }).ShouldBe(ReviewOpdragen.TermijnOngeldig, $"{termijn}");
        foreach (var termijn in new Periode[] { new(new(2026, 3, 1), null), new(new(2026, 3, 1), new(2027, 3, 2)) }) Besluit(goed with { Termijn = termijn }).ShouldBe(ReviewOpdragen.TeLang, $"{termijn}");
        foreach (var gastheer in new[] { _keten.Cbs, _keten.Nieuw<PartijId>() }) Besluit(goed with { Gastheer = gastheer }).ShouldBe(ReviewOpdragen.GastheerPastNiet);
        Besluit(goed with { Termijn = new(new(2026, 3, 1), new(2027, 3, 1)) }).ShouldBeNull("a year");
        Besluit(goed).ShouldBe(Afwijzing.IdInGebruik);
        for (var i = 1; i < ReviewOpdragen.MaximumReviews; i++) Besluit(Opdragen(_keten)).ShouldBeNull();
        Besluit(Opdragen(_keten)).ShouldBe(ReviewOpdragen.TeVeel);
    }

    [Fact]
    public void Wat_al_voorbij_is_vraagt_niemand_meer()
    {
        var goed = Opdragen(_keten) with { Termijn = new(Vandaag.AddDays(-9), Vandaag) };

        goed.WeigerOp(Vandaag).ShouldBeNull();
        goed.WeigerOp(Vandaag.AddDays(1)).ShouldBe(ReviewOpdragen.AlVoorbij);
        (goed with { Termijn = default }).WeigerOp(Vandaag).ShouldBeNull("that is refused for itself");
    }

    [Fact]
    public void De_gastheer_laat_de_reviewer_binnen_en_die_leest_zolang_de_review_loopt()
    {
        var review = Opgedragen();
        var (link, geheim) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
        var uitnodigen = new UitnodigingDoen(link, null, Rol.Reviewer, Vandaag, geheim.Verzegel(link), Review: review);

        _keten.Als(_keten.Sleuteldrager).Doe(uitnodigen).ShouldBe(Huisregels.AndereGastheer, "not even the partner that began");
        _keten.Als(_uwv).Doe(uitnodigen with { Review = null }).ShouldBe(DeelnameBeginnen.RolPastNiet);
        _keten.Als(_uwv).Doe(uitnodigen with { Partij = _keten.Uwv }).ShouldBe(DeelnameBeginnen.RolPastNiet);
        _keten.Als(_uwv).Doe(uitnodigen with { Rol = Rol.Ketenmanager }).ShouldBe(DeelnameBeginnen.RolPastNiet);
        foreach (var rol in new[] { Rol.Gast, Rol.PolitiekVerantwoordelijke })
            _keten.Als(_uwv).Doe(uitnodigen with { Rol = rol, Partij = _keten.Uwv, Review = null }).ShouldBe(DeelnameBeginnen.RolPastNiet, "they take no part");
        _keten.Als(_uwv).Doe(uitnodigen).ShouldBeNull();
        var wie = _keten.Iemand(null, Rol.Reviewer);
        _keten.Als(wie, factor: Factor.Enkel).Doe(new UitnodigingAannemen(link, geheim, wie.Id)).ShouldBeNull();

        var binnen = _keten.Stand.Deelnames.Vind(wie.Id)!;
        binnen.ShouldBe(new(wie.Id, wie.Persoon, null, Rol.Reviewer, new(Vandaag, Voorjaar.TotEnMet), review));
        binnen.IsNamensKeten.ShouldBeFalse();
        Leest(wie, Vandaag).ShouldBe((true, false, false));
        Leest(wie, Voorjaar.TotEnMet!.Value).Keten.ShouldBeTrue();
        Leest(wie, Voorjaar.TotEnMet.Value.AddDays(1)).ShouldBe((false, false, false));
    }

    [Fact]
    public void Wat_van_het_bestuur_is_leest_een_reviewer_alleen_als_dat_is_afgesproken()
    {
        var wie = Binnen(Opgedragen(metBestuur: true));

        Leest(wie, Vandaag).ShouldBe((true, true, false));
    }

    [Fact]
    public void Een_reviewer_verandert_niets_en_kan_alleen_zelf_stoppen()
    {
        var wie = Binnen(Opgedragen());

        foreach (var bevoegdheid in Enum.GetValues<Bevoegdheid>()) Mag.RollenVoor(bevoegdheid).Contains(Rol.Reviewer).ShouldBe(bevoegdheid is Bevoegdheid.DeelnameBeeindigen or Bevoegdheid.PersoonWissen, $"{bevoegdheid}");
        foreach (var bevoegdheid in Enum.GetValues<Bevoegdheid>()) Mag.RollenVoor(bevoegdheid).ShouldNotContain(Rol.PolitiekVerantwoordelijke);
        _keten.Als(wie).Doe(new DeelnameBeeindigen(_uwv.Id, Vandaag)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen));
        _keten.Als(wie).Doe(new TekstWissen(_keten.Stand.Keten!.Doel.Id)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.TekstWissen));
        _keten.Als(wie).Doe(new DeelnameBeeindigen(wie.Id, Vandaag.AddDays(-1))).ShouldBeNull();
        Leest(wie, Vandaag).Keten.ShouldBeFalse();
    }

    [Fact]
    public void Alleen_de_gastheer_beeindigt_een_reviewer_of_helpt_hem_terug()
    {
        var wie = Binnen(Opgedragen());
        var eindigen = new DeelnameBeeindigen(wie.Id, Vandaag.AddDays(-1));
        ToegangHerstellen Terug() => new(_keten.Nieuw<UitnodigingId>(), wie.Id, Vandaag, Linkgeheim.Van(_keten.Zout()).Verzegel(_keten.Nieuw<UitnodigingId>()));

        _keten.Als(_keten.Sleuteldrager).Doe(eindigen).ShouldBe(Huisregels.AndereGastheer);
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Doe(Terug()).ShouldBe(Huisregels.AndereGastheer);
        _keten.Als(_uwv, factor: Factor.Dubbel).Doe(Terug()).ShouldBeNull();
        _keten.Stand.Uitnodigingen.Single(u => u.Voor == wie.Persoon).Review.ShouldBe(_keten.Stand.Deelnames.Vind(wie.Id)!.Review);
        _keten.Als(_uwv).Doe(eindigen).ShouldBeNull();
    }

    [Fact]
    public void Wie_van_buiten_kijkt_doet_niet_mee_en_wie_meedoet_kijkt_niet_van_buiten()
    {
        var (review, regisseur) = (Opgedragen(), _keten.Regisseur);
        var wie = Binnen(review);

        Aannemen(regisseur.Persoon, Rol.Reviewer, null, review).ShouldBe(Huisregels.NietOnafhankelijk);
        Aannemen(wie.Persoon, Rol.Ketenmedewerker, _keten.Uwv, null).ShouldBe(Huisregels.NietOnafhankelijk);
        Aannemen(wie.Persoon, Rol.Reviewer, null, review).ShouldBe(DeelnameBeginnen.AlInRol);
        _keten.Als(_uwv).Moet(new DeelnameBeeindigen(wie.Id, Vandaag.AddDays(-1)));
        Aannemen(wie.Persoon, Rol.Ketenmedewerker, _keten.Uwv, null).ShouldBe(Huisregels.NietOnafhankelijk, "nor afterwards");
        Aannemen(wie.Persoon, Rol.Reviewer, null, Opgedragen()).ShouldBeNull("another review he may do");
    }

    [Fact]
    public void Een_link_leidt_alleen_binnen_zolang_de_review_loopt()
    {
        var straks = Opgedragen(termijn: new(Vandaag.AddDays(1), Vandaag.AddDays(2)));
        var (link, geheim, wie) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()), _keten.Iemand(null, Rol.Reviewer));
        _keten.Als(_uwv).Moet(new UitnodigingDoen(link, null, Rol.Reviewer, Vandaag.AddDays(9), geheim.Verzegel(link), Review: straks));
        Afwijzing? Nu() => _keten.Als(wie, factor: Factor.Enkel).Doe(new UitnodigingAannemen(link, geheim, wie.Id));

        Nu()!.Nl.ShouldBe("De review waarvoor deze link is, begint op 03-03-2026. Open de link dan nog eens.");
        _keten.Nu = new(_keten.Nu.Moment.AddDays(3));
        Nu().ShouldBe(UitnodigingAannemen.ReviewVoorbij);
        _keten.Als(_uwv).Doe(new UitnodigingDoen(_keten.Nieuw<UitnodigingId>(), null, Rol.Reviewer, Vandaag, geheim.Verzegel(link), Review: straks)).ShouldBe(Huisregels.BuitenReview);
        _keten.Als(_uwv).Doe(new UitnodigingDoen(_keten.Nieuw<UitnodigingId>(), null, Rol.Reviewer, Vandaag, geheim.Verzegel(link), Review: _keten.Nieuw<ReviewId>())).ShouldBe(Huisregels.AndereGastheer);
        _keten.Nu = new(_keten.Nu.Moment.AddDays(-1));
        Nu().ShouldBeNull("its last day");
    }

    [Fact]
    public void Elke_partner_stopt_een_review_en_dan_leest_niemand_er_nog_door_mee()
    {
        var review = Opgedragen(metBestuur: true);
        var wie = Binnen(review);
        var (link, geheim) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
        _keten.Als(_uwv).Moet(new UitnodigingDoen(link, null, Rol.Reviewer, Vandaag, geheim.Verzegel(link), Review: review));
        var cbs = _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager);
        var stoppen = new ReviewStoppen(review, _keten.Cbs, _keten.Tekst("Wij willen dit zelf uitzoeken"));

        _keten.Als(wie).Doe(stoppen).ShouldBe(Mag.NietBevoegd(Bevoegdheid.ReviewStoppen));
        _keten.Als(_uwv).Doe(stoppen).ShouldBe(Mag.NietVanU, "not for another");
        _keten.Als(cbs).Doe(stoppen with { Review = _keten.Nieuw<ReviewId>() }).ShouldBe(Afwijzing.NietGevonden);
        _keten.Als(cbs, factor: Factor.Hersteld).Doe(stoppen).ShouldBe(Aanmeldregels.NetHersteld);
        _keten.Als(cbs).Doe(stoppen).ShouldBeNull();

        var gestopt = _keten.Stand.Reviews.Vind(review)!;
        gestopt.Termijn.ShouldBe(Voorjaar, "what was agreed stays to be read");
        gestopt.Geldt.ShouldBe(Voorjaar with { TotEnMet = Vandaag.AddDays(-1) });
        gestopt.Gestopt.ShouldBe(new(_keten.Cbs, Vandaag.AddDays(-1), stoppen.Reden, cbs.Id, _keten.Nu));
        Leest(wie, Vandaag).ShouldBe((false, false, false));
        _keten.Stand.Deelnames.Vind(wie.Id)!.Termijn.TotEnMet.ShouldBe(Vandaag.AddDays(-1));
        _keten.Stand.Uitnodigingen.Vind(link)!.Stand.ShouldBe(Uitnodigingstand.Ingetrokken);
        _keten.Stand.Deel(Publiek.Keten).LosseTeksten.Where(t => t.Door == cbs.Id).Select(t => t.Tekst).ShouldContain(stoppen.Reden);
        _keten.Als(_uwv).Doe(new ReviewStoppen(review, _keten.Uwv, _keten.Tekst("Ook"))).ShouldBe(ReviewStoppen.AlVoorbij);
    }

    [Fact]
    public void Wat_nog_niet_begon_heeft_na_het_stoppen_geen_dag()
    {
        var review = Opgedragen(termijn: new(Vandaag.AddDays(10), Vandaag.AddDays(20)));

        _keten.Als(_uwv).Moet(new ReviewStoppen(review, _keten.Uwv, _keten.Tekst("Toch niet")));

        _keten.Stand.Reviews.Vind(review)!.Geldt.IsVoorbij(Vandaag).ShouldBeTrue();
        _keten.Als(_uwv).Doe(new UitnodigingDoen(_keten.Nieuw<UitnodigingId>(), null, Rol.Reviewer, Vandaag.AddDays(15), default, Review: review)).ShouldBeNull("the link leads nowhere");
    }

    [Fact]
    public void Wie_alleen_is_mag_weg_ook_als_er_een_reviewer_kijkt()
    {
        var keten = new Proefketen("alleen", isVoorbeeld: false);
        var opdragen = Opdragen(keten) with { Gastheer = keten.Belastingdienst };
        keten.AlsOprichter().Moet(opdragen);
        keten.Als(keten.Sleuteldrager).Moet(new DeelnameBeeindigen(keten.Regisseur.Id, Vandaag.AddDays(-1)));
        var (link, geheim, wie) = (keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(keten.Zout()), keten.Iemand(null, Rol.Reviewer));
        keten.Als(keten.Sleuteldrager).Moet(new UitnodigingDoen(link, null, Rol.Reviewer, Vandaag, geheim.Verzegel(link), Review: opdragen.Review));
        keten.Als(wie, factor: Factor.Enkel).Moet(new UitnodigingAannemen(link, geheim, wie.Id));

        keten.Als(keten.Sleuteldrager).Doe(new DeelnameBeeindigen(keten.Sleuteldrager.Id, Vandaag.AddDays(-1))).ShouldBeNull();
    }

    [Fact]
    public void Met_de_gastheer_gaat_de_reviewer()
    {
        var wie = Binnen(Opgedragen());
        _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager);
        var bestuurder = _keten.Aangetreden(_keten.Uwv, Rol.Bestuurder);

        _keten.Als(bestuurder, factor: Factor.Dubbel).Moet(new PartnerUittreden(_keten.Uwv, Vandaag.AddDays(5), _keten.Tekst("Andere taak"), null));
        _keten.Stand.Deelnames.Vind(wie.Id)!.Termijn.TotEnMet.ShouldBe(Vandaag.AddDays(5));
        Besluit(Opdragen(_keten)).ShouldBe(ReviewOpdragen.GastheerPastNiet);
        _keten.Als(_uwv).Doe(new DeelnameBeginnen(wie with { Id = _keten.Nieuw<DeelnameId>(), Termijn = Voorjaar with { Van = Vandaag.AddDays(6) }, Review = _keten.Stand.Deelnames.Vind(wie.Id)!.Review })).ShouldBe(DeelnameBeginnen.NaUittreding, "not the review but its host is the reason");

        _keten.Als(bestuurder, factor: Factor.Dubbel).Moet(new UittredingIntrekken(_keten.Uwv));
        _keten.Stand.Deelnames.Vind(wie.Id)!.Termijn.TotEnMet.ShouldBe(Voorjaar.TotEnMet);
    }

    [Fact]
    public void In_een_voorbeeld_begint_een_reviewer_binnen_de_termijn()
    {
        var keten = new Proefketen();
        var opdragen = Opdragen(keten) with { Gastheer = keten.Belastingdienst };
        keten.AlsOprichter().Moet(opdragen);
        var wie = keten.Iemand(null, Rol.Reviewer) with { Review = opdragen.Review };

        keten.Als(keten.Sleuteldrager).Doe(new DeelnameBeginnen(wie)).ShouldBe(Huisregels.BuitenReview, "it would have no end");
        keten.Doe(new DeelnameBeginnen(wie with { Termijn = Voorjaar with { Van = Voorjaar.Van.AddDays(-1) } })).ShouldBe(Huisregels.BuitenReview, "nor before it begins");
        keten.Doe(new DeelnameBeginnen(wie with { Termijn = Voorjaar })).ShouldBeNull();
        keten.Doe(new DeelnameBeginnen(keten.Iemand(keten.Belastingdienst, Rol.Gast))).ShouldBe(DeelnameBeginnen.RolPastNiet);
    }

    ReviewOpdragen Opdragen(Proefketen keten) => new(keten.Nieuw<ReviewId>(), keten.Tekst("Auditdienst"), keten.Tekst("Kloppen de cijfers?"), Voorjaar, false, keten.Uwv);

    ReviewId Opgedragen(bool metBestuur = false, Periode? termijn = null)
    {
        var opdragen = Opdragen(_keten) with { MetBestuur = metBestuur, Termijn = termijn ?? Voorjaar };
        Besluit(opdragen).ShouldBeNull();
        return opdragen.Review;
    }

    // As all of them decided it.
    Afwijzing? Besluit(IBestuurdeOpdracht opdracht)
    {
        if (opdracht.Beslis(_keten.Stand) is not Gebeurd gebeurd) return (Afwijzing)opdracht.Beslis(_keten.Stand);
        _keten.Als(_keten.Sleuteldrager).Schrijf(gebeurd);
        return null;
    }

    Deelname Binnen(ReviewId review)
    {
        var wie = _keten.Iemand(null, Rol.Reviewer);
        Aannemen(wie.Persoon, Rol.Reviewer, null, review, wie.Id).ShouldBeNull();
        return wie;
    }

    Afwijzing? Aannemen(PersoonId persoon, Rol rol, PartijId? partij, ReviewId? review, DeelnameId? deelname = null)
    {
        var (link, geheim, id) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()), deelname ?? _keten.Nieuw<DeelnameId>());
        _keten.Als(_uwv).Moet(new UitnodigingDoen(link, partij, rol, Vandaag, geheim.Verzegel(link), Review: review));
        return _keten.Als(new(id, persoon, partij, rol, default, review), factor: Factor.Enkel).Doe(new UitnodigingAannemen(link, geheim, id));
    }

    (bool Keten, bool Bestuur, bool Kring) Leest(Deelname wie, Datum dag)
    {
        var recht = Leesrecht.Van(_keten.Stand, wie.Persoon, dag);
        return (recht.Omvat(Publiek.Keten), recht.Omvat(Publiek.Bestuur), recht.Omvat(Publiek.Kring(_keten.Uwv)) || recht.Omvat(Publiek.Kring(_keten.Uwv, _keten.Belastingdienst)));
    }
}
