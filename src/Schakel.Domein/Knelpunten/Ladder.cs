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
}
