using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Application.Toegang;

/// <summary>A seat as its own holder sees it in a list over all his chains.</summary>
public sealed record Zetelbeeld(StroomId Stroom, Naam Keten, Deelname Deelname, Naam? Partner);
