using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>
/// Verifies an export on one's own machine: every seal, hash and signature, recomputation of the slices, and the heads that the
/// reader kept. One pass over the lines; what it finds are values, and the first line that is no export ends it.
/// </summary>
public sealed class Controle
{
    public const int MaximumRegel = 32 * 1024 * 1024;
    public const int MaximumBevindingen = 1000;
    public const int MaximumDelen = 1000;
    public const long MaximumGetal = (1L << 53) - 1;

    readonly List<Bevinding> _bevindingen = [];
    readonly Tekstcontrole _teksten;
    readonly Sleutelcontrole _sleutels = new();
    readonly HashSet<OpdrachtId> _opdrachten = [];
    readonly Dictionary<long, Zegel> _hashes = [];
    readonly HashSet<Publiek> _standen = [];
    readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly IReadOnlyList<HoofdRegel> _gehouden;
    readonly Zegel? _verwachteSleutel;

    ExportRegel? _export;
    HoofdRegel? _hoofd;
    EindeRegel? _einde;
    Stand _stand = null!;
    Tijdstip _moment;
    bool _kanVouwen = true;
    long _regels, _open, _gesloten, _laatsteNr;
    Zegel _vorige = Zegel.Begin;
    Zegel _sleutel;

    Controle(IReadOnlyList<HoofdRegel> gehouden, Zegel? verwachteSleutel)
    {
        (_gehouden, _verwachteSleutel) = (gehouden, verwachteSleutel);
        _teksten = new(Meld);
    }

    /// <param name="regels">The lines of the export, without line ends.</param>
    /// <param name="gehouden">Heads that the reader kept from before: receipts and mails.</param>
    /// <param name="verwachteSleutel">The fingerprint that the reader heard outside the product, if any.</param>
    /// <exception cref="GeenExport">A line that cannot be read, or lines that do not stand in the order of an export.</exception>
    public static Controleverslag Van(IEnumerable<ReadOnlyMemory<byte>> regels, IReadOnlyList<HoofdRegel> gehouden, Zegel? verwachteSleutel = null)
    {
        var controle = new Controle(gehouden, verwachteSleutel);
        using var digest = controle._digest;
        foreach (var regel in regels) controle.Lees(regel.Span);
        return controle.Sluit();
    }

    /// <summary>A receipt: one line of the kind hoofd. Null when it is anything else.</summary>
    public static HoofdRegel? LeesHoofd(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ExportJson.Default.HoofdRegel) is { Soort: HoofdRegel.Merk, Nr: >= 1 and <= MaximumGetal } hoofd && Base64.Lees(hoofd.Spki) is not null && Base64.Lees(hoofd.Handtekening) is not null ? hoofd : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    void Lees(ReadOnlySpan<byte> regel)
    {
        if (_einde is not null) throw Geen("Na de regel einde staat nog iets.", "Something follows the line einde.");
        _regels++;
        switch (Soort(regel))
        {
            case ExportRegel.Merk when _regels == 1: Begin(Ontleed(regel, ExportJson.Default.ExportRegel)); break;
            case BoekingRegel.Merk when _export is not null && _hoofd is null && _teksten.Getoond == 0: Boek(Ontleed(regel, ExportJson.Default.BoekingRegel)); break;
            case TekstRegel.Merk when _export is not null && _hoofd is null: Toon(Ontleed(regel, ExportJson.Default.TekstRegel)); break;
            case HoofdRegel.Merk when _export is not null && _hoofd is null: Onthoofd(Ontleed(regel, ExportJson.Default.HoofdRegel)); break;
            case StandRegel.Merk when _hoofd is not null: Vergelijk(Ontleed(regel, ExportJson.Default.StandRegel)); break;
            case EindeRegel.Merk when _hoofd is not null: Eindig(Ontleed(regel, ExportJson.Default.EindeRegel)); break;
            default: throw Geen("Deze soort regel hoort hier niet.", "A line of this kind does not belong here.");
        }
        _digest.AppendData(regel);
        _digest.AppendData("\n"u8);
    }

    void Begin(ExportRegel export)
    {
        if (export.Versie != 1) throw Geen("Een export van een andere versie; gebruik een nieuwere Schakel.", "An export of another version; use a newer Schakel.");
        Getal(export.Tot, vanaf: 1);
        _export = export;
        _stand = Stand.Leeg(export.Stroom);
    }

