using Schakel.Application.Voorbeeld;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Application.Tests.Voorbeeld;

/// <summary>The four minutes, act by act through the door: what they leave in the memory, and that they leave nothing waiting.</summary>
public sealed class TochtTests
{
    static readonly Tochtwoorden Woorden = new()
    {
        Titel = "Reden ontbreekt (verzonnen)",
        Omschrijving = "Bij veertig correcties (verzonnen)",
        Wat = "Samen gekeken (verzonnen)",
        Reden = "Vraagt iemand (verzonnen)",
        Toelichting = "Dan klopt het eerder (verzonnen)",
        Oplossing = "De reden staat erbij (verzonnen)",
        Ronde = "1",
        Oordeel = nameof(Oordeel.Instemmen),
    };

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Van_melding_tot_les_en_daarna_wacht_er_op_niemand_iets_meer_dan_ervoor()
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var (tocht, voor) = (Nieuw(), await Wachtend(deur));

        foreach (var stap in new[] { Tochtstap.Melden, Tochtstap.Samen, Tochtstap.Voorleggen, Tochtstap.Stemmen, Tochtstap.Bevestigen, Tochtstap.Leren })
        {
            (await Stap(deur, tocht)).ShouldBe(stap);
            (await Zet(deur, tocht)).ShouldBeNull(stap.ToString());
        }

