using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Tests.Geheugen;

internal sealed partial class Willekeurigeketen
{
    bool _metJaren;

    // Now and then years go by, or nothing would ever be over long enough.
    IOpdracht Bewaren()
    {
        if (_metJaren && _kans.Next(2) == 0) _keten.Nu = new(_keten.Nu.Moment.AddDays(500));
        var soort = Een(Enum.GetValues<Bewaarsoort>());
        var voorbij = Bewaaragenda.Van(_keten.Stand).Stukken().Where(s => s.Einde is not null).ToList();
        if (voorbij.Count > 0 && _kans.Next(2) == 0)
        {
            var stuk = Een(voorbij);
            return stuk.Aangehouden is null ? new VernietigingAanhouden(stuk.Soort, stuk.Id, _keten.Tekst("Er loopt een bezwaar")) : new VernietigingVrijgeven(stuk.Soort, stuk.Id);
        }
        if (_kans.Next(2) == 0) _keten.AlsOprichter();
        return new BewaartermijnVaststellen(soort, _kans.Next(4) == 0 ? null : _kans.Next(1, 3));
    }
}
