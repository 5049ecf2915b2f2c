using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>Other rules than consent: which body decides, by which share, what silence means, and when the standpoints close.</summary>
[Trait("Feature", "B04")]
public sealed class BeslisregelTests
{
    const Oordeel Ja = Oordeel.Instemmen, Zorg = Oordeel.InstemmenMetZorg, Terzijde = Oordeel.TerzijdeStaan, Nee = Oordeel.Bezwaar;

    [Theory]
    [InlineData(Besluitregel.Consent, Ja, Zorg, Terzijde, true)]
    [InlineData(Besluitregel.Consent, Ja, Ja, Nee, false)]
    [InlineData(Besluitregel.Unaniem, Ja, Zorg, Ja, true)]
    [InlineData(Besluitregel.Unaniem, Ja, Zorg, Terzijde, false)]
    [InlineData(Besluitregel.Meerderheid, Ja, Zorg, Terzijde, true)]
    [InlineData(Besluitregel.Meerderheid, Ja, Terzijde, Terzijde, false)]
    [InlineData(Besluitregel.Meerderheid, Terzijde, Ja, Ja, true)]
    [InlineData(Besluitregel.Gekwalificeerd, Ja, Ja, Terzijde, true)]
    [InlineData(Besluitregel.Gekwalificeerd, Ja, Terzijde, Terzijde, false)]
    [InlineData(Besluitregel.Gekwalificeerd, Terzijde, Ja, Ja, true)]
    [InlineData(Besluitregel.Gewogen, Ja, Terzijde, Ja, true)]
    [InlineData(Besluitregel.Gewogen, Ja, Terzijde, Terzijde, false)]
    [InlineData(Besluitregel.Gewogen, Terzijde, Ja, Ja, false)]
    public void Als_iedereen_sprak_zegt_de_regel_van_het_gremium_wat_het_wordt(Besluitregel regel, Oordeel belastingdienst, Oordeel uwv, Oordeel cbs, bool gedragen)
    {
        var raad = new Regelketen(regel, regel is Besluitregel.Gekwalificeerd or Besluitregel.Gewogen ? new(2, 3) : null);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, belastingdienst, uwv, cbs);

        raad.Status(voorstel).ShouldBe(gedragen ? Voorstelstatus.Besloten : Voorstelstatus.Open, "who is not carried yet can still say otherwise");
        if (cbs == Nee) raad.Bespreek(raad.Cbs, voorstel, raad.Keten.Cbs).ShouldBeNull();
        raad.Sluit(voorstel);
        raad.Status(voorstel).ShouldBe(gedragen ? Voorstelstatus.Besloten : Voorstelstatus.NietAangenomen);
        raad.Huis.ZieNorm().Waarden.Length.ShouldBe(gedragen ? 2 : 1);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    public void De_helft_is_geen_meerderheid(int partners, int nodig) =>
        new Beslisregel(null, Besluitregel.Meerderheid, null, [.. Enumerable.Range(0, partners).Select(_ => new Beslisser(new(Guid.NewGuid()), 1, true))], false, false, new(2026, 3, 2))
            .Nodig.ShouldBe(nodig);

