using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>From standpoints to a decision: by the rule that holds at that moment, and with an effect that is exactly what everyone saw.</summary>
public static class Besluitvorming
{
    /// <summary>Whose consent a decision takes on this day: that of every partner that takes part and has somebody in the chain, for who is not in yet, or has left, cannot speak.</summary>
    public static IEnumerable<Ketenpartner> Kring(IEnumerable<Ketenpartner> partners, IEnumerable<Deelname> deelnames, Datum dag)
    {
        var binnen = deelnames.Where(d => !d.Termijn.IsVoorbij(dag)).Select(d => d.Partij).ToHashSet();
        return partners.Where(p => p.DoetMee(dag) && binnen.Contains(p.Id));
    }

    /// <summary>What comes of a standpoint, or of a conversation about an objection: a decision, as soon as nothing waits for anybody any more; or, once they closed, that it was not adopted.</summary>
    /// <param name="dag">The day whose rule and whose people count.</param>
    internal static Gebeurd Verder(Gebeurd gegeven, Stand stand, Voorstel voorstel, Datum dag, Datum vandaag)
    {
        var regel = stand.Beslisregel(voorstel, dag);
        return regel.Gevolg(voorstel) switch
        {
            Voorstelstatus.Besloten => Na(gegeven, stand, voorstel, regel, vandaag),
            Voorstelstatus.NietAangenomen => gegeven.En(new VoorstelNietAangenomen(voorstel.Id, regel.Tel(voorstel)), Publiek.Keten),
            _ => gegeven,
        };
    }

    /// <summary>
    /// The decision and its effect, after what completed it; or, when the effect on this stand is another than was shown,
    /// the fact that the proposal is out of date: nobody consented to that.
    /// </summary>
    static Gebeurd Na(Gebeurd gegeven, Stand stand, Voorstel voorstel, Beslisregel regel, Datum vandaag)
    {
        var houdbaarheid = Houdbaarheid.Van(stand, voorstel);
        if (houdbaarheid.Weigering is { } weigering)
            return gegeven.En(new VoorstelVerouderd(voorstel.Id, voorstel.Ronde + 1, voorstel.Bevroren, Voorstelstatus.Onuitvoerbaar, weigering.Code, VoorstelRegels.Dicht(voorstel)), Publiek.Keten);

        if (!houdbaarheid.IsHoudbaar)
        {
            var termijn = voorstel.OpTafel.LezenTot is null ? VoorstelRegels.Opengesteld(stand, voorstel, vandaag) : VoorstelRegels.Dicht(voorstel);
            return gegeven.En(new VoorstelVerouderd(voorstel.Id, voorstel.Ronde + 1, houdbaarheid.Feiten, Voorstelstatus.Open, null, termijn, Terugkomst.Erbij(stand, houdbaarheid.Feiten, voorstel.Terugkomst)), Publiek.Keten);
        }

        if (voorstel.WachtOpBekrachtiging) return gegeven.En(new BekrachtigingGevraagd(voorstel.Id, voorstel.Route!.Hoog, voorstel.Ronde + 1, regel.Tel(voorstel), VoorstelRegels.Opengesteld(stand, voorstel, vandaag)), Publiek.Keten);

        var jaar = regel.Dag.Year;
        var nummer = new Besluitnummer(jaar, stand.Besluiten.Where(b => b.Nummer.Jaar == jaar).Select(b => b.Nummer.Volgnummer).DefaultIfEmpty(0).Max() + 1);
        // Decided after the day that was meant, it takes effect at once. Hidden standpoints open when somebody comes to it, and the clock has looked at that day by then.
        var ingang = voorstel.Ingang > (voorstel.IsVerborgen ? vandaag : regel.Dag) ? voorstel.Ingang : null;
        var genomen = new BesluitGenomen(voorstel.Besluit, nummer, voorstel.Id, Met(Oordeel.InstemmenMetZorg), Met(Oordeel.TerzijdeStaan), voorstel.HerzienOp, regel.Tel(voorstel), ingang);
        var besloten = gegeven.En(genomen, Publiek.Keten);
        return ingang is not null ? besloten : new Gebeurd([.. besloten.Uitingen, .. houdbaarheid.Effect!.Uitingen], houdbaarheid.Effect.DaderIn, Grondslag.Besluit);

        // Also what was said low: dissent does not go away because it was confirmed.
        ImmutableArray<PartijId> Met(Oordeel oordeel) => [.. regel.Met(voorstel, oordeel).Concat(voorstel.Route?.Besloten?.Met(oordeel) ?? []).Distinct().Order()];
    }
}

/// <summary>The proposal is adopted; the facts that follow it in the same entry are what it changes, unless that waits for a later day.</summary>
/// <param name="Ingang">The day on which it takes effect; null: at once.</param>
public sealed record BesluitGenomen(
    BesluitId Besluit, Besluitnummer Nummer, VoorstelId Voorstel, ImmutableArray<PartijId> MetZorg, ImmutableArray<PartijId> Terzijde, Datum HerzienOp,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Telling? Telling = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Ingang = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Besluiten = deel.Besluiten.Met(Besluit, new(
            Besluit, Nummer, Voorstel, MetZorg, Terzijde, HerzienOp, herkomst.Tijdstip, herkomst.Nr, Ingang: Ingang, Werking: Ingang is null ? Besluitwerking.InWerking : Besluitwerking.Wacht)),
        Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v with { Status = Voorstelstatus.Besloten, Telling = Telling }),
    };
}

/// <summary>All consented, but to an effect that is no longer what would happen. All standpoints reopen on what would happen now, or, when it can no longer be done, stay closed with the code that says why.</summary>
/// <param name="KomtTerugOp">The decisions that it comes back to now, the latest first; null: those that it named.</param>
public sealed record VoorstelVerouderd(VoorstelId Voorstel, int Ronde, ImmutableArray<Feitregel> Bevroren, Voorstelstatus Status, string? Struikelblok,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Sluiting? Sluiting = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<BesluitId>? KomtTerugOp = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voorstellen = deel.Voorstellen.Verander(Voorstel, v => v.VanVoren() with
        {
            Ronde = Ronde,
            Bevroren = Bevroren,
            Status = Status,
            Struikelblok = Struikelblok,
            Standpunten = [],
            Verborgen = null,
            // Of another effect there is another picture: somebody says again that all lies there.
            Tafel = v.Tafel is { LezenTot: not null } tafel ? tafel with { Opening = null } : v.Tafel,
            Sluiting = Sluiting,
            Terugkomst = KomtTerugOp is { } op ? op.IsEmpty && v.Terugkomst is null ? null : new(op, v.Terugkomst?.Sindsdien) : v.Terugkomst,
            Eerdere = v.VanVoren().Eerdere.AddRange(v.Standpunten),
        }),
    };
}