    void Boek(BoekingRegel regel)
    {
        Getal(regel.Nr, vanaf: 1);
        if (regel.Delen.IsDefaultOrEmpty || regel.Delen.Length > MaximumDelen) throw Geen("Een boeking heeft 1 tot 1000 delen.", "An entry has 1 to 1000 parts.");
        var kopzegel = Zegel.Over(Merk.Kop, Zout(regel.Kop.Zout), Bytes(regel.Kop.Inhoud));
        List<Zegel> zegels = [.. regel.Delen.Select(ZegelVan)];
        if (regel.Nr <= _laatsteNr)
        {
            Meld("boeking-dubbel", regel.Nr, "Dit nummer staat er al, of staat op de verkeerde plaats.", "This number occurs already, or stands in the wrong place.");
            return;
        }
        var sluitAan = regel.Nr == _laatsteNr + 1;
        if (!sluitAan) Meld("boeking-ontbreekt", _laatsteNr + 1, "Hier ontbreken een of meer boekingen.", "One or more entries are missing here.");
        _laatsteNr = regel.Nr;
        _hashes[regel.Nr] = regel.Hash;

        var heel = Boeking.Hash(_export!.Stroom, regel.Nr, _vorige, kopzegel, zegels) == regel.Hash;
        if (sluitAan && !heel) Meld("boeking-gewijzigd", regel.Nr, "De inhoud van deze boeking past niet bij haar hash en de boeking ervoor.", "The content of this entry does not fit its hash and the entry before it.");

        var kop = Onthul(regel);
        // A header that was tampered with says nothing about the entries after it.
        if (kop is not null && heel)
        {
            if (kop.Tijdstip < _moment) Meld("tijd-loopt-terug", regel.Nr, "Deze boeking is van voor de vorige.", "This entry is from before the previous one.");
            _moment = kop.Tijdstip;
        }
        Vouw(kop, new Boeking(_export.Stroom, regel.Nr, _vorige, kop ?? new([], default, default), Open(regel)), regel.Hash);
        _vorige = regel.Hash;
    }

    Kop? Onthul(BoekingRegel regel)
    {
        var kop = Kop.Lees(Bytes(regel.Kop.Zout), Bytes(regel.Kop.Inhoud));
        if (kop is null) Meld("kop-onleesbaar", regel.Nr, "De kop van deze boeking is geen kop.", "The header of this entry is no header.");
        else if (!_opdrachten.Add(kop.Opdracht)) Meld("opdracht-dubbel", regel.Nr, "Deze opdracht staat er al eerder.", "This command occurs earlier.");
        return kop;
    }

    ImmutableArray<Deel> Open(BoekingRegel regel)
    {
        var delen = ImmutableArray.CreateBuilder<Deel>();
        foreach (var deelregel in regel.Delen)
        {
            if (deelregel.Inhoud is null) { _gesloten++; continue; }
            _open++;
            if (Deel.Lees(Bytes(deelregel.Zout!), Bytes(deelregel.Inhoud)) is not { } deel)
            {
                Meld("deel-onleesbaar", regel.Nr, "Een geopend deel heeft niet de vorm van een deel.", "An opened part does not have the form of a part.");
                continue;
            }
            if (!new Lezer(_export!.Lezer, _export.Bestuur).Leesrecht.Omvat(deel.Publiek))
                Meld("te-veel-geopend", regel.Nr, "Een deel is geopend dat deze lezer niet mag lezen.", "A part is opened that this reader may not read.");
            if (delen.Count > 0 && delen[^1].Publiek.CompareTo(deel.Publiek) >= 0)
                Meld("delen-volgorde", regel.Nr, "De delen staan niet in de vaste volgorde.", "The parts do not stand in the fixed order.");
            delen.Add(deel);
            foreach (var feit in deel.Feiten)
            {
                _teksten.Noem(feit, deel.Publiek, regel.Nr);
                _sleutels.Noem(feit, deel.Publiek, _export.Stroom, regel.Nr);
            }
        }
        return delen.ToImmutable();
    }

    void Vouw(Kop? kop, Boeking boeking, Zegel hash)
    {
        if (!_kanVouwen || kop is null || boeking.Nr != _stand.Nr + 1) { _kanVouwen = false; return; }
        try
        {
            _stand = _stand.Na(boeking, hash);
        }
        catch (JsonException)
        {
            _kanVouwen = false;
            Meld("feit-onleesbaar", boeking.Nr, "Een feit in deze boeking heeft niet de vorm van zijn soort.", "A fact in this entry does not have the form of its kind.");
        }
        catch (Exception fout) when (fout is not OutOfMemoryException)
        {
            // Whatever these bytes make the fold do, it is a finding about them: the file may come from anyone.
            _kanVouwen = false;
            Meld("feit-onbekend", boeking.Nr, "Een feit in deze boeking is niet te verwerken: het hoort bij een nieuwere Schakel, of een deel ervoor ontbreekt. De stand is niet na te rekenen.", "A fact in this entry cannot be folded: it belongs to a newer Schakel, or a part before it is missing. The state cannot be recomputed.");
        }
    }

