using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>The days on which a partner's own line meets: its own house.</summary>
[Trait("Feature", "B10")]
public sealed class LijnoverlegVaststellenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Theory]
    [InlineData(Rol.Sleuteldrager, true)]
    [InlineData(Rol.Bestuurder, true)]
    [InlineData(Rol.Lijnmanager, true)]
    [InlineData(Rol.Ketenregisseur, true)]
    [InlineData(Rol.Ketenmedewerker, false)]
    public void De_dagen_noemt_een_partner_zelf(Rol rol, bool mag)
    {
        var wie = Keten.Aangetreden(Keten.Uwv, rol);
        Keten.Als(wie).Doe(new LijnoverlegVaststellen(Keten.Uwv, [new(2026, 4, 1)])).ShouldBe(mag ? null : Mag.NietBevoegd(Bevoegdheid.LijnoverlegVaststellen));
        Keten.Doe(new LijnoverlegVaststellen(Keten.Cbs, [new(2026, 4, 1)])).ShouldBe(mag ? Mag.NietVanU : Mag.NietBevoegd(Bevoegdheid.LijnoverlegVaststellen));
    }

    [Fact]
    public void De_dagen_komen_een_keer_voor_en_liggen_binnen_twee_jaar()
    {
        Keten.Als(_huis.Bestuurders[1]);
        var zegel = Structuur.Van(Keten.Stand.Deel(Publiek.Keten));
        foreach (var dagen in new Datum[][] { [new(2026, 3, 1)], [new(2028, 3, 3)] })
            Keten.Doe(new LijnoverlegVaststellen(Keten.Uwv, [.. dagen])).ShouldBe(LijnoverlegVaststellen.DagOngeldig);
        Keten.Doe(new LijnoverlegVaststellen(Keten.Uwv, [new(2026, 3, 4), new(2026, 3, 4)])).ShouldBe(LijnoverlegVaststellen.DagDubbel);
        Keten.Doe(new LijnoverlegVaststellen(Keten.Uwv, [.. Enumerable.Range(1, 61).Select(i => Vandaag.AddDays(i))])).ShouldBe(LijnoverlegVaststellen.TeVeelDagen);
        Keten.Doe(new LijnoverlegVaststellen(Keten.Uwv, [new(2028, 3, 2), Vandaag])).ShouldBeNull();

        Keten.Stand.Partners.Vind(Keten.Uwv)!.Lijnoverleg!.Value.ShouldBe([Vandaag, new(2028, 3, 2)], "in their order");
        Structuur.Van(Keten.Stand.Deel(Publiek.Keten)).ShouldBe(zegel, "it is the partner's own, and no signature lapses of it");
    }
}
