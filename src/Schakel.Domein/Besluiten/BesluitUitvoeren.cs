using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// The clock carries out, on its day, what was decided for later. It is computed again on the stand of that day: what is not exactly what everyone saw does not
/// happen, and whoever submitted it hears so.
/// </summary>
/// <param name="Ingang">The day on which it takes effect.</param>
public sealed record BesluitUitvoeren(BesluitId Besluit, Datum Ingang) : IKlokopdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.BesluitUitvoeren;

    public string Soort => nameof(BesluitUitvoeren);

    Guid IKlokopdracht.Voorwerp => Besluit.Waarde;

    public Datum Vervalt => Ingang;

    public Voorwerp? Over(Stand stand) => stand.Besluiten.Bevat(Besluit) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Besluiten.Vind(Besluit) is not { } besluit) return Afwijzing.NietGevonden;
        if (!IsVervallen(besluit, nu.Vandaag) || besluit.Ingang != Ingang) return Klokregels.NietVervallen;

        var houdbaarheid = Houdbaarheid.Van(stand, stand.Voorstellen.Vind(besluit.Voorstel)!);
        if (!houdbaarheid.IsHoudbaar) return new BesluitVastgelopen(Besluit, Ingang, houdbaarheid.Weigering?.Code).Voor(Publiek.Keten);

        return new Gebeurd([new(Publiek.Keten, new BesluitUitgevoerd(Besluit, Ingang)), .. houdbaarheid.Effect!.Uitingen], houdbaarheid.Effect.DaderIn, Grondslag.Besluit);
    }

    /// <summary>The words of what was decided and waits for its day: all agreed on them, so nobody erases them before it happens.</summary>
    internal static IEnumerable<TekstId> Wachtend(Stand stand)
    {
        var teksten = new List<Tekst>();
        foreach (var besluit in stand.Besluiten.Where(b => b.Werking == Besluitwerking.Wacht))
            foreach (var opdracht in stand.Voorstellen.Vind(besluit.Voorstel)!.Opdrachten) TekstVinder.In(opdracht.Inhoud, teksten.Add);
        return teksten.Select(t => t.Id);
    }

    internal static bool IsVervallen(Besluit besluit, Datum vandaag) => besluit is { Werking: Besluitwerking.Wacht, Ingang: { } ingang } && ingang <= vandaag;
}

/// <summary>It takes effect; the facts that follow it in the same entry are what it changes.</summary>
/// <param name="Ingang">The day on which it was due.</param>
public sealed record BesluitUitgevoerd(BesluitId Besluit, Datum Ingang) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Besluiten = deel.Besluiten.Verander(Besluit, b => b with { Werking = Besluitwerking.InWerking, Ingegaan = herkomst.Tijdstip, Boeking = herkomst.Nr }),
    };
}

/// <summary>It was due and did not happen.</summary>
/// <param name="Struikelblok">The code that says why it cannot be done; null when it can, but would be something else than was shown.</param>
public sealed record BesluitVastgelopen(BesluitId Besluit, Datum Ingang, string? Struikelblok) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Besluiten = deel.Besluiten.Verander(Besluit, b => b with { Werking = Besluitwerking.Vastgelopen, Struikelblok = Struikelblok }),
    };
}
