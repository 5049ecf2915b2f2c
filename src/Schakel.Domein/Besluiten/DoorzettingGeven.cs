using System.Globalization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>The ketenmanager makes a partner do or leave something, within what his letter lets him (NORA: doorzettingsmacht). The board reviews it, always.</summary>
/// <param name="TotEnMet">The last day on which it holds.</param>
/// <param name="Knelpunt">The bottleneck that it is to help, when there is one.</param>
public sealed record DoorzettingGeven(DoorzettingId Doorzetting, PartijId Partij, Maatregel Maatregel, Tekst Reden, Datum TotEnMet, KnelpuntId? Knelpunt = null) : IOpdracht
{
    /// <summary>At one partner, at the same time.</summary>
    public const int MaximumLopend = 20;

    public static readonly Afwijzing SoortBuitenMacht = new(
        "doorzetting-buiten-macht",
        "Dit soort maatregel staat niet in uw opdrachtbrief. Kies een soort die er wel in staat, of breng het bij het bestuur.",
        "This kind of measure does not stand in your letter of assignment. Choose one that does, or bring it to the board.",
        AfwijzingSoort.NietBevoegd,
        nameof(Maatregel.Soort));

    public static readonly Afwijzing PartnerTekendeNiet = new(
        "doorzetting-partner-tekende-niet",
        "Deze partner heeft uw opdrachtbrief niet getekend. Wat niemand u gaf, zet u daar niet door.",
        "This partner did not sign your letter of assignment. What nobody gave you, you do not override there.",
        AfwijzingSoort.NietBevoegd,
        nameof(Partij));

    public static readonly Afwijzing EerstHetBestuur = new(
        "doorzetting-eerst-bestuur",
        "Een eerdere doorzetting van deze soort bij deze partner is voorbij en nog niet getoetst, of korter dan 90 dagen geleden herroepen. Breng dit bij het bestuur.",
        "An earlier override of this kind at this partner is over and not yet reviewed, or was revoked less than 90 days ago. Bring this to the board.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing KnelpuntPastNiet = new(
        "doorzetting-knelpunt",
        "Kies een knelpunt van deze partner dat open staat en bij u of het bestuur ligt, of geen.",
        "Choose a bottleneck of this partner that is open and lies with you or the board, or none.",
        Veld: nameof(Knelpunt));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-doorzettingen",
        "Bij deze partner lopen al twintig doorzettingen. Trek er een in, of breng dit bij het bestuur.",
        "At this partner twenty overrides run already. Take one back, or bring this to the board.",
        AfwijzingSoort.Conflict);

    public static Afwijzing EindeOngeldig(Datum laatste) => new(
        "doorzetting-einde",
        string.Create(CultureInfo.InvariantCulture, $"Kies een laatste dag van vandaag tot en met {laatste:dd-MM-yyyy}; verder gaat uw opdrachtbrief niet."),
        string.Create(CultureInfo.InvariantCulture, $"Choose a last day from today up to and including {laatste:d MMMM yyyy}; your letter of assignment goes no further."),
        Veld: nameof(TotEnMet));

    public Bevoegdheid Vereist => Bevoegdheid.DoorzettingGeven;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Doorzettingregels.Macht(stand, nu) is not { } macht) return Doorzettingregels.MachtOntbreekt;
        if (stand.Doorzettingen.Bevat(Doorzetting)) return Afwijzing.IdInGebruik;
        if (stand.Partners.Vind(Partij)?.DoetMee(nu.Vandaag) != true) return PartnerUittreden.TreedtUit.Bij(nameof(Partij));
        if (stand.Opdrachtbrief!.Van(Partij) is null) return PartnerTekendeNiet;
        if (!macht.Soorten.Contains(Maatregel.Soort)) return SoortBuitenMacht;
        if (stand.Doorzettingen.Any(d => d.Partij == Partij && d.Maatregel.Soort == Maatregel.Soort && d.VraagtEerstHetBestuur(nu))) return EerstHetBestuur;
        var laatste = LaatsteDag(macht, stand.Opdrachtbrief, stand.Deelnames.Vind(nu.Dader.Deelname!.Value)!, nu.Vandaag);
        if (TotEnMet < nu.Vandaag || TotEnMet > laatste) return EindeOngeldig(laatste);
        if (Knelpunt is { } knelpunt && !Past(stand.Knelpunten.Vind(knelpunt))) return KnelpuntPastNiet;
        if (stand.Doorzettingen.Count(d => d.Partij == Partij && d.Geldt(nu.Vandaag)) >= MaximumLopend) return TeVeel;

        var gegeven = new DoorzettingGegeven(Doorzetting, Partij, Maatregel, Reden, nu.Vandaag, TotEnMet, Knelpunt, Doorzettingregels.Toetstermijn(stand, nu, Doorzettingregels.Toetsdagen));
        return gegeven.Voor(Publiek.Keten) with { Grondslag = Grondslag.Doorzetting };
    }

    /// <summary>The last day that an override given on this day can have: as many days as the letter says, and no longer than the letter and the office of whom it is for.</summary>
    public static Datum LaatsteDag(Doorzettingsmacht macht, Opdrachtbrief brief, Deelname ketenmanager, Datum dag) =>
        new[] { dag.AddDays(macht.HoogsteDagen - 1), brief.Termijn.TotEnMet ?? Periode.Laatst, ketenmanager.Termijn.TotEnMet ?? Periode.Laatst }.Min();

    // All read an override, and from this level on the bottleneck is the whole chain's too.
    bool Past(Knelpunt? knelpunt) => knelpunt is { IsOpgelost: false, Niveau: >= Niveau.Ketenmanager } && knelpunt.Betrokken.Contains(Partij);
}

public sealed record DoorzettingGegeven(
    DoorzettingId Doorzetting, PartijId Partij, Maatregel Maatregel, Tekst Reden, Datum Van, Datum TotEnMet, KnelpuntId? Knelpunt, Toetstermijn Toetstermijn) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Doorzettingen = deel.Doorzettingen.Met(Doorzetting, new(
            Doorzetting, Partij, Maatregel, Reden, Van, TotEnMet, Knelpunt, Toetstermijn, herkomst.Dader?.Deelname, herkomst.Tijdstip, null, null, null, [])),
    };
}
