namespace Schakel.Domein.Inrichting;

/// <summary>A hand-over: the place where the work of one partner becomes the work of the next, and what passes there.</summary>
public sealed record Overdracht(OverdrachtId Id, PartijId Van, PartijId Naar, Tekst Wat)
{
    /// <summary>Whether it lies between these two, in either direction.</summary>
    public bool LigtTussen(PartijId een, PartijId ander) => (Van == een && Naar == ander) || (Van == ander && Naar == een);
}
