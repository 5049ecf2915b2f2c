using System.Globalization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Every page × who asks: what the answer is, written out by hand. A page that is not in the table fails it.</summary>
[Trait("Feature", "X03")]
public sealed class AdressenTests(Accountapp app) : IClassFixture<Accountapp>
{
    // Of a chain of one's own: nobody; somebody with an account who is not in it; the key holder of another partner; the key holder who began it.
    const string Tabel = """
        200 200 200 200 /
        200 200 200 200 /aanmelden
        302 302 302 302 /aanmelden/code
        409 409 409 409 /aanmelden/nieuw-wachtwoord
        200 200 200 200 /aanmelden/wachtwoord-vergeten
        302 200 200 200 /account
        302 302 302 302 /account/bevestigen
        200 200 200 200 /account/maken
        302 200 200 200 /account/meenemen
        302 200 200 200 /account/passkeys
        302 404 404 404 /account/passkeys/{Kenmerk}/verwijderen
        302 200 200 200 /account/post
        302 404 404 404 /account/post/{Nummer:guid}
        302 200 200 200 /account/tokens
        302 200 200 200 /account/tweede-factor
        302 200 200 200 /account/verwijderen
        302 200 200 200 /account/wachtwoord
        200 200 200 200 /gids
        200 200 200 200 /gids/{Naam}
        302 200 200 200 /ketens/beginnen
        404 404 200 200 /ketens/{Keten}
        404 404 200 200 /ketens/{Keten}/afspraken
        404 404 403 403 /ketens/{Keten}/afspraken/voorstellen
        404 404 404 404 /ketens/{Keten}/afspraken/{AfspraakId}/woorden
        404 404 404 404 /ketens/{Keten}/afspraken/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/afspraken/{Nummer:guid}/afwijzen
        404 404 404 404 /ketens/{Keten}/afspraken/{Nummer:guid}/opzeggen
        404 404 403 403 /ketens/{Keten}/beeindigen
        404 404 404 404 /ketens/{Keten}/besluiten/{BesluitId}
        404 404 404 404 /ketens/{Keten}/besluiten/{Nummer:guid}/afgelasten
        404 404 404 404 /ketens/{Keten}/besluiten/{Nummer:guid}/herbevestigen
        404 404 404 404 /ketens/{Keten}/besluiten/{Nummer:guid}/openbaar-maken
        404 404 404 404 /ketens/{Keten}/besluiten/{Nummer:guid}/terugblik
        404 404 200 200 /ketens/{Keten}/besturing
        404 404 200 200 /ketens/{Keten}/bezwaar
        404 404 200 200 /ketens/{Keten}/bijdragen
        404 404 403 200 /ketens/{Keten}/bijdragen/nieuw
        404 404 404 404 /ketens/{Keten}/bijdragen/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/binnenkomen
        404 404 404 404 /ketens/{Keten}/botsingen/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/botsingen/{Nummer:guid}/afronden
        404 404 200 200 /ketens/{Keten}/convenant
        404 404 403 200 /ketens/{Keten}/convenant/opstellen
        404 404 200 200 /ketens/{Keten}/doorzettingen
        404 404 403 403 /ketens/{Keten}/doorzettingen/geven
        404 404 404 404 /ketens/{Keten}/doorzettingen/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/doorzettingen/{Nummer:guid}/betwisten
        404 404 404 404 /ketens/{Keten}/doorzettingen/{Nummer:guid}/intrekken
        404 404 404 404 /ketens/{Keten}/doorzettingen/{Nummer:guid}/toetsen
        404 404 404 404 /ketens/{Keten}/doorzettingen/{Nummer:guid}/uitvoeren
        404 404 200 200 /ketens/{Keten}/eigen-doelen
        404 404 403 403 /ketens/{Keten}/eigen-doelen/optekenen
        404 404 404 404 /ketens/{Keten}/eigen-doelen/{DoelId}/woorden
        404 404 404 404 /ketens/{Keten}/eigen-doelen/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/eigen-doelen/{Nummer:guid}/botsingen/melden
        404 404 404 404 /ketens/{Keten}/eigen-doelen/{Nummer:guid}/intrekken
        404 404 404 404 /ketens/{Keten}/eigen-doelen/{Nummer:guid}/vrijgeven
        404 404 404 404 /ketens/{Keten}/gast
        404 404 404 404 /ketens/{Keten}/gast/{Nummer:guid}
        404 404 200 200 /ketens/{Keten}/geheugen
        404 404 200 200 /ketens/{Keten}/geheugen/bewaren
        404 404 403 200 /ketens/{Keten}/geheugen/bewaren/vaststellen
        404 404 404 404 /ketens/{Keten}/geheugen/bewaren/{Nummer:guid}/aanhouden
        404 404 404 404 /ketens/{Keten}/geheugen/bewaren/{Nummer:guid}/vrijgeven
        404 404 403 403 /ketens/{Keten}/geheugen/gebeurtenissen/optekenen
        404 404 200 200 /ketens/{Keten}/geheugen/vanzelf
        404 404 200 200 /ketens/{Keten}/geheugen/woorden
        404 404 200 200 /ketens/{Keten}/gremia
        404 404 403 200 /ketens/{Keten}/gremia/instellen
        404 404 403 200 /ketens/{Keten}/gremia/sjabloon
        404 404 200 200 /ketens/{Keten}/gremia/{Nummer:guid}
        404 404 403 200 /ketens/{Keten}/gremia/{Nummer:guid}/opheffen
        404 404 403 200 /ketens/{Keten}/gremia/{Nummer:guid}/wijzigen
        404 404 403 200 /ketens/{Keten}/huisstijl/vaststellen
        404 404 200 200 /ketens/{Keten}/ketenbeeld
        404 404 200 200 /ketens/{Keten}/knelpunten
        404 404 200 200 /ketens/{Keten}/knelpunten/bord
        404 404 200 200 /ketens/{Keten}/knelpunten/cijfers
        404 404 200 200 /ketens/{Keten}/knelpunten/melden
        404 404 404 404 /ketens/{Keten}/knelpunten/{Id}
        404 404 404 404 /ketens/{Keten}/knelpunten/{Id}/gesprek
        404 404 404 404 /ketens/{Keten}/knelpunten/{KnelpuntId}/woorden
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/antwoord
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/beamen
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/escaleren
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/heropenen
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/indelen
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/oplossen
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/pogingen/optekenen
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/teruggeven
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/toewijzen
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/verwoorden
        404 404 404 404 /ketens/{Keten}/knelpunten/{Nummer:guid}/voorleggen
        404 404 200 200 /ketens/{Keten}/ladder
        404 404 403 200 /ketens/{Keten}/ladder/vaststellen
        404 404 403 200 /ketens/{Keten}/ladder/vrije-dagen
        404 404 200 200 /ketens/{Keten}/mandaatmodel
        404 404 403 200 /ketens/{Keten}/mandaatmodel/vaststellen
        404 404 200 200 /ketens/{Keten}/mandaten/{Nummer:guid}
        404 404 200 200 /ketens/{Keten}/meebrengen
        404 404 302 302 /ketens/{Keten}/meebrengen/kolommen
        404 404 200 200 /ketens/{Keten}/meegebracht
        404 404 404 404 /ketens/{Keten}/meegebracht/{LijstId}/woorden
        404 404 404 404 /ketens/{Keten}/meegebracht/{Nummer:guid}
        404 404 200 200 /ketens/{Keten}/mensen
        404 404 200 200 /ketens/{Keten}/mensen/bezetting
        404 404 200 200 /ketens/{Keten}/mensen/lijst
        404 404 200 200 /ketens/{Keten}/mensen/uitnodigen
        404 404 200 200 /ketens/{Keten}/mensen/uitnodigen/lijst
        404 404 200 200 /ketens/{Keten}/mensen/{Nummer:guid}
        404 404 403 200 /ketens/{Keten}/mensen/{Nummer:guid}/mandaat
        404 404 403 200 /ketens/{Keten}/mensen/{Nummer:guid}/naam-wissen
        404 404 403 200 /ketens/{Keten}/mensen/{Nummer:guid}/rol
        404 404 403 200 /ketens/{Keten}/mensen/{Nummer}/herstellen
        404 404 403 200 /ketens/{Keten}/mensen/{Nummer}/stoppen
        404 404 200 200 /ketens/{Keten}/nieuws
        404 404 403 403 /ketens/{Keten}/nieuws/plaatsen
        404 404 404 404 /ketens/{Keten}/nieuws/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/nieuws/{Nummer:guid}/intrekken
        404 404 200 200 /ketens/{Keten}/normen
        404 404 404 404 /ketens/{Keten}/normen/{Norm}
        404 404 404 404 /ketens/{Keten}/normen/{Norm}/resultaten/melden
        404 404 200 200 /ketens/{Keten}/omgeving
        404 404 403 200 /ketens/{Keten}/omgeving/opnemen
        404 404 404 404 /ketens/{Keten}/omgeving/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/omgeving/{Nummer:guid}/loslaten
        404 404 200 200 /ketens/{Keten}/opdrachtbrief
        404 404 403 200 /ketens/{Keten}/opdrachtbrief/opstellen
        200 200 200 200 /ketens/{Keten}/openbaar
        404 404 404 404 /ketens/{Keten}/openbaar/besluiten/{Nummer:guid}
        404 404 200 200 /ketens/{Keten}/overdrachtsdossier
        404 404 403 200 /ketens/{Keten}/partners/toelaten
        404 404 200 200 /ketens/{Keten}/partners/{Nummer:guid}
        404 404 403 200 /ketens/{Keten}/partners/{Nummer:guid}/beschrijven
        404 404 403 200 /ketens/{Keten}/partners/{Nummer:guid}/lijnoverleg
        404 404 403 200 /ketens/{Keten}/partners/{Nummer:guid}/schrappen
        404 404 403 403 /ketens/{Keten}/partners/{Nummer:guid}/uittreden
        404 404 200 200 /ketens/{Keten}/praatpapier
        404 404 200 200 /ketens/{Keten}/praatpapier/regels
        404 404 200 200 /ketens/{Keten}/praatpapier/regels/schrijven
        404 404 200 200 /ketens/{Keten}/profiel
        404 404 403 200 /ketens/{Keten}/profiel/vaststellen
        404 404 200 200 /ketens/{Keten}/reviews
        404 404 403 200 /ketens/{Keten}/reviews/opdragen
        404 404 404 404 /ketens/{Keten}/reviews/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/reviews/{Nummer:guid}/stoppen
        404 404 200 200 /ketens/{Keten}/rollen
        404 404 200 200 /ketens/{Keten}/rollen/{Naam}
        404 404 403 200 /ketens/{Keten}/rollen/{Naam}/beleggen
        404 404 403 200 /ketens/{Keten}/rollen/{Naam}/beschrijven
        404 404 200 200 /ketens/{Keten}/signalen
        404 404 403 403 /ketens/{Keten}/signalen/optekenen
        404 404 404 404 /ketens/{Keten}/signalen/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/signalen/{Nummer:guid}/aanbieden
        404 404 404 404 /ketens/{Keten}/signalen/{Nummer:guid}/afwijzen
        404 404 404 404 /ketens/{Keten}/signalen/{Nummer:guid}/heropenen
        404 404 404 404 /ketens/{Keten}/signalen/{Nummer:guid}/herstellen
        404 404 404 404 /ketens/{Keten}/signalen/{Nummer:guid}/kenmerk
        404 404 404 404 /ketens/{Keten}/signalen/{Nummer:guid}/overnemen
        404 404 404 404 /ketens/{Keten}/signalen/{SignaalId}/woorden
        404 404 200 200 /ketens/{Keten}/toestand
        404 404 403 200 /ketens/{Keten}/toestand/instellen
        404 404 403 403 /ketens/{Keten}/verhuizen
        404 404 404 404 /ketens/{Keten}/vier-minuten
        404 404 404 404 /ketens/{Keten}/vier-minuten/{Nummer:guid}
        404 404 403 403 /ketens/{Keten}/voorstellen/indienen
        404 404 404 404 /ketens/{Keten}/voorstellen/{Id}
        404 404 404 404 /ketens/{Keten}/voorstellen/{Id}/kamer
        404 404 404 404 /ketens/{Keten}/voorstellen/{Id}/versies
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer:guid}/aanpassen
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer:guid}/bezwaren/{Partij:guid}/gesprek
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer:guid}/inbreng
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer:guid}/onderbouwing
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer:guid}/openen
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer:guid}/vraag
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer:guid}/vragen/{Vraag:guid}/antwoord
        404 404 404 404 /ketens/{Keten}/voorstellen/{Nummer}/aanbieden
        404 404 404 404 /ketens/{Keten}/voorstellen/{VoorstelId}/woorden
        404 404 200 200 /ketens/{Keten}/wijzigingen
        404 404 403 403 /ketens/{Keten}/wijzigingen/aankondigen
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}/afgelasten
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}/delen
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}/einde
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}/impact
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}/raadplegen
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}/raadplegen/{Raadpleging:guid}/intrekken
        404 404 404 404 /ketens/{Keten}/wijzigingen/{Nummer:guid}/verzetten
        404 404 200 200 /ketens/{Keten}/zetel
        404 404 200 200 /ketens/{Keten}/zoeken
        404 404 200 200 /ketens/{keten}/afspraken.csv
        404 404 404 404 /ketens/{keten}/besluiten/{id}/bewijs
        404 404 200 200 /ketens/{keten}/besturing/besluiten.csv
        404 404 200 200 /ketens/{keten}/bijdragen.csv
        404 404 200 200 /ketens/{keten}/eigen-doelen.csv
        404 404 404 404 /ketens/{keten}/gast.ics
        404 404 200 200 /ketens/{keten}/geheugen/bewaren.csv
        404 404 200 200 /ketens/{keten}/knelpunten.csv
        404 404 200 200 /ketens/{keten}/knelpunten/cijfers.csv
        404 404 404 404 /ketens/{keten}/knelpunten/{id}/gesprek.txt
        404 404 200 200 /ketens/{keten}/meegebracht.csv
        404 404 404 404 /ketens/{keten}/meegebracht/{nummer:guid}.csv
        404 404 200 200 /ketens/{keten}/mensen.csv
        404 404 200 200 /ketens/{keten}/mensen/bezetting.csv
        404 404 200 200 /ketens/{keten}/nieuws.csv
        404 404 200 200 /ketens/{keten}/omgeving.csv
        200 200 200 200 /ketens/{keten}/openbaar.csv
        404 404 200 200 /ketens/{keten}/overdrachtsdossier.docx
        404 404 200 200 /ketens/{keten}/overdrachtsdossier.odt
        404 404 200 200 /ketens/{keten}/signalen.csv
        404 404 404 404 /ketens/{keten}/voorstellen/{id}/kamer.txt
        404 404 404 404 /ketens/{keten}/voorstellen/{id}/stuk
        404 404 404 404 /ketens/{keten}/voorstellen/{id}/stuk.docx
        404 404 404 404 /ketens/{keten}/voorstellen/{id}/stuk.odt
        404 404 200 200 /ketens/{keten}/wijzigingen.csv
        404 404 200 200 /ketens/{keten}/wijzigingen.ics
        404 404 404 404 /ketens/{keten}/wijzigingen/{nummer:guid}.ics
        200 200 200 200 /over
        200 200 200 200 /privacy
        404 404 404 404 /raadpleging/{Keten}/{Voornemen}/{Raadpleging}/{Geheim}
        200 200 200 200 /uitnodiging/{Keten}/{Uitnodiging}/{Geheim}
        404 404 404 404 /vormen
        200 200 200 200 /wat-bewijst-dit
        """;

