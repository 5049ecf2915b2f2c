using System.Collections.Immutable;
using System.Globalization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>The partners agree how far a mandate may reach, per role that can carry one. It replaces the whole model that held.</summary>
public sealed record MandaatmodelVaststellen(ImmutableArray<Mandaatruimte> Ruimtes, Tekst? Toelichting) : IBestuurdeOpdracht
{
    public const int MaximumModellen = 100;

    public static readonly Afwijzing RollenOngeldig = new(
        "mandaatmodel-rollen",
        "Zeg van de lijnmanager en van de ketenregisseur, elk één keer, hoe ver een mandaat mag reiken. Andere rollen dragen er geen.",
        "Say of the line manager and of the chain coordinator, each once, how far a mandate may reach. Other roles carry none.",
        Veld: nameof(Ruimtes));

    static readonly Afwijzing OnderwerpenOngeldig = new(
        "mandaatmodel-onderwerpen", "Kies onderwerpen uit de lijst, elk één keer.", "Choose subjects from the list, each once.");

    static readonly Afwijzing PlafondTegenstrijdig = new(
        "mandaatmodel-plafond",
        "Zonder plafond heeft een mandaat geen grens, en dat past niet bij een hoogste bedrag. Laat het bedrag leeg, of vraag dat elk mandaat een plafond heeft.",
        "Without a ceiling a mandate has no limit, which does not go with a highest amount. Leave the amount empty, or ask that every mandate has a ceiling.");

    public static readonly Afwijzing TeVaak = new(
        "te-veel-mandaatmodellen",
        "Er zijn al honderd mandaatmodellen geweest; meer worden niet bewaard. Laat het laatste staan.",
        "There have been a hundred mandate models already; no more are kept. Leave the last one as it is.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.MandaatmodelVaststellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (Ruimtes.IsDefault || !Ruimtes.Select(r => r.Rol).Order().SequenceEqual(Mandaatregels.Dragers.Order())) return RollenOngeldig;
        for (var i = 0; i < Ruimtes.Length; i++)
        {
            var (_, onderwerpen, hoogste, zonderPlafond) = Ruimtes[i];
            if (onderwerpen.IsDefault || onderwerpen.Distinct().Count() != onderwerpen.Length || !onderwerpen.All(Enum.IsDefined)) return OnderwerpenOngeldig.Bij(Plek(i, nameof(Mandaatruimte.Onderwerpen)));
            if (hoogste is not null && zonderPlafond) return PlafondTegenstrijdig.Bij(Plek(i, nameof(Mandaatruimte.Hoogste)));
        }
        if (stand.Mandaatmodellen.Count >= MaximumModellen) return TeVaak;

        var ruimtes = Ruimtes.OrderBy(r => r.Rol).Select(r => r with { Onderwerpen = [.. r.Onderwerpen.Order()] });
        return new MandaatmodelVastgesteld(new(stand.Mandaatmodellen.Count + 1, [.. ruimtes], Toelichting)).Voor(Publiek.Keten);
    }

    static string Plek(int i, string veld) => string.Create(CultureInfo.InvariantCulture, $"{nameof(Ruimtes)}[{i}].{veld}");
}

public sealed record MandaatmodelVastgesteld(Mandaatmodel Model) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Mandaatmodellen = deel.Mandaatmodellen.Met(Model.Nummer, Model) };
}
