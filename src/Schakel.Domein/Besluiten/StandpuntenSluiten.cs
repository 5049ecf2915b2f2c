using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// The clock closes the standpoints on a proposal, the day after the last on which they could be given. What was hidden is opened. Who was silent consents only
/// where the body that decides agreed on that. Then it is decided, it is not adopted, or it waits for a conversation about an objection.
/// </summary>
/// <param name="Op">The last day on which they could be given.</param>
/// <param name="Onthullingen">What opens the commitments that still count; null where none were made.</param>
public sealed record StandpuntenSluiten(VoorstelId Voorstel, Datum Op, ImmutableArray<Onthulling>? Onthullingen = null) : IKlokopdracht
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
        if (Onthullingen is null && voorstel.LaatsteBeloften.Any()) return Klokregels.WachtOpEnveloppen;

        var onthuld = Open(voorstel).ToList();
        var nieuw = onthuld.Aggregate(voorstel, (v, o) => o.In(v));
        // The rule and the people of the moment at which it was due, whenever the clock comes to it.
        var regel = stand.Beslisregel(nieuw, Vervalt);
        ImmutableArray<PartijId> stil = regel.ZwijgenTelt ? [.. regel.Kring.Select(b => b.Partij).Where(p => nieuw.Van(p) is null && voorstel.Belofte(p) is null && KonSpreken(stand, voorstel, p))] : [];
        ImmutableArray<PartijId> dicht = [.. voorstel.LaatsteBeloften.Select(b => b.Partij).Except(onthuld.Select(o => o.Onthulling.Standpunt.Partij)).Order()];
        var gesloten = new StandpuntenGesloten(Voorstel, stil, dicht.IsEmpty ? null : dicht, Vervalt);
        nieuw = gesloten.In(nieuw, nu.Tijdstip);
        var gebeurd = onthuld.Aggregate(new Gebeurd([]), (g, o) => g.En(o, Publiek.Keten)).En(gesloten, Publiek.Keten);
        return Besluitvorming.Verder(gebeurd, stand, nieuw, Vervalt, nu.Vandaag);
    }

    internal static bool IsVervallen(Voorstel voorstel, Datum vandaag) => voorstel is { VraagtStandpunten: true, Sluiting.Op: { } op } && op < vandaag;

    /// <summary>Whether the close waits for what stands in envelopes, which the rules cannot read.</summary>
    public static bool WachtOpEnveloppen(Voorstel voorstel, Datum vandaag) => IsVervallen(voorstel, vandaag) && voorstel.LaatsteBeloften.Any();

    // Only the last of each partner, only what was committed to, and only what could have been said openly.
    IEnumerable<StandpuntOnthuld> Open(Voorstel voorstel) =>
        from belofte in voorstel.LaatsteBeloften
        let onthulling = (Onthullingen ?? []).FirstOrDefault(o => o.Standpunt.Voorstel == Voorstel && o.Past(belofte))
        where onthulling is not null && StandpuntGeven.WeigerInhoud(onthulling.Standpunt.Oordeel, onthulling.Standpunt.Reden, onthulling.Standpunt.Voorwaarde, Op) is null
        orderby belofte.Partij
        select new StandpuntOnthuld(onthulling);

    // Nobody consents by silence to what he could not speak of: somebody who speaks for that partner about all of it was there on the first day and on the last.
    bool KonSpreken(Stand stand, Voorstel voorstel, PartijId partij)
    {
        var (begin, onderwerpen) = (voorstel.Sluiting!.Vanaf!.Value, Mandaatregels.Onderwerpen(voorstel));
        return stand.Deelnames.Any(d => d.Partij == partij && new[] { begin, Op }.All(dag =>
            d.Termijn.Omvat(dag) && Mandaatregels.Spreekt(stand.Mandaten, stand.Mandaatmodel, d, onderwerpen, dag) && stand.Beslisregel(voorstel, dag).Hoort(stand.Gremia, d)));
    }
}

/// <param name="Gezwegen">The partners whose silence is consent.</param>
/// <param name="Dicht">The partners whose hidden standpoint could not be opened; null where all could.</param>
/// <param name="Vervallen">The day from which it was due; null in facts of before.</param>
public sealed record StandpuntenGesloten(
    VoorstelId Voorstel, ImmutableArray<PartijId> Gezwegen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<PartijId>? Dicht = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Vervallen = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => In(v, herkomst.Tijdstip)) };

    internal Voorstel In(Voorstel voorstel, Tijdstip tijdstip) =>
        Gezwegen.Aggregate(voorstel, (v, partij) => v.Met(new(partij, Oordeel.Instemmen, null, null, tijdstip, IsStilzwijgend: true))) with { Sluiting = voorstel.Sluiting is { } s ? s with { IsGesloten = true } : null };
}

/// <summary>The standpoints that were given did not carry it.</summary>
public sealed record VoorstelNietAangenomen(VoorstelId Voorstel, Telling Telling) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Status = Voorstelstatus.NietAangenomen, Telling = Telling }) };
}
