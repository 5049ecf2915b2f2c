namespace Schakel.Domein;

/// <summary>
/// A change to what the partners share (architecture law 3): it happens on a ground only, in the founding or by decision.
/// It decides without a moment: dates stand in the opdracht itself, so that what a proposal shows is what its adoption does.
/// </summary>
public interface IBestuurdeOpdracht : IOpdracht
{
    Uitkomst Beslis(Stand stand);

    Uitkomst IOpdracht.Beslis(Stand stand, Omstandigheden nu) => Beslis(stand);
}
