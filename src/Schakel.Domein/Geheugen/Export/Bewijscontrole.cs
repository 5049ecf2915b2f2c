using System.Security.Cryptography;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>
/// Verifies a decision receipt by itself: without the rest of the journal and without a server. What it finds are values, and the first line that is none ends it.
/// </summary>
public sealed class Bewijscontrole
{
    const int MaximumSchakels = 10_000;

    readonly List<Bevinding> _bevindingen = [];
    readonly Regellezer _lezer = new();
    readonly Tekstcontrole _teksten;
    readonly Boekingcontrole _boekingen;
    readonly Bewijsinhoud _inhoud = new();
    readonly SortedDictionary<long, Zegel> _schakels = [];
    readonly HashSet<long> _metHoofd = [];
    readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly Zegel? _verwachteSleutel;

    BewijsRegel? _bewijs;
    HoofdRegel? _hoofd;
    EindeRegel? _einde;
    long _laatsteNr;
    Zegel _laatsteHash = Zegel.Begin;
    Zegel _sleutel;

    Bewijscontrole(Zegel? verwachteSleutel)
    {
        _verwachteSleutel = verwachteSleutel;
        _teksten = new(Meld);
        _boekingen = new(_lezer, _teksten, Meld);
    }

    /// <summary>Whether a file that begins with this line is to be read as a decision receipt.</summary>
    public static bool Herkent(ReadOnlySpan<byte> eersteRegel) => eersteRegel.StartsWith("{\"soort\":\"bewijs\""u8);

    /// <param name="regels">The lines of the receipt, without line ends.</param>
    /// <param name="verwachteSleutel">The fingerprint that the reader heard outside the product, if any.</param>
    /// <exception cref="GeenExport">A line that cannot be read, or lines that do not stand in the order of a receipt.</exception>
    public static Bewijsverslag Van(IEnumerable<ReadOnlyMemory<byte>> regels, Zegel? verwachteSleutel = null)
    {
        var controle = new Bewijscontrole(verwachteSleutel);
        using var digest = controle._digest;
        foreach (var regel in regels) controle.Lees(regel.Span);
        return controle.Sluit();
    }

    void Lees(ReadOnlySpan<byte> regel)
    {
        if (_einde is not null) throw _lezer.Geen("Na de regel einde staat nog iets.", "Something follows the line einde.");
        switch (_lezer.Volgende(regel))
        {
            case BewijsRegel.Merk when _lezer.Regels == 1: Begin(_lezer.Ontleed(regel, ExportJson.Default.BewijsRegel)); break;
            case SchakelRegel.Merk when _bewijs is not null && _hoofd is null && _teksten.Getoond == 0: Bezie(_lezer.Ontleed(regel, ExportJson.Default.SchakelRegel)); break;
            case TekstRegel.Merk when _schakels.Count > 0 && _hoofd is null: Toon(_lezer.Ontleed(regel, ExportJson.Default.TekstRegel)); break;
            case HoofdRegel.Merk when _schakels.Count > 0: Onthoofd(_lezer.Ontleed(regel, ExportJson.Default.HoofdRegel)); break;
            case EindeRegel.Merk when _hoofd is not null: Eindig(_lezer.Ontleed(regel, ExportJson.Default.EindeRegel)); break;
            default: throw _lezer.Geen("Deze soort regel hoort hier niet.", "A line of this kind does not belong here.");
        }
        _digest.AppendData(regel);
        _digest.AppendData("\n"u8);
    }

    void Begin(BewijsRegel bewijs)
    {
        if (bewijs.Versie != 1) throw _lezer.Geen("Een bewijs van een andere versie; gebruik een nieuwere Schakel.", "A receipt of another version; use a newer Schakel.");
        foreach (var nr in Genoemd(bewijs)) _lezer.Getal(nr, vanaf: 1);
        _bewijs = bewijs;
    }

    void Bezie(SchakelRegel regel)
    {
        _lezer.Getal(regel.Nr, vanaf: 1);
        var (kopzegel, zegels) = _boekingen.Zegels(regel.Kop, regel.Delen);
        if (_schakels.Count == MaximumSchakels) throw _lezer.Geen("Een bewijs heeft hoogstens 10.000 boekingen.", "A receipt has 10,000 entries at most.");
        if (regel.Nr <= _laatsteNr)
        {
            Meld("boeking-dubbel", regel.Nr, "Dit nummer staat er al, of staat op de verkeerde plaats.", "This number occurs already, or stands in the wrong place.");
            return;
        }
        if (regel.Nr == _laatsteNr + 1 && regel.Vorige != _laatsteHash)
            Meld("vorige-wijkt-af", regel.Nr, "Deze boeking sluit niet aan op die ervoor.", "This entry does not follow the one before it.");
        var heel = Boeking.Hash(_bewijs!.Stroom, regel.Nr, regel.Vorige, kopzegel, zegels) == regel.Hash;
        if (!heel) Meld("boeking-gewijzigd", regel.Nr, "De inhoud van deze boeking past niet bij haar hash.", "The content of this entry does not fit its hash.");
        (_laatsteNr, _laatsteHash, _schakels[regel.Nr]) = (regel.Nr, regel.Hash, regel.Hash);

        var kop = _boekingen.Onthul(regel.Nr, regel.Kop, heel);
        var delen = _boekingen.Open(regel.Nr, regel.Delen, new Lezer(_bewijs.Lezer, MetBestuur: false).Leesrecht);
        if (!delen.SelectMany(d => d.Feiten).All(Bewijsinhoud.IsLeesbaar)) Meld("feit-onleesbaar", regel.Nr, "Een feit is geen JSON, of noemt een tekst in een verkeerde vorm.", "A fact is not JSON, or names a text in a wrong form.");
        _inhoud.Neem(regel.Nr, kop?.Tijdstip, delen);
    }

