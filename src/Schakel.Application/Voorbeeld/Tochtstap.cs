using Schakel.Domein.Inrichting;
using static Schakel.Application.Voorbeeld.Bezetting;

namespace Schakel.Application.Voorbeeld;

/// <summary>Where a walk is: what its walker does next, or how it ended.</summary>
public enum Tochtstap
{
    Melden,
    Samen,
    Voorleggen,
    Stemmen,

    /// <summary>Somebody objects, or something else keeps the proposal from being decided: first a conversation.</summary>
    Gesprek,
    Bevestigen,
    Leren,
    Klaar,

    /// <summary>Its walker left off, and put away what it began.</summary>
    Gestopt,
}

/// <summary>In which seat of the example each step is taken.</summary>
public static class Tochtzetels
{
    /// <summary>The partner that is asked to bring something in.</summary>
    public static readonly Ketenpartner Gevraagd = Belastingdienst;

    /// <summary>The partner in whose seats the walker sits for most of it.</summary>
    public static readonly Ketenpartner Eigen = Uwv;

    public static (Ketenpartner Partner, Rol Rol) Van(Tochtstap stap) => stap switch
    {
        Tochtstap.Melden => (Eigen, Rol.Ketenmedewerker),
        Tochtstap.Stemmen or Tochtstap.Gesprek => (Eigen, Rol.Bestuurder),
        Tochtstap.Bevestigen => (Gevraagd, Rol.Lijnmanager),
        _ => (Eigen, Rol.Ketenregisseur),
    };
}
