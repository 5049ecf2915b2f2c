using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>A chain whose ketenmanager has a letter that lets him do something without the board, signed by all.</summary>
internal sealed class Machtketen
{
    public static readonly Doorzettingsmacht Ruim = new([Maatregelsoort.Prioriteit, Maatregelsoort.Maatregel], 90, true);

    public Machtketen(Doorzettingsmacht? macht = null, Datum? tot = null)
    {
        Opgesteld(macht ?? Ruim, tot);
        foreach (var bestuurder in Huis.Bestuurders) Teken(bestuurder);
    }

    public Besluitketen Huis { get; } = new();

    public Proefketen Keten => Huis.Keten;

    public Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    /// <summary>The board member of the partner that is overridden.</summary>
    public Deelname Uwv => Huis.Bestuurders[1];

    public void Opgesteld(Doorzettingsmacht? macht, Datum? tot = null) =>
        Huis.Allen(Huis.Ingediend(new OpdrachtbriefOpstellen(Huis.Ketenmanager.Id, Keten.Tekst("Bewaak het geheel"), Keten.Tekst("De normen worden gehaald"), new(new(2026, 1, 1), tot), macht)));

    public void Teken(Deelname bestuurder) => Keten.Als(bestuurder).Moet(new OpdrachtbriefTekenen(bestuurder.Partij!.Value, Keten.Stand.Opdrachtbrief!.Zegel()));

    public DoorzettingGeven Geven(Maatregelsoort soort = Maatregelsoort.Prioriteit, int dagen = 30) => new(
        Keten.Nieuw<DoorzettingId>(), Keten.Uwv, new(soort, Maatregelrichting.Doen, Keten.Tekst("De geboortedata gaan voor")), Keten.Tekst("Het kan niet wachten"), Vandaag.AddDays(dagen - 1));

    public DoorzettingId Gegeven(int dagen = 30, Maatregelsoort soort = Maatregelsoort.Prioriteit)
    {
        var geven = Geven(soort, dagen);
        Keten.Als(Huis.Ketenmanager).Moet(geven);
        return geven.Doorzetting;
    }

    public Doorzetting Zie(DoorzettingId id) => Keten.Stand.Doorzettingen.Vind(id)!;

    public VoorstelId Getoetst(DoorzettingId id, Toetsoordeel oordeel)
    {
        var voorstel = Huis.Ingediend(new DoorzettingToetsen(id, oordeel));
        Huis.Allen(voorstel);
        return voorstel;
    }

    public void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    /// <summary>Between Belastingdienst and UWV, raised to this level.</summary>
    public KnelpuntId Gemeld(Niveau niveau = Niveau.Ketenmanager)
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Er gaat iets mis"), null));
        if (niveau > Niveau.Werkvloer) Keten.Moet(new KnelpuntEscaleren(id, niveau, Keten.Tekst("Wij komen er niet uit")));
        return id;
    }
}
