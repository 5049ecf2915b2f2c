namespace Schakel.Application.Toegang;

/// <summary>Something else changed the account at the same moment; nothing was done.</summary>
public sealed class Tegelijk : Exception
{
    public Tegelijk()
        : base("Dit account werd tegelijk ook anders veranderd.")
    {
    }
}
