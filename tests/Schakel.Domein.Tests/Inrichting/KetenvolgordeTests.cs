using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Inrichting;

public sealed class KetenvolgordeTests
{
    readonly Proefketen _keten = new();

    Ketenpartner Partner(string naam) => new(_keten.Nieuw<PartijId>(), Naam.Lees(naam)!.Value);

    Overdracht Van(Ketenpartner van, Ketenpartner naar) => new(_keten.Nieuw<OverdrachtId>(), van.Id, naar.Id, _keten.Tekst("Iets"));

    [Fact]
    public void De_volgorde_loopt_met_het_werk_mee_ook_als_er_iets_terugkomt()
    {
        var (begin, midden, eind, los) = (Partner("Zuid"), Partner("Midden"), Partner("Aan het eind"), Partner("Bezijden"));

        Ketenvolgorde.Van([los, eind, midden, begin], [Van(begin, midden), Van(begin, midden), Van(midden, begin), Van(midden, eind)])
            .ShouldBe([begin, midden, eind, los]);
    }

    [Fact]
    public void Zonder_overdrachten_staan_de_partners_op_naam()
    {
        var (a, b) = (Partner("A"), Partner("B"));

        Ketenvolgorde.Van([b, a], []).ShouldBe([a, b]);
    }

    [Fact]
    public void Bij_evenwicht_begint_wie_het_meeste_doorgeeft()
    {
        var (weinig, veel, ander) = (Partner("A"), Partner("B"), Partner("C"));

        Ketenvolgorde.Van([weinig, veel, ander], [Van(veel, weinig), Van(weinig, veel), Van(veel, ander), Van(ander, veel)]).ShouldBe([veel, weinig, ander]);
    }
}
