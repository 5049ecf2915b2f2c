using System.Text;
using System.Text.Json;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Holds the words of an export against the facts that name them: each shown text fits its seal, each missing one was erased.</summary>
internal sealed class Tekstcontrole(Action<string, long?, string, string> meld)
{
    readonly Dictionary<TekstId, (Zegel Zegel, long Nr)> _genoemd = [];
    readonly HashSet<TekstId> _getoond = [];
    readonly HashSet<TekstId> _gewist = [];
    readonly Dictionary<TekstId, (Zegel Zegel, long Nr)> _bestanden = [];
    readonly HashSet<TekstId> _getoondeBestanden = [];

    /// <summary>Whether files are shown as well, as in the export of a whole chain; else nothing is said of those that are named.</summary>
    public bool MetBestanden { get; set; }

    public int Getoond => _getoond.Count;

    public int Bestanden => _getoondeBestanden.Count;

    public int Gewist => _genoemd.Keys.Count(_gewist.Contains);

    public void Noem(Feitregel feit, Publiek publiek, long nr)
    {
        try
        {
            // By name, not by folding: also a reader that does not know a later fact must tell erasing from tampering.
            if (publiek.Equals(Publiek.Openbaar) && feit.Naam == nameof(TekstGewist) && Feitensoorten.Lees(feit) is TekstGewist gewist) _gewist.Add(gewist.Gewist);
            TekstVinder.In(feit.Inhoud, tekst =>
            {
                if (!_genoemd.TryAdd(tekst.Id, (tekst.Zegel, nr)) && _genoemd[tekst.Id].Zegel != tekst.Zegel)
                    meld("tekst-dubbelzinnig", nr, "Een tekst staat hier met een ander zegel dan eerder.", "A text stands here under another seal than before.");
            });
            if (!MetBestanden) return;
            var bestanden = new List<Bestand>();
            BestandVinder.In(feit.Inhoud, bestanden.Add);
            foreach (var bestand in bestanden)
            {
                if (!_bestanden.TryAdd(bestand.Id, (bestand.Zegel, nr)) && _bestanden[bestand.Id].Zegel != bestand.Zegel)
                    meld("bestand-dubbelzinnig", nr, "Een bestand staat hier met een ander zegel dan eerder.", "A file stands here under another seal than before.");
            }
        }
        catch (Exception fout) when (fout is JsonException or OnbekendFeit)
        {
            meld("feit-onleesbaar", nr, "Een feit is geen JSON, of noemt een tekst in een verkeerde vorm.", "A fact is not JSON, or names a text in a wrong form.");
        }
    }

    public void Toon(TekstRegel regel, byte[] zout)
    {
        if (!_getoond.Add(regel.Tekst)) meld("tekst-dubbel", null, $"Tekst {regel.Tekst} staat er tweemaal.", $"Text {regel.Tekst} occurs twice.");
        if (!_genoemd.TryGetValue(regel.Tekst, out var genoemd))
            meld("tekst-ongenoemd", null, $"Tekst {regel.Tekst} wordt in geen geopend deel genoemd.", $"Text {regel.Tekst} is not named in any opened part.");
        else if (Zegel.Over(Merk.Tekst, zout, Encoding.UTF8.GetBytes(regel.Woorden)) != genoemd.Zegel)
            meld("tekst-gewijzigd", genoemd.Nr, $"De woorden van tekst {regel.Tekst} passen niet bij hun zegel.", $"The words of text {regel.Tekst} do not fit their seal.");
    }

    public void Toon(BestandRegel regel, byte[] zout, byte[] inhoud)
    {
        if (!_getoondeBestanden.Add(regel.Bestand)) meld("bestand-dubbel", null, $"Bestand {regel.Bestand} staat er tweemaal.", $"File {regel.Bestand} occurs twice.");
        if (!_bestanden.TryGetValue(regel.Bestand, out var genoemd))
            meld("bestand-ongenoemd", null, $"Bestand {regel.Bestand} wordt in geen deel genoemd.", $"File {regel.Bestand} is not named in any part.");
        else if (Zegel.Over(Merk.Bestand, zout, inhoud) != genoemd.Zegel)
            meld("bestand-gewijzigd", genoemd.Nr, $"Bestand {regel.Bestand} past niet bij zijn zegel.", $"File {regel.Bestand} does not fit its seal.");
    }

    public void Sluit()
    {
        foreach (var (id, (_, nr)) in _bestanden)
        {
            if (!_getoondeBestanden.Contains(id) && !_gewist.Contains(id))
                meld("bestand-ontbreekt", nr, $"Bestand {id} ontbreekt, en er is geen feit dat het wist.", $"File {id} is missing, and no fact erases it.");
            if (_getoondeBestanden.Contains(id) && _gewist.Contains(id))
                meld("bestand-gewist-getoond", nr, $"Bestand {id} is gewist en staat er toch.", $"File {id} was erased and stands here all the same.");
        }
        foreach (var (id, (_, nr)) in _genoemd)
        {
            if (!_getoond.Contains(id) && !_gewist.Contains(id))
                meld("tekst-ontbreekt", nr, $"De woorden van tekst {id} ontbreken, en er is geen feit dat ze wist.", $"The words of text {id} are missing, and no fact erases them.");
            if (_getoond.Contains(id) && _gewist.Contains(id))
                meld("tekst-gewist-getoond", nr, $"Tekst {id} is gewist en staat er toch.", $"Text {id} was erased and stands here all the same.");
        }
    }
}
