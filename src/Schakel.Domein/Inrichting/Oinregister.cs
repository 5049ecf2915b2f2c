namespace Schakel.Domein.Inrichting;

/// <summary>The register that the number in an <see cref="Oin"/> comes from, by its prefix (Logius, OIN-Stelsel, prefix tabel). Prefix 00000005 is not given out.</summary>
public enum Oinregister
{
    Rsin = 1,
    FiNummer = 2,
    Kvk = 3,
    SubOin = 4,
    Logius = 6,
    Brin = 7,
    Buitenland = 8,
    DeziZorgaanbieder = 9,
    TrrBd = 10,
    DeziZorgverzekeraar = 11,

    /// <summary>Any organisation may use one for trying out.</summary>
    Test = 99,
}
