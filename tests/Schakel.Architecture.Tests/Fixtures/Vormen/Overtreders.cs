// Types that break a law on purpose: every rule must see its own here.
#pragma warning disable MA0053, CA1822, IDE0060
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Architecture.Tests.Fixtures.Vormen;

public record KnelpuntEscalatie : IOpdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntEscaleren;

    public Voorwerp? Over(Stand stand) => null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu) => Afwijzing.NietGevonden;
}

public class KnelpuntVergeten : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel;
}

public sealed class KnelpuntHelper;

public sealed class KnelpuntRepository<T>;

public interface IEenling;

public sealed class Eenling : IEenling;

public interface ITweeling;

public sealed class Links : ITweeling;

public sealed class Rechts : ITweeling;

public sealed record Onbenoemd(int Aantal);

public readonly record struct OnbenoemdeWaarde(int Aantal);

public enum Onbenoemdheid { Geen }

public sealed class Geërfd
{
    public int Aantal(int coördinaat) => coördinaat;
}
