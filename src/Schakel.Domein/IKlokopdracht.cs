namespace Schakel.Domein;

/// <summary>What the clock may send: its term is due from the beginning of a day, and it says of what it is, so that two nodes make the same id of it (architecture law 8).</summary>
public interface IKlokopdracht : IOpdracht
{
    /// <summary>The name of the use case.</summary>
    string Soort { get; }

    /// <summary>The id of the thing that it is about.</summary>
    Guid Voorwerp { get; }

    /// <summary>The day from the beginning of which it is due.</summary>
    Datum Vervalt { get; }
}
