using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>Evidence with a proposal: a file, or what was measured as it stood when it came on the table.</summary>
[Trait("Feature", "B01")]
public sealed class OnderbouwingGevenTests
{
    readonly Besluitketen _huis = new();
    readonly VoorstelId _voorstel;

    public OnderbouwingGevenTests() => _voorstel = _huis.Ingediend(_huis.Verhoogd());

    Proefketen Keten => _huis.Keten;

    IReadOnlyList<Onderbouwing> Stukken => _huis.Zie(_voorstel).OpTafel.Stukken;

    [Fact]
    public void Een_norm_ligt_er_zoals_hij_er_toen_stond_en_een_bestand_zoals_het_gestuurd_werd()
    {
        var (wat, pdf) = (Keten.Tekst("Wie lang wacht, belt"), Pdf());
        Keten.Als(_huis.Bestuurders[1]).Doe(Met(null, _huis.Norm) with { Wat = wat }).ShouldBeNull();
        Keten.Als(_huis.Ketenmanager).Doe(Met(pdf)).ShouldBeNull("who may submit may give evidence, also namens de keten");

        Stukken.Select(s => (s.Norm, s.Bijlage, s.Door)).ShouldBe([(_huis.Norm, null, _huis.Bestuurders[1].Id), (null, pdf, _huis.Ketenmanager.Id)]);
        (Stukken[0].Wat, Stukken[0].Nr, Stukken[1].Nr).ShouldBe((wat, Keten.Stand.Nr - 1, Keten.Stand.Nr), "the entry with which it came");
        _huis.Zie(_voorstel).OpTafel.Stuk(Stukken[1].Id).ShouldBe(Stukken[1]);
        _huis.Zie(_voorstel).Standpunten.ShouldBeEmpty("it is no standpoint");
    }

    [Fact]
    public void Het_is_een_van_de_twee_en_de_norm_bestaat()
    {
        Keten.Als(Keten.Regisseur);
        Keten.Doe(Met(null)).ShouldBe(OnderbouwingGeven.NietsGegeven);
        Keten.Doe(Met(Pdf(), _huis.Norm)).ShouldBe(OnderbouwingGeven.AllebeiGegeven);
        Keten.Doe(Met(null, Keten.Nieuw<NormId>())).ShouldBe(OnderbouwingGeven.NormOnbekend);
        foreach (var omvang in new[] { 0, -1, Bijlage.MaximumBytes + 1 }) Keten.Doe(Met(Pdf(omvang))).ShouldBe(Bijlage.TeGroot.Bij("Bijlage"));
        Keten.Doe(Met(Pdf() with { Soort = (Bijlagesoort)9 })).ShouldBe(Bijlage.TeGroot.Bij("Bijlage"));
        Keten.Doe(Met(Pdf(Bijlage.MaximumBytes))).ShouldBeNull();
        _huis.Zie(_voorstel).OpTafel.Stuk(Keten.Nieuw<OnderbouwingId>()).ShouldBeNull();
        _huis.Ingediend(_huis.Verhoogd(97m));
        var weer = Met(null, _huis.Norm);
        Keten.Moet(weer);
        Keten.Doe(weer).ShouldBe(Afwijzing.IdInGebruik, "whatever else lies before them");
        Keten.Doe(Met(null, _huis.Norm) with { Voorstel = Keten.Nieuw<VoorstelId>() }).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Wie_geen_voorstel_mag_indienen_legt_er_ook_niets_bij_en_na_het_besluit_niemand()
    {
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker)).Doe(Met(null, _huis.Norm)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.OnderbouwingGeven));
        _huis.Allen(_voorstel);
        Keten.Als(Keten.Regisseur).Doe(Met(null, _huis.Norm)).ShouldBe(VoorstelRegels.Gesloten);
    }

    [Fact]
    public void Elke_kant_legt_er_hoogstens_tien_stukken_en_honderd_MB_per_dag()
    {
        for (var i = 0; i < OnderbouwingGeven.MaximumStukken; i++) Keten.Als(_huis.Bestuurders[1]).Moet(Met(null, _huis.Norm));
        Keten.Doe(Met(null, _huis.Norm)).ShouldBe(OnderbouwingGeven.TeVeel);
        Keten.Als(_huis.Bestuurders[2]).Doe(Met(null, _huis.Norm)).ShouldBeNull("that counts per partner");
        Keten.Als(_huis.Ketenmanager).Doe(Met(null, _huis.Norm)).ShouldBeNull();

        var (ander, laatste) = (_huis.Ingediend(_huis.Verhoogd(97m)), _huis.Ingediend(_huis.Verhoogd(96m)));
        Keten.Als(_huis.Bestuurders[1]).Moet(new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Vol"), null, Bijlage: Pdf(Bijlage.MaximumBytes)));
        for (var i = 0; i < 10; i++) Keten.Moet(Met(Pdf(Bijlage.MaximumBytes)) with { Voorstel = ander });
        Keten.Moet(Met(Pdf(Bijlage.MaximumBytes)) with { Voorstel = laatste });
        Keten.Doe(Met(Pdf(Bijlage.MaximumBytes)) with { Voorstel = laatste }).ShouldBe(Bijlage.TeVeelVandaag.Bij("Bijlage"), "twelve of eight MB, and what was sent with a report counts too");
        Keten.Als(_huis.Bestuurders[2]).Doe(Met(Pdf(Bijlage.MaximumBytes)) with { Voorstel = laatste }).ShouldBeNull();
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Keten.Als(_huis.Bestuurders[1]).Doe(Met(Pdf(Bijlage.MaximumBytes)) with { Voorstel = laatste }).ShouldBeNull();
    }

    [Fact]
    public void Woorden_en_bestand_zijn_te_wissen_door_wie_ze_gaf()
    {
        Keten.Als(_huis.Bestuurders[1]).Moet(Met(Pdf()));
        var stuk = Stukken.Single();

        var plaatsen = _huis.Zie(_voorstel).Teksten.Where(t => t.Door == _huis.Bestuurders[1].Id).Select(t => t.Tekst.Id).ToList();
        plaatsen.ShouldBe([stuk.Wat.Id, Tekstplaats.Van(stuk.Bijlage!.Bestand, null).Tekst.Id], ignoreOrder: true);
        foreach (var tekst in plaatsen) Keten.Als(_huis.Bestuurders[1]).Doe(new TekstWissen(tekst)).ShouldBeNull();
    }

    OnderbouwingGeven Met(Bijlage? bijlage, NormId? norm = null) => new(_voorstel, Keten.Nieuw<OnderbouwingId>(), Keten.Tekst("Zo staat het"), bijlage, norm);

    Bijlage Pdf(int omvang = 1000) => new(new(Keten.Nieuw<TekstId>(), Zegel.Over(Merk.Bestand, Keten.Zout(), [1])), Bijlagesoort.Pdf, omvang);
}
