using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

[Trait("Feature", "H03")]
[Trait("Feature", "H04")]
public sealed class ExportregelsTests
{
    readonly Proefketen _keten = new();

    Datum Vandaag => _keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Theory]
    [InlineData(Rol.Sleuteldrager, null, "bestuur-alleen-voor-bestuurder")]
    [InlineData(Rol.Ketenregisseur, null, "bestuur-alleen-voor-bestuurder")]
    [InlineData(Rol.Bestuurder, null, null)]
    [InlineData(Rol.Lijnmanager, "niet-bevoegd", "niet-bevoegd")]
    [InlineData(Rol.Teammanager, "niet-bevoegd", "niet-bevoegd")]
    [InlineData(Rol.Ketenmedewerker, "niet-bevoegd", "niet-bevoegd")]
    public void Wie_het_huis_of_de_keten_van_een_partner_bewaakt_neemt_diens_delen_mee_en_alleen_een_bestuurder_die_van_het_bestuur(Rol rol, string? zonder, string? met)
    {
        _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);
        var wie = _keten.Aangetreden(_keten.Uwv, rol);

        Weiger(wie, metBestuur: false)?.Code.ShouldBe(zonder);
        (Weiger(wie, metBestuur: false) is null).ShouldBe(zonder is null);
        Weiger(wie, metBestuur: true)?.Code.ShouldBe(met);
        (Weiger(wie, metBestuur: true) is null).ShouldBe(met is null);
    }

    [Fact]
    public void Namens_de_keten_neemt_niemand_iets_mee_zonder_besluit()
    {
        var ketenmanager = _keten.Iemand(null, Rol.Ketenmanager);
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(ketenmanager));

        Weiger(ketenmanager, metBestuur: false).ShouldBe(Exportregels.KetenPerBesluit);
    }

    [Fact]
    public void Na_de_termijn_en_voor_een_vreemde_bestaat_er_geen_export()
    {
        var vreemde = _keten.Iemand(_keten.Uwv, Rol.Sleuteldrager);
        var gestopt = _keten.Iemand(_keten.Belastingdienst, Rol.Ketenregisseur) with { Termijn = new(new(2020, 1, 1), new Datum(2020, 12, 31)) };
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(gestopt));

        Weiger(vreemde, metBestuur: false).ShouldBe(Afwijzing.NietGevonden);
        Weiger(gestopt, metBestuur: false).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Een_ander_zijn_deelname_geeft_geen_recht()
    {
        var ander = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);

        Exportregels.Weiger(_keten.Stand, _keten.Regisseur.Persoon, ander.Id, false, Vandaag).ShouldBe(Mag.ZonderZetel);
    }

    [Fact]
    public void Een_eigen_deelname_die_nog_moet_beginnen_geeft_dat_recht_nog_niet()
    {
        var later = _keten.Iemand(_keten.Belastingdienst, Rol.Bestuurder) with { Persoon = _keten.Regisseur.Persoon, Termijn = new(new(2199, 1, 1), null) };
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(later));

        Weiger(later, metBestuur: true).ShouldBe(Mag.ZonderZetel);
    }

    [Theory]
    [InlineData(true, Exportbestemming.Map, false, "voorbeeld-niet-vanzelf")]
    [InlineData(false, Exportbestemming.Map, true, null)]
    [InlineData(false, Exportbestemming.Post, false, null)]
    [InlineData(false, Exportbestemming.Post, true, "bestuur-niet-per-post")]
    public void Vanzelf_gaat_er_niets_uit_een_voorbeeld_en_niets_van_het_bestuur_naar_een_mailbox(bool isVoorbeeld, Exportbestemming bestemming, bool metBestuur, string? code) =>
        (Exportregels.WeigerVanzelf(new Proefketen("vanzelf", isVoorbeeld).Stand, bestemming, metBestuur)?.Code).ShouldBe(code);

    Afwijzing? Weiger(Deelname wie, bool metBestuur) => Exportregels.Weiger(_keten.Stand, wie.Persoon, wie.Id, metBestuur, Vandaag);
}
