using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Gesprekken;

/// <summary>The room in which the people of one partner form its position about a proposal: theirs, and of nobody else.</summary>
[Trait("Feature", "B10")]
public sealed class KamerTests
{
    readonly Besluitketen _huis = new(afgerond: false);
    readonly VoorstelId _voorstel;
    readonly Deelname _bureau, _medewerker;

    public KamerTests()
    {
        _bureau = Keten.Iemand(null, Rol.Bureaumedewerker);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(_bureau));
        Keten.Moet(new OprichtingAfronden());
        _voorstel = _huis.Ingediend(_huis.Verhoogd());
        _medewerker = Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker);
    }

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Gespreksplek.Kamer VanUwv => new(_voorstel, Keten.Uwv);

    [Fact]
    public void Iedereen_van_de_partner_spreekt_er_en_niemand_anders_weet_ervan()
    {
        foreach (var rol in Rollen.VanEenPartner) Weiger(Keten.Aangetreden(Keten.Uwv, rol)).ShouldBeNull(rol.ToString());
        foreach (var rol in Rollen.VanEenPartner) Weiger(Keten.Aangetreden(Keten.Cbs, rol)).ShouldBe(Afwijzing.NietGevonden, rol.ToString());
        Weiger(Keten.Regisseur).ShouldBe(Afwijzing.NietGevonden, "not even who submitted it");
        Weiger(_huis.Ketenmanager).ShouldBe(Afwijzing.NietGevonden, "what lies between partners is his to read, what one keeps to itself is not");
        Weiger(_bureau).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Alleen_rollen_van_een_partner_spreken_in_een_kamer_en_een_programma_met_het_bereik_besluiten()
    {
        Mag.RollenVoor(Bevoegdheid.VoorstelBespreken).ShouldBe(Rollen.VanEenPartner, ignoreOrder: true);
        Tokenregels.Nodig(Bevoegdheid.VoorstelBespreken).ShouldBe(Bereik.Besluiten);
        VanUwv.Vereist.ShouldBe(Bevoegdheid.VoorstelBespreken);
        VanUwv.Over(Keten.Stand)!.Publiek.ShouldBe(Publiek.Kring(Keten.Uwv));
        VanUwv.Over(Keten.Stand)!.Betrokken.ShouldBe([Keten.Uwv]);
    }

    [Fact]
    public void Wie_niets_van_een_partner_is_heeft_geen_kamer()
    {
        Zie(_medewerker).Kamer(_voorstel, _medewerker.Id).ShouldBe(VanUwv);
        Zie(_huis.Cbs).Kamer(_voorstel, _huis.Cbs.Id).ShouldBe(new(_voorstel, Keten.Cbs));
        foreach (var zonder in new[] { _huis.Ketenmanager, _bureau }) Zie(zonder).Kamer(_voorstel, zonder.Id).ShouldBeNull(zonder.Rol.ToString());
        Zie(_medewerker).Kamer(Keten.Nieuw<VoorstelId>(), _medewerker.Id).ShouldBeNull("of what is not there there is no room");
        Zie(_huis.Cbs).Kamer(_voorstel, _medewerker.Id).ShouldBeNull("with the seat of another one comes in nowhere");
        Zie(_medewerker).Ziet(new Gespreksplek.Kamer(_voorstel, Keten.Cbs)).ShouldBeFalse();
    }

    [Fact]
    public void Wie_voor_twee_partners_zit_spreekt_in_de_kamer_van_de_rol_waarin_hij_handelt()
    {
        var ook = Keten.Iemand(Keten.Cbs, Rol.Lijnmanager) with { Persoon = _medewerker.Persoon };
        // No way in leads to this, and if there ever is one the rooms stay apart.
        Keten.Schrijf(new DeelnameBegonnen(ook).Voor(Publiek.Keten));
        var vanCbs = new Gespreksplek.Kamer(_voorstel, Keten.Cbs);

        (Zie(ook).Kamer(_voorstel, _medewerker.Id), Zie(ook).Kamer(_voorstel, ook.Id)).ShouldBe((VanUwv, vanCbs));
        (Weiger(_medewerker), Weiger(ook, vanCbs)).ShouldBe((null, null));
        (Weiger(ook), Weiger(_medewerker, vanCbs)).ShouldBe((Mag.NietVanU, Mag.NietVanU), "he reads both, and says nothing in the one for the other");
    }

    [Fact]
    public void Een_ketenmanager_die_ook_bij_een_partner_zit_spreekt_daar_alleen_in_die_rol()
    {
        var ook = Keten.Iemand(Keten.Uwv, Rol.Lijnmanager) with { Persoon = _huis.Ketenmanager.Persoon };
        Keten.Schrijf(new DeelnameBegonnen(ook).Voor(Publiek.Keten));

        Zie(ook).Kamer(_voorstel, _huis.Ketenmanager.Id).ShouldBeNull();
        Weiger(_huis.Ketenmanager).ShouldBe(Mag.NietBevoegd(Bevoegdheid.VoorstelBespreken));
        (Zie(ook).Kamer(_voorstel, ook.Id), Weiger(ook)).ShouldBe((VanUwv, null));
    }

    [Fact]
    public void Tijdens_en_na_het_voorstel_kan_men_er_spreken_en_over_wat_er_niet_is_niet()
    {
        Weiger(_medewerker).ShouldBeNull();
        _huis.Allen(_voorstel);
        _huis.Zie(_voorstel).Status.ShouldBe(Voorstelstatus.Besloten);
        Weiger(_medewerker).ShouldBeNull();
        Weiger(_medewerker, new(Keten.Nieuw<VoorstelId>(), Keten.Uwv)).ShouldBe(Afwijzing.NietGevonden);
        Weiger(_medewerker, new(_voorstel, Keten.Nieuw<PartijId>())).ShouldBe(Afwijzing.NietGevonden);

        Keten.Schrijf(new KetenBeeindigd(1, Vandaag, Keten.Tekst("Klaar")).Voor(Publiek.Keten));
        Gesprekregels.Weiger(Keten.Stand, Als(_medewerker), VanUwv, Vandaag.AddDays(1)).ShouldBe(Mag.KetenVoorbij);
    }

    [Fact]
    public void Na_zijn_termijn_is_de_kamer_er_voor_hem_niet_meer()
    {
        var gezegd = Gezegd(_medewerker);
        Keten.Als(_huis.Uwv).Moet(new DeelnameBeeindigen(_medewerker.Id, Vandaag));
        var morgen = Vandaag.AddDays(1);
        var dan = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, _medewerker.Persoon, morgen), Keten.Nu);

        Gesprekregels.Weiger(Keten.Stand, Als(_medewerker), VanUwv, morgen).ShouldBe(Afwijzing.NietGevonden);
        (dan.Ziet(gezegd), dan.Ziet(VanUwv), dan.Kamer(_voorstel, _medewerker.Id)).ShouldBe((false, false, null));
        Zie(_huis.Uwv).Ziet(gezegd).ShouldBeTrue("his colleague still reads it");
    }

    [Fact]
    public void Wat_er_gezegd_is_zien_de_eigen_mensen_zolang_het_er_staat_en_alleen_nu()
    {
        var gezegd = Gezegd(_medewerker);

        foreach (var wie in new[] { _medewerker, _huis.Uwv, _huis.Bestuurders[1] }) Zie(wie).Ziet(gezegd).ShouldBeTrue(wie.Rol.ToString());
        foreach (var ander in new[] { _huis.Cbs, _huis.Bestuurders[0], Keten.Regisseur, _huis.Ketenmanager, _bureau }) Zie(ander).Ziet(gezegd).ShouldBeFalse(ander.Rol.ToString());
        // Not the place alone, nor the readers alone.
        Zie(_huis.Ketenmanager).Ziet(gezegd with { Publiek = Publiek.Keten }).ShouldBeFalse();
        Zie(_huis.Cbs).Ziet(gezegd with { Plek = new Gespreksplek.Kamer(_voorstel, Keten.Cbs) }).ShouldBeFalse();
        Zie(_medewerker).Ziet(gezegd with { Plek = new Gespreksplek.Kamer(Keten.Nieuw<VoorstelId>(), Keten.Uwv) }).ShouldBeFalse();

        var recht = Leesrecht.Van(Keten.Stand, _medewerker.Persoon, Vandaag);
        new Inzage(Keten.Stand, recht, Keten.Nu, Keten.Stand).Ziet(gezegd).ShouldBeFalse("of then there is no conversation");
        new Inzage(Keten.Stand, recht, gezegd.VervaltOp).Ziet(gezegd).ShouldBeFalse("gone after ninety days");
    }

    [Fact]
    public void Een_plek_heeft_een_spelling_en_geen_twee_plekken_dezelfde()
    {
        Gen.Select(Gen.Guid, Gen.Guid).Select((a, b) => (Versie4(a), Versie4(b))).Sample(paar =>
        {
            var (een, ander) = paar;
            Gespreksplek[] plekken = [new Gespreksplek.BijKnelpunt(new(een)), new Gespreksplek.BijKnelpunt(new(ander)), .. from v in new[] { een, ander } from p in new[] { een, ander } select new Gespreksplek.Kamer(new(v), new(p))];
            foreach (var plek in plekken) Gespreksplek.Lees(plek.ToString()).ShouldBe(plek);
            plekken.Select(p => p.ToString()).Distinct(StringComparer.Ordinal).Count().ShouldBe(plekken.Distinct().Count());
        }, iter: 200);
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        new Gespreksplek.BijKnelpunt(knelpunt).ToString().ShouldBe(knelpunt.ToString(), "as it was kept before there were rooms");
        VanUwv.ToString().ShouldBe($"kamer:{_voorstel},{Keten.Uwv}");
        foreach (var onzin in new[] { "", "kamer:", $"kamer:{_voorstel}", $"kamer:{_voorstel},", $"kamer:{_voorstel},{Keten.Uwv},{Keten.Cbs}", $"{_voorstel},{Keten.Uwv}", $"Kamer:{_voorstel},{Keten.Uwv}" })
            Gespreksplek.Lees(onzin).ShouldBeNull(onzin);
    }

    static Guid Versie4(Guid waarde)
    {
        var bytes = waarde.ToByteArray(bigEndian: true);
        (bytes[6], bytes[8]) = ((byte)(0x40 | (bytes[6] & 0x0f)), (byte)(0x80 | (bytes[8] & 0x3f)));
        return new(bytes, bigEndian: true);
    }

    Opmerking Gezegd(Deelname wie) => new(Keten.Nieuw<OpmerkingId>(), Keten.Stand.Stroom, VanUwv, wie.Persoon, wie.Id, Keten.Nu, VanUwv.Publiek, "Kunnen wij dit aan?");

    Inzage Zie(Deelname wie) => new(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), Keten.Nu);

    Afwijzing? Weiger(Deelname wie, Gespreksplek.Kamer? kamer = null) => Gesprekregels.Weiger(Keten.Stand, Als(wie), kamer ?? VanUwv, Vandaag);

    static Dader Als(Deelname wie) => Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld);
}
