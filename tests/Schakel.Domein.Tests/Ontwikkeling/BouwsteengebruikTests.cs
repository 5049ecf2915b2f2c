using Schakel.Domein.Inrichting;
using Schakel.Domein.Ontwikkeling;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Ontwikkeling;

/// <summary>What a chain uses is read off from what stands there.</summary>
[Trait("Feature", "I17")]
public sealed class BouwsteengebruikTests
{
    readonly Proefketen _keten = new("gebruik");

    Datum Vandaag => _keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Een_lege_keten_gebruikt_niets_dan_wie_er_is()
    {
        var stenen = Bouwsteengebruik.Van(Zicht(_keten), Vandaag);
        stenen.Select(s => s.Bouwsteen).ShouldBe([
            Bouwsteen.Ketenbestuur, Bouwsteen.Ketenmanager, Bouwsteen.Lijnmanagement, Bouwsteen.Ketenregisseur, Bouwsteen.Ketenbureau, Bouwsteen.Besluitvormingsmodel,
            Bouwsteen.Ketenoverlegstructuur, Bouwsteen.Ketenrapportage]);
        stenen.Where(s => s.Stand != Bouwsteenstand.Afwezig).ShouldBe([new(Bouwsteen.Ketenregisseur, Bouwsteenstand.InOpbouw)], "the one that began has a chain coordinator");
    }

    [Fact]
    public void Wat_begonnen_is_is_in_opbouw_en_wat_werkt_is_levend()
    {
        Gremium(Gremiumniveau.Bestuurlijk, null);
        Stand(Bouwsteen.Ketenbestuur).ShouldBe(Bouwsteenstand.InOpbouw, "without rules");
        Stand(Bouwsteen.Ketenoverlegstructuur).ShouldBe(Bouwsteenstand.InOpbouw);
        var overal = new[] { _keten.Belastingdienst, _keten.Uwv, _keten.Cbs };
        Gremium(Gremiumniveau.Bestuurlijk, overal);
        Stand(Bouwsteen.Ketenbestuur).ShouldBe(Bouwsteenstand.Levend);
        Stand(Bouwsteen.Ketenoverlegstructuur).ShouldBe(Bouwsteenstand.InOpbouw, "one level is no structure");
        Gremium(Gremiumniveau.Operationeel, overal);
        Stand(Bouwsteen.Ketenoverlegstructuur).ShouldBe(Bouwsteenstand.Levend);

        foreach (var partij in overal[1..]) _keten.Aangetreden(partij, Rol.Sleuteldrager);
        _keten.Aangetreden(_keten.Uwv, Rol.Lijnmanager);
        Stand(Bouwsteen.Lijnmanagement).ShouldBe(Bouwsteenstand.InOpbouw);
        _keten.Aangetreden(_keten.Belastingdienst, Rol.Lijnmanager);
        var laatste = _keten.Aangetreden(_keten.Cbs, Rol.Lijnmanager);
        Stand(Bouwsteen.Lijnmanagement).ShouldBe(Bouwsteenstand.Levend);
        _keten.Als(laatste).Moet(new DeelnameBeeindigen(laatste.Id, Vandaag));
        _keten.Nu = new(_keten.Nu.Moment.AddDays(1));
        Stand(Bouwsteen.Lijnmanagement).ShouldBe(Bouwsteenstand.InOpbouw, "the last day of one has passed");

        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(_keten.Iemand(null, Rol.Bureaumedewerker)));
        Stand(Bouwsteen.Ketenbureau).ShouldBe(Bouwsteenstand.Levend);
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(_keten.Iemand(null, Rol.Ketenmanager)));
        Stand(Bouwsteen.Ketenmanager).ShouldBe(Bouwsteenstand.InOpbouw, "without a letter of assignment");
    }

    [Fact]
    public void Een_ketenmanager_met_een_opdracht_die_allen_tekenden_is_levend()
    {
        var huis = new Besluitketen(afgerond: false);
        huis.Keten.AlsOprichter().Moet(new OpdrachtbriefOpstellen(huis.Ketenmanager.Id, huis.Keten.Tekst("Bewaak het geheel"), huis.Keten.Tekst("De normen worden gehaald"), new(new(2026, 1, 1), null)));

        foreach (var bestuurder in huis.Bestuurders)
        {
            Van(huis, Bouwsteen.Ketenmanager).ShouldBe(Bouwsteenstand.InOpbouw, "not all have signed");
            huis.Keten.Als(bestuurder).Moet(new OpdrachtbriefTekenen(bestuurder.Partij!.Value, huis.Keten.Stand.Opdrachtbrief!.Zegel()));
        }
        Van(huis, Bouwsteen.Ketenmanager).ShouldBe(Bouwsteenstand.Levend);
    }

    [Fact]
    public void Een_besluit_en_een_resultaat_maken_levend()
    {
        var huis = new Besluitketen();
        Van(huis, Bouwsteen.Ketenrapportage).ShouldBe(Bouwsteenstand.InOpbouw, "a norm without results");
        Van(huis, Bouwsteen.Besluitvormingsmodel).ShouldBe(Bouwsteenstand.Afwezig);
        var voorstel = huis.Ingediend(huis.Verhoogd());
        Van(huis, Bouwsteen.Besluitvormingsmodel).ShouldBe(Bouwsteenstand.InOpbouw);
        huis.Allen(voorstel);
        Van(huis, Bouwsteen.Besluitvormingsmodel).ShouldBe(Bouwsteenstand.Levend);
        huis.Keten.Als(huis.Keten.Aangetreden(huis.Keten.Uwv, Rol.Ketenregisseur)).Moet(new ResultaatMelden(huis.Norm, new(new(2026, 1, 1), new(2026, 1, 31)), 96m, false, null, huis.Keten.Tekst("Systeem")));
        Van(huis, Bouwsteen.Ketenrapportage).ShouldBe(Bouwsteenstand.Levend);
    }

    static Inzage Zicht(Proefketen keten) => new(keten.Stand, Leesrecht.Van(keten.Stand, keten.Sleuteldrager.Persoon, keten.Nu.DatumIn(Proefketen.Amsterdam)), keten.Nu);

    void Gremium(Gremiumniveau niveau, PartijId[]? zetels)
    {
        _keten.AlsOprichter().Moet(new GremiumInstellen(_keten.Nieuw<GremiumId>(), Naam.Lees($"{niveau} {zetels?.Length}")!.Value, niveau, null, null, _keten.Tekst("Overlegt"), zetels is null ? null
            : new([niveau == Gremiumniveau.Bestuurlijk ? Rol.Bestuurder : Rol.Teammanager], [.. zetels.Select(z => new Gremiumzetels(z, 1))], Besluitregel.Consent, 0, false, Voorzitterregel.Wisselend, null)));
    }

    Bouwsteenstand Stand(Bouwsteen steen) => Bouwsteengebruik.Van(Zicht(_keten), Vandaag).Single(s => s.Bouwsteen == steen).Stand;

    static Bouwsteenstand Van(Besluitketen huis, Bouwsteen steen) => Bouwsteengebruik.Van(Zicht(huis.Keten), huis.Keten.Nu.DatumIn(Proefketen.Amsterdam)).Single(s => s.Bouwsteen == steen).Stand;
}
