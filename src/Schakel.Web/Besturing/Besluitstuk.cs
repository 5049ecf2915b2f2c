using System.Text;

namespace Schakel.Web.Besturing;

/// <summary>A decision as a document, for somebody without an account: all that it takes to understand it, and nothing that asks for an answer.</summary>
/// <param name="Onderwerp">Of the letter that it goes with.</param>
/// <param name="Bestand">The name of the file.</param>
/// <param name="Regel">A change in a line of plain text: where, was, became.</param>
public sealed record Besluitstuk(
    string Taal, string Onderwerp, string Bestand, string Titel, string Ondertitel, IReadOnlyList<Stukdeel> Delen, string Stand, string Voet, Func<Vormen.Verschil, string> Regel)
{
    /// <summary>The same in plain text.</summary>
    public string Tekst
    {
        get
        {
            var tekst = new StringBuilder($"{Titel}\n{Ondertitel}\n");
            foreach (var deel in Delen)
            {
                tekst.Append($"\n{deel.Kop}\n");
                foreach (var regel in deel.Regels) tekst.Append($"{regel}\n");
                foreach (var wijziging in deel.Wijzigingen ?? []) tekst.Append($"- {Regel(wijziging)}\n");
            }
            return tekst.Append($"\n{Stand}\n{Voet}\n").ToString();
        }
    }
}
