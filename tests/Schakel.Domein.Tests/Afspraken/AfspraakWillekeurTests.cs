using CsCheck;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Afspraken;

/// <summary>Whatever people try in whatever order: an agreement holds only when exactly the two of its hand-over signed what it says.</summary>
[Trait("Feature", "I09")]
public sealed class AfspraakWillekeurTests
{
    [Fact]
    public void Wat_van_kracht_is_tekenden_precies_de_twee_partners_van_de_overdracht() =>
        Gen.Int[0, 9].List[0, 40].Select(Gen.Int[0, int.MaxValue]).Sample((daden, zaad) => new Spel(zaad).Speel(daden), iter: 300, threads: 1);

    sealed class Spel(int zaad)
    {
        readonly Afspraakketen _huis = new();
        readonly Random _kans = new(zaad);
        readonly List<AfspraakId> _afspraken = [];
        readonly Dictionary<AfspraakId, Afspraakinhoud> _eerst = [];

        public void Speel(List<int> daden)
        {
            _afspraken.Add(_huis.Voorgesteld());
            foreach (var daad in daden)
            {
                _huis.Later(_kans.Next(12));
                _huis.Keten.Als(Een([.. _huis.Huis.Bestuurders, _huis.Keten.Regisseur, _huis.Huis.Uwv]));
                var (voor, opdracht) = (_huis.Keten.Stand.Nr, Opdracht(daad));
                if (_huis.Keten.Doe(opdracht) is not null) _huis.Keten.Stand.Nr.ShouldBe(voor);
                else if (opdracht is AfspraakVoorstellen { Afspraak: var id }) _afspraken.Add(id);
                Toets();
            }
        }

        IOpdracht Opdracht(int daad)
        {
            var afspraak = Een(_afspraken);
            PartijId partij = Een([_huis.Keten.Belastingdienst, _huis.Keten.Uwv, _huis.Keten.Cbs]);
            // Mostly the right person, else hardly any agreement would ever hold.
            if (daad > 0 && _kans.Next(4) > 0) _huis.Keten.Als(_huis.Huis.Bestuurders.Single(b => b.Partij == partij));
            return daad switch
            {
                0 => _huis.Nieuw() with { Vervangt = _kans.Next(2) == 0 ? null : afspraak, InKeten = _kans.Next(2) == 0, Termijn = new(_huis.Vandaag.AddDays(_kans.Next(-5, 20)), _huis.Vandaag.AddDays(_kans.Next(60))) },
                1 => new AfspraakAfwijzen(afspraak, partij, _huis.Keten.Tekst("Nee")),
                2 => new AfspraakIntrekken(afspraak),
                3 => new AfspraakOpzeggen(afspraak, partij, _huis.Vandaag.AddDays(_kans.Next(60)), _huis.Keten.Tekst("Klaar")),
                _ => new AfspraakTekenen(afspraak, partij, _huis.Zegel(_kans.Next(5) == 0 ? Een(_afspraken) : afspraak)),
            };
        }

        void Toets()
        {
            foreach (var afspraak in _huis.Keten.Stand.Afspraken)
            {
                if (_eerst.TryAdd(afspraak.Id, afspraak.Inhoud)) continue;
                (afspraak with { Inhoud = _eerst[afspraak.Id] }).Zegel(_huis.Keten.Stand.Normen).ShouldBe(_huis.Zegel(afspraak.Id), "what it says never changes");
                if (!afspraak.IsVanKracht(_huis.Vandaag)) continue;
                var overdracht = _huis.Keten.Stand.Overdrachten.Vind(afspraak.Inhoud.Overdracht)!;
                afspraak.Ondertekeningen.Select(h => h.Partij).ShouldBe(new[] { overdracht.Van, overdracht.Naar }.Order());
                afspraak.Ondertekeningen.ShouldAllBe(h => h.Onder == _huis.Zegel(afspraak.Id));
                afspraak.Afsluiting.ShouldBeNull();
                _huis.Keten.Stand.Afspraken.Count(a => a.Inhoud.Vervangt is not null && a.Inhoud.Vervangt == afspraak.Inhoud.Vervangt && a.IsAangegaan).ShouldBeLessThanOrEqualTo(1);
            }
        }

        T Een<T>(IReadOnlyList<T> uit) => uit[_kans.Next(uit.Count)];
    }
}
