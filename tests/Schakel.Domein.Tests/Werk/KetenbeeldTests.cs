using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Afspraken;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Werk;

/// <summary>The chain on one sheet, and what is to come in it.</summary>
[Trait("Feature", "X01")]
public sealed class KetenbeeldTests
{
    readonly Afspraakketen _afspraken = new();

    Besluitketen Huis => _afspraken.Huis;

    Proefketen Keten => Huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Het_blad_noemt_wie_meedoet_met_wie_men_vraagt_wat_besloten_is_en_wat_wacht()
    {
        var voorstel = Huis.Ingediend(Huis.Verhoogd(97));
        Huis.Allen(voorstel);
        var wacht = Huis.Ingediend(Huis.Verhoogd(98, "2028-01-01"));

        var beeld = Ketenbeeld.Van(Huis.Inzage(Huis.Uwv), Vandaag, Proefketen.Amsterdam)!;

        beeld.Partners.Select(p => (p.Partner.Id, p.Vraag?.Id)).ShouldBe([(Keten.Belastingdienst, Keten.Regisseur.Id), (Keten.Uwv, Huis.Uwv.Id), (Keten.Cbs, Huis.Cbs.Id)], ignoreOrder: true);
        beeld.Besloten.Select(b => b.Voorstel).ShouldBe([voorstel]);
        beeld.Voorgesteld.Select(v => v.Id).ShouldBe([wacht]);
        beeld.Normen.Normen.Select(n => n.Norm.Id).ShouldBe([Huis.Norm]);
        beeld.Overdrachten.Select(o => o.Id).ShouldBe([Huis.Overdracht]);
        Ketenbeeld.Van(new(Keten.Stand, Leesrecht.Openbaar, Keten.Nu), Vandaag, Proefketen.Amsterdam).ShouldBeNull("who reads nothing of the chain sees no sheet of it");
    }

    [Fact]
    public void Wat_komt_staat_op_volgorde_van_dag_en_reikt_drie_maanden()
    {
        var voornemen = new VoornemenAankondigen(Keten.Nieuw<VoornemenId>(), Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Nieuwe versie"), null, new(Vandaag.AddDays(40), null), [Huis.Overdracht], 5);
        Keten.Als(Keten.Regisseur).Moet(voornemen);
        var bijdrage = new BijdrageVragen(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Twee testers"), 40, null, Vandaag.AddDays(92));
        var verder = bijdrage with { Bijdrage = Keten.Nieuw<BijdrageId>(), Uiterlijk = Vandaag.AddDays(93) };
        Huis.Allen(Huis.Ingediend(bijdrage, verder));
        var afspraak = _afspraken.Aangegaan(_afspraken.Nieuw() with { Termijn = new(Vandaag, Vandaag.AddDays(60)) });
        var ingaand = Huis.Voorstel(new RolBeschrijven(Rol.Lijnmanager, Keten.Tekst("Stuurt"), [], [])) with { Ingang = Vandaag.AddDays(20) };
        Keten.Als(Keten.Regisseur).Moet(ingaand);
        Huis.Allen(ingaand.Voorstel);

        Komsten(Huis.Uwv).ShouldBe(
        [
            (20, Komstsoort.Ingang, ingaand.Besluit.Waarde), (40, Komstsoort.Verandering, voornemen.Voornemen.Waarde), (60, Komstsoort.Einde, afspraak.Waarde), (92, Komstsoort.Bijdrage, bijdrage.Bijdrage.Waarde),
        ]);

        Keten.Als(Keten.Regisseur).Moet(new VoornemenAfgelasten(voornemen.Voornemen, Keten.Tekst("Het gaat niet door")));
        Komsten(Huis.Uwv).Select(k => k.Soort).ShouldBe([Komstsoort.Ingang, Komstsoort.Einde, Komstsoort.Bijdrage]);
        Komst.Alle(Huis.Inzage(Huis.Uwv), Vandaag.AddDays(61)).Select(k => k.Soort).ShouldBe([Komstsoort.Bijdrage, Komstsoort.Bijdrage], "what is past comes no more, and what was too far comes in sight");
    }

    [Fact]
    public void Een_besluit_komt_op_zijn_dag_terug_en_een_voorstel_sluit_op_de_zijne()
    {
        Huis.Allen(Huis.Ingediend(Huis.Verhoogd(97)));
        var dag = Besluitketen.Herziening;

        Komst.Alle(Huis.Inzage(Huis.Uwv), dag.AddDays(-93)).ShouldBeEmpty();
        Komst.Alle(Huis.Inzage(Huis.Uwv), dag.AddDays(-92)).Select(k => (k.Dag, k.Soort)).ShouldBe([(dag, Komstsoort.Herziening)]);
        Komst.Alle(Huis.Inzage(Huis.Uwv), dag).ShouldHaveSingleItem("the day itself");
        Komst.Alle(Huis.Inzage(Huis.Uwv), dag.AddDays(1)).ShouldBeEmpty("late is not to come");
    }

    (int Dagen, Komstsoort Soort, Guid Ding)[] Komsten(Deelname wie) => [.. Komst.Alle(Huis.Inzage(wie), Vandaag).Select(k => (k.Dag.DayNumber - Vandaag.DayNumber, k.Soort, k.Ding))];
}
