using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Knelpunten;

/// <summary>How a bottleneck came where it is.</summary>
[JsonConverter(typeof(Enumnaam<Stapsoort>))]
public enum Stapsoort
{
    Gemeld,

    /// <summary>Somebody raised it.</summary>
    Gebracht,

    /// <summary>Its time on the level below was over, and the chain agreed that it then rises by itself.</summary>
    Gestegen,

    /// <summary>The level above gave it back, with advice.</summary>
    Teruggegeven,

    /// <summary>It was solved, and came back.</summary>
    Heropend,
}

/// <summary>One step that a bottleneck took on the ladder; who took it is absent where that stands in a narrower audience, or where nobody did.</summary>
/// <param name="Samen">Whether both sides stood behind one text when it was raised.</param>
/// <param name="NietGeprobeerd">Whether it left the work floor without a try and without a text of both.</param>
/// <param name="Was">How it had been solved, when it was opened again.</param>
public sealed record KnelpuntStap(Tijdstip Tijdstip, Stapsoort Soort, Niveau Niveau, DeelnameId? Door, Tekst? Reden, bool Samen = false, bool NietGeprobeerd = false, Oplossing? Was = null);

/// <summary>How it was solved, when, and by whom unless that stands in a narrower audience.</summary>
public sealed record Oplossing(Tijdstip Tijdstip, DeelnameId? Door, Tekst Hoe);