    [Fact]
    public void Een_meerderheid_wacht_tot_iedereen_sprak_of_de_termijn_voorbij_is()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Huis.Zie(voorstel).Sluiting.ShouldBe(new Sluiting(5, new(2026, 3, 2), new(2026, 3, 9)));
        raad.Spreken(voorstel, Ja, Ja);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open, "two of three would do, but the third has its days");
        raad.Keten.AlsKlok().Doe(new StandpuntenSluiten(voorstel, new(2026, 3, 9))).ShouldBe(Klokregels.NietVervallen);
        raad.Keten.Nu = new(new(2026, 3, 9, 22, 59, 0, TimeSpan.Zero));
        raad.Keten.AlsKlok().Doe(new StandpuntenSluiten(voorstel, new(2026, 3, 9))).ShouldBe(Klokregels.NietVervallen, "to the end of that day");
        raad.Huis.Spreek(raad.Uwv, voorstel, Zorg, "Krap").ShouldBeNull("and until then one can say otherwise");

        raad.Sluit(voorstel);

        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
        var boeking = raad.Keten.Boekingen[^1].Boeking.Delen.ShouldHaveSingleItem();
        boeking.Feiten.Select(f => f.Naam).ShouldBe([nameof(StandpuntenGesloten), nameof(BesluitGenomen), nameof(NormVastgesteld)]);
        (Feitensoorten.LeesDader(boeking.Dader)!.Actor, Feitensoorten.LeesDader(boeking.Dader)!.Grondslag).ShouldBe((Actor.Klok, Grondslag.Besluit));
        raad.Keten.Stand.Besluiten.Single().MetZorg.ShouldBe([raad.Keten.Uwv]);
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Na_de_termijn_is_een_standpunt_te_laat_ook_voor_de_klok_langs_kwam()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja);
        raad.Keten.Nu = new(new(2026, 3, 9, 23, 0, 0, TimeSpan.Zero));

        raad.Huis.Spreek(raad.Uwv, voorstel).ShouldBe(VoorstelRegels.TeLaat);
        raad.Klok();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
        raad.Huis.Spreek(raad.Uwv, voorstel).ShouldBe(VoorstelRegels.NietAangenomen);
        raad.Keten.AlsKlok().Doe(new StandpuntenSluiten(voorstel, new(2026, 3, 9))).ShouldBe(Klokregels.NietVervallen, "once");
    }

    [Fact]
    public void Een_instemming_waarvan_de_voorwaarde_voorbij_is_telt_niet_meer()
    {
        var raad = new Regelketen(Besluitregel.Consent);
        var voorstel = raad.Ingediend(raad.Nieuw(null));
        var nog = raad.Ingediend(raad.Nieuw(null) with { Opdrachten = [new OverdrachtVaststellen(raad.Keten.Nieuw<OverdrachtId>(), raad.Keten.Uwv, raad.Keten.Cbs, raad.Keten.Tekst("Week"))] });
        raad.Keten.Als(raad.Cbs).Moet(raad.Huis.Standpunt(raad.Cbs, voorstel) with { Voorwaarde = new(raad.Keten.Tekst("Als het deze week kan"), new(2026, 3, 6)) });
        raad.Keten.Moet(raad.Huis.Standpunt(raad.Cbs, nog) with { Voorwaarde = new(raad.Keten.Tekst("Als het maandag kan"), new(2026, 3, 9)) });
        raad.Keten.Nu = new(new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero));
        raad.Spreken(voorstel, Ja, Ja);
        raad.Spreken(nog, Ja, Ja);

        raad.Status(nog).ShouldBe(Voorstelstatus.Besloten, "through its last day it counts");
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open);
        raad.Huis.Spreek(raad.Cbs, voorstel).ShouldBeNull();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Waar_niemand_zich_laat_vervangen_spreekt_alleen_wie_erin_zit()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zonderVervanging: true);
        var voorstel = raad.Ingediend();
        var manager = raad.Keten.Aangetreden(raad.Keten.Uwv, Rol.Lijnmanager);
        raad.Keten.Als(raad.Huis.Uwv).Moet(new MandaatVerlenen(raad.Keten.Nieuw<MandaatId>(), manager.Id, [Besluitonderwerp.Normen], null, new(raad.Vandaag, null), raad.Keten.Tekst("Regeling"), null));

        raad.Keten.Als(manager).Doe(new StandpuntGeven(voorstel, raad.Keten.Uwv, 1, Ja, null)).ShouldBe(VoorstelRegels.AlleenLeden);
        raad.Spreken(voorstel, Ja, Nee, Ja);
        raad.Sluit(voorstel);
        raad.Keten.Als(manager).Doe(new StandpuntGeven(voorstel, raad.Keten.Uwv, 1, Ja, null)).ShouldBe(VoorstelRegels.AlleenLeden, "nor does he come round for it");
        raad.Huis.Spreek(raad.Uwv, voorstel).ShouldBeNull();
    }

    [Fact]
    public void Alleen_normen_overdrachten_toestand_huisstijl_en_wat_men_vraagt_gaan_bij_meerderheid()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        IReadOnlyList<string> vrij = [.. Opdrachtsoorten.Typen.Where(t => !Opdrachtsoorten.RaaktGelijkheid(new(t.Name, 1, []))).Select(t => t.Name).Order(StringComparer.Ordinal)];
        vrij.ShouldBe([nameof(Domein.Bijdragen.BijdrageVragen), nameof(HuisstijlVaststellen), nameof(NormVaststellen), nameof(OverdrachtVaststellen), nameof(ToestandInstellen)], "what partners are equals by is nobody's majority; whoever adds a kind decides on which side it is");
    }

    [Fact]
    public void Zonder_quorum_is_er_geen_besluit()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, quorum: 1);
        var (zonderCbs, onvoltallig) = (raad.Ingediend(), raad.Ingediend(raad.Nieuw(10) with { Opdrachten = [raad.Huis.Verhoogd(97m)] }));
        raad.Spreken(zonderCbs, Ja, Ja);
        raad.Sluit(zonderCbs);
        raad.Status(zonderCbs).ShouldBe(Voorstelstatus.NietAangenomen, "CBS did not speak, and this body has a quorum");

        raad.Spreken(onvoltallig, Ja, Ja);
        raad.Keten.Als(raad.Huis.Cbs).Moet(new DeelnameBeeindigen(raad.Cbs.Id, raad.Vandaag));
        raad.Keten.Stand.Beslisregel(raad.Huis.Zie(onvoltallig), raad.Vandaag.AddDays(1)).Kring.Count(b => b.IsVoltallig).ShouldBe(2, "CBS has nobody in the body any more");
        raad.Sluit(onvoltallig);
        raad.Status(onvoltallig).ShouldBe(Voorstelstatus.NietAangenomen);
    }

    [Fact]
    public void Wie_meedoet_en_wie_hoe_beslist_verandert_alleen_met_instemming_van_elke_partner()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var gremium = new GremiumWijzigen(raad.Gremium, Naam.Lees("Ketenraad")!.Value, Gremiumniveau.Tactisch, null, null, raad.Keten.Tekst("Beslist alleen"), raad.Regels);
        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw() with { Opdrachten = [raad.Huis.Verhoogd(), gremium] }).ShouldBe(Routeregels.AlleenMetInstemming);

        var alle = raad.Ingediend(raad.Nieuw() with { Opdrachten = [gremium], Gremium = null });
        raad.Spreken(alle, Ja, Ja, Nee);
        raad.Bespreek(raad.Cbs, alle, raad.Keten.Cbs).ShouldBeNull();
        raad.Sluit(alle);
        raad.Status(alle).ShouldBe(Voorstelstatus.NietAangenomen);

        // Consent of that body is the consent of all, so there it may.
        var consent = new Regelketen(Besluitregel.Consent);
        consent.Keten.Als(consent.Keten.Regisseur).Doe(consent.Nieuw() with { Opdrachten = [gremium with { Gremium = consent.Gremium }] }).ShouldBeNull();
    }

    [Fact]
    public void Wat_sinds_het_indienen_de_regel_van_het_gremium_te_buiten_gaat_vraagt_instemming_van_elke_partner()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Huis.Zie(raad.Ingediend());
        var gremium = new GremiumWijzigen(raad.Gremium, Naam.Lees("Ketenraad")!.Value, Gremiumniveau.Tactisch, null, null, raad.Keten.Tekst("Beslist alleen"), raad.Regels);
        Besluitregel Regel(IEnumerable<Ketenpartner> beslissers, Voorstel v) => Beslisregel.Van(raad.Keten.Stand.Gremia, beslissers, raad.Keten.Stand.Deelnames, v, raad.Vandaag).Regel;

        var kring = raad.Keten.Stand.Beslissers(raad.Vandaag).ToList();
        Regel(kring, voorstel).ShouldBe(Besluitregel.Meerderheid);
        Regel([.. kring, new(new(Guid.NewGuid()), Naam.Lees("SVB")!.Value)], voorstel).ShouldBe(Besluitregel.Consent, "who joined since has no seat in it");
        Regel(kring, voorstel with { Opdrachten = [Opdrachtsoorten.Schrijf(gremium)] }).ShouldBe(Besluitregel.Consent, "its rule became another one since");
        Regel(kring, voorstel with { Opdrachten = [.. voorstel.Opdrachten, Opdrachtsoorten.Schrijf(gremium)] }).ShouldBe(Besluitregel.Consent, "also with other changes beside it");
    }

    [Fact]
    public void Niemand_wordt_gebonden_door_een_gremium_waar_hij_niet_in_zit()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zonderCbs: true);
        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw()).ShouldBe(Routeregels.GremiumBeslistNiet);
        raad.Keten.Doe(raad.Nieuw() with { Gremium = raad.Keten.Nieuw<GremiumId>() }).ShouldBe(Routeregels.GremiumBeslistNiet);
        raad.Keten.Als(raad.Cbs).Moet(new PartnerUittreden(raad.Keten.Cbs, raad.Vandaag, raad.Keten.Tekst("Taak elders"), null));
        raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(1));
        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw()).ShouldBeNull("who left needs no seat");

        var vol = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = vol.Ingediend();
        var opheffen = vol.Ingediend(vol.Nieuw(null) with { Gremium = null, Opdrachten = [new GremiumOpheffen(vol.Gremium)] });
        vol.Huis.Allen(opheffen);
        vol.Status(opheffen).ShouldBe(Voorstelstatus.Besloten);
        vol.Keten.Stand.Beslisregel(vol.Huis.Zie(voorstel), vol.Vandaag).Regel.ShouldBe(Besluitregel.Consent, "the body is gone, so all decide");
        vol.Spreken(voorstel, Ja, Ja);
        vol.Sluit(voorstel);
        vol.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
    }

    [Fact]
    public void Een_termijn_kent_een_grens_en_wacht_op_het_lijnoverleg()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true);
        raad.Keten.Als(raad.Keten.Regisseur);
        foreach (var dagen in new[] { 0, -1, 61 }) raad.Keten.Doe(raad.Nieuw(dagen)).ShouldBe(VoorstelIndienen.StandpuntdagenOngeldig);
        raad.Keten.Doe(raad.Nieuw(null)).ShouldBe(Routeregels.TermijnNodig, "silence cannot count without an end");
        raad.Keten.Doe(raad.Nieuw(9)).ShouldBe(Routeregels.TermijnTeKort, "nobody is overtaken by it");
        raad = new(Besluitregel.Meerderheid);
        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw(null)).ShouldBe(Routeregels.TermijnNodig, "nor does it wait for ever for one");
        foreach (var dagen in new[] { 1, 60 }) raad.Keten.Doe(raad.Nieuw(dagen)).ShouldBeNull();
        raad.Keten.Doe(raad.Nieuw(5) with { HerzienOp = new(2026, 3, 9) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 9)));
        raad.Keten.Doe(raad.Nieuw(5) with { Leesdagen = 5, HerzienOp = new(2026, 3, 16) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 16)));
        raad.Keten.Als(raad.Uwv).Moet(new LijnoverlegVaststellen(raad.Keten.Uwv, [new(2026, 3, 12)]));
        raad.Huis.Zie(raad.Ingediend()).Sluiting!.Op.ShouldBe(new(2026, 3, 12));

        var eerstLezen = raad.Ingediend(raad.Nieuw(3) with { Leesdagen = 2 });
        raad.Huis.Zie(eerstLezen).Sluiting.ShouldBe(new Sluiting(3, null, null), "it counts from the opening");
        raad.Keten.Nu = new(new(2026, 3, 17, 8, 0, 0, TimeSpan.Zero));
        raad.Keten.Als(raad.Keten.Regisseur).Moet(new StandpuntenOpenen(eerstLezen, raad.Keten.Tekst("Genoeg")));
        raad.Huis.Zie(eerstLezen).Sluiting.ShouldBe(new Sluiting(3, new(2026, 3, 17), new(2026, 3, 20)));
    }

    [Fact]
    public void De_regels_van_een_gremium_passen_bij_elkaar()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        GremiumInstellen Met(Besluitregel regel, Drempel? drempel) => new(raad.Keten.Nieuw<GremiumId>(), Naam.Lees("Nog een")!.Value, Gremiumniveau.Tactisch, null, null, raad.Keten.Tekst("Iets"), raad.Regels with { Besluitregel = regel, Drempel = drempel });
        Afwijzing? Doe(Besluitregel regel, Drempel? drempel) => raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Huis.Voorstel(Met(regel, drempel)));

        foreach (var drempel in new Drempel?[] { null, new(1, 2), new(3, 2), new(0, 0), new(2, 0), new(60, 101) }) Doe(Besluitregel.Gekwalificeerd, drempel)!.Code.ShouldBe(Gremiumregels.DrempelOngeldig.Code, $"{drempel}");
        Doe(Besluitregel.Consent, new(2, 3))!.Code.ShouldBe(Gremiumregels.DrempelOngeldig.Code);
        foreach (var drempel in new Drempel[] { new(2, 3), new(1, 1), new(51, 100), new(100, 100) }) Doe(Besluitregel.Gewogen, drempel).ShouldBeNull($"{drempel}");
    }

    [Fact]
    public void Elk_deel_is_op_de_grens_precies() =>
        Gen.Select(Gen.Int[1, 100], Gen.Int[1, 100], Gen.Int[0, 300]).Where(t => 2 * t.Item1 > t.Item2 && t.Item1 <= t.Item2).Sample(t =>
        {
            var (drempel, totaal) = (new Drempel(t.Item1, t.Item2), t.Item3);
            drempel.IsGeldig.ShouldBeTrue();
            // Told apart from the rule: in whole numbers, the smallest that is no less than the fraction.
            var nodig = Enumerable.Range(0, totaal + 1).First(n => (decimal)n * t.Item2 >= (decimal)totaal * t.Item1);
            drempel.Nodig(totaal).ShouldBe(nodig);
        });
}
