using System.Collections.Frozen;
using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Who speaks for a partner: a board member by office, another by the mandate that the partner itself gave (law 9).</summary>
public static class Mandaatregels
{
    public static readonly Afwijzing MandaatOntbreekt = new(
        "mandaat-ontbreekt",
        "U hebt van uw organisatie nu geen mandaat voor alles wat dit voorstel verandert. Vraag de sleuteldrager erom, of laat een bestuurder spreken.",
        "You hold no mandate of your organisation now for all that this proposal changes. Ask the key holder for one, or let a board member speak.",
        AfwijzingSoort.NietBevoegd);

    /// <summary>The roles that can carry one. A board member needs none.</summary>
    public static readonly FrozenSet<Rol> Dragers = [Rol.Lijnmanager, Rol.Ketenregisseur];

    /// <summary>Whether this deelname speaks for its partner about all of these on this day: by mandates that run, as far as the model still allows them.</summary>
    public static bool Spreekt(Register<MandaatId, Mandaat> mandaten, Mandaatmodel? model, Deelname wie, IEnumerable<Besluitonderwerp> onderwerpen, Datum dag)
    {
        if (wie.Rol == Rol.Bestuurder) return true;
        if (!Dragers.Contains(wie.Rol)) return false;
        var bereikt = mandaten.Where(m => m.Houder == wie.Id && m.Termijn.Omvat(dag)).SelectMany(m => Modelgrens.Bereik(model, wie.Rol, m).Onderwerpen).ToHashSet();
        return bereikt.Count > 0 && onderwerpen.All(bereikt.Contains);
    }

    /// <summary>What the changes that a proposal holds are about.</summary>
    public static ImmutableArray<Besluitonderwerp> Onderwerpen(Voorstel voorstel) => [.. voorstel.Opdrachten.Select(Opdrachtsoorten.Onderwerp).Distinct()];
}
