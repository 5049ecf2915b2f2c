using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// The clock finishes a proposal whose standpoints closed and that waited for a conversation with somebody who is not asked any more: it is decided, or it was
/// not adopted.
/// </summary>
/// <param name="Dag">The first day on which it waited for nobody, with the rule of that day.</param>
public sealed record VoorstelAfronden(VoorstelId Voorstel, Datum Dag) : IKlokopdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.VoorstelAfronden;

    public string Soort => nameof(VoorstelAfronden);

    Guid IKlokopdracht.Voorwerp => Voorstel.Waarde;

    public Datum Vervalt => Dag;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voorstel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voorstellen.Vind(Voorstel) is not { } voorstel) return Afwijzing.NietGevonden;
        if (Vanaf(stand, voorstel, nu.Vandaag) != Dag) return Klokregels.NietVervallen;

        return Besluitvorming.Verder(new VoorstelAfgerond(Voorstel, Dag).Voor(Publiek.Keten), stand, voorstel, Dag, nu.Vandaag);
    }

    /// <summary>The day from which this is due; null while it is not.</summary>
    internal static Datum? Vanaf(Stand stand, Voorstel voorstel, Datum vandaag)
    {
        if (voorstel is not { Status: Voorstelstatus.Open, Sluiting: { IsGesloten: true, Op: { } op } } || Wacht(vandaag)) return null;
        // It waits for nobody today; the day on which that began is looked for only now.
        var dag = op.AddDays(1);
        while (dag < vandaag && Wacht(dag)) dag = dag.AddDays(1);
        return dag;

        bool Wacht(Datum op) => stand.Beslisregel(voorstel, op).WachtOpGesprek(voorstel);
    }
}

/// <summary>It waited for nobody any more; what came of it follows in the same entry.</summary>
/// <param name="Vervallen">The day from which it was due; null in facts of before.</param>
public sealed record VoorstelAfgerond(VoorstelId Voorstel, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Datum? Vervallen = null) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel;
}
