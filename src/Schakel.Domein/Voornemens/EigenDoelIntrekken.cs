using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>The chain presses on it no more, or it is no target any more. Who could read it reads that too, and its clashes are over.</summary>
/// <param name="Reden">Must be there when the chain reads it: others talked about it.</param>
public sealed record EigenDoelIntrekken(EigenDoelId Doel, Tekst? Reden) : IOpdracht
{
    public static readonly Afwijzing RedenNodig = new(
        "eigen-doel-reden-nodig", "De keten leest dit doel. Schrijf waarom u het intrekt.", "The chain reads this target. Write why you withdraw it.", Veld: nameof(Reden));

    public Bevoegdheid Vereist => Bevoegdheid.EigenDoelIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Doel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.EigenDoelen.Vind(Doel) is not { } doel) return Afwijzing.NietGevonden;
        if (doel.IsIngetrokken) return EigenDoelregels.AlIngetrokken;
        if (doel.IsVrijgegeven && Reden is null) return RedenNodig;

        return new EigenDoelIngetrokken(Doel, Reden).Voor(doel.Publiek);
    }
}

public sealed record EigenDoelIngetrokken(EigenDoelId Doel, Tekst? Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        EigenDoelen = deel.EigenDoelen.Verander(Doel, d => d with { Intrekking = new(Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
