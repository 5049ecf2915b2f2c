using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>Past the board when it cannot wait: only by whom all let it, never behind its back.</summary>
[Trait("Feature", "E03")]
public sealed class KnelpuntVoorleggenTests
{
    readonly Machtketen _macht = new();

    Proefketen Keten => _macht.Keten;

    [Fact]
    public void De_ketenmanager_legt_voor_wat_bij_hem_ligt_en_het_blijft_liggen_waar_het_lag()
    {
        var knelpunt = _macht.Gemeld();
        var was = Zie(knelpunt);

        Keten.Als(_macht.Huis.Ketenmanager).Doe(Voorleggen(knelpunt)).ShouldBeNull();

        var zie = Zie(knelpunt);
        (zie.Niveau, zie.Termijn, zie.Stappen.Length).ShouldBe((was.Niveau, was.Termijn, was.Stappen.Length));
        (zie.Voorgelegd!.Uiterlijk, zie.Voorgelegd.Door, zie.Voorgelegd.Tijdstip).ShouldBe((new(2026, 3, 5), _macht.Huis.Ketenmanager.Id, Keten.Nu), "three working days");
        Keten.Doe(Voorleggen(knelpunt)).ShouldBe(KnelpuntVoorleggen.AlVoorgelegd);
        Inzage(_macht.Huis.Bestuurders[2]).Knelpunten.Vind(knelpunt)!.Voorgelegd.ShouldNotBeNull("every board member reads it");
    }

    [Fact]
    public void Zonder_die_macht_buiten_zijn_niveau_of_te_lang_legt_niemand_iets_voor()
    {
        var (bijHem, bijPartners) = (_macht.Gemeld(), _macht.Gemeld(Niveau.Ketenregisseurs));
        Keten.Als(Keten.Regisseur).Doe(Voorleggen(bijHem)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.KnelpuntVoorleggen));
        Keten.Als(_macht.Huis.Ketenmanager, factor: Factor.Enkel).Doe(Voorleggen(bijHem)).ShouldBe(Mag.TweedeFactorVereist);
        Keten.Als(_macht.Huis.Ketenmanager).Doe(Voorleggen(bijPartners)).ShouldBe(KnelpuntEscaleren.NogVanDePartners);
        Keten.Doe(Voorleggen(Keten.Nieuw<KnelpuntId>())).ShouldBe(Afwijzing.NietGevonden);
        foreach (var dagen in new[] { 0, KnelpuntVoorleggen.MaximumWerkdagen + 1 }) Keten.Doe(Voorleggen(bijHem) with { Werkdagen = dagen }).ShouldBe(KnelpuntVoorleggen.WerkdagenOngeldig);
        Keten.Doe(Voorleggen(bijHem) with { Werkdagen = KnelpuntVoorleggen.MaximumWerkdagen }).ShouldBeNull();
        var opgelost = _macht.Gemeld(Niveau.Ketenbestuur);
        Keten.Als(_macht.Huis.Ketenmanager).Moet(new KnelpuntOplossen(opgelost, Keten.Tekst("Zo")));
        Keten.Doe(Voorleggen(opgelost)).ShouldBe(KnelpuntRegels.AlOpgelost);

