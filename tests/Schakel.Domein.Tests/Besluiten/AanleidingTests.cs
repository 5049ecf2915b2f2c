using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What a proposal comes of, and how long there is to read it: until each partner met in its own line.</summary>
public sealed class AanleidingTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    [Trait("Feature", "B01")]
    public void Een_voorstel_komt_uit_een_knelpunt_een_voornemen_een_afspraak_of_uit_niets()
    {
        var (voornemen, afspraak, knelpunt) = (Voornemen(), Afspraak(inKeten: true), Keten.Nieuw<KnelpuntId>());
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(knelpunt, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Dubbel"), null));

        Dien(Los() with { Knelpunt = knelpunt }).Knelpunt.ShouldBe(knelpunt);
        Dien(Los() with { Voornemen = voornemen }).Voornemen.ShouldBe(voornemen);
        Dien(Los() with { Afspraak = afspraak }).Afspraak.ShouldBe(afspraak);
        var uitNiets = Dien(Los());
        (uitNiets.Knelpunt, uitNiets.Voornemen, uitNiets.Afspraak).ShouldBe((null, null, null));

        Keten.Doe(Los() with { Voornemen = voornemen, Afspraak = afspraak }).ShouldBe(VoorstelIndienen.EenAanleiding);
        Keten.Doe(Los() with { Voornemen = voornemen, Knelpunt = knelpunt }).ShouldBe(VoorstelIndienen.EenAanleiding);
        Keten.Doe(Los() with { Afspraak = afspraak, Knelpunt = knelpunt }).ShouldBe(VoorstelIndienen.EenAanleiding);
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAfgelasten(voornemen, Keten.Tekst("Toch niet")));
        Keten.Doe(Los() with { Voornemen = voornemen }).ShouldBe(VoorstelIndienen.VoornemenOnbekend, "it was called off");
        Keten.Doe(Los() with { Afspraak = Afspraak(inKeten: true, getekend: false) }).ShouldBe(VoorstelIndienen.AfspraakOnbekend, "it binds nobody yet");
        Keten.Als(Keten.Regisseur);
        Keten.Doe(Los() with { Voornemen = Keten.Nieuw<VoornemenId>() }).ShouldBe(VoorstelIndienen.VoornemenOnbekend);
        Keten.Doe(Los() with { Afspraak = Keten.Nieuw<AfspraakId>() }).ShouldBe(VoorstelIndienen.AfspraakOnbekend);
    }

    [Fact]
    [Trait("Feature", "B01")]
    public void Uit_een_afspraak_die_men_niet_mag_zien_komt_geen_voorstel()
    {
        var afspraak = Afspraak(inKeten: false);

        Keten.Als(_huis.Bestuurders[2]).Doe(Los() with { Afspraak = afspraak }).ShouldBe(VoorstelIndienen.AfspraakOnbekend, "it is of the two others, and he hears no more than of one that is not there");
        Keten.Als(_huis.Bestuurders[1]).Doe(Los() with { Afspraak = afspraak }).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void De_leestijd_duurt_tot_elke_partner_in_zijn_eigen_lijn_vergaderde()
    {
        Keten.Als(_huis.Bestuurders[1]).Moet(new LijnoverlegVaststellen(Keten.Uwv, [new(2026, 3, 30), new(2026, 3, 2), new(2026, 3, 12)]));
        Keten.Als(_huis.Bestuurders[2]).Moet(new LijnoverlegVaststellen(Keten.Cbs, [new(2026, 3, 4)]));

        Lezen(5).ShouldBe(new(2026, 3, 12), "UWV meets after the ninth, and not on the day itself any more");
        Lezen(20).ShouldBe(new(2026, 3, 30), "what was asked for is longer");
        Keten.Als(_huis.Bestuurders[2]).Moet(new LijnoverlegVaststellen(Keten.Cbs, [new(2026, 3, 14)]));
        Lezen(5).ShouldBe(new(2026, 3, 16), "a reading time ends on a working day, and CBS meets on a Saturday");
        Keten.Als(_huis.Bestuurders[2]).Moet(new LijnoverlegVaststellen(Keten.Cbs, [new(2026, 4, 8)]));
        Lezen(5).ShouldBe(new(2026, 4, 8), "twenty working days more, Good Friday and Easter Monday do not count");
        Keten.Als(_huis.Bestuurders[2]).Moet(new LijnoverlegVaststellen(Keten.Cbs, [new(2026, 4, 9)]));
        Lezen(5).ShouldBe(new(2026, 3, 12), "who meets later than that holds nobody up");
        Keten.Als(_huis.Bestuurders[1]).Moet(new LijnoverlegVaststellen(Keten.Uwv, []));
        Lezen(5).ShouldBe(new(2026, 3, 9));
        Lezen(null).ShouldBeNull("without a reading time there is nothing to lengthen");
        Keten.Als(_huis.Bestuurders[1]).Moet(new LijnoverlegVaststellen(Keten.Uwv, [new(2026, 3, 20)]));
        Keten.Als(Keten.Regisseur).Doe(Los() with { Leesdagen = 5, HerzienOp = new(2026, 3, 20) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 20)), "and it says until when");
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Alleen_wie_meebeslist_rekt_de_leestijd()
    {
        var uwv = _huis.Bestuurders[1];
        Keten.Als(uwv).Moet(new LijnoverlegVaststellen(Keten.Uwv, [new(2026, 3, 20)]));
        Lezen(5).ShouldBe(new(2026, 3, 20));
        Keten.Als(uwv).Moet(new PartnerUittreden(Keten.Uwv, Vandaag, Keten.Tekst("Taak elders"), null));
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));

        Lezen(5).ShouldBe(new(2026, 3, 10), "UWV left, so nothing is asked of it");
    }

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    VoorstelIndienen Los() => _huis.Voorstel(_huis.Verhoogd());

    Voorstel Dien(VoorstelIndienen indienen)
    {
        Keten.Als(Keten.Regisseur).Moet(indienen);
        return _huis.Zie(indienen.Voorstel);
    }

    Datum? Lezen(int? dagen) => Dien(Los() with { Leesdagen = dagen }).OpTafel.LezenTot;

    VoornemenId Voornemen()
    {
        var id = Keten.Nieuw<VoornemenId>();
        Keten.Als(Keten.Regisseur).Moet(new VoornemenAankondigen(id, Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Een nieuw systeem"), null, new(new(2026, 5, 1), null), [], 10));
        return id;
    }

    AfspraakId Afspraak(bool inKeten, bool getekend = true)
    {
        var id = Keten.Nieuw<AfspraakId>();
        Keten.Als(_huis.Bestuurders[1]).Moet(new AfspraakVoorstellen(
            id, _huis.Overdracht, Afspraaksoort.Dienstverleningsafspraak, Keten.Tekst("Levering"), Keten.Tekst("Elke week"),
            [new(Keten.Belastingdienst, Keten.Tekst("Stuurt")), new(Keten.Uwv, Keten.Tekst("Leest"))], [], new(new(2026, 4, 1), new(2027, 4, 1)), null, 30, null, inKeten));
        if (getekend) foreach (var wie in _huis.Bestuurders.Take(2)) Keten.Als(wie).Moet(new AfspraakTekenen(id, wie.Partij!.Value, Keten.Stand.Afspraken.Vind(id)!.Zegel(Keten.Stand.Normen)));
        return id;
    }
}
