using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein;

/// <summary>Under which a decision is taken: time and chance come in through the door.</summary>
public sealed record Omstandigheden(Tijdstip Tijdstip, TimeZoneInfo Tijdzone, Dader Dader)
{
    public Datum Vandaag => Tijdstip.DatumIn(Tijdzone);
}

/// <summary>Where a fact comes from, as far as its audience may know: the entry, its moment, and who acted unless that stands in a narrower audience.</summary>
public readonly record struct Herkomst(long Nr, Tijdstip Tijdstip, Dader? Dader);
