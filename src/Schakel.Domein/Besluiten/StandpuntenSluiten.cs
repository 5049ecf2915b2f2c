using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// The clock closes the standpoints on a proposal, the day after the last on which they could be given. Who was silent consents only where the body that decides
/// agreed on that. Then it is decided, it is not adopted, or it waits for a conversation about an objection.
/// </summary>
/// <param name="Op">The last day on which they could be given.</param>
public sealed record StandpuntenSluiten(VoorstelId Voorstel, Datum Op) : IKlokopdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.StandpuntenSluiten;

    public string Soort => nameof(StandpuntenSluiten);

    Guid IKlokopdracht.Voorwerp => Voorstel.Waarde;

    public Datum Vervalt => Op.AddDays(1);

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (!IsVervallen(voorstel, nu.Vandaag) || voorstel.Sluiting!.Op != Op) return Klokregels.NietVervallen;

        var regel = stand.Beslisregel(voorstel, nu.Vandaag);
        ImmutableArray<PartijId> stil = regel.ZwijgenTelt ? [.. regel.Kring.Select(b => b.Partij).Where(p => voorstel.Van(p) is null && IsGevraagd(stand, voorstel, p, nu))] : [];
        var gesloten = new StandpuntenGesloten(Voorstel, stil);
        var nieuw = gesloten.In(voorstel, nu.Tijdstip);
        if (!regel.IsGedragen(nieuw)) return gesloten.Voor(Publiek.Keten).En(new VoorstelNietAangenomen(Voorstel), Publiek.Keten);
        return Besluitvorming.Verder(gesloten.Voor(Publiek.Keten), stand, nieuw, nu);
    }

    internal static bool IsVervallen(Voorstel voorstel, Datum vandaag) => voorstel is { VraagtStandpunten: true, Sluiting.Op: { } op } && op < vandaag;

    // Nobody consents by silence to what he was asked while the days already ran: some person of that partner was in from the first of them.
    static bool IsGevraagd(Stand stand, Voorstel voorstel, PartijId partij, Omstandigheden nu)
    {
        var begin = (voorstel.OpTafel.Opening?.Tijdstip ?? voorstel.EerdereVersies.LastOrDefault()?.Tijdstip ?? voorstel.Ingediend).DatumIn(nu.Tijdzone);
        return stand.Deelnames.Any(d => d.Partij == partij && d.Termijn.Van <= begin);
    }
}

/// <param name="Gezwegen">The partners whose silence is consent.</param>
public sealed record StandpuntenGesloten(VoorstelId Voorstel, ImmutableArray<PartijId> Gezwegen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => In(v, herkomst.Tijdstip)) };

    internal Voorstel In(Voorstel voorstel, Tijdstip tijdstip) =>
        Gezwegen.Aggregate(voorstel, (v, partij) => v.Met(new(partij, Oordeel.Instemmen, null, null, tijdstip, IsStilzwijgend: true))) with { Sluiting = voorstel.Sluiting is { } s ? s with { IsGesloten = true } : null };
}

/// <summary>The standpoints that were given did not carry it.</summary>
public sealed record VoorstelNietAangenomen(VoorstelId Voorstel) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Status = Voorstelstatus.NietAangenomen }) };
}