    void Toon(TekstRegel regel)
    {
        _teksten.Toon(regel, _lezer.Zout(regel.Zout));
        _inhoud.Toon(regel.Tekst, regel.Woorden);
    }

    void Onthoofd(HoofdRegel hoofd)
    {
        _lezer.Getal(hoofd.Nr, vanaf: 1);
        var sleutel = Handtekening.SleutelId(_lezer.Bytes(hoofd.Spki));
        if (_hoofd is null)
        {
            (_hoofd, _sleutel) = (hoofd, sleutel);
            if (_verwachteSleutel is { } verwacht && verwacht != sleutel) Meld("andere-sleutel", null, "Het hoofd is getekend met een andere sleutel dan u noemde.", "The head is signed with another key than you named.");
        }
        else if (sleutel != _sleutel)
        {
            Meld("sleutel-wijkt-af", hoofd.Nr, "Dit hoofd is getekend met een andere sleutel dan het eerste.", "This head is signed with another key than the first.");
        }
        if (!_lezer.Klopt(hoofd)) Meld("hoofd-ongeldig", hoofd.Nr, "De handtekening onder het hoofd klopt niet.", "The signature under the head is not valid.");
        if (hoofd.Stroom != _bewijs!.Stroom || !_schakels.TryGetValue(hoofd.Nr, out var hash) || hash != hoofd.Hash)
            Meld("hoofd-wijkt-af", hoofd.Nr, "Het hoofd hoort niet bij een boeking van dit bewijs.", "The head does not belong to an entry of this receipt.");
        if (!_metHoofd.Add(hoofd.Nr)) Meld("hoofd-dubbel", hoofd.Nr, "Van deze boeking staat er al een hoofd.", "There is a head of this entry already.");
    }

    void Eindig(EindeRegel einde)
    {
        _lezer.Getal(einde.Regels, vanaf: 0);
        _einde = einde;
        if (einde.Regels != _lezer.Regels - 1) Meld("regels-ontbreken", null, "Het aantal regels klopt niet met de regel einde.", "The number of lines does not agree with the line einde.");
        var zegel = new Bewijszegel(_bewijs!.Stroom, _bewijs.Genomen, new(_digest.GetCurrentHash()), _sleutel);
        if (!Handtekening.Klopt(_lezer.Bytes(_hoofd!.Spki), zegel.TeTekenen(), _lezer.Bytes(einde.Handtekening)))
            Meld("bewijs-gewijzigd", null, "Dit bewijs is niet zoals het werd gemaakt: een regel is veranderd, toegevoegd, weggelaten of dichtgemaakt.", "This receipt is not as it was made: a line was changed, added, left out or closed.");
    }

    Bewijsverslag Sluit()
    {
        if (_einde is null) throw _lezer.Geen("Het bestand houdt te vroeg op: de regel einde ontbreekt.", "The file ends too early: the line einde is missing.");

        _teksten.Sluit();
        foreach (var nr in _schakels.Keys.Where(nr => !_metHoofd.Contains(nr))) Meld("hoofd-ontbreekt", nr, "Van deze boeking ontbreekt het getekende hoofd.", "The signed head of this entry is missing.");
        foreach (var nr in Genoemd(_bewijs!).Distinct().Where(nr => !_schakels.ContainsKey(nr))) Meld("boeking-ontbreekt", nr, "Deze boeking wordt genoemd en staat er niet.", "This entry is named and is not there.");

        return _inhoud.Verslag(_bewijs!, Meld) with
        {
            Boekingen = [.. _schakels.Keys],
            DelenGesloten = _boekingen.AantalGesloten,
            Teksten = _teksten.Getoond,
            TekstenGewist = _teksten.Gewist,
            Sleutel = _sleutel,
            IsSleutelVergeleken = _verwachteSleutel is not null,
            Getekend = _hoofd!.Getekend,
            Bevindingen = _bevindingen,
        };
    }

    static IEnumerable<long> Genoemd(BewijsRegel bewijs) => new[] { bewijs.Voorstel, bewijs.Standpunt, bewijs.Genomen, bewijs.Afloop }.OfType<long>();

    void Meld(string code, long? nr, string nl, string en)
    {
        var bevinding = new Bevinding(code, nr, nl, en);
        if (_bevindingen.Count < Controle.MaximumBevindingen && !_bevindingen.Contains(bevinding)) _bevindingen.Add(bevinding);
    }
}
