using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Afspraken;

/// <summary>Whom an agreement waits for.</summary>
[Trait("Feature", "I09")]
public sealed class AfspraakwerkTests
{
    readonly Afspraakketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => _huis.Vandaag;

    IEnumerable<WachtendWerk> Werk(Deelname wie)
    {
        var inzage = _huis.Ziet(wie);
        return Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), Vandaag, 10).Eerste;
    }

    [Fact]
    public void Zij_wacht_op_wie_voor_zijn_partner_tekent_tot_die_getekend_heeft()
    {
        var id = _huis.Voorgesteld();
        Werk(_huis.Uwv).ShouldBe([new WachtendWerk.AfspraakGevraagd(_huis.Zie(id), Keten.Uwv)]);
        Werk(Keten.Regisseur).ShouldBeEmpty("he has no mandate");
        Werk(_huis.Cbs).ShouldBeEmpty();

        _huis.Teken(_huis.Uwv, id).ShouldBeNull();

        Werk(_huis.Uwv).ShouldBeEmpty();
        Werk(_huis.Belastingdienst).ShouldHaveSingleItem("the partner that proposed signs as well");
        Keten.Als(Keten.Regisseur).Moet(new AfspraakIntrekken(id));
        Werk(_huis.Belastingdienst).ShouldBeEmpty();
    }

    [Fact]
    public void Wat_afloopt_of_herzien_wordt_wacht_op_de_regisseurs_van_beide_tot_er_een_opvolger_ligt()
    {
        var uwv = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var cbs = Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur);
        var id = _huis.Aangegaan(_huis.Nieuw() with { Herzien = Vandaag.AddDays(50) });
        Werk(uwv).ShouldBeEmpty();
        _huis.Later(20);
        foreach (var regisseur in new[] { uwv, Keten.Regisseur }) Werk(regisseur).ShouldHaveSingleItem().Uiterlijk.ShouldBe(Vandaag.AddDays(30));
        Werk(cbs).ShouldBeEmpty();
        Werk(_huis.Uwv).ShouldBeEmpty("a board member has nothing to do yet");

        var opvolger = _huis.Voorgesteld(_huis.Nieuw() with { Vervangt = id });

        Werk(uwv).ShouldBeEmpty();
        Keten.Als(Keten.Regisseur).Moet(new AfspraakIntrekken(opvolger));
        Werk(uwv).ShouldHaveSingleItem();
    }
}
