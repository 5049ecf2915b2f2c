namespace Schakel.Web.Vormen;

/// <summary>How the fields of this page are called, as they themselves say it: so that the error summary can name them.</summary>
internal sealed class Veldnamen
{
    readonly Dictionary<string, string> _namen = [];

    public void Noem(string anker, string naam) => _namen[anker] = naam;

    /// <summary>The reason with the field before it; a question asks, and so needs no colon.</summary>
    public string Zin(Veldfout fout)
    {
        if (!_namen.TryGetValue(fout.VeldId, out var naam)) return fout.Bericht;
        return naam.EndsWith('?') ? $"{naam} {fout.Bericht}" : $"{naam}: {char.ToLowerInvariant(fout.Bericht[0])}{fout.Bericht[1..]}";
    }
}
