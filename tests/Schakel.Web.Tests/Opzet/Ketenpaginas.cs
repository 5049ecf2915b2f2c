using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Tests.Opzet;

/// <summary>A page of the chain and in which seat it shows the most.</summary>
public sealed record Ketenpagina(string Pad, Rol Rol, PartijId? Partij);

/// <summary>The pages of a chain in which something of everything happened, for what must hold on every page. A page of a new kind joins the list; journeys look at the others, for a browser is slow.</summary>
public sealed class Ketenpaginas : IAsyncLifetime
{
    public Ketenapp App { get; } = new();

    public IReadOnlyDictionary<string, Ketenpagina> Alle { get; private set; } = new Dictionary<string, Ketenpagina>(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        var voornemen = await App.Aangekondigd(overal: true, wanneer: new(new(2027, 1, 11), new(2027, 1, 15)));
        await App.ImpactGemeld(voornemen, App.Cbs, Impactmaat.Groot, "Wij moeten opnieuw testen");
        await App.Verzet(voornemen, new(new(2027, 1, 18), new(2027, 1, 20)));
        await App.ImpactGemeld(voornemen, App.Cbs, Impactmaat.Klein, "Dan past het in onze planning");
        var (raadpleging, _) = await App.Geraadpleegd(voornemen);
        var begonnen = await App.Aangekondigd("Rekenregels van 2027", wanneer: new(new(2026, 12, 7), null), werkdagen: 5);
        await App.Afgelast(await App.Aangekondigd("Verhuizing van de helpdesk", wanneer: new(new(2027, 2, 1), null)));
        var (stil, doel, nogEen, tegen) = (await App.DoelOpgetekend("Eén team minder"), await App.DoelOpgetekend(vrij: true), await App.DoelOpgetekend("Geen inhuur meer", vrij: true, opNorm: false), await App.DoelOpgetekend("Elke werkgever binnen een dag antwoord", App.Belastingdienst, vrij: true));
        await App.DoelIngetrokken(await App.DoelOpgetekend("Sneller cijfers", App.Cbs, vrij: true), App.Cbs);
        var botsing = await App.Gebotst(doel, tegen);
        var knelpunt = await App.Gemeld("Waarom ontbreken geboortedata?", "Elke week ontbreken ze bij 40 zaken.");
        await App.Geescaleerd(knelpunt, Niveau.Ketenregisseurs);
        App.Verzet(TimeSpan.FromDays(14));
        await App.Verwoord(knelpunt);
        await App.Gezegd(knelpunt, App.Wie(Rol.Ketenmedewerker, App.Belastingdienst), "Zullen wij er donderdag samen naar kijken?");
        await App.Gezegd(knelpunt, App.Wie(Rol.Ketenregisseur, App.Uwv), "Ja, om negen uur bij ons.");
        var opgelost = await App.Gemeld("Weekbestand komt te laat");
        await App.Opgelost(opgelost);
        var doorzetting = await App.Doorgezet();
        var open = await App.Ingediend(48, new(2027, 4, 1), knelpunt: knelpunt);
        await App.Gesproken(open, App.Belastingdienst, Oordeel.Bezwaar, "Te snel");
        await App.Gesproken(open, App.Cbs, Oordeel.InstemmenMetZorg, "Weeklevering");
        var beeld = await App.MetLeestijd();
        await App.Ingebracht(beeld, App.Uwv);
        var vraag = await App.Gevraagd(beeld);
        var gezien = await App.MetLeestijd("Ook de weekbestanden", leesdagen: 1);
        await App.Ingebracht(gezien, App.Uwv);
        var besloten = await App.Ingediend(60, new(2027, 1, 1), "Alvast naar 60 uur", knelpunt);
        await App.AllenGesproken(besloten);
        var genomen = await App.BesluitVan(besloten);
        var bekrachtigen = await App.TerBekrachtiging();
        var raad = await App.AanDeRaad(await App.Raad(Besluitregel.Gekwalificeerd, zwijgenTelt: true, new(2, 3), naam: "Normenraad"), dagen: 10, titel: "Terugmelding binnen 50 uur");
        await App.Gesproken(raad, App.Cbs);
        var bezwaar = await App.MetBezwaar();
        var versies = await App.AanDeRaad(null, dagen: null, titel: "Terugmelding na de piek");
        await App.Aangepast(versies, "Zo staat er ook waarom", toelichting: "Dan kan de polis twee dagen eerder kloppen.\nEn wie wacht, hoeft niet te bellen.");
        await App.Aangepast(versies, "In januari is het te druk", "Terugmelding in februari", "Dan kan de polis twee dagen eerder kloppen.\nEn wie wacht, hoeft niet te bellen.", waarde: 60, herzienOp: new(2027, 7, 1), ingang: new(2027, 3, 1));
        var verborgen = await App.AanDeRaad(null, dagen: 10, titel: "Terugmelding in stilte", verborgen: true);
        var later = await App.BeslotenVoorLater(new(2027, 3, 1), 40);
        var voorgesteld = await App.AfspraakVoorgesteld();
        var afgesproken = await App.AfspraakVoorgesteld("Wekelijks overleg", tot: new(2026, 12, 20));
        await App.AfspraakGetekend(afgesproken, App.Uwv, App.Belastingdienst);
        var voorgelegd = await App.Voorgelegd();
        var voorTeLeggen = await App.Gemeld("De uitwisseling ligt stil");
        await App.Geescaleerd(voorTeLeggen, Niveau.Ketenmanager);
        var signaal = await App.SignaalOpgetekend("Correctie komt niet aan");
        await App.SignaalAangeboden(signaal, App.Belastingdienst);
        var hersteld = await App.SignaalOpgetekend("Nabetaling telt in het verkeerde jaar", Signaalwie.Burger);
        await App.SignaalHersteld(hersteld, "Vraag het jaar altijd na", knelpunt);
        await App.Aangehouden(opgelost);
        var bijdrage = await App.Bijdragevraag();
        await App.Bevestigd(await App.Bijdragevraag("Rekenaars", App.Cbs, dagen: 1, euro: null), App.Cbs);
        var geweigerd = await App.Bijdragevraag("Een zaal voor het overleg", dagen: null, euro: 950.5m);
        await App.Geweigerd(geweigerd);
        var gevraagd = await App.BesluitVan(geweigerd);
        var (regisseur, bestuurder) = ((Rol.Ketenregisseur, (PartijId?)App.Uwv), (Rol.Bestuurder, (PartijId?)App.Uwv));
        Alle = new Dictionary<string, Ketenpagina>(StringComparer.Ordinal)
        {
            ["start-bestuurder"] = Bij("", bestuurder),
            ["start-ketenmanager"] = Bij("", (Rol.Ketenmanager, null)),
            ["start-regisseur"] = Bij("", regisseur),
            ["start-lijnmanager"] = Bij("", (Rol.Lijnmanager, App.Uwv)),
            ["start-medewerker"] = Bij("", (Rol.Ketenmedewerker, App.Uwv)),
            ["start-sleuteldrager"] = Bij("", (Rol.Sleuteldrager, App.Uwv)),
            ["start-bureau"] = Bij("", (Rol.Bureaumedewerker, null)),
            ["ketenbeeld"] = Bij("ketenbeeld", bestuurder),
            ["knelpunten"] = Bij("knelpunten?stand=Alle", regisseur),
            ["knelpunten-geen"] = Bij("knelpunten?niveau=Ketenbestuur", regisseur),
            ["knelpunten-bord"] = Bij("knelpunten/bord", regisseur),
            ["knelpunten-cijfers"] = Bij("knelpunten/cijfers", regisseur),
            ["knelpunt"] = Bij($"knelpunten/{knelpunt}", regisseur),
            ["knelpunt-opgelost"] = Bij($"knelpunten/{opgelost}", (Rol.Ketenmedewerker, App.Uwv)),
            ["knelpunt-melden"] = Bij("knelpunten/melden", regisseur),
            ["knelpunt-toewijzen"] = Bij($"knelpunten/{knelpunt}/toewijzen", (Rol.Ketenregisseur, App.Belastingdienst)),
            ["knelpunt-poging"] = Bij($"knelpunten/{knelpunt}/pogingen/optekenen", regisseur),
            ["knelpunt-verwoorden"] = Bij($"knelpunten/{knelpunt}/verwoorden", regisseur),
            ["knelpunt-beamen"] = Bij($"knelpunten/{knelpunt}/beamen", (Rol.Ketenregisseur, App.Belastingdienst)),
            ["knelpunt-escaleren"] = Bij($"knelpunten/{knelpunt}/escaleren", regisseur),
            ["knelpunt-teruggeven"] = Bij($"knelpunten/{knelpunt}/teruggeven", regisseur),
            ["knelpunt-voorgelegd"] = Bij($"knelpunten/{voorgelegd}", bestuurder),
            ["knelpunt-voorleggen"] = Bij($"knelpunten/{voorTeLeggen}/voorleggen", (Rol.Ketenmanager, null)),
            ["knelpunt-antwoord"] = Bij($"knelpunten/{voorgelegd}/antwoord", (Rol.Ketenmanager, null)),
            ["knelpunt-heropenen"] = Bij($"knelpunten/{opgelost}/heropenen", regisseur),
            ["ladder"] = Bij("ladder", regisseur),
            ["ladder-vaststellen"] = Bij("ladder/vaststellen?soort=1", regisseur),
            ["vrije-dagen"] = Bij("ladder/vrije-dagen", regisseur),
            ["gesprek"] = Bij($"knelpunten/{knelpunt}/gesprek", regisseur),
            ["knelpunt-oplossen"] = Bij($"knelpunten/{knelpunt}/oplossen", regisseur),
            ["knelpunt-oplossen-niet"] = Bij($"knelpunten/{knelpunt}/oplossen", (Rol.Ketenmedewerker, App.Uwv)),
            ["partner-beschrijven"] = Bij($"partners/{App.Uwv}/beschrijven?zoek=utrecht", bestuurder),
            ["partner-uittreden"] = Bij($"partners/{App.Uwv}/uittreden", bestuurder),
            ["keten-beeindigen"] = Bij("beeindigen", regisseur),
            ["keten-verhuizen"] = Bij("verhuizen", regisseur),
            ["voorstel-indienen"] = Bij($"voorstellen/indienen?knelpunt={knelpunt}", regisseur),
            ["besluit-later"] = Bij($"besluiten/{later}", regisseur),
            ["besluit-afgelasten"] = Bij($"besluiten/{later}/afgelasten", regisseur),
            ["voorstel-bekrachtigen"] = Bij($"voorstellen/{bekrachtigen}", bestuurder),
            ["besluit-herbevestigen"] = Bij($"besluiten/{genomen}/herbevestigen", regisseur),
            ["besluit-publiceren"] = Bij($"besluiten/{genomen}/openbaar-maken", regisseur),
            ["besluit-terugblik"] = Bij($"besluiten/{genomen}/terugblik", regisseur),
            ["convenant"] = Bij("convenant", bestuurder),
            ["opdrachtbrief"] = Bij("opdrachtbrief", bestuurder),
            ["opdrachtbrief-opstellen"] = Bij("opdrachtbrief/opstellen", regisseur),
            ["doorzettingen"] = Bij("doorzettingen", bestuurder),
            ["doorzetting"] = Bij($"doorzettingen/{doorzetting}", bestuurder),
            ["doorzetting-geven"] = Bij("doorzettingen/geven", (Rol.Ketenmanager, null)),
            ["doorzetting-betwisten"] = Bij($"doorzettingen/{doorzetting}/betwisten", bestuurder),
            ["doorzetting-toetsen"] = Bij($"doorzettingen/{doorzetting}/toetsen", bestuurder),
            ["wijzigingen"] = Bij("wijzigingen?stand=Alle", regisseur),
            ["wijziging"] = Bij($"wijzigingen/{voornemen}", (Rol.Ketenregisseur, App.Belastingdienst)),
            ["wijziging-begonnen"] = Bij($"wijzigingen/{begonnen}", regisseur),
            ["wijziging-aankondigen"] = Bij("wijzigingen/aankondigen", regisseur),
            ["wijziging-impact"] = Bij($"wijzigingen/{voornemen}/impact", (Rol.Ketenregisseur, App.Belastingdienst)),
            ["wijziging-raadplegen"] = Bij($"wijzigingen/{voornemen}/raadplegen", regisseur),
            ["raadpleging-intrekken"] = Bij($"wijzigingen/{voornemen}/raadplegen/{raadpleging}/intrekken", regisseur),
            ["wijziging-verzetten"] = Bij($"wijzigingen/{voornemen}/verzetten", regisseur),
            ["wijziging-einde"] = Bij($"wijzigingen/{begonnen}/einde", regisseur),
            ["wijziging-afgelasten"] = Bij($"wijzigingen/{voornemen}/afgelasten", regisseur),
            ["signalen"] = Bij("signalen?stand=Alle", regisseur),
            ["signalen-geen"] = Bij($"signalen?eigenaar={App.Cbs}", regisseur),
            ["signaal"] = Bij($"signalen/{signaal}", (Rol.Ketenregisseur, App.Belastingdienst)),
            ["signaal-hersteld"] = Bij($"signalen/{hersteld}", regisseur),
            ["signaal-optekenen"] = Bij("signalen/optekenen", regisseur),
            ["signaal-kenmerk"] = Bij($"signalen/{signaal}/kenmerk", regisseur),
            ["signaal-aanbieden"] = Bij($"signalen/{signaal}/aanbieden", regisseur),
            ["signaal-overnemen"] = Bij($"signalen/{signaal}/overnemen", (Rol.Ketenregisseur, App.Belastingdienst)),
            ["signaal-afwijzen"] = Bij($"signalen/{signaal}/afwijzen", (Rol.Ketenregisseur, App.Belastingdienst)),
            ["signaal-herstellen"] = Bij($"signalen/{signaal}/herstellen", regisseur),
            ["signaal-heropenen"] = Bij($"signalen/{hersteld}/heropenen", regisseur),
            ["knelpunt-melden-gevolg"] = Bij($"knelpunten/melden?voornemen={begonnen}", (Rol.Ketenmedewerker, App.Belastingdienst)),
            ["eigen-doelen"] = Bij("eigen-doelen?stand=Alle", regisseur),
            ["eigen-doel"] = Bij($"eigen-doelen/{doel}", (Rol.Lijnmanager, App.Uwv)),
            ["eigen-doel-stil"] = Bij($"eigen-doelen/{stil}", (Rol.Lijnmanager, App.Uwv)),
            ["eigen-doel-optekenen"] = Bij("eigen-doelen/optekenen", (Rol.Lijnmanager, App.Uwv)),
            ["eigen-doel-vrijgeven"] = Bij($"eigen-doelen/{stil}/vrijgeven", (Rol.Lijnmanager, App.Uwv)),
            ["eigen-doel-intrekken"] = Bij($"eigen-doelen/{doel}/intrekken", (Rol.Lijnmanager, App.Uwv)),
            ["botsing-melden"] = Bij($"eigen-doelen/{nogEen}/botsingen/melden", (Rol.Lijnmanager, App.Uwv)),
            ["botsing"] = Bij($"botsingen/{botsing}", regisseur),
            ["botsing-afronden"] = Bij($"botsingen/{botsing}/afronden", regisseur),
            ["bezetting"] = Bij("mensen/bezetting", regisseur),
            ["bezetting-dag"] = Bij("mensen/bezetting?dag=2026-11-24&sorteer=Naam", regisseur),
            ["overdrachtsdossier"] = Bij("overdrachtsdossier", regisseur),
            ["overdrachtsdossier-kiezen"] = Bij("overdrachtsdossier?rol=teammanager", (Rol.Ketenmanager, null)),
            ["gremia"] = Bij("gremia", regisseur),
            ["gremium"] = Bij($"gremia/{App.Gremium}", regisseur),
            ["gremium-wijzigen"] = Bij($"gremia/{App.Gremium}/wijzigen", regisseur),
            ["rol"] = Bij("rollen/ketenregisseur", regisseur),
            ["mandaatmodel-vaststellen"] = Bij("mandaatmodel/vaststellen", regisseur),
            ["profiel-vaststellen"] = Bij("profiel/vaststellen", regisseur),
            ["huisstijl-vaststellen"] = Bij("huisstijl/vaststellen", regisseur),
            ["toestand-instellen"] = Bij("toestand/instellen", regisseur),
            ["review"] = Bij($"reviews/{App.Review}", (Rol.Sleuteldrager, App.Belastingdienst)),
            ["review-opdragen"] = Bij("reviews/opdragen", regisseur),
            ["review-stoppen"] = Bij($"reviews/{App.Review}/stoppen", bestuurder),
            ["partner-toelaten"] = Bij("partners/toelaten", regisseur),
            ["partner-schrappen"] = Bij($"partners/{App.Cbs}/schrappen", regisseur),
            ["adviesregel-schrijven"] = Bij("praatpapier/regels/schrijven?regel=8", regisseur),
            ["afspraken"] = Bij("afspraken", regisseur),
            ["afspraak"] = Bij($"afspraken/{voorgesteld}", bestuurder),
            ["afspraak-voorstellen"] = Bij($"afspraken/voorstellen?overdracht={App.Overdracht}", regisseur),
            ["afspraak-opzeggen"] = Bij($"afspraken/{afgesproken}/opzeggen", bestuurder),
            ["voorstel"] = Bij($"voorstellen/{open}", bestuurder),
            ["voorstel-beeld"] = Bij($"voorstellen/{beeld}", regisseur),
            ["voorstel-inbreng"] = Bij($"voorstellen/{beeld}/inbreng", bestuurder),
            ["voorstel-onderbouwing"] = Bij($"voorstellen/{beeld}/onderbouwing", regisseur),
            ["partner-lijnoverleg"] = Bij($"partners/{App.Uwv}/lijnoverleg", regisseur),
            ["voorstel-raad"] = Bij($"voorstellen/{raad}", bestuurder),
            ["voorstel-verborgen"] = Bij($"voorstellen/{verborgen}", bestuurder),
            ["voorstel-gesprek"] = Bij($"voorstellen/{bezwaar}/bezwaren/{App.Cbs}/gesprek", regisseur),
            ["voorstel-aanpassen"] = Bij($"voorstellen/{raad}/aanpassen", regisseur),
            ["voorstel-versies"] = Bij($"voorstellen/{versies}/versies?van=1&naar=3", bestuurder),
            ["voorstel-vraag"] = Bij($"voorstellen/{beeld}/vraag", (Rol.Ketenmedewerker, App.Uwv)),
            ["voorstel-antwoord"] = Bij($"voorstellen/{beeld}/vragen/{vraag}/antwoord", regisseur),
            ["voorstel-openen"] = Bij($"voorstellen/{gezien}/openen", regisseur),
            ["voorstel-kamer"] = Bij($"voorstellen/{beeld}/kamer", regisseur),
            ["voorstel-van-mij"] = Bij($"voorstellen/{open}", regisseur),
            ["voorstel-besloten"] = Bij($"voorstellen/{besloten}", bestuurder),
            ["besluit-aanbieden"] = Bij($"voorstellen/{besloten}/aanbieden", bestuurder),
            ["bijdragen"] = Bij("bijdragen", regisseur),
            ["bijdragen-geen"] = Bij($"bijdragen?partner={App.Belastingdienst}", regisseur),
            ["bijdrage"] = Bij($"bijdragen/{bijdrage}", (Rol.Lijnmanager, App.Uwv)),
            ["bijdrage-geweigerd"] = Bij($"bijdragen/{geweigerd}", (Rol.Lijnmanager, App.Uwv)),
            ["bijdrage-vragen"] = Bij("bijdragen/nieuw", regisseur),
            ["zoeken"] = Bij("zoeken?zoek=te", bestuurder),
            ["zoeken-niets"] = Bij("zoeken?zoek=olifant", bestuurder),
            ["bewaren"] = Bij("geheugen/bewaren", regisseur),
            ["bewaartermijn-vaststellen"] = Bij("geheugen/bewaren/vaststellen?soort=Signalen", regisseur),
            ["vernietiging-aanhouden"] = Bij($"geheugen/bewaren/{hersteld}/aanhouden", regisseur),
            ["vernietiging-vrijgeven"] = Bij($"geheugen/bewaren/{opgelost}/vrijgeven", regisseur),
            ["geheugen-keuze"] = Bij($"geheugen?ding={knelpunt}&sinds=2", bestuurder),
            ["voorstel-bijdragen"] = Bij($"voorstellen/{gevraagd}", bestuurder),
            ["voorstel-toen"] = Bij($"voorstellen/{open}?op=nr-{await App.Nr() - 3}", bestuurder),
        };

        Ketenpagina Bij(string pad, (Rol Rol, PartijId? Partij) wie) => new($"{App.Keten}/{pad}", wie.Rol, wie.Partij);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