/// <summary>A bottleneck: something that goes wrong between partners and that they solve together, as low as possible.</summary>
/// <param name="Vanuit">The side that reported it; null when it was reported namens de keten.</param>
/// <param name="Soort">Of which kind it is, and so which ladder it climbs.</param>
/// <param name="Termijn">Until when its level has it. It stays what it was when the ladder changes: the new one counts from the next step.</param>
/// <param name="Voornemen">The announced change that it came of.</param>
/// <param name="Behandelaars">Who works on it, at most one for each side.</param>
/// <param name="Voorleggingen">When it was put before who is politically responsible, past the board; the earliest first.</param>
public sealed record Knelpunt(
    KnelpuntId Id,
    ImmutableArray<PartijId> Betrokken,
    OverdrachtId? Overdracht,
    AfspraakId? Afspraak,
    Tekst Titel,
    Tekst? Omschrijving,
    Bijlage? Bijlage,
    PartijId? Vanuit,
    int Soort,
    Niveau Niveau,
    Niveautermijn Termijn,
    ImmutableArray<KnelpuntStap> Stappen,
    ImmutableArray<Behandelaar> Behandelaars,
    ImmutableArray<Poging> Pogingen,
    ImmutableArray<Verwoording> Verwoordingen,
    ImmutableArray<Voorlegging> Voorleggingen,
    Oplossing? Oplossing,
    bool InKeten,
    long InDeelSinds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VoornemenId? Voornemen = null) : IVerplaatsbaar<KnelpuntId>
{
    /// <summary>Between the partners involved, until it has been raised above them.</summary>
    public Publiek Publiek => InKeten ? Publiek.Keten : Publiek.Kring(Betrokken);

    /// <summary>Until when its level has it.</summary>
    [JsonIgnore]
    public Datum Uiterlijk => Termijn.Uiterlijk;

    public bool IsOpgelost => Oplossing is not null;

    /// <summary>Who reported it stands in a narrower audience.</summary>
    public bool IsZonderNaam => Stappen[0].Door is null;

    /// <summary>The last text, of one side or of both; null while nobody wrote one.</summary>
    [JsonIgnore]
    public Verwoording? Verwoording => Verwoordingen.IsEmpty ? null : Verwoordingen[^1];

    /// <summary>The last text that both sides stand behind: a later one of one side alone takes nothing from it.</summary>
    [JsonIgnore]
    public Verwoording? VanBeiden
    {
        get
        {
            for (var i = Verwoordingen.Length - 1; i >= 0; i--)
                if (Verwoordingen[i].IsVanBeiden) return Verwoordingen[i];
            return null;
        }
    }

    /// <summary>Whether both sides stand behind one text since it last came back: what they agreed on before was about what was then.</summary>
    [JsonIgnore]
    public bool IsSamen => VanBeiden is { Beaamd: { } beaamd } && !(beaamd.Tijdstip < Terug);

    /// <summary>Whether nobody tried anything since it last came back and there is no text of both sides: then raising it skips the step between equals.</summary>
    [JsonIgnore]
    public bool IsNietGeprobeerd => (Pogingen.IsEmpty || Pogingen[^1].Tijdstip < Terug) && !IsSamen;

    /// <summary>That it lies with somebody past the board and waits for an answer; null when it does not.</summary>
    [JsonIgnore]
    public Voorlegging? Voorgelegd => Voorleggingen is [.., { Antwoord: null } open] ? open : null;

    // When it last came back to be tried again: opened again, or given back with advice.
    Tijdstip? Terug => Stappen.LastOrDefault(s => s.Soort is Stapsoort.Heropend or Stapsoort.Teruggegeven)?.Tijdstip;

    /// <summary>Whether its level has had it longer than agreed, as seen on this day.</summary>
    public bool IsVerlopen(Datum op) => !IsOpgelost && Uiterlijk < op;

    /// <summary>Who was named to work on it for this side.</summary>
    public DeelnameId? Behandelaar(PartijId kant)
    {
        foreach (var behandelaar in Behandelaars)
            if (behandelaar.Partij == kant) return behandelaar.Wie;
        return null;
    }

    /// <summary>How many days it stayed on each level that it came to, in order, once it is solved; what lay solved before it was opened again counts for nobody.</summary>
    internal IEnumerable<(Niveau Niveau, double Dagen)> Verblijven()
    {
        if (Oplossing is not { } oplossing) yield break;
        for (var i = 0; i < Stappen.Length; i++)
        {
            var tot = i + 1 >= Stappen.Length ? oplossing.Tijdstip : Stappen[i + 1].Was?.Tijdstip ?? Stappen[i + 1].Tijdstip;
            yield return (Stappen[i].Niveau, tot.DagenSinds(Stappen[i].Tijdstip));
        }
    }

    /// <summary>Whether the other side put a text before this one and waits for what it says.</summary>
    public bool WachtOpBeaming(PartijId kant) => !IsOpgelost && Verwoording is { IsVanBeiden: false } verwoording && verwoording.Partij != kant && Betrokken.Contains(kant);

    /// <summary>All texts with who typed them; the first step is the report.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten
    {
        get
        {
            yield return Gemeld(new(Titel, Stappen[0].Door));
            if (Omschrijving is { } omschrijving) yield return Gemeld(new(omschrijving, Stappen[0].Door));
            if (Bijlage is { } bijlage) yield return Gemeld(Tekstplaats.Van(bijlage.Bestand, Stappen[0].Door));
            foreach (var poging in Pogingen)
            {
                yield return new(poging.Wat, poging.Door);
                if (poging.Uitkomst is { } uitkomst) yield return new(uitkomst, poging.Door);
            }
            foreach (var verwoording in Verwoordingen)
                foreach (var tekst in new[] { verwoording.Probleem, verwoording.Geprobeerd, verwoording.Advies }) yield return new(tekst, verwoording.Door);
            foreach (var stap in Stappen)
            {
                if (stap.Reden is { } reden) yield return new(reden, stap.Door);
                if (stap.Was is { } was) yield return new(was.Hoe, was.Door);
            }
            foreach (var tekst in Voorleggingen.SelectMany(v => v.Teksten)) yield return tekst;
            if (Oplossing is { } oplossing) yield return new(oplossing.Hoe, oplossing.Door);
        }
    }

    // Who typed it without his name is known in his partner; elsewhere it is the partner's.
    Tekstplaats Gemeld(Tekstplaats plaats) => plaats with { Huis = plaats.Door is null ? Vanuit : null };
}
