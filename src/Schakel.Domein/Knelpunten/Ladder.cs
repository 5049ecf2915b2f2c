namespace Schakel.Domein.Knelpunten;

/// <summary>How many working days a level has. Our own proposal, the same for every chain; it becomes data of the chain when the chain can adopt its own ladder.</summary>
public static class Ladder
{
    public static int Termijn(Niveau niveau) => niveau switch
    {
        Niveau.Ketenregisseurs or Niveau.Ketenmanager => 5,
        Niveau.Ketenbestuur => 10,
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "De werkvloer heeft geen termijn."),
    };

    /// <summary>The last day of a level for what comes there today.</summary>
    public static Datum Uiterlijk(Niveau niveau, Datum vandaag) => Kalender.NaWerkdagen(vandaag, Termijn(niveau));

    /// <summary>The levels to which it can still be raised from here, lowest first.</summary>
    public static IEnumerable<Niveau> Boven(Niveau niveau) => Enum.GetValues<Niveau>().Where(n => n > niveau);
}
