using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>The owner says what was repaired, whether the person was told, and what the partners learned of it.</summary>
/// <param name="Knelpunt">The bottleneck that is its cause, one that the owner reads.</param>
public sealed record SignaalHerstellen(SignaalId Signaal, Tekst Wat, bool IsVerteld, Tekst? Geleerd, KnelpuntId? Knelpunt) : IOpdracht
{
    public static readonly Afwijzing KnelpuntOnbekend = new(
        "signaal-knelpunt", "Kies een knelpunt waarbij uw organisatie betrokken is of dat de hele keten leest, of geen.", "Choose a bottleneck in which your organisation is involved or that the whole chain reads, or none.", Veld: nameof(Knelpunt));

    public Bevoegdheid Vereist => Bevoegdheid.SignaalHerstellen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Signaal);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Signalen.Vind(Signaal) is not { } signaal) return Afwijzing.NietGevonden;
        var eigen = KnelpuntRegels.Kant(stand, nu.Dader);
        if (Signaalregels.WeigerEigenaar(signaal, eigen) is { } geweigerd) return geweigerd;
        if (Knelpunt is { } id && !(stand.Knelpunten.Vind(id) is { } knelpunt && signaal.KanKomenVan(knelpunt))) return KnelpuntOnbekend;

        return new SignaalHersteld(Signaal, eigen, Wat, IsVerteld, Geleerd, Knelpunt).Voor(signaal.Publiek);
    }
}

public sealed record SignaalHersteld(SignaalId Signaal, PartijId Partij, Tekst Wat, bool IsVerteld, Tekst? Geleerd, KnelpuntId? Knelpunt) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Signalen = deel.Signalen.Verander(Signaal, s => s.ZonderAanbod() with { Herstel = new(Partij, Wat, IsVerteld, Geleerd, Knelpunt, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
