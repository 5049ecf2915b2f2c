using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>The chain leaves a rule out of its talk paper; writing it again brings it back.</summary>
public sealed record AdviesregelSchrappen(int Nummer) : IOpdracht
{
    public static readonly Afwijzing AlGeschrapt = new(
        "adviesregel-al-geschrapt", "Deze regel is al geschrapt. Schrijf hem opnieuw als u hem terug wilt.", "This rule was left out already. Write it again when you want it back.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.AdviesregelSchrappen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Adviesregels.Vind(stand.Adviesregels, Nummer) is not { } regel) return AdviesregelSchrijven.OnbekendeRegel;
        if (regel.IsGeschrapt) return AlGeschrapt;

        return new AdviesregelGeschrapt(Nummer, regel.Bouwsteen, regel.Strekking, regel.Grond).Voor(Publiek.Keten);
    }
}

/// <summary>It carries what a rule of Schakel says, which the chain had not written itself.</summary>
public sealed record AdviesregelGeschrapt(int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, Adviesgrond Grond) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var regel = deel.Adviesregels.Vind(Nummer) ?? new(Nummer, Bouwsteen, Strekking, Grond);
        return deel with { Adviesregels = deel.Adviesregels.Met(Nummer, regel with { IsGeschrapt = true }) };
    }
}