    [Fact]
    public async Task Elke_pagina_geeft_wie_er_komt_wat_de_tabel_zegt()
    {
        var (eigen, keten) = await app.Begonnen();
        var link = await Uitgenodigd(eigen, keten, "UWV", "Sleuteldrager");
        var (ander, _) = await app.Binnen();
        await ander.VerstuurFormulier(link, 0);
        var (vreemde, _) = await app.Binnen();
        using var niemand = app.Browser();
        var mens = (await Wegen(eigen, keten, "rol", "Ketenregisseur</h1>")).Single().Split('/')[^2];
        using var verleend = await eigen.VerstuurFormulier($"{keten}/mensen/{mens}/mandaat", 0, ("Formulier.Onderwerpen", "Normen"), ("Formulier.Bron", "Artikel 4"), ("Formulier.Van", "2026-11-24"));
        using var gremium = await eigen.VerstuurFormulier(
            $"{keten}/gremia/instellen", 0, ("Formulier.Naam", "Overleg"), ("Formulier.Niveau", "Tactisch"), ("Formulier.Taak", "Iets"), ("Formulier.Waarheen", "meteen"));
        var open = await Uitgenodigd(eigen, keten, "CBS", "Sleuteldrager");
        var partner = (await Partners(eigen, keten))["Belastingdienst"];

        var regels = new List<string>();
        foreach (var adres in Adressen())
        {
            var pad = Vul(adres, keten, mens, Plaats(gremium), Plaats(verleend), partner, open);
            var antwoorden = new List<string>();
            foreach (var wie in new[] { niemand, vreemde, ander, eigen })
            {
                using var antwoord = await wie.Haal(pad);
                antwoorden.Add(((int)antwoord.StatusCode).ToString(CultureInfo.InvariantCulture));
            }
            regels.Add($"{string.Join(' ', antwoorden)} {adres}");
        }

        string.Join('\n', regels).ShouldBe(Tabel.ReplaceLineEndings("\n"));
    }

