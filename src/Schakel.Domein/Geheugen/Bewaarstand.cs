using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen;

/// <summary>How many years the words of one kind stay after the thing ended; null when they stay for good. Since when that holds.</summary>
public sealed record Bewaartermijn(Bewaarsoort Soort, int? Jaren, Tijdstip Sinds);

/// <summary>That the words of one thing were held back, why, and until when; null while they still are.</summary>
public sealed record Aanhouding(Tekst Reden, DeelnameId? Door, Tijdstip Sinds, Tijdstip? Vrijgegeven = null);

/// <summary>When one thing was held back, the first time first.</summary>
public sealed record Aanhoudingen(BewaarstukId Id, Bewaarsoort Soort, ImmutableArray<Aanhouding> Reeks)
{
    /// <summary>That it is held back now; null when it is not.</summary>
    [JsonIgnore]
    public Aanhouding? Nu => Reeks[^1] is { Vrijgegeven: null } nu ? nu : null;
}

/// <summary>The statement of one destruction: what of, by which term, when it was due and how much of it there still was.</summary>
/// <param name="Einde">When the thing had ended: what ended again later goes again later.</param>
public sealed record Vernietiging(long Nr, Bewaarsoort Soort, BewaarstukId Stuk, Datum Einde, int Jaren, Datum Vervallen, int Teksten, int Bestanden, Tijdstip Tijdstip);

/// <summary>What went of one thing, the first time first.</summary>
public sealed record Vernietigingen(BewaarstukId Id, ImmutableArray<Vernietiging> Reeks);

/// <summary>What a chain agreed on how long words stay, what of it is held back, and what went.</summary>
public sealed record Bewaarstand(
    Register<Bewaarsoort, Bewaartermijn> Termijnen, Register<BewaarstukId, Aanhoudingen> Aanhoudingen, Register<BewaarstukId, Vernietigingen> Vernietigingen)
{
    public static readonly Bewaarstand Leeg = new(Register<Bewaarsoort, Bewaartermijn>.Leeg, Register<BewaarstukId, Aanhoudingen>.Leeg, Register<BewaarstukId, Vernietigingen>.Leeg);

    /// <summary>Why things were held back, with who wrote that.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => Aanhoudingen.SelectMany(a => a.Reeks).Select(a => new Tekstplaats(a.Reden, a.Door));

    internal Bewaarstand Open() => new(Termijnen.Open(), Aanhoudingen.Open(), Vernietigingen.Open());

    internal Bewaarstand Dicht() => new(Termijnen.Dicht(), Aanhoudingen.Dicht(), Vernietigingen.Dicht());
}