    void Toon(TekstRegel regel) => _teksten.Toon(regel, Zout(regel.Zout));

    void Onthoofd(HoofdRegel hoofd)
    {
        Getal(hoofd.Nr, vanaf: 1);
        _hoofd = hoofd;
        _sleutel = Handtekening.SleutelId(Bytes(hoofd.Spki));
        if (_verwachteSleutel is { } verwacht && verwacht != _sleutel)
            Meld("andere-sleutel", null, "Het hoofd is getekend met een andere sleutel dan u noemde.", "The head is signed with another key than you named.");
        if (!KloptHoofd(hoofd)) Meld("hoofd-ongeldig", hoofd.Nr, "De handtekening onder het hoofd klopt niet.", "The signature under the head is not valid.");
        if (hoofd.Stroom != _export!.Stroom || hoofd.Nr != _export.Tot || hoofd.Nr != _laatsteNr || hoofd.Hash != _vorige)
            Meld("hoofd-wijkt-af", hoofd.Nr, "Het hoofd hoort niet bij de laatste boeking van deze export.", "The head does not belong to the last entry of this export.");
        if (!_sleutels.Vertrouwt(_sleutel) && _verwachteSleutel != _sleutel)
            Meld("sleutel-onbevestigd", null, "De sleutel van het hoofd is niet in het journaal aangekondigd, of geen eerdere sleutel staat ervoor in. Vergelijk de vingerafdruk met --sleutel.", "The key of the head is not announced in the journal, or no earlier key vouches for it. Compare the fingerprint with --sleutel.");
    }

    void Vergelijk(StandRegel regel)
    {
        Getal(regel.Vouwversie, vanaf: 0);
        if (Publiek.Lees(regel.Publiek) is not { } publiek) throw Geen("Onbekend publiek.", "Unknown audience.");
        if (!_standen.Add(publiek)) Meld("stand-dubbel", null, $"De digest van {publiek} staat er tweemaal.", $"The digest of {publiek} occurs twice.");
        var digest = new Standdigest(_export!.Stroom, _hoofd!.Nr, _hoofd.Hash, publiek, regel.Vouwversie, regel.Digest, _sleutel);
        if (!Handtekening.Klopt(Bytes(_hoofd.Spki), digest.TeTekenen(), Bytes(regel.Handtekening)))
            Meld("stand-ongeldig", null, $"De handtekening onder de digest van {publiek} klopt niet.", $"The signature under the digest of {publiek} is not valid.");
        if (_kanVouwen && regel.Vouwversie == Stand.Vouwversie && _stand.Deel(publiek).Digest() != regel.Digest)
            Meld("stand-wijkt-af", _hoofd.Nr, $"Nagerekend is de stand van {publiek} een andere dan getekend.", $"Recomputed, the state of {publiek} is another than was signed.");
    }

    void Eindig(EindeRegel einde)
    {
        Getal(einde.Regels, vanaf: 0);
        _einde = einde;
        if (einde.Regels != _regels - 1) Meld("regels-ontbreken", null, "Het aantal regels klopt niet met de regel einde.", "The number of lines does not agree with the line einde.");
        var zegel = new Exportzegel(_export!.Stroom, _export.Tot, new(_digest.GetCurrentHash()), _sleutel);
        if (!Handtekening.Klopt(Bytes(_hoofd!.Spki), zegel.TeTekenen(), Bytes(einde.Handtekening)))
            Meld("export-gewijzigd", null, "Dit bestand is niet zoals het werd gemaakt: een regel is veranderd, toegevoegd, weggelaten of dichtgemaakt.", "This file is not as it was made: a line was changed, added, left out or closed.");
    }

    Controleverslag Sluit()
    {
        if (_einde is null) throw Geen("Het bestand houdt te vroeg op: de regel einde ontbreekt.", "The file ends too early: the line einde is missing.");

        _teksten.Sluit();
        foreach (var publiek in _stand.Delen.Keys.Where(p => !_standen.Contains(p)))
            Meld("stand-ontbreekt", null, $"De getekende digest van {publiek} ontbreekt.", $"The signed digest of {publiek} is missing.");
        foreach (var hoofd in _gehouden) Houd(hoofd);

        return new(_export!.Stroom, _export.Lezer, _export.Bestuur, _hashes.Count, _open, _gesloten, _teksten.Getoond, _teksten.Gewist, _standen.Count, _gehouden.Count, _sleutel, _bevindingen);
    }

