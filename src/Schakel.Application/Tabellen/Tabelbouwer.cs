using System.Collections.Immutable;
using Schakel.Domein;

namespace Schakel.Application.Tabellen;

/// <summary>Gathers the cells of a table, within its limits, and all that is wrong with it. Whoever reads stops when it is full.</summary>
internal sealed class Tabelbouwer(Leestijd tijd)
{
    readonly SortedDictionary<int, SortedDictionary<int, Cel>> _rijen = [];
    readonly List<Afwijzing> _fouten = [];
    readonly List<string> _samengevoegd = [];

    /// <summary>Reading on would change nothing about the answer.</summary>
    public bool IsVol { get; private set; }

    /// <summary>Another row or text begins; once the time has passed that is the end.</summary>
    public void Begin()
    {
        if (tijd.IsOm()) Breek(Tabelregels.DuurtTeLang);
    }

    public void Weiger(Afwijzing afwijzing)
    {
        if (!IsVol) _fouten.Add(afwijzing);
        IsVol |= _fouten.Count >= Tabelregels.MaximumFouten;
    }

    /// <summary>The same, when nothing after it can be trusted.</summary>
    public void Breek(Afwijzing afwijzing)
    {
        Weiger(afwijzing);
        IsVol = true;
    }

    /// <param name="rij">From 1.</param>
    /// <param name="kolom">From 0.</param>
    public void Zet(int rij, int kolom, Cel cel)
    {
        var tekst = Woorden.Gewoon(cel.Tekst);
        if (IsVol || tekst.Length == 0) return;
        if (kolom >= Tabelregels.MaximumKolommen) Breek(Tabelregels.TeVeelKolommen);
        else if (tekst.Length > Tabelregels.MaximumCel) Weiger(Tabelregels.CelTeLang(rij, kolom));
        else if (!Woorden.IsLopend(tekst)) Weiger(Tabelregels.CelTekens(rij, kolom));
        else if (!_rijen.ContainsKey(rij) && _rijen.Count >= Tabelregels.MaximumRijen) Breek(Tabelregels.TeVeelRijen);
        else
        {
            if (!_rijen.TryGetValue(rij, out var cellen)) _rijen[rij] = cellen = [];
            cellen[kolom] = cel with { Tekst = tekst };
        }
    }

    /// <summary>These cells are one: what it says stands in the first, and what a file may hide in the others counts for nothing.</summary>
    public void VoegSamen(int rij, int kolom, int laatsteRij, int laatsteKolom)
    {
        if (rij == laatsteRij && kolom == laatsteKolom) return;
        foreach (var (nr, cellen) in _rijen.Where(r => r.Key >= rij && r.Key <= laatsteRij))
            foreach (var weg in cellen.Keys.Where(k => k >= kolom && k <= laatsteKolom && (nr, k) != (rij, kolom)).ToList()) cellen.Remove(weg);
        if (_samengevoegd.Count < Tabelregels.MaximumFouten) _samengevoegd.Add($"{Cel.Plaats(rij, kolom)}:{Cel.Plaats(laatsteRij, laatsteKolom)}");
    }

    public Uitgelezen Klaar(string? blad = null, params ImmutableArray<string> andereBladen)
    {
        if (_fouten.Count > 0) return new(null, [.. _fouten]);
        ImmutableArray<Tabelrij> rijen = [.. _rijen.Where(r => r.Value.Count > 0).Select(r => new Tabelrij(r.Key, Naast(r.Value)))];
        return rijen.IsEmpty ? Uitgelezen.Geweigerd(Tabelregels.Leeg) : new(new(blad, rijen, andereBladen, [.. _samengevoegd]), []);
    }

    static ImmutableArray<Cel> Naast(SortedDictionary<int, Cel> cellen) =>
        [.. Enumerable.Range(0, cellen.Keys.Max() + 1).Select(k => cellen.GetValueOrDefault(k, Cel.Leeg))];
}
