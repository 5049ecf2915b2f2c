using System.Collections.Immutable;
using System.Text.Json;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>
/// What the shown entries of a decision receipt say: the words, the standpoint, the decision and what came of it. Read by the names of their members alone, so
/// that a receipt of a newer Schakel still says what it says.
/// </summary>
internal sealed class Bewijsinhoud
{
    static readonly JsonDocumentOptions Streng = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    readonly Dictionary<long, ImmutableArray<Feitregel>> _feiten = [];
    readonly Dictionary<long, IReadOnlyList<string>> _openbaar = [];
    readonly Dictionary<long, Tijdstip?> _momenten = [];
    readonly Dictionary<string, string> _woorden = new(StringComparer.Ordinal);

    /// <summary>Whether the fact is JSON as it is written in facts; what is not counts as absent.</summary>
    public static bool IsLeesbaar(Feitregel feit) => Ontleed(feit.Inhoud) is not null;

    public void Neem(long nr, Tijdstip? moment, ImmutableArray<Deel> delen)
    {
        // What is decided, all share: the same fact in a narrower part is not it.
        _feiten[nr] = [.. delen.Where(d => d.Publiek.Equals(Publiek.Keten)).SelectMany(d => d.Feiten)];
        // But what it makes public stands in the part that everyone reads.
        _openbaar[nr] = [.. delen.Where(d => d.Publiek.Equals(Publiek.Openbaar)).SelectMany(d => d.Feiten).Select(f => f.Naam)];
        _momenten[nr] = moment;
    }

    public void Toon(TekstId tekst, string woorden) => _woorden.TryAdd(tekst.ToString(), woorden);

    public Bewijsverslag Verslag(BewijsRegel bewijs, Action<string, long?, string, string> meld)
    {
        var verslag = new Bewijsverslag(bewijs.Stroom, bewijs.Lezer, bewijs.Besluit, null, null, _momenten.GetValueOrDefault(bewijs.Genomen), null, false, null, [], null);
        var genomen = Vind(bewijs.Genomen, (naam, feit) => naam == nameof(BesluitGenomen) && Is(feit, bewijs.Besluit.ToString(), "besluit"));
        if (genomen is not { } besluit)
        {
            if (Staat(bewijs.Genomen)) meld("besluit-ontbreekt", bewijs.Genomen, "In deze boeking staat dit besluit niet.", "This decision does not stand in this entry.");
            return verslag;
        }

        var voorstel = Tekst(besluit.Feit, "voorstel");
        var tekst = Vind(bewijs.Voorstel, (naam, feit) => naam is nameof(VoorstelIngediend) or nameof(VoorstelAangepast) && Is(feit, voorstel, "voorstel"));
        if (tekst is null && Staat(bewijs.Voorstel)) meld("voorstel-ontbreekt", bewijs.Voorstel, "In deze boeking staat het voorstel van dit besluit niet.", "The proposal of this decision does not stand in this entry.");

        var afloop = bewijs.Afloop is { } nr ? Vind(nr, (naam, feit) => naam is nameof(BesluitUitgevoerd) or nameof(BesluitVastgelopen) or nameof(BesluitAfgelast) && Is(feit, bewijs.Besluit.ToString(), "besluit")) : null;
        if (afloop is null && bewijs.Afloop is { } genoemd && Staat(genoemd)) meld("afloop-ontbreekt", genoemd, "In deze boeking staat niet wat er van dit besluit kwam.", "What came of this decision does not stand in this entry.");

        return Standpunt(bewijs, voorstel, meld, verslag) with
        {
            Nummer = Nummer(besluit.Feit),
            Titel = Woorden(tekst?.Feit, "titel"),
            Afloop = afloop?.Naam,
            Gevolg = (afloop ?? besluit) is { Naam: nameof(BesluitGenomen) or nameof(BesluitUitgevoerd) } laatste ? [.. _openbaar[afloop is null ? bewijs.Genomen : bewijs.Afloop!.Value], .. laatste.Erna] : [],
        };
    }

