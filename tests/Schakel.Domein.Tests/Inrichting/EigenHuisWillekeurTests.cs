using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Whatever people try in whatever order, in a real chain: each partner keeps its own house and can always obtain a voice.</summary>
[Trait("Feature", "I14")]
public sealed class EigenHuisWillekeurTests
{
    [Fact]
    [Trait("Feature", "I05")]
    public void Wat_men_ook_probeert_elk_huis_blijft_van_de_partner_zelf_en_geen_staat_ooit_leeg() =>
        Gen.Int[0, 17].List[0, 60].Select(Gen.Int[0, int.MaxValue]).Sample((daden, zaad) => new Spel(zaad).Speel(daden), iter: 300, threads: 1);

    sealed class Spel
    {
        readonly Proefketen _keten;
        readonly Random _kans;
        readonly List<(UitnodigingId Id, Linkgeheim Geheim)> _links = [];
        readonly PartijId[] _partijen;

        public Spel(int zaad)
        {
            (_keten, _kans) = (new($"huis {zaad}", isVoorbeeld: false), new(zaad));
            _partijen = [_keten.Belastingdienst, _keten.Uwv, _keten.Cbs];
        }

        Datum Vandaag => _keten.Nu.DatumIn(Proefketen.Amsterdam);

        public void Speel(List<int> daden)
        {
            foreach (var daad in daden)
            {
                _keten.Nu = new(_keten.Nu.Moment.AddHours(_kans.Next(1, 72)));
                var (voor, wie) = (_keten.Stand, Een([.. _keten.Stand.Deelnames]));
                var opdracht = Opdracht(daad, wie);
                if (_keten.Doe(opdracht) is null) Toets(voor, wie, opdracht);
            }
        }

        IOpdracht Opdracht(int daad, Deelname wie)
        {
            _keten.Als(wie, factor: Factor.Enkel);
            switch (daad)
            {
                case 0 or 1 or 2:
                    var link = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
                    _links.Add(link);
                    return new UitnodigingDoen(link.Item1, _kans.Next(8) == 0 ? null : Een(_partijen), Rolletje(), Vandaag.AddDays(_kans.Next(10)), link.Item2.Verzegel(link.Item1));
                case 3 or 4 or 5 when _links.Count > 0:
                    var (id, geheim) = Een(_links);
                    var nieuw = _keten.Iemand(null, Rol.Ketenmedewerker);
                    if (_kans.Next(4) == 0) nieuw = nieuw with { Persoon = wie.Persoon };
                    if (_keten.Stand.Uitnodigingen.Vind(id)?.Voor is { } terug && _kans.Next(3) > 0) nieuw = Een([.. _keten.Stand.Deelnames.Where(d => d.Persoon == terug)]);
                    _keten.Als(nieuw, factor: Factor.Enkel);
                    return new UitnodigingAannemen(id, geheim, nieuw.Id);
                case 6 when _links.Count > 0:
                    return new UitnodigingIntrekken(Een(_links).Id);
                case 7:
                    return new DeelnameBeginnen(new(_keten.Nieuw<DeelnameId>(), Een([.. _keten.Stand.Deelnames]).Persoon, Een(_partijen), Rolletje(), new(Vandaag, null)));
                case 8:
                    var herstel = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
                    _links.Add(herstel);
                    _keten.Als(wie, factor: Factor.Dubbel);
                    return new ToegangHerstellen(herstel.Item1, Een([.. _keten.Stand.Deelnames]).Id, Vandaag.AddDays(_kans.Next(10)), herstel.Item2.Verzegel(herstel.Item1));
                case 9:
                    // Mostly of somebody who can hold one, else hardly any would come about.
                    var dragers = _keten.Stand.Deelnames.Where(d => Mandaatregels.Dragers.Contains(d.Rol)).ToList();
                    var houder = dragers.Count > 0 && _kans.Next(4) > 0 ? Een(dragers) : Een([.. _keten.Stand.Deelnames]);
                    return new MandaatVerlenen(_keten.Nieuw<MandaatId>(), houder.Id, Onderwerpen(), _kans.Next(2) == 0 ? null : Bedrag.VanEuro(_kans.Next(100)), new(Vandaag, null), _keten.Tekst("Mandaatregeling"), null);
                case 10 when _keten.Stand.Mandaten.Count > 0:
                    return new MandaatBeeindigen(Een([.. _keten.Stand.Mandaten]).Id, Vandaag.AddDays(_kans.Next(-1, 5)));
                case 11:
                    return new PartnerBeschrijven(Een(_partijen), Partnersoort.Organisatie, null, null, null, [new(Naam.Lees("Medewerkers")!.Value, _kans.Next(1000), 2026)]);
                case 15:
                    _keten.Als(wie, factor: Factor.Dubbel);
                    return new PartnerUittreden(_kans.Next(4) > 0 && wie.Partij is { } eigen ? eigen : Een(_partijen), Vandaag.AddDays(_kans.Next(-1, 4)), _keten.Tekst("Andere taak"), null);
                case 16:
                    _keten.Als(wie, factor: Factor.Dubbel);
                    return new UittredingIntrekken(_kans.Next(4) > 0 && wie.Partij is { } zelf ? zelf : Een(_partijen));
                case 17:
                    _keten.Als(wie, Grondslag.Oprichting);
                    if (_kans.Next(4) == 0) return new PartnerSchrappen(Een(_partijen));
                    return new PartnerToelaten(Een(_partijen), Naam.Lees($"Partner {_kans.Next()}")!.Value, Een(_partijen));
                case 13 or 14:
                    _keten.Als(wie, Grondslag.Oprichting);
                    return new MandaatmodelVaststellen([.. Mandaatregels.Dragers.Select(r => Ruimte(r))], null);
                default:
                    return new DeelnameBeeindigen(Een([.. _keten.Stand.Deelnames]).Id, Vandaag.AddDays(_kans.Next(-1, 5)));
            }
        }

