using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>What happens to somebody who is stuck.</summary>
internal sealed partial class Willekeurigeketen
{
    IOpdracht Signaal(KnelpuntId knelpunt)
    {
        var wie = _mensen.FindLast(m => m.Rol is Rol.Lijnmanager or Rol.Ketenregisseur or Rol.Ketenmedewerker && _kans.Next(2) == 0) ?? _keten.Regisseur;
        _keten.Als(wie);
        var (id, eigen) = (_keten.Stand.Signalen.Rij() is { Count: > 0 } signalen ? Een([.. signalen]).Id : _keten.Nieuw<SignaalId>(), wie.Partij ?? _keten.Uwv);
        return _kans.Next(10) switch
        {
            0 => new ZaakkenmerkGeven(id, _keten.Tekst("Z-12")),
            1 => new SignaalAanbieden(id, Een(_partijen), _keten.Tekst("Het ligt bij u")),
            2 => new SignaalOvernemen(id),
            3 or 4 => new SignaalHerstellen(id, _keten.Tekst("Nabetaald"), _kans.Next(2) == 0, _kans.Next(2) == 0 ? null : _keten.Tekst("Eerst bellen"), _kans.Next(2) == 0 ? null : knelpunt),
            5 => new AanbodAfwijzen(id, _keten.Tekst("Niet bij ons")),
            6 => new SignaalHeropenen(id, _keten.Tekst("Toch niet")),
            _ => new SignaalOptekenen(_keten.Nieuw<SignaalId>(), Een(Enum.GetValues<Signaalwie>()), [.. new[] { eigen, Een(_partijen) }.Distinct()], _kans.Next(3) == 0 ? Een(_overdrachten) : null, _keten.Tekst("Zit klem"), _kans.Next(2) == 0 ? null : _keten.Tekst("Z-11")),
        };
    }
}