    Bewijsverslag Standpunt(BewijsRegel bewijs, string? voorstel, Action<string, long?, string, string> meld, Bewijsverslag verslag)
    {
        if (bewijs.Standpunt is not { } nr || !Staat(nr)) return verslag;
        var lezer = bewijs.Lezer.ToString();
        var gegeven = Vind(nr, (naam, feit) => naam switch
        {
            nameof(StandpuntGegeven) => Is(feit, voorstel, "voorstel") && Is(feit, lezer, "partij"),
            nameof(StandpuntOnthuld) => Is(feit, voorstel, "onthulling", "standpunt", "voorstel") && Is(feit, lezer, "onthulling", "standpunt", "partij"),
            nameof(StandpuntenGesloten) => Is(feit, voorstel, "voorstel") && Lid(feit, "gezwegen") is { ValueKind: JsonValueKind.Array } stil && stil.EnumerateArray().Any(p => Is(p, lezer)),
            _ => false,
        });
        switch (gegeven)
        {
            case null:
                meld("standpunt-ontbreekt", nr, "In deze boeking staat geen standpunt van deze partner over dit voorstel.", "No standpoint of this partner on this proposal stands in this entry.");
                return verslag;
            case { Naam: nameof(StandpuntenGesloten) }:
                return verslag with { Standpunt = nameof(Oordeel.Instemmen), IsStilzwijgend = true };
            case { Naam: nameof(StandpuntOnthuld), Feit: var feit }:
                return Gegeven(Lid(feit, "onthulling", "standpunt")!.Value);
            case { Feit: var feit }:
                return Gegeven(feit);
        }

        Bewijsverslag Gegeven(JsonElement standpunt) => verslag with
        {
            Standpunt = Tekst(standpunt, "oordeel"),
            Reden = Woorden(standpunt, "reden"),
            IsVoorwaardelijk = Lid(standpunt, "voorwaarde") is { ValueKind: not JsonValueKind.Null },
            Voorwaarde = Woorden(standpunt, "voorwaarde", "wat"),
            VoorwaardeTotEnMet = Tekst(standpunt, "voorwaarde", "totEnMet"),
        };
    }

    bool Staat(long nr) => _feiten.ContainsKey(nr);

    // The first fact of this entry that is meant, with the names of those after it.
    (string Naam, JsonElement Feit, IReadOnlyList<string> Erna)? Vind(long nr, Func<string, JsonElement, bool> bedoeld)
    {
        var feiten = _feiten.GetValueOrDefault(nr, []);
        for (var i = 0; i < feiten.Length; i++)
            if (Ontleed(feiten[i].Inhoud) is { } feit && bedoeld(feiten[i].Naam, feit)) return (feiten[i].Naam, feit, [.. feiten.Skip(i + 1).Select(f => f.Naam)]);
        return null;
    }

    static JsonElement? Ontleed(byte[] inhoud)
    {
        try
        {
            using var document = JsonDocument.Parse(inhoud, Streng);
            TekstVinder.In(inhoud, static _ => { });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    static string? Nummer(JsonElement besluit) =>
        Lid(besluit, "nummer", "jaar") is { } jaar && Lid(besluit, "nummer", "volgnummer") is { } volgnummer ? $"{jaar.GetRawText()}-{volgnummer.GetRawText()}" : null;

    string? Woorden(JsonElement? feit, params ReadOnlySpan<string> pad) => feit is { } f && Lid(f, [.. pad, "tekst"]) is { } id ? _woorden.GetValueOrDefault(id.ToString()) : null;

    static bool Is(JsonElement feit, string? waarde, params ReadOnlySpan<string> pad) => waarde is not null && Tekst(feit, pad) == waarde;

    static string? Tekst(JsonElement feit, params ReadOnlySpan<string> pad)
    {
        if (Lid(feit, pad) is not { ValueKind: JsonValueKind.String } lid) return null;
        try
        {
            return lid.GetString();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate: no text, so never the one that is looked for.
            return null;
        }
    }

    static JsonElement? Lid(JsonElement feit, params ReadOnlySpan<string> pad)
    {
        foreach (var naam in pad)
        {
            if (feit.ValueKind != JsonValueKind.Object || !feit.TryGetProperty(naam, out feit)) return null;
        }
        return feit;
    }
}