        void Toets(Stand voor, Deelname wie, IOpdracht opdracht)
        {
            var nu = _keten.Stand;
            if (opdracht is not UitnodigingAannemen) wie.Termijn.Omvat(Vandaag).ShouldBeTrue("no right outlives its term");
            if (opdracht is ToegangHerstellen { Deelname: var terug } && voor.Deelnames.Vind(terug)!.Partij is { } huis) wie.Partij.ShouldBe(huis, $"{opdracht} reached into another house");
            foreach (var partij in _partijen.Where(p => Bewoond(voor, p)))
            {
                var wasLaatste = opdracht is DeelnameBeeindigen weg && voor.Deelnames.All(d => d.Id == weg.Deelname || d.Termijn.IsVoorbij(Vandaag));
                (wasLaatste || Bewoond(nu, partij)).ShouldBeTrue($"{opdracht} left a house without a key holder");
                if (IsZelf(voor, opdracht, wie)) continue;
                if (!Mandaten(voor, partij).SequenceEqual(Mandaten(nu, partij))) wie.Partij.ShouldBe(partij, $"{opdracht} reached into another house");
                if (!ReferenceEquals(voor.Beschrijvingen.Vind(partij), nu.Beschrijvingen.Vind(partij))) wie.Partij.ShouldBe(partij, $"{opdracht} described another");
                if (!Huis(voor, partij).SequenceEqual(Huis(nu, partij))) wie.Partij.ShouldBe(partij, $"{opdracht} reached into another house");
            }
            ToetsModel(nu);
            // Who leaves does so itself, and some other stays.
            if (opdracht is PartnerUittreden { Partij: var vertrekker })
            {
                wie.Partij.ShouldBe(vertrekker);
                nu.Beslissers(nu.Partners.Vind(vertrekker)!.Laatste!.Value.AddDays(1)).ShouldNotBeEmpty();
            }
            if (opdracht is MandaatVerlenen { Houder: var houder, Onderwerpen: var gevraagd, Plafond: var plafond } && nu.Mandaatmodel?.Van(nu.Deelnames.Vind(houder)!.Rol) is { } ruimte)
            {
                gevraagd.ShouldAllBe(o => ruimte.Onderwerpen.Contains(o));
                (plafond?.Centen ?? long.MaxValue).ShouldBeLessThanOrEqualTo(Hoogste(ruimte));
            }
            foreach (var persoon in nu.Deelnames.GroupBy(d => d.Persoon)) persoon.Select(d => d.Partij).OfType<PartijId>().Distinct().Count().ShouldBeLessThan(2, "nobody acts for two partners");
        }

