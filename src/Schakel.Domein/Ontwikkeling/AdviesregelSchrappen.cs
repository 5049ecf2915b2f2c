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
        var (eigen, standaard) = (stand.Adviesregels.Vind(Nummer), Adviesregels.Vind(Nummer));
        if (eigen is null && standaard is null) return AdviesregelSchrijven.OnbekendeRegel;
        if (eigen is { IsGeschrapt: true }) return AlGeschrapt;
        var versie = (eigen?.Versie ?? 0) + 1;
        if (versie > AdviesregelSchrijven.MaximumVersies) return AdviesregelSchrijven.TeVaak;

        var regel = eigen ?? new(Nummer, standaard!.Bouwsteen, standaard.Strekking, standaard.Grond, null, null, 0);
        return new AdviesregelGeschrapt(regel with { Versie = versie, IsGeschrapt = true }).Voor(Publiek.Keten);
    }
}

public sealed record AdviesregelGeschrapt(Adviesregel Regel) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Adviesregels = deel.Adviesregels.Met(Regel.Nummer, Regel) };
}
