using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Application;

/// <summary>What whoever holds the link of an invitation may know before accepting it.</summary>
/// <param name="Partner">For which partner; null when it is namens de keten.</param>
/// <param name="Van">Of which partner whoever invites is; null when he acts namens de keten, or nobody is known to have.</param>
/// <param name="Voor">Who comes back by it; null for somebody new.</param>
/// <param name="Terug">In which deelname; null when none runs any more.</param>
/// <param name="Review">What it asks to look at, of a reviewer.</param>
/// <param name="Weigering">Why it leads nowhere; null when it leads in.</param>
public sealed record Uitnodigingsbeeld(Naam Keten, Naam? Partner, Naam? Van, Rol Rol, Datum Uiterlijk, PersoonId? Voor, Deelname? Terug, Afwijzing? Weigering, Review? Review = null);
