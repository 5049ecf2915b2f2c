using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>
/// Verifies an export on one's own machine: every seal, hash and signature, recomputation of the slices, and the heads that the
/// reader kept. One pass over the lines; what it finds are values, and the first line that is no export ends it.
/// </summary>
public sealed class Controle
{
    public const int MaximumRegel = Regellezer.MaximumRegel;
    public const int MaximumBevindingen = 1000;

    readonly List<Bevinding> _bevindingen = [];
    readonly Tekstcontrole _teksten;
    readonly Sleutelcontrole _sleutels = new();
    readonly Boekingcontrole _boekingen;
    readonly Regellezer _lezer = new();
    readonly Dictionary<long, Zegel> _hashes = [];
    readonly HashSet<Publiek> _standen = [];
    readonly HashSet<PersoonId> _mensen = [];
    readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly IReadOnlyList<HoofdRegel> _gehouden;
    readonly Zegel? _verwachteSleutel;

    Begin? _begin;
    HoofdRegel? _hoofd;
    EindeRegel? _einde;
    Stand _stand = null!;
    bool _kanVouwen = true;
    long _laatsteNr;
    Zegel _vorige = Zegel.Begin;
    Zegel _sleutel;

    Controle(IReadOnlyList<HoofdRegel> gehouden, Zegel? verwachteSleutel)
    {
        (_gehouden, _verwachteSleutel) = (gehouden, verwachteSleutel);
        _teksten = new(Meld);
        _boekingen = new(_lezer, _teksten, Meld);
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
            return JsonSerializer.Deserialize(json, ExportJson.Default.HoofdRegel) is { Soort: HoofdRegel.Merk, Nr: >= 1 and <= Regellezer.MaximumGetal } hoofd && Base64.Lees(hoofd.Spki) is not null && Base64.Lees(hoofd.Handtekening) is not null ? hoofd : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    void Lees(ReadOnlySpan<byte> regel)
    {
        if (_einde is not null) throw _lezer.Geen("Na de regel einde staat nog iets.", "Something follows the line einde.");
        switch (_lezer.Volgende(regel))
        {
            case ExportRegel.Merk when _lezer.Regels == 1: Open(_lezer.Ontleed(regel, ExportJson.Default.ExportRegel)); break;
            case KetenRegel.Merk when _lezer.Regels == 1: Open(_lezer.Ontleed(regel, ExportJson.Default.KetenRegel)); break;
            case BoekingRegel.Merk when _begin is not null && _hoofd is null && _mensen.Count == 0 && (_begin.VanDeKeten || _teksten.Getoond == 0): Boek(_lezer.Ontleed(regel, ExportJson.Default.BoekingRegel)); break;
            case TekstRegel.Merk when _begin is not null && _hoofd is null && _mensen.Count == 0: Toon(_lezer.Ontleed(regel, ExportJson.Default.TekstRegel)); break;
            case BestandRegel.Merk when _begin is { VanDeKeten: true } && _hoofd is null && _mensen.Count == 0: Toon(_lezer.Ontleed(regel, ExportJson.Default.BestandRegel)); break;
            case MensRegel.Merk when _begin is { VanDeKeten: true } && _hoofd is null: Noem(_lezer.Ontleed(regel, ExportJson.Default.MensRegel)); break;
            case HoofdRegel.Merk when _begin is not null && _hoofd is null: Onthoofd(_lezer.Ontleed(regel, ExportJson.Default.HoofdRegel)); break;
            case StandRegel.Merk when _hoofd is not null: Vergelijk(_lezer.Ontleed(regel, ExportJson.Default.StandRegel)); break;
            case EindeRegel.Merk when _hoofd is not null: Eindig(_lezer.Ontleed(regel, ExportJson.Default.EindeRegel)); break;
            default: throw _lezer.Geen("Deze soort regel hoort hier niet.", "A line of this kind does not belong here.");
        }
        _digest.AppendData(regel);
        _digest.AppendData("\n"u8);
    }

    void Open(ExportRegel regel) => Open(regel.Versie, new(regel.Stroom, regel.Tot, new Lezer(regel.Lezer, regel.Bestuur)));

    void Open(KetenRegel regel)
    {
        _teksten.MetBestanden = true;
        Open(regel.Versie, new(regel.Stroom, regel.Tot, null));
    }

    void Open(int versie, Begin begin)
    {
        if (versie != 1) throw _lezer.Geen("Een export van een andere versie; gebruik een nieuwere Schakel.", "An export of another version; use a newer Schakel.");
        _lezer.Getal(begin.Tot, vanaf: 1);
        _begin = begin;
        _stand = Stand.Leeg(begin.Stroom);
    }

    void Noem(MensRegel mens)
    {
        if (!_mensen.Add(mens.Persoon)) Meld("mens-dubbel", null, $"Persoon {mens.Persoon} staat er tweemaal.", $"Person {mens.Persoon} occurs twice.");
    }

    void Boek(BoekingRegel regel)
    {
        _lezer.Getal(regel.Nr, vanaf: 1);
        var (kopzegel, zegels) = _boekingen.Zegels(regel.Kop, regel.Delen);
        if (regel.Nr <= _laatsteNr)
        {
            Meld("boeking-dubbel", regel.Nr, "Dit nummer staat er al, of staat op de verkeerde plaats.", "This number occurs already, or stands in the wrong place.");
            return;
        }
        var sluitAan = regel.Nr == _laatsteNr + 1;
        if (!sluitAan) Meld("boeking-ontbreekt", _laatsteNr + 1, "Hier ontbreken een of meer boekingen.", "One or more entries are missing here.");
        _laatsteNr = regel.Nr;
        _hashes[regel.Nr] = regel.Hash;

        var heel = Boeking.Hash(_begin!.Stroom, regel.Nr, _vorige, kopzegel, zegels) == regel.Hash;
        if (sluitAan && !heel) Meld("boeking-gewijzigd", regel.Nr, "De inhoud van deze boeking past niet bij haar hash en de boeking ervoor.", "The content of this entry does not fit its hash and the entry before it.");

        var kop = _boekingen.Onthul(regel.Nr, regel.Kop, heel);
        var delen = _boekingen.Open(regel.Nr, regel.Delen, _begin.Leesrecht);
        if (_begin.VanDeKeten && regel.Delen.Any(d => d.Inhoud is null))
            Meld("deel-gesloten", regel.Nr, "Een deel is dicht, en een hele keten is in elk deel open.", "A part is closed, and a whole chain is open in every part.");
        foreach (var deel in delen)
            foreach (var feit in deel.Feiten) _sleutels.Noem(feit, deel.Publiek, _begin.Stroom, regel.Nr);
        Vouw(kop, new Boeking(_begin.Stroom, regel.Nr, _vorige, kop ?? new([], default, default), delen), regel.Hash);
        _vorige = regel.Hash;
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

    void Toon(TekstRegel regel) => _teksten.Toon(regel, _lezer.Zout(regel.Zout));

    void Toon(BestandRegel regel) => _teksten.Toon(regel, _lezer.Zout(regel.Zout), _lezer.Bytes(regel.Inhoud));

    void Onthoofd(HoofdRegel hoofd)
    {
        _lezer.Getal(hoofd.Nr, vanaf: 1);
        _hoofd = hoofd;
        _sleutel = Handtekening.SleutelId(_lezer.Bytes(hoofd.Spki));
        if (_verwachteSleutel is { } verwacht && verwacht != _sleutel)
            Meld("andere-sleutel", null, "Het hoofd is getekend met een andere sleutel dan u noemde.", "The head is signed with another key than you named.");
        if (!_lezer.Klopt(hoofd)) Meld("hoofd-ongeldig", hoofd.Nr, "De handtekening onder het hoofd klopt niet.", "The signature under the head is not valid.");
        if (hoofd.Stroom != _begin!.Stroom || hoofd.Nr != _begin.Tot || hoofd.Nr != _laatsteNr || hoofd.Hash != _vorige)
            Meld("hoofd-wijkt-af", hoofd.Nr, "Het hoofd hoort niet bij de laatste boeking van deze export.", "The head does not belong to the last entry of this export.");
        if (!_sleutels.Vertrouwt(_sleutel) && _verwachteSleutel != _sleutel)
            Meld("sleutel-onbevestigd", null, "De sleutel van het hoofd is niet in het journaal aangekondigd, of geen eerdere sleutel staat ervoor in. Vergelijk de vingerafdruk met --sleutel.", "The key of the head is not announced in the journal, or no earlier key vouches for it. Compare the fingerprint with --sleutel.");
    }

    void Vergelijk(StandRegel regel)
    {
        _lezer.Getal(regel.Vouwversie, vanaf: 0);
        if (Publiek.Lees(regel.Publiek) is not { } publiek) throw _lezer.Geen("Onbekend publiek.", "Unknown audience.");
        if (!_standen.Add(publiek)) Meld("stand-dubbel", null, $"De digest van {publiek} staat er tweemaal.", $"The digest of {publiek} occurs twice.");
        var digest = new Standdigest(_begin!.Stroom, _hoofd!.Nr, _hoofd.Hash, publiek, regel.Vouwversie, regel.Digest, _sleutel);
        if (!Handtekening.Klopt(_lezer.Bytes(_hoofd.Spki), digest.TeTekenen(), _lezer.Bytes(regel.Handtekening)))
            Meld("stand-ongeldig", null, $"De handtekening onder de digest van {publiek} klopt niet.", $"The signature under the digest of {publiek} is not valid.");
        if (_kanVouwen && regel.Vouwversie == Stand.Vouwversie && _stand.Deel(publiek).Digest() != regel.Digest)
            Meld("stand-wijkt-af", _hoofd.Nr, $"Nagerekend is de stand van {publiek} een andere dan getekend.", $"Recomputed, the state of {publiek} is another than was signed.");
    }

    void Eindig(EindeRegel einde)
    {
        _lezer.Getal(einde.Regels, vanaf: 0);
        _einde = einde;
        if (einde.Regels != _lezer.Regels - 1) Meld("regels-ontbreken", null, "Het aantal regels klopt niet met de regel einde.", "The number of lines does not agree with the line einde.");
        var zegel = new Exportzegel(_begin!.Stroom, _begin.Tot, new(_digest.GetCurrentHash()), _sleutel, _begin.VanDeKeten);
        if (!Handtekening.Klopt(_lezer.Bytes(_hoofd!.Spki), zegel.TeTekenen(), _lezer.Bytes(einde.Handtekening)))
            Meld("export-gewijzigd", null, "Dit bestand is niet zoals het werd gemaakt: een regel is veranderd, toegevoegd, weggelaten of dichtgemaakt.", "This file is not as it was made: a line was changed, added, left out or closed.");
    }

    Controleverslag Sluit()
    {
        if (_einde is null) throw _lezer.Geen("Het bestand houdt te vroeg op: de regel einde ontbreekt.", "The file ends too early: the line einde is missing.");

        _teksten.Sluit();
        foreach (var publiek in _stand.Delen.Keys.Where(p => !_standen.Contains(p)))
            Meld("stand-ontbreekt", null, $"De getekende digest van {publiek} ontbreekt.", $"The signed digest of {publiek} is missing.");
        if (_kanVouwen && _begin!.VanDeKeten)
            foreach (var wie in _mensen.Where(m => _stand.GewistePersonen.Bevat(m) || !_stand.Deelnames.Any(d => d.Persoon == m))) Meld("mens-vreemd", null, $"Persoon {wie} hoort niet bij deze keten, of is gewist.", $"Person {wie} does not belong to this chain, or was erased.");
        foreach (var hoofd in _gehouden) Houd(hoofd);

        return new(_begin!.Stroom, _begin.Lezer, _hashes.Count, _boekingen.AantalOpen, _boekingen.AantalGesloten, _teksten.Getoond, _teksten.Gewist, _teksten.Bestanden, _mensen.Count, _standen.Count, _gehouden.Count, _sleutel, _bevindingen, Verhuisregels.Laatste(_stand) is { IsVerhuisd: true } weg ? weg.Sleutel : null, _vorige);
    }

    void Houd(HoofdRegel hoofd)
    {
        if (!_lezer.Klopt(hoofd)) Meld("bewijs-ongeldig", hoofd.Nr, "De handtekening onder het hoofd dat u bewaarde klopt niet.", "The signature under the head that you kept is not valid.");
        else if (Handtekening.SleutelId(_lezer.Bytes(hoofd.Spki)) is var sleutel && sleutel != _sleutel && !_sleutels.Vertrouwde(sleutel, hoofd.Nr))
            Meld("bewijs-vreemde-sleutel", hoofd.Nr, "Het hoofd dat u bewaarde is getekend met een sleutel die deze keten niet kent.", "The head that you kept is signed with a key that this chain does not know.");
        else if (hoofd.Stroom != _begin!.Stroom) Meld("bewijs-andere-keten", hoofd.Nr, "Het hoofd dat u bewaarde is van een andere keten.", "The head that you kept is of another chain.");
        else if (hoofd.Nr > _laatsteNr) Meld("staart-afgekapt", _laatsteNr + 1, $"U bewaarde een hoofd van boeking {hoofd.Nr}; de export houdt eerder op.", $"You kept a head of entry {hoofd.Nr}; the export ends before it.");
        else if (!_hashes.TryGetValue(hoofd.Nr, out var hash) || hash != hoofd.Hash) Meld("herschreven", hoofd.Nr, "Op of voor deze boeking is het journaal herschreven: de hash is een andere dan u bewaarde.", "At or before this entry the journal was rewritten: its hash is another than you kept.");
    }

    /// <summary>What the first line says; without a reader it is the whole chain.</summary>
    sealed record Begin(StroomId Stroom, long Tot, Lezer? Lezer)
    {
        public bool VanDeKeten => Lezer is null;

        public Leesrecht Leesrecht => Lezer?.Leesrecht ?? Leesrecht.VanDeServer;
    }

    void Meld(string code, long? nr, string nl, string en)
    {
        if (_bevindingen.Count < MaximumBevindingen) _bevindingen.Add(new(code, nr, nl, en));
    }
}
