using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>Parties around the chain: their people come and go, changes are shared with them, they answer, and are let go.</summary>
internal sealed partial class Willekeurigeketen
{
    IOpdracht Omgeving()
    {
        var stand = _keten.Stand;
        if (stand.Omgeving.Count == 0)
        {
            // As all of them decided it: by proposal alone it would hardly ever be there.
            if (Partij().Beslis(stand) is Gebeurd opgenomen) _keten.Als(_keten.Sleuteldrager).Schrijf(opgenomen);
            return Partij();
        }
        var partij = Een([.. stand.Omgeving]);
        var gasten = stand.Deelnames.Where(d => d.Rol == Rol.Gast).ToList();
        if (gasten.Count == 0 || _kans.Next(8) == 0)
        {
            _keten.Als(_mensen.Find(m => m.Partij == partij.Gastheer && m.Rol == Rol.Sleuteldrager)!);
            return new DeelnameBeginnen(_keten.Iemand(partij.Id, Rol.Gast));
        }
        if (_kans.Next(30) == 0) return new OmgevingspartijLoslaten(partij.Id, Een(_partijen), _keten.Tekst("Klaar"));
        if (stand.Voornemens.Count == 0) return Voornemen();
        var voornemen = Een([.. stand.Voornemens]);
        if (_kans.Next(2) == 0)
        {
            if (_mensen.Find(m => m.Partij == voornemen.Partij && m.Rol is Rol.Lijnmanager or Rol.Ketenregisseur) is { } wie) _keten.Als(wie);
            return new VoornemenDelen(voornemen.Id, partij.Id);
        }
        var gast = Een(gasten);
        _keten.Als(gast);
        return new GastantwoordGeven(voornemen.Id, gast.Partij!.Value, Een(Enum.GetValues<Impactmaat>()), _kans.Next(2) == 0 ? null : _keten.Tekst("Een week werk"));
    }

    OmgevingspartijOpnemen Partij() => new(_keten.Nieuw<PartijId>(), Naam.Lees($"Makers {_kans.Next(5)}")!.Value, _keten.Tekst("Zij bouwen"), Een(_partijen));
}