        var ander = new Machtketen(Machtketen.Ruim with { BuitenBestuurOm = false });
        var daar = ander.Gemeld();
        ander.Keten.Als(ander.Huis.Ketenmanager).Doe(new KnelpuntVoorleggen(daar, ander.Keten.Tekst("Minister"), ander.Keten.Tekst("Nu"), 3)).ShouldBe(Doorzettingregels.MachtOntbreekt);
    }

    [Fact]
    public void Het_antwoord_staat_erbij_en_daarna_kan_het_opnieuw_tot_een_grens()
    {
        var knelpunt = _macht.Gemeld(Niveau.Ketenbestuur);
        Keten.Als(_macht.Huis.Ketenmanager).Doe(new AntwoordOptekenen(knelpunt, Keten.Tekst("Ja"))).ShouldBe(AntwoordOptekenen.NietVoorgelegd);
        for (var i = 0; i < KnelpuntVoorleggen.MaximumKeren; i++)
        {
            Keten.Als(_macht.Huis.Ketenmanager).Moet(Voorleggen(knelpunt));
            Keten.Als(_macht.Uwv).Doe(new AntwoordOptekenen(knelpunt, Keten.Tekst("Ja"))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.AntwoordOptekenen));
            Keten.Als(_macht.Huis.Ketenmanager).Moet(new AntwoordOptekenen(knelpunt, Keten.Tekst($"Antwoord {i}")));
        }

        var zie = Zie(knelpunt);
        (zie.Voorgelegd, zie.Voorleggingen.Length).ShouldBe((null, KnelpuntVoorleggen.MaximumKeren));
        zie.Voorleggingen.Select(v => v.Antwoord!.Wat.Id).Distinct().Count().ShouldBe(KnelpuntVoorleggen.MaximumKeren);
        Keten.Doe(new AntwoordOptekenen(knelpunt, Keten.Tekst("Nog een"))).ShouldBe(AntwoordOptekenen.NietVoorgelegd);
        Keten.Doe(Voorleggen(knelpunt)).ShouldBe(KnelpuntVoorleggen.TeVaak);
        foreach (var tekst in zie.Voorleggingen.SelectMany(v => new[] { v.Aan, v.Reden, v.Antwoord!.Wat })) Keten.Stand.Deel(Publiek.Keten).Teksten.ShouldContain(t => t.Tekst.Id == tekst.Id, "it can be erased");
    }

    [Fact]
    public void Bestuurders_en_de_ketenmanager_zien_het_zolang_er_geen_antwoord_is()
    {
        var knelpunt = _macht.Gemeld();
        Keten.Als(_macht.Huis.Ketenmanager).Moet(Voorleggen(knelpunt));
        foreach (var wie in new[] { _macht.Huis.Bestuurders[0], _macht.Huis.Bestuurders[2], _macht.Huis.Ketenmanager }) Voorgelegd(wie).ShouldBe([(knelpunt, false)]);
        Voorgelegd(Keten.Regisseur).ShouldBeEmpty();
        _macht.Later(10);
        Voorgelegd(_macht.Huis.Ketenmanager).ShouldBe([(knelpunt, true)], "an answer should have been there");
        Voorgelegd(_macht.Huis.Bestuurders[2]).ShouldBe([(knelpunt, false)], "who is only told is not late");

        Keten.Als(_macht.Huis.Ketenmanager).Moet(new AntwoordOptekenen(knelpunt, Keten.Tekst("Ja")));
        Voorgelegd(_macht.Huis.Bestuurders[2]).ShouldBeEmpty();
        Keten.Moet(Voorleggen(knelpunt));
        Keten.Moet(new KnelpuntOplossen(knelpunt, Keten.Tekst("Zo")));
        Voorgelegd(_macht.Huis.Bestuurders[2]).ShouldBe([(knelpunt, false)], "solving it takes nothing past the board out of sight");
        Keten.Doe(new AntwoordOptekenen(knelpunt, Keten.Tekst("Te laat"))).ShouldBeNull("what came back is still written down");
        Voorgelegd(_macht.Huis.Bestuurders[2]).ShouldBeEmpty();

        var volgend = _macht.Gemeld();
        Keten.Als(_macht.Huis.Ketenmanager).Moet(Voorleggen(volgend));
        _macht.Huis.Allen(_macht.Huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, null, Rol.Bestuurder)));
        Keten.Als(_macht.Huis.Ketenmanager).Moet(new DeelnameBeeindigen(_macht.Huis.Ketenmanager.Id, _macht.Vandaag.AddDays(-1)));
        _macht.Later(10);
        Voorgelegd(_macht.Huis.Bestuurders[2]).ShouldBe([(volgend, true)], "who takes his place has the answer to record");
    }

    KnelpuntVoorleggen Voorleggen(KnelpuntId id) => new(id, Keten.Tekst("Minister van SZW"), Keten.Tekst("De uitkeringen van deze maand staan op het spel"), 3);

    Knelpunt Zie(KnelpuntId id) => Keten.Stand.Knelpunten.Vind(id)!;

    Inzage Inzage(Deelname wie) => new(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, _macht.Vandaag), Keten.Nu);

    IEnumerable<(KnelpuntId, bool)> Voorgelegd(Deelname wie)
    {
        var inzage = Inzage(wie);
        return Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), _macht.Vandaag, 20).Eerste.OfType<WachtendWerk.KnelpuntVoorgelegd>().Select(w => (w.Knelpunt.Id, w.IsVerlopen));
    }
}
