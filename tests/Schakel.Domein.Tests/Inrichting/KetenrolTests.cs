using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>A chain with and without ketenmanager: who names him, and who takes his place.</summary>
[Trait("Feature", "I16")]
public sealed class KetenrolTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Na_de_oprichting_noemt_de_partner_die_de_rol_levert_wie_haar_vervult_en_niemand_anders()
    {
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(Keten.Iemand(null, Rol.Ketenmanager))).ShouldBe(Huisregels.EerstBeleggen);
        Besloten(Belegd(Keten.Uwv));

        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(Keten.Iemand(null, Rol.Ketenmanager))).ShouldBeNull();
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(Keten.Iemand(null, Rol.Bureaumedewerker))).ShouldBe(Huisregels.EerstBeleggen, "of the bureau nothing was agreed");
        Keten.Als(_huis.Cbs).Doe(new DeelnameBeginnen(Keten.Iemand(null, Rol.Ketenmanager))).ShouldBe(Huisregels.EerstBeleggen);
        Keten.Als(Keten.Sleuteldrager).Doe(new DeelnameBeeindigen(_huis.Ketenmanager.Id, Vandaag)).ShouldBe(Huisregels.EerstBeleggen);
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeeindigen(_huis.Ketenmanager.Id, Vandaag)).ShouldBeNull();

        Besloten(Belegd(null));
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeginnen(Keten.Iemand(null, Rol.Ketenmanager))).ShouldBe(Huisregels.EerstBeleggen, "nobody is to hold it");
    }

    [Fact]
    public void Waar_niemand_de_rol_hoort_te_vervullen_maakt_elke_partner_een_eind_aan_wat_nog_loopt_en_begint_niemand()
    {
        Besloten(Belegd(null));

        Keten.Als(_huis.Cbs).Doe(new DeelnameBeginnen(Keten.Iemand(null, Rol.Ketenmanager))).ShouldBe(Huisregels.EerstBeleggen);
        Keten.Als(Keten.Regisseur).Doe(new DeelnameBeeindigen(_huis.Ketenmanager.Id, Vandaag))!.Code.ShouldBe("niet-bevoegd");
        Keten.Als(_huis.Cbs).Doe(new DeelnameBeeindigen(_huis.Ketenmanager.Id, Vandaag)).ShouldBeNull();
    }

    [Fact]
    public void Een_link_voor_een_rol_die_niemand_hoort_te_vervullen_trekt_elke_partner_in()
    {
        Besloten(Belegd(Keten.Uwv));
        var link = Keten.Nieuw<UitnodigingId>();
        Keten.Als(_huis.Uwv).Moet(new UitnodigingDoen(link, null, Rol.Ketenmanager, Vandaag, Linkgeheim.Van(Keten.Zout()).Verzegel(link)));
        Keten.Als(_huis.Cbs).Doe(new UitnodigingIntrekken(link)).ShouldBe(Mag.NietVanU);

        Besloten(Belegd(null));

        Keten.Als(_huis.Cbs).Doe(new UitnodigingIntrekken(link)).ShouldBeNull();
    }

    [Fact]
    public void Zonder_ketenmanager_is_wat_op_zijn_niveau_ligt_of_komt_van_de_waarnemers()
    {
        var (bijHem, lager) = (Gemeld(Niveau.Ketenmanager), Gemeld());
        Wacht(_huis.Ketenmanager).ShouldBe([bijHem]);
        Wacht(Keten.Regisseur).ShouldBe([lager]);
        Vertrokken();

        Keten.Stand.Ladder(Laddersoort.Gewoon, Vandaag).Waarnemer.ShouldBe(Rol.Ketenregisseur);
        Wacht(Keten.Regisseur).ShouldBe([bijHem, lager], ignoreOrder: true);
        Wacht(_huis.Bestuurders[0]).ShouldBeEmpty();

        Besloten(Belegd(null, Rol.Bestuurder));
        Wacht(Keten.Regisseur).ShouldBe([lager]);
        Wacht(_huis.Bestuurders[0]).ShouldBe([bijHem]);
        Keten.Als(Keten.Regisseur).Moet(Escaleren(lager, Niveau.Ketenmanager));
        Wacht(_huis.Bestuurders[0]).ShouldBe([bijHem, lager], ignoreOrder: true);
        Wacht(_huis.Bestuurders[2]).ShouldBeEmpty("CBS has no part in it");
    }

    [Fact]
    [Trait("Feature", "X03")]
    public void Wie_waarneemt_mag_wat_de_ketenmanager_mag_over_wat_zijn_eigen_organisatie_raakt_en_alleen_zolang_er_geen_is()
    {
        var knelpunt = Gemeld(Niveau.Ketenmanager);
        var (betrokken, ander) = (_huis.Bestuurders[1], _huis.Bestuurders[2]);
        Besloten(Belegd(null, Rol.Bestuurder));
        Keten.Als(betrokken).Doe(Escaleren(knelpunt, Niveau.Ketenbestuur))!.Code.ShouldBe("niet-bevoegd");
        Vertrokken(Rol.Bestuurder);

        Keten.Als(ander).Doe(Escaleren(knelpunt, Niveau.Ketenbestuur)).ShouldBe(Mag.NietVanU);
        Keten.Als(betrokken).Doe(Escaleren(knelpunt, Niveau.Ketenbestuur)).ShouldBeNull();
        var laag = Gemeld(Niveau.Ketenregisseurs);
        Keten.Als(betrokken).Doe(Escaleren(laag, Niveau.Ketenbestuur)).ShouldBe(KnelpuntEscaleren.NogVanDePartners, "no more than the ketenmanager may");
        Keten.Als(_huis.Uwv).Doe(new KnelpuntOplossen(knelpunt, Keten.Tekst("Klaar"))).ShouldBe(KnelpuntRegels.NietGenoemd, "a key holder takes nobody's place");
    }

    [Fact]
    public void Wie_een_andere_rol_namens_de_keten_heeft_houdt_die_van_de_ketenmanager_niet_bezet()
    {
        Besloten(new(Rol.Bureaumedewerker, Keten.Uwv, Rol.Ketenregisseur));
        Keten.Als(_huis.Uwv).Moet(new DeelnameBeginnen(Keten.Iemand(null, Rol.Bureaumedewerker)));
        Vertrokken();

        (Keten.Stand.Waarneming(Vandaag).IsVacant(Rol.Ketenmanager), Keten.Stand.Waarneming(Vandaag).IsVacant(Rol.Bureaumedewerker)).ShouldBe((true, false));
        Keten.Stand.Ladder(Laddersoort.Gewoon, Vandaag).Waarnemer.ShouldBe(Rol.Ketenregisseur);
    }

    [Fact]
    public void Alleen_een_rol_namens_de_keten_wordt_belegd_bij_een_partner_van_de_keten_met_een_terugval_die_kan()
    {
        var begin = new Besluitketen(afgerond: false).Keten;
        var goed = new KetenrolBeleggen(Rol.Ketenmanager, begin.Uwv, Rol.Ketenregisseur);

        begin.AlsOprichter().Doe(goed with { Rol = Rol.Bestuurder }).ShouldBe(KetenrolBeleggen.GeenKetenrol);
        begin.Doe(goed with { Levert = begin.Nieuw<PartijId>() }).ShouldBe(KetenrolBeleggen.PartnerOnbekend);
        begin.Doe(goed with { Terugval = Rol.Sleuteldrager }).ShouldBe(KetenrolBeleggen.TerugvalPastNiet);
        begin.Doe(goed).ShouldBeNull();
        begin.Doe(goed with { Levert = begin.Cbs }).ShouldBeNull();
        begin.Stand.Ketenrollen.ShouldBe([new(Rol.Ketenmanager, 2, begin.Cbs, Rol.Ketenregisseur)]);
        begin.Als(begin.Sleuteldrager).Doe(goed).ShouldBe(Grondslagregels.BesluitVereist);
    }

    KetenrolBeleggen Belegd(PartijId? partij, Rol terugval = Rol.Ketenregisseur) => new(Rol.Ketenmanager, partij, terugval);

    void Besloten(KetenrolBeleggen beleggen) => _huis.Allen(_huis.Ingediend(beleggen));

    void Vertrokken(Rol terugval = Rol.Ketenregisseur)
    {
        Besloten(Belegd(Keten.Uwv, terugval));
        Keten.Als(_huis.Uwv).Moet(new DeelnameBeeindigen(_huis.Ketenmanager.Id, Vandaag.AddDays(-1)));
    }

    KnelpuntId Gemeld(params Niveau[] niveaus)
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Er gaat iets mis"), null));
        foreach (var niveau in niveaus) Keten.Moet(Escaleren(id, niveau));
        return id;
    }

    KnelpuntEscaleren Escaleren(KnelpuntId knelpunt, Niveau naar) => new(knelpunt, naar, Keten.Tekst("Wij komen er niet uit"));

    IEnumerable<KnelpuntId> Wacht(Deelname wie)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), Keten.Nu);
        return [.. Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), Vandaag, 9).Eerste.OfType<WachtendWerk.KnelpuntAanDeBeurt>().Select(k => k.Knelpunt.Id)];
    }
}
