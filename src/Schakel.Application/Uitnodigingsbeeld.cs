using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Application;

/// <summary>What whoever holds the link of an invitation may know before accepting it.</summary>
/// <param name="Partner">For which partner; null when it is namens de keten.</param>
/// <param name="Terug">As whom and in which deelname somebody comes back by it; null for somebody new.</param>
/// <param name="Weigering">Why it leads nowhere; null when it leads in.</param>
public sealed record Uitnodigingsbeeld(Naam Keten, Naam? Partner, Rol Rol, Datum Uiterlijk, Deelname? Terug, Afwijzing? Weigering);
