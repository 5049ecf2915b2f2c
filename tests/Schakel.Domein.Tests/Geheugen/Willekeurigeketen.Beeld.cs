using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>What lies on the table of a proposal before standpoints are given.</summary>
internal sealed partial class Willekeurigeketen
{
    IOpdracht Beeld()
    {
        var voorstel = Een(_voorstellen);
        var wie = _mensen.FindLast(m => m.Rol is Rol.Bestuurder or Rol.Lijnmanager or Rol.Ketenregisseur && _kans.Next(2) == 0) ?? _keten.Regisseur;
        var tafel = _keten.Stand.Voorstellen.Vind(voorstel)?.OpTafel;
        _keten.Als(_kans.Next(3) == 0 ? _keten.Regisseur : wie);
        var keuze = _kans.Next(11);
        if (keuze == 8) _keten.Als(_keten.Regisseur);
        return keuze switch
        {
            8 when _keten.Stand.Voorstellen.Vind(voorstel) is { } aan => new VoorstelAanpassen(voorstel, aan.Ronde, _keten.Tekst("Na wat wij hoorden"), _kans.Next(2) == 0 ? aan.Titel : _keten.Tekst("Anders gezegd"), aan.Toelichting, aan.HerzienOp,
                [.. Enumerable.Range(0, aan.Opdrachten.Length).Where(_ => _kans.Next(3) > 0)], [.. Enumerable.Range(0, _kans.Next(2)).Select(_ => Bestuurd())], Sindsdien: aan.Terugkomst is null ? null : _keten.Tekst("Nog steeds")),
            9 or 10 => _keten.Stand.Voorstellen.Vind(voorstel)?.Onbesproken.FirstOrDefault() is { } bezwaar
                ? new BezwaarBespreken(voorstel, bezwaar.Partij, bezwaar.Gegeven, _keten.Tekst("Het kan later"))
                : new StandpuntVerbergen(voorstel, wie.Partij ?? _keten.Uwv, 1, Zegel.Over(Merk.Standpunt, _keten.Zout(), [1])),
            6 => new OnderbouwingGeven(voorstel, _keten.Nieuw<OnderbouwingId>(), _keten.Tekst("Zo staat het"), null, _kans.Next(4) == 0 || _keten.Stand.Normen.Count == 0 ? null : _keten.Stand.Normen.First().Id),
            7 => new LijnoverlegVaststellen(wie.Partij ?? _keten.Uwv, [.. Enumerable.Range(0, _kans.Next(3)).Select(i => _keten.Nu.DatumIn(Proefketen.Amsterdam).AddDays(_kans.Next(1, 20) + 30 * i))]),
            0 => new BeeldvraagStellen(voorstel, _keten.Nieuw<BeeldvraagId>(), _keten.Tekst("Wat kost dat?")),
            1 or 2 when tafel?.Onbeantwoord.FirstOrDefault() is { } vraag => new BeeldvraagBeantwoorden(voorstel, vraag.Id, _keten.Tekst("Niets")),
            3 => new StandpuntenOpenen(voorstel, _kans.Next(3) == 0 ? null : _keten.Tekst("Genoeg gezien")),
            _ => new InbrengGeven(voorstel, wie.Partij ?? _keten.Uwv, _keten.Tekst("Dat het klopt"), _keten.Tekst("Weinig")),
        };
    }

    Optie[] Opties() => _kans.Next(4) == 0 ? [new(_keten.Tekst("Anders"), _keten.Tekst("Te duur"))] : [];
}
