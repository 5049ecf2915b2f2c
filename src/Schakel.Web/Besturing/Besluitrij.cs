using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Besturing;

/// <summary>What of the register is asked for: by which column, words of the title, only with a concern or a partner aside, only what is due for review, only of one owner.</summary>
internal sealed record Registervraag(string? Op, bool Oplopend, string? Zoek, bool MetZorg, bool Herzien, PartijId? Eigenaar)
{
    public const string Nummer = "nummer";
    public const string Titel = "titel";
    public const string Genomen = "genomen";
    public const string Herziening = "herziening";

    /// <summary>As the address writes it: the column, with a minus for descending; the latest decision first without one.</summary>
    public static Registervraag Lees(string? sorteer, string? zoek, string? met, string? herzien, string? eigenaar)
    {
        var kolom = sorteer?.TrimStart('-');
        var bekend = kolom is Nummer or Titel or Genomen or Herziening;
        return new(bekend ? kolom : Genomen, bekend && sorteer![0] != '-', string.IsNullOrWhiteSpace(zoek) ? null : zoek.Trim(), met == "zorg", herzien == "ja", Id.Lees<PartijId>(eigenaar));
    }
}

/// <summary>One decision in the register, with the words of its title when they still stand.</summary>
/// <param name="Eigenaar">The partner that sees to it; null for the chain itself.</param>
/// <param name="Gremium">The body that took it; null for all partners by consent.</param>
internal sealed record Besluitrij(Besluit Besluit, string? Titel, string Zorg, string Terzijde, string? Eigenaar, string? Gremium)
{
    public Datum Genomen => Vandaag.DagVan(Besluit.Genomen.Moment);

    public static List<Besluitrij> Van(Inzage inzage, Func<Tekst, string?> woorden, Registervraag vraag, Datum dag)
    {
        var toe = vraag.Herzien ? inzage.TeHerzien(dag).Select(b => b.Id).ToHashSet() : [];
        var rijen = (from besluit in inzage.Besluiten
                     let voorstel = inzage.Voorstellen.Vind(besluit.Voorstel)!
                     let eigenaar = inzage.Eigenaar(voorstel)
                     where vraag.Eigenaar is null || eigenaar == vraag.Eigenaar
                     let gremium = voorstel.Telling?.Gremium is { } id ? inzage.Gremia.Vind(id)?.Naam.Waarde : null
                     select new Besluitrij(besluit, woorden(voorstel.Titel), Namen(inzage, besluit.MetZorg), Namen(inzage, besluit.Terzijde), eigenaar is { } partij ? inzage.Partners.Vind(partij)?.Naam.Waarde : null, gremium))
            .Where(r => vraag.Zoek is null || r.Titel?.Contains(vraag.Zoek, StringComparison.CurrentCultureIgnoreCase) == true || r.Besluit.Nummer.ToString() == vraag.Zoek)
            .Where(r => !vraag.MetZorg || r.Zorg.Length + r.Terzijde.Length > 0)
            .Where(r => !vraag.Herzien || toe.Contains(r.Besluit.Id));
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
    /// <param name="keten">What an owner is called that is no partner.</param>
    public static Rekenblad Blad(IEnumerable<string> koppen, IEnumerable<Besluitrij> rijen, Func<Besluitwerking, string> werking, string keten)
    {
        var blad = new Rekenblad();
        blad.Rij(koppen);
        foreach (var rij in rijen) blad.Rij(rij.Besluit.Nummer.ToString(), rij.Titel, Dag(rij.Genomen), rij.Zorg, rij.Terzijde, Dag(rij.Besluit.HerzienOp), rij.Besluit.Ingang is { } ingang ? Dag(ingang) : "", werking(rij.Besluit.Werking), rij.Eigenaar ?? keten, rij.Gremium ?? "");
        return blad;
    }

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Namen(Inzage inzage, IEnumerable<PartijId> partijen) => string.Join(", ", partijen.Select(p => inzage.Partners.Vind(p)?.Naam.Waarde));
}
