using System.Text;
using System.Text.Json;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Holds the words of an export against the facts that name them: each shown text fits its seal, each missing one was erased.</summary>
internal sealed class Tekstcontrole(Action<string, long?, string, string> meld)
{
    readonly Dictionary<TekstId, (Zegel Zegel, long Nr)> _genoemd = [];
    readonly HashSet<TekstId> _getoond = [];
    readonly HashSet<TekstId> _gewist = [];

    public int Getoond => _getoond.Count;

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

    public void Sluit()
    {
        foreach (var (id, (_, nr)) in _genoemd)
        {
            if (!_getoond.Contains(id) && !_gewist.Contains(id))
                meld("tekst-ontbreekt", nr, $"De woorden van tekst {id} ontbreken, en er is geen feit dat ze wist.", $"The words of text {id} are missing, and no fact erases them.");
            if (_getoond.Contains(id) && _gewist.Contains(id))
                meld("tekst-gewist-getoond", nr, $"Tekst {id} is gewist en staat er toch.", $"Text {id} was erased and stands here all the same.");
        }
    }
}