    IEnumerable<string> Adressen() => app.Services.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null || e.RoutePattern.RawText?.EndsWith(".csv", StringComparison.Ordinal) == true || e.RoutePattern.RawText?.EndsWith(".txt", StringComparison.Ordinal) == true || e.RoutePattern.RawText?.EndsWith(".ics", StringComparison.Ordinal) == true || e.RoutePattern.RawText?.Contains("/overdrachtsdossier.", StringComparison.Ordinal) == true || e.RoutePattern.RawText?.EndsWith("/stuk", StringComparison.Ordinal) == true || e.RoutePattern.RawText?.Contains("/stuk.", StringComparison.Ordinal) == true || e.RoutePattern.RawText?.EndsWith("/bewijs", StringComparison.Ordinal) == true && !e.RoutePattern.RawText.StartsWith("/v1", StringComparison.Ordinal))
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    static string Vul(string adres, string keten, string mens, string gremium, string mandaat, string partner, string open) => adres switch
    {
        _ when adres.StartsWith("/uitnodiging/", StringComparison.Ordinal) => open,
        _ when adres.Contains("/gremia/{", StringComparison.Ordinal) => gremium + adres.Split("{Nummer:guid}")[1],
        _ when adres.Contains("/partners/{", StringComparison.Ordinal) => adres.Replace("/ketens/{Keten}/partners/{Nummer:guid}", partner, StringComparison.Ordinal),
        _ when adres.Contains("/mandaten/", StringComparison.Ordinal) => mandaat,
        _ when adres.EndsWith("/beleggen", StringComparison.Ordinal) => $"{keten}/rollen/ketenmanager/beleggen",
        _ => adres.Replace("/ketens/{Keten}", keten, StringComparison.OrdinalIgnoreCase)
            .Replace("{Nummer:guid}", mens, StringComparison.Ordinal).Replace("{Nummer}", mens, StringComparison.Ordinal).Replace("{Naam}", "teammanager", StringComparison.Ordinal).Replace("{Kenmerk}", "geen", StringComparison.Ordinal),
    };
}
