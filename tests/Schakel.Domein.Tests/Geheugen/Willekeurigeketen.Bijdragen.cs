using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>What partners are asked to bring in, and what their own line says of it.</summary>
internal sealed partial class Willekeurigeketen
{
    // Mostly the line that is asked, else nothing would ever be answered.
    IOpdracht Bijdrage()
    {
        var stand = _keten.Stand;
        if (stand.Bijdragen.Count == 0 || _kans.Next(3) == 0)
        {
            var vragen = new BijdrageVragen(
                _kans.Next(6) == 0 && stand.Bijdragen.Count > 0 ? Een([.. stand.Bijdragen]).Id : _keten.Nieuw<BijdrageId>(), Een(_partijen), _keten.Tekst("Twee mensen"),
                _kans.Next(2) == 0 ? null : _kans.Next(-1, 400), _kans.Next(2) == 0 ? null : Bedrag.VanEuro(_kans.Next(9000)), Vandaag.AddDays(_kans.Next(200)));
            return stand.Keten is { InOprichting: true } && _kans.Next(3) == 0 ? AlsOprichter(vragen) : Voorstel(Een(_knelpunten)) with { Opdrachten = [vragen] };
        }
        var bijdrage = Een([.. stand.Bijdragen]);
        if (_mensen.Find(m => m.Partij == bijdrage.Partij && m.Rol == Rol.Lijnmanager) is not { } lijn)
        {
            if (_mensen.Find(m => m.Partij == bijdrage.Partij && m.Rol == Rol.Sleuteldrager) is { } sleuteldrager) _keten.Als(sleuteldrager);
            return new DeelnameBeginnen(_keten.Iemand(bijdrage.Partij, Rol.Lijnmanager));
        }
        if (_kans.Next(5) > 0) _keten.Als(lijn);
        return _kans.Next(2) == 0 ? new BijdrageWeigeren(bijdrage.Id, _keten.Tekst("Wij hebben ze niet")) : new BijdrageBevestigen(bijdrage.Id, _kans.Next(2) == 0 ? null : _keten.Tekst("Nu wel"));
    }
}