    void Houd(HoofdRegel hoofd)
    {
        if (!KloptHoofd(hoofd)) Meld("bewijs-ongeldig", hoofd.Nr, "De handtekening onder het hoofd dat u bewaarde klopt niet.", "The signature under the head that you kept is not valid.");
        else if (Handtekening.SleutelId(Bytes(hoofd.Spki)) is var sleutel && sleutel != _sleutel && !_sleutels.Vertrouwde(sleutel, hoofd.Nr))
            Meld("bewijs-vreemde-sleutel", hoofd.Nr, "Het hoofd dat u bewaarde is getekend met een sleutel die deze keten niet kent.", "The head that you kept is signed with a key that this chain does not know.");
        else if (hoofd.Stroom != _export!.Stroom) Meld("bewijs-andere-keten", hoofd.Nr, "Het hoofd dat u bewaarde is van een andere keten.", "The head that you kept is of another chain.");
        else if (hoofd.Nr > _laatsteNr) Meld("staart-afgekapt", _laatsteNr + 1, $"U bewaarde een hoofd van boeking {hoofd.Nr}; de export houdt eerder op.", $"You kept a head of entry {hoofd.Nr}; the export ends before it.");
        else if (!_hashes.TryGetValue(hoofd.Nr, out var hash) || hash != hoofd.Hash) Meld("herschreven", hoofd.Nr, "Op of voor deze boeking is het journaal herschreven: de hash is een andere dan u bewaarde.", "At or before this entry the journal was rewritten: its hash is another than you kept.");
    }

    bool KloptHoofd(HoofdRegel regel)
    {
        var spki = Bytes(regel.Spki);
        var hoofd = new Hoofd(regel.Stroom, regel.Nr, regel.Hash, regel.Getekend, Handtekening.SleutelId(spki));
        return Handtekening.Klopt(spki, hoofd.TeTekenen(), Bytes(regel.Handtekening));
    }

    Zegel ZegelVan(DeelRegel deel)
    {
        if (deel is { Zegel: { } zegel, Zout: null, Inhoud: null }) return zegel;
        if (deel is { Zegel: null, Zout: { } zout, Inhoud: { } inhoud }) return Zegel.Over(Merk.Deel, Zout(zout), Bytes(inhoud));
        throw Geen("Een deel is open (zout en inhoud) of gesloten (zegel), niet iets ertussen.", "A part is open (zout and inhoud) or closed (zegel), nothing in between.");
    }

    void Meld(string code, long? nr, string nl, string en)
    {
        if (_bevindingen.Count < MaximumBevindingen) _bevindingen.Add(new(code, nr, nl, en));
    }

    static string? Soort(ReadOnlySpan<byte> regel)
    {
        var vooraf = "{\"soort\":\""u8;
        if (regel.Length > MaximumRegel || !regel.StartsWith(vooraf) || regel[^1] != (byte)'}' || regel.Contains((byte)'\r') || !Utf8.IsValid(regel)) return null;
        var rest = regel[vooraf.Length..];
        var einde = rest.IndexOf((byte)'"');
        return einde < 0 ? null : Encoding.UTF8.GetString(rest[..einde]);
    }

    T Ontleed<T>(ReadOnlySpan<byte> regel, JsonTypeInfo<T> vorm)
    {
        try
        {
            return JsonSerializer.Deserialize(regel, vorm) ?? throw new JsonException();
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // A lone surrogate in an escape is an InvalidOperationException: it has no bytes that could be sealed.
            throw Geen("Deze regel heeft niet de vorm van haar soort.", "This line does not have the form of its kind.");
        }
    }

    void Getal(long getal, long vanaf)
    {
        if (getal < vanaf || getal > MaximumGetal) throw Geen($"Een getal is hier {vanaf} of meer, en hoogstens 2^53 - 1.", $"A number is {vanaf} or more here, and at most 2^53 - 1.");
    }

    byte[] Zout(string base64)
    {
        var bytes = Bytes(base64);
        return bytes.Length == Zegel.Lengte ? bytes : throw Geen("Zout heeft 32 bytes.", "Salt has 32 bytes.");
    }

    byte[] Bytes(string base64) => Base64.Lees(base64) ?? throw Geen("Dit is geen base64 zoals het hier geschreven wordt.", "This is not base64 as it is written here.");

    GeenExport Geen(string nl, string en) => new(_regels, nl, en);
}