        (await Stap(deur, tocht)).ShouldBe(Tochtstap.Klaar);
        var stand = await Voorbeeldhuis.Stand(deur);
        var knelpunt = stand.Knelpunten.Vind(tocht.Knelpunt)!;
        knelpunt.Stappen.Select(s => (s.Soort, s.Niveau, Wie(stand, s.Door))).ShouldBe(
            [(Stapsoort.Gemeld, Niveau.Werkvloer, "UWV Ketenmedewerker"), (Stapsoort.Gebracht, Niveau.Ketenregisseurs, "UWV Ketenregisseur")]);
        (knelpunt.Overdracht, knelpunt.Pogingen.Length, knelpunt.Oplossing is not null).ShouldBe((Oprichting.Nominatief, 1, true));
        var voorstel = stand.Voorstellen.Vind(tocht.Voorstel)!;
        (voorstel.Status, voorstel.Knelpunt).ShouldBe((Voorstelstatus.Besloten, tocht.Knelpunt));
        voorstel.Standpunten.Select(s => Wie(stand, s.Door)).Order(StringComparer.Ordinal).ShouldBe(["Belastingdienst Bestuurder", "CBS Bestuurder", "UWV Bestuurder"]);
        stand.Besluiten.Vind(tocht.Besluit)!.Werking.ShouldBe(Besluitwerking.InWerking);
        var antwoord = stand.Bijdragen.Vind(tocht.Bijdrage)!.Antwoorden.ShouldHaveSingleItem();
        (antwoord.Status, Wie(stand, antwoord.Door)).ShouldBe((Bijdragestatus.Bevestigd, "Belastingdienst Lijnmanager"));
        (await Wachtend(deur)).ShouldBe(voor);
    }

    [Fact]
    public async Task Wie_bezwaar_maakt_krijgt_geen_besluit_en_ruimt_op()
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var (tocht, voor) = (Nieuw(), await Wachtend(deur));
        for (var i = 0; i < 3; i++) (await Zet(deur, tocht)).ShouldBeNull();

        (await Zet(deur, tocht, Woorden with { Oordeel = nameof(Oordeel.Bezwaar), Reden = null }))!.Code.ShouldBe(StandpuntGeven.RedenVereist.Code);
        (await Stap(deur, tocht)).ShouldBe(Tochtstap.Stemmen);
        (await Zet(deur, tocht, Woorden with { Oordeel = nameof(Oordeel.Bezwaar) })).ShouldBeNull();

        (await Stap(deur, tocht)).ShouldBe(Tochtstap.Gesprek);
        (await Voorbeeldhuis.Stand(deur)).Besluiten.Bevat(tocht.Besluit).ShouldBeFalse();
        (await Wachtend(deur) == voor).ShouldBeFalse("all waits for a conversation");
        (await HoudOp(deur, tocht)).ShouldBeNull();
        (await Stap(deur, tocht)).ShouldBe(Tochtstap.Gestopt);
        (await Wachtend(deur)).ShouldBe(voor);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Wie_halverwege_stopt_laat_niets_liggen(int stappen)
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var (tocht, voor) = (Nieuw(), await Wachtend(deur));
        for (var i = 0; i < stappen; i++) (await Zet(deur, tocht)).ShouldBeNull();

        (await HoudOp(deur, tocht)).ShouldBeNull();

        (await Stap(deur, tocht)).ShouldBe(Tochtstap.Gestopt);
        (await Wachtend(deur)).ShouldBe(voor);
    }

    [Fact]
    public async Task Twee_keer_versturen_is_een_keer_doen()
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var tocht = Nieuw();

        for (var i = 0; i < 6; i++)
        {
            var daden = await Daden(deur, tocht, Woorden);
            (await Voer(deur, daden)).ShouldBeNull();
            var nr = (await Voorbeeldhuis.Stand(deur)).Nr;
            (await Voer(deur, daden)).ShouldBeNull();
            (await Voorbeeldhuis.Stand(deur)).Nr.ShouldBe(nr);
        }
        (await Stap(deur, tocht)).ShouldBe(Tochtstap.Klaar);
    }

    [Fact]
    public async Task Twee_mensen_lopen_tegelijk_zonder_elkaar_te_raken()
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var (een, ander, voor) = (Nieuw(), Nieuw(), await Wachtend(deur));

        for (var i = 0; i < 6; i++) (await Task.WhenAll(Zet(deur, een), Zet(deur, ander))).ShouldAllBe(a => a == null);

        foreach (var tocht in new[] { een, ander }) (await Stap(deur, tocht)).ShouldBe(Tochtstap.Klaar);
        var stand = await Voorbeeldhuis.Stand(deur);
        stand.Besluiten.Vind(een.Besluit)!.Nummer.ShouldNotBe(stand.Besluiten.Vind(ander.Besluit)!.Nummer);
        (await Wachtend(deur)).ShouldBe(voor);
    }

    [Fact]
    public async Task Wat_halverwege_een_stap_is_afgebroken_maakt_een_tweede_klik_af()
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var tocht = Nieuw();
        (await Zet(deur, tocht)).ShouldBeNull();

        foreach (var (stap, verder) in new[] { (Tochtstap.Samen, Tochtstap.Voorleggen), (Tochtstap.Voorleggen, Tochtstap.Stemmen) })
        {
            var daden = await Daden(deur, tocht, Woorden);
            daden.Daden.Count.ShouldBeGreaterThan(1);
            (await Voer(deur, daden with { Daden = [daden.Daden[0]] })).ShouldBeNull();
            (await Stap(deur, tocht)).ShouldBe(stap);
            (await Zet(deur, tocht)).ShouldBeNull();
            (await Stap(deur, tocht)).ShouldBe(verder);
        }
        (await Voorbeeldhuis.Stand(deur)).Knelpunten.Vind(tocht.Knelpunt)!.Pogingen.Length.ShouldBe(1);
    }

    [Fact]
    public async Task Is_een_stoel_leeg_dan_gebeurt_er_niets_en_staat_er_waarom()
    {
        await using var huis = await Voorbeeldhuis.Open();
        await using var deur = huis.Deur();
        await huis.Laad(deur, Stop);
        var tocht = Nieuw();
        for (var i = 0; i < 2; i++) (await Zet(deur, tocht)).ShouldBeNull();
        var (sleuteldrager, bestuurder) = (Bezetting.Van(Bezetting.Cbs, Rol.Sleuteldrager), Bezetting.Van(Bezetting.Cbs, Rol.Bestuurder));
        (await deur.Voer(new(Voorbeeldketen.Stroom, new(Guid.NewGuid()), Dader.Van(sleuteldrager.Persoon, sleuteldrager.Id, Factor.Voorbeeld), new DeelnameBeeindigen(bestuurder.Id, huis.Dag), []), Stop))
            .ShouldBeOfType<Antwoord.Gedaan>();
        huis.Klok.Advance(TimeSpan.FromDays(1));

        (await Zet(deur, tocht))!.Code.ShouldBe(Tochtgang.NiemandInDieStoel.Code);

        (await Stap(deur, tocht)).ShouldBe(Tochtstap.Voorleggen);
        (await Voorbeeldhuis.Stand(deur)).Voorstellen.Bevat(tocht.Voorstel).ShouldBeFalse();
    }

    [Fact]
    public void Alleen_in_het_voorbeeld_zelf_is_er_een_tocht()
    {
        Tocht.Gaat(Voorbeeldketen.Stroom).ShouldBeTrue();
        Tocht.Gaat(new(Guid.NewGuid())).ShouldBeFalse();
    }

    static Tocht Nieuw() => new(TochtId.Nieuw());

    static string Wie(Stand stand, DeelnameId? id) => stand.Deelnames.Vind(id!.Value) is { } wie ? $"{stand.Partners.Vind(wie.Partij!.Value)!.Naam} {wie.Rol}" : "";

    static async Task<Inzage> Inzage(Deur deur, Tochtstap stap)
    {
        var wie = Tocht.Zetel((await deur.Voorbeeld(Voorbeeldketen.Stroom, Stop))!, stap)!;
        return (await deur.Inzage(Voorbeeldketen.Stroom, wie.Persoon, null, Stop))!;
    }

    static async Task<Tochtstap> Stap(Deur deur, Tocht tocht) => tocht.Stap(await Inzage(deur, Tochtstap.Leren), deur.Vandaag);

    static async Task<Tochtgang> Gang(Deur deur, Tocht tocht, Tochtstap stap) => new(tocht, (await deur.Voorbeeld(Voorbeeldketen.Stroom, Stop))!, await Inzage(deur, stap), deur.Vandaag);

    static async Task<Tochtdaden> Daden(Deur deur, Tocht tocht, Tochtwoorden woorden)
    {
        var stap = await Stap(deur, tocht);
        return (await Gang(deur, tocht, stap)).Zet(stap, woorden);
    }

    static async Task<Afwijzing?> Zet(Deur deur, Tocht tocht, Tochtwoorden? woorden = null) => await Voer(deur, await Daden(deur, tocht, woorden ?? Woorden));

    static async Task<Afwijzing?> HoudOp(Deur deur, Tocht tocht) => await Voer(deur, (await Gang(deur, tocht, Tochtstap.Leren)).Stop(Woorden));

    static async Task<Afwijzing?> Voer(Deur deur, Tochtdaden daden)
    {
        if (daden.Weigering is { } leeg) return leeg;
        foreach (var daad in daden.Daden)
        {
            daad.Invoer.Fouten.ShouldBeEmpty();
            if (await deur.Voer(daad.Aanvraag, Stop) is Antwoord.Geweigerd geweigerd) return geweigerd.Afwijzing;
        }
        return null;
    }

    /// <summary>How much waits for each seat of the example.</summary>
    static async Task<string> Wachtend(Deur deur)
    {
        var regels = new List<string>();
        foreach (var rol in (await deur.Voorbeeld(Voorbeeldketen.Stroom, Stop))!.Rollen)
        {
            // For a guest nothing of the chain waits.
            if (await deur.Inzage(Voorbeeldketen.Stroom, rol.Deelname.Persoon, null, Stop) is not { } inzage) continue;
            regels.Add($"{rol.Partner} {rol.Deelname.Rol} {Werkvoorraad.Van(rol.Deelname, inzage, inzage.Knelpunten.Rij(), deur.Vandaag, 25).Aantal}");
        }
        return string.Join('\n', regels);
    }
}
