using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>What partners announce, what others say of it, and on which own targets the chain presses.</summary>
internal sealed partial class Willekeurigeketen
{
    IOpdracht Voornemen()
    {
        var wie = _mensen.FindLast(m => m.Rol is Rol.Lijnmanager or Rol.Ketenregisseur && _kans.Next(2) == 0) ?? _keten.Regisseur;
        _keten.Als(wie);
        var (id, partij, wanneer) = (_keten.Stand.Voornemens.Count == 0 ? _keten.Nieuw<VoornemenId>() : Een([.. _keten.Stand.Voornemens]).Id, wie.Partij ?? _keten.Uwv, new Periode(Vandaag.AddDays(_kans.Next(40)), _kans.Next(2) == 0 ? null : Vandaag.AddDays(60)));
        if (_kans.Next(3) == 0) return Raadpleging(id);
        return _kans.Next(7) switch
        {
            0 => new ImpactMelden(id, partij, Een(Enum.GetValues<Impactmaat>()), _kans.Next(2) == 0 ? null : _keten.Tekst("Dit")),
            1 => new VoornemenVerzetten(id, wanneer, _keten.Tekst("Later"), _kans.Next(1, 9)),
            3 => new VoornemenEindeBepalen(id, wanneer.TotEnMet, _keten.Tekst("Langer")),
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

    // A line manager at each partner first, else nobody has a target.
    IOpdracht EigenDoel()
    {
        var partij = Een(_partijen);
        if (_mensen.FindLast(m => m.Rol == Rol.Lijnmanager && m.Partij == partij) is not { } wie)
        {
            _keten.Als(_mensen.Find(m => m.Partij == partij && m.Rol == Rol.Sleuteldrager)!);
            return new DeelnameBeginnen(_keten.Iemand(partij, Rol.Lijnmanager));
        }
        _keten.Als(_kans.Next(8) == 0 ? Een(_mensen) : wie);
        var doelen = _keten.Stand.EigenDoelen.Rij();
        var (id, ander) = doelen.Count == 0 ? (_keten.Nieuw<EigenDoelId>(), _keten.Nieuw<EigenDoelId>()) : (Een([.. doelen]).Id, Een([.. doelen]).Id);
        return _kans.Next(8) switch
        {
            0 or 1 => new EigenDoelVrijgeven(id),
            2 => new EigenDoelIntrekken(id, _kans.Next(2) == 0 ? null : _keten.Tekst("Gehaald")),
            3 or 4 => new BotsingMelden(_keten.Nieuw<BotsingId>(), id, ander, _keten.Tekst("Dit botst")),
            5 when _keten.Stand.Botsingen.Count > 0 => Afronden(),
            _ => new EigenDoelOptekenen(_keten.Nieuw<EigenDoelId>(), partij, _keten.Tekst("Minder kosten"), _keten.Tekst("Het kost meer"), _kans.Next(2) == 0 || _normen.Count == 0 ? null : Een(_normen).Norm),
        };
    }

    BotsingAfronden Afronden()
    {
        _keten.Als(_mensen.FindLast(m => m.Rol == Rol.Ketenregisseur) ?? _keten.Regisseur);
        return new(Een([.. _keten.Stand.Botsingen]).Id, _keten.Tekst("Zo doen wij het"));
    }
}