        // Nobody speaks wider than the model of this day, however wide a mandate was given before.
        void ToetsModel(Stand nu)
        {
            foreach (var wie in nu.Deelnames.Where(d => d.Rol != Rol.Bestuurder))
            {
                var eigen = nu.Mandaten.Where(m => m.Houder == wie.Id && m.Termijn.Omvat(Vandaag)).ToList();
                foreach (var onderwerp in Enum.GetValues<Besluitonderwerp>())
                {
                    var spreekt = Mandaatregels.Spreekt(nu.Mandaten, nu.Mandaatmodel, wie, [onderwerp], Vandaag);
                    if (spreekt) eigen.ShouldContain(m => m.Onderwerpen.Contains(onderwerp), "without a mandate nobody speaks");
                    if (spreekt && nu.Mandaatmodel?.Van(wie.Rol) is { } ruimte) ruimte.Onderwerpen.ShouldContain(onderwerp);
                }
                foreach (var mandaat in eigen.Where(m => nu.Mandaatmodel is not null))
                    if (Modelgrens.Bereik(nu.Mandaatmodel, wie.Rol, mandaat) is { Onderwerpen.IsEmpty: false } bereik)
                        (bereik.Plafond?.Centen ?? long.MaxValue).ShouldBeLessThanOrEqualTo(Math.Min(mandaat.Plafond?.Centen ?? long.MaxValue, Hoogste(nu.Mandaatmodel!.Van(wie.Rol)!)));
            }
        }

        // Without a limit where one may do without; else any amount that is one.
        static long Hoogste(Mandaatruimte ruimte) => ruimte.ZonderPlafond ? long.MaxValue : ruimte.Hoogste?.Centen ?? long.MaxValue - 1;

        Mandaatruimte Ruimte(Rol rol)
        {
            var zonder = _kans.Next(2) == 0;
            return new(rol, Onderwerpen(), zonder || _kans.Next(2) == 0 ? null : Bedrag.VanEuro(_kans.Next(100)), zonder);
        }

        System.Collections.Immutable.ImmutableArray<Besluitonderwerp> Onderwerpen() => [.. Enum.GetValues<Besluitonderwerp>().Where(_ => _kans.Next(3) > 0)];

        static bool Bewoond(Stand stand, PartijId partij) => stand.Deelnames.Any(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager && d.Termijn.TotEnMet == stand.Partners.Vind(partij)!.Laatste);

        static IEnumerable<(DeelnameId, Datum?)> Huis(Stand stand, PartijId partij) => stand.Deelnames.Where(d => d.Partij == partij).Select(d => (d.Id, d.Termijn.TotEnMet));

        static IEnumerable<(MandaatId, Datum?)> Mandaten(Stand stand, PartijId partij) => stand.Mandaten.Where(m => stand.Deelnames.Vind(m.Houder)!.Partij == partij).Select(m => (m.Id, m.Termijn.TotEnMet));

        static bool IsZelf(Stand voor, IOpdracht opdracht, Deelname wie) => opdracht is UitnodigingAannemen || (opdracht is DeelnameBeeindigen { Deelname: var id } && voor.Deelnames.Vind(id)?.Persoon == wie.Persoon);

        Rol Rolletje() => _kans.Next(2) == 0 ? Rol.Sleuteldrager : Een(Enum.GetValues<Rol>());

        T Een<T>(IReadOnlyList<T> uit) => uit[_kans.Next(uit.Count)];
    }
}
