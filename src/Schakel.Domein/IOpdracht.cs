using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein;

/// <summary>A wish to change something. Decides purely on the stand: it refuses with a reason, or yields facts.</summary>
public interface IOpdracht
{
    /// <summary>The permission that it asks.</summary>
    Bevoegdheid Vereist { get; }

    /// <summary>What it touches: whose it is and who may see it. Null when that does not exist.</summary>
    Voorwerp? Over(Stand stand);

    Uitkomst Beslis(Stand stand, Omstandigheden nu);
}

/// <summary>Something that happened. Its effect copies what it carries into the slice of its audience and computes nothing.</summary>
public interface IFeit
{
    Deelstand Verwerk(Deelstand deel, Herkomst herkomst);
}
