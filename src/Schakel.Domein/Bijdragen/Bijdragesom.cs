namespace Schakel.Domein.Bijdragen;

/// <summary>What contributions come to together.</summary>
public sealed record Bijdragesom(int Aantal, int Mensdagen, decimal Euro)
{
    /// <summary>Of those of which the own line says this: what counts is never added to what was only asked.</summary>
    public static Bijdragesom Van(IEnumerable<Bijdrage> bijdragen, Bijdragestatus status)
    {
        var deze = bijdragen.Where(b => b.Status == status).ToList();
        return new(deze.Count, deze.Sum(b => b.Mensdagen ?? 0), deze.Sum(b => b.Bedrag?.Euro ?? 0));
    }
}
