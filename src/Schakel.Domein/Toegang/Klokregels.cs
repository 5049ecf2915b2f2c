using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Toegang;

/// <summary>What the clock has to do in a chain, and in which order.</summary>
public static class Klokregels
{
    public static readonly Afwijzing NietVervallen = new(
        "termijn-niet-vervallen", "Deze termijn is nog niet voorbij, of niet meer.", "This term is not over yet, or no more.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing EnvelopBlijftDicht = new(
        "envelop-blijft-dicht",
        "Een verborgen standpunt gaat niet open met de sleutels die hier staan. Zet de sleutels van deze installatie terug; er wordt nog enkele dagen gewacht.",
        "A hidden standpoint does not open with the keys that are here. Put back the keys of this installation; it waits for some more days.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing WachtOpEnveloppen = new(
        "standpunten-in-enveloppen", "Hier zijn verborgen standpunten; die gaan tegelijk open.", "There are hidden standpoints here; they open together.", AfwijzingSoort.Conflict);

    /// <summary>The earliest first; on one day what was decided for that day, and then by id.</summary>
    public static readonly IComparer<IKlokopdracht> Volgorde =
        Comparer<IKlokopdracht>.Create((a, b) => (a.Vervalt, a is not BesluitUitvoeren, a.Voorwerp, string.CompareOrdinal(a.Soort, b.Soort)).CompareTo((b.Vervalt, b is not BesluitUitvoeren, b.Voorwerp, 0)));

    /// <summary>What is due first on this day and was not done yet. What comes of it can make more due.</summary>
    public static IKlokopdracht? Eerste(Stand stand, Datum vandaag) => Vervallen(stand, vandaag).Min(Volgorde);

    /// <summary>All that is due on this day and was not done yet, in no order: one look at everything, in a chain that can be large.</summary>
    /// <param name="voorwerp">Only of this thing, which is looked up and not searched for.</param>
    public static IEnumerable<IKlokopdracht> Vervallen(Stand stand, Datum vandaag, Guid? voorwerp = null)
    {
        if (stand.Keten is not { } keten) yield break;
        // Terms go on in a chain that has ended: its words are no less of somebody.
        foreach (var vernietigen in WoordenVernietigen.Vervallen(stand, vandaag, voorwerp)) yield return vernietigen;
        if (keten.IsVoorbij(vandaag)) yield break;
        IEnumerable<Knelpunt> knelpunten = voorwerp is not { } id ? stand.Knelpunten : stand.Knelpunten.Vind(new(id)) is { } enige ? [enige] : [];
        foreach (var knelpunt in knelpunten)
        {
            if (knelpunt.IsOpgelost || knelpunt.Termijn.Daarna is null || knelpunt.Uiterlijk >= vandaag || KnelpuntDoorschuiven.Naar(stand, knelpunt) is null) continue;
            yield return new KnelpuntDoorschuiven(knelpunt.Id, knelpunt.Niveau, knelpunt.Uiterlijk);
        }
        IEnumerable<Voorstel> voorstellen = voorwerp is not { } of ? stand.Voorstellen : stand.Voorstellen.Vind(new(of)) is { } een ? [een] : [];
        foreach (var voorstel in voorstellen)
        {
            if (StandpuntenSluiten.IsVervallen(voorstel, vandaag) && !StandpuntenSluiten.WachtOpEnveloppen(voorstel, vandaag)) yield return new StandpuntenSluiten(voorstel.Id, voorstel.Sluiting!.Op!.Value);
            else if (VoorstelAfronden.Vanaf(stand, voorstel, vandaag) is { } dag) yield return new VoorstelAfronden(voorstel.Id, dag);
        }
        // Of a proposal also what was decided on it: that can be due by then as well.
        IEnumerable<Besluit> besluiten = voorwerp is not { } wat ? stand.Besluiten : new[] { stand.Besluiten.Vind(new(wat)), stand.Voorstellen.Vind(new(wat)) is { } v ? stand.Besluiten.Vind(v.Besluit) : null }.OfType<Besluit>();
        foreach (var besluit in besluiten.Where(b => BesluitUitvoeren.IsVervallen(b, vandaag))) yield return new BesluitUitvoeren(besluit.Id, besluit.Ingang!.Value);
    }
}
