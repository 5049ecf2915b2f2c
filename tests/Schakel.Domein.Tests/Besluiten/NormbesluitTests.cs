using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>Where the values of a norm come from: the decisions that took effect, and what each of them asked.</summary>
[Trait("Feature", "B06")]
public sealed class NormbesluitTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_norm_noemt_de_besluiten_die_hem_zijn_waarden_gaven_het_laatste_eerst()
    {
        Van(_huis.Norm).ShouldBeEmpty("what was adopted in the founding has none");
        var ander = _huis.Norm95() with { Norm = Keten.Nieuw<NormId>(), Nummer = 7, Naam = Naam.Lees("Andere norm")!.Value };
        var eerst = Besloten(null, new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Week")), ander, _huis.Verhoogd(96m, "2026-05-01"));
        var laatst = Besloten(null, _huis.Verhoogd(97m, "2026-06-01"));
        Besloten(new(2026, 7, 1), _huis.Verhoogd());

        Van(_huis.Norm).ShouldBe([(laatst, 97m), (eerst, 96m)], "what waits for its day gave no value yet");
        Van(ander.Norm).ShouldBe([(eerst, 95m)]);
    }

    IEnumerable<(BesluitId, decimal)> Van(NormId norm) => Normbesluit.Van(_huis.Inzage(Keten.Regisseur), norm).Select(b => (b.Besluit.Id, b.Wijziging.Waarde));

    BesluitId Besloten(Datum? ingang, params IBestuurdeOpdracht[] opdrachten)
    {
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        var voorstel = _huis.Voorstel(opdrachten) with { Ingang = ingang };
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        _huis.Allen(voorstel.Voorstel);
        return voorstel.Besluit;
    }
}
