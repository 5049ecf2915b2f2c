using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>What partners announce, and what others say of it.</summary>
internal sealed partial class Willekeurigeketen
{
    IOpdracht Voornemen()
    {
        var wie = _mensen.FindLast(m => m.Rol is Rol.Lijnmanager or Rol.Ketenregisseur && _kans.Next(2) == 0) ?? _keten.Regisseur;
        _keten.Als(wie);
        var (id, partij, wanneer) = (_keten.Stand.Voornemens.Count == 0 ? _keten.Nieuw<VoornemenId>() : Een([.. _keten.Stand.Voornemens]).Id, wie.Partij ?? _keten.Uwv, new Periode(Vandaag.AddDays(_kans.Next(40)), _kans.Next(2) == 0 ? null : Vandaag.AddDays(60)));
        if (_kans.Next(3) == 0) return Raadpleging(id);
        return _kans.Next(6) switch
        {
            0 => new ImpactMelden(id, partij, Een(Enum.GetValues<Impactmaat>()), _kans.Next(2) == 0 ? null : _keten.Tekst("Dit")),
            1 => new VoornemenVerzetten(id, wanneer, _keten.Tekst("Later"), _kans.Next(1, 9)),
            2 => new VoornemenAfgelasten(id, _keten.Tekst("Toch niet")),
            _ => new VoornemenAankondigen(_keten.Nieuw<VoornemenId>(), partij, Een(Enum.GetValues<Voornemensoort>()), _keten.Tekst("Iets nieuws"), _kans.Next(2) == 0 ? null : _keten.Tekst("Meer"), wanneer, _kans.Next(2) == 0 ? [] : [Een(_overdrachten)], _kans.Next(1, 9)),
        };
    }

    IOpdracht Raadpleging(VoornemenId voornemen)
    {
        var (geheim, gevraagd) = (Linkgeheim.Van(new byte[32]), _keten.Stand.Voornemens.Vind(voornemen)?.Raadplegingen ?? []);
        if (gevraagd.IsEmpty || _kans.Next(3) == 0)
        {
            var nieuw = _keten.Nieuw<RaadplegingId>();
            return new RaadplegingBeginnen(voornemen, nieuw, _keten.Tekst("Softwaremaker"), geheim.Verzegel(nieuw));
        }
        var raadpleging = Een([.. gevraagd]).Id;
        if (_kans.Next(4) == 0) return new RaadplegingIntrekken(voornemen, raadpleging);
        _keten.AlsGevraagde();
        return new RaadplegingBeantwoorden(voornemen, raadpleging, geheim, Een(Enum.GetValues<Impactmaat>()), _kans.Next(2) == 0 ? null : _keten.Tekst("Een week later"));
    }
}
