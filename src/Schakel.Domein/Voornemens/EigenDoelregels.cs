using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>What the acts on own targets and their clashes have alike.</summary>
public static class EigenDoelregels
{
    public static readonly Afwijzing AlIngetrokken = new(
        "eigen-doel-al-ingetrokken", "Dit doel is ingetrokken. Knelt het weer, teken het dan opnieuw op.", "This target was withdrawn. If it is pressed on again, note it anew.", AfwijzingSoort.Conflict);

    /// <summary>What is not released exists for the own partner only.</summary>
    public static Voorwerp? Voorwerp(this Stand stand, EigenDoelId id) => stand.EigenDoelen.Vind(id) is { } doel ? new(doel.Publiek, [doel.Partij]) : null;

    public static Voorwerp? Voorwerp(this Stand stand, BotsingId id) =>
        stand.Botsingen.Vind(id) is { } botsing && stand.VrijgegevenDoelen.Vind(botsing.Doel) is { } doel && stand.VrijgegevenDoelen.Vind(botsing.Ander) is { } ander
            ? new(Geheugen.Publiek.Keten, [doel.Partij, ander.Partij])
            : null;
}
