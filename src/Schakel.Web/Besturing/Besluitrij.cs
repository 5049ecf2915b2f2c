using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Besturing;

/// <summary>What of the register is asked for: by which column, words of the title, only with a concern or a partner aside, only what is due for review.</summary>
internal sealed record Registervraag(string? Op, bool Oplopend, string? Zoek, bool MetZorg, bool Herzien)
{
    public const string Nummer = "nummer";
    public const string Titel = "titel";
    public const string Genomen = "genomen";
    public const string Herziening = "herziening";

    /// <summary>As the address writes it: the column, with a minus for descending; the latest decision first without one.</summary>
    public static Registervraag Lees(string? sorteer, string? zoek, string? met, string? herzien)
    {
        var kolom = sorteer?.TrimStart('-');
        var bekend = kolom is Nummer or Titel or Genomen or Herziening;
        return new(bekend ? kolom : Genomen, bekend && sorteer![0] != '-', string.IsNullOrWhiteSpace(zoek) ? null : zoek.Trim(), met == "zorg", herzien == "ja");
    }
}

/// <summary>One decision in the register, with the words of its title when they still stand.</summary>
internal sealed record Besluitrij(Besluit Besluit, string? Titel, string Zorg, string Terzijde)
{
    public Datum Genomen => Vandaag.DagVan(Besluit.Genomen.Moment);

    public static List<Besluitrij> Van(Inzage inzage, Func<Tekst, string?> woorden, Registervraag vraag, Datum dag)
    {
        var rijen = inzage.Besluiten.Select(b => new Besluitrij(
                b, inzage.Voorstellen.Vind(b.Voorstel) is { } voorstel ? woorden(voorstel.Titel) : null, Namen(inzage, b.MetZorg), Namen(inzage, b.Terzijde)))
            .Where(r => vraag.Zoek is null || r.Titel?.Contains(vraag.Zoek, StringComparison.CurrentCultureIgnoreCase) == true || r.Besluit.Nummer.ToString() == vraag.Zoek)
            .Where(r => !vraag.MetZorg || r.Zorg.Length + r.Terzijde.Length > 0)
            .Where(r => !vraag.Herzien || r.Besluit.IsToeAanHerziening(dag));
        IOrderedEnumerable<Besluitrij> geordend = vraag.Op switch
        {
            Registervraag.Titel => rijen.OrderBy(r => r.Titel, StringComparer.CurrentCultureIgnoreCase),
            Registervraag.Herziening => rijen.OrderBy(r => r.Besluit.HerzienOp),
            Registervraag.Nummer => rijen.OrderBy(r => r.Besluit.Nummer.Jaar).ThenBy(r => r.Besluit.Nummer.Volgnummer),
            _ => rijen.OrderBy(r => r.Besluit.Genomen),
        };
        var uit = geordend.ThenBy(r => r.Besluit.Boeking).ToList();
        if (!vraag.Oplopend) uit.Reverse();
        return uit;
    }

    /// <summary>The texts that the register needs.</summary>
    public static IEnumerable<Tekst> Teksten(Inzage inzage) => inzage.Besluiten.Select(b => inzage.Voorstellen.Vind(b.Voorstel)?.Titel).OfType<Tekst>();

    /// <summary>The register for a spreadsheet, with days as a machine reads them.</summary>
    /// <param name="werking">What became of a decision, in words.</param>
    public static Rekenblad Blad(IEnumerable<string> koppen, IEnumerable<Besluitrij> rijen, Func<Besluitwerking, string> werking)
    {
        var blad = new Rekenblad();
        blad.Rij(koppen);
        foreach (var rij in rijen) blad.Rij(rij.Besluit.Nummer.ToString(), rij.Titel, Dag(rij.Genomen), rij.Zorg, rij.Terzijde, Dag(rij.Besluit.HerzienOp), rij.Besluit.Ingang is { } ingang ? Dag(ingang) : "", werking(rij.Besluit.Werking));
        return blad;
    }

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Namen(Inzage inzage, IEnumerable<Domein.Inrichting.PartijId> partijen) => string.Join(", ", partijen.Select(p => inzage.Partners.Vind(p)?.Naam.Waarde));
}
