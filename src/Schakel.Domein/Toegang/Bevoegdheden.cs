using System.Collections.Immutable;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>
/// What one person in one standing may do at this moment, for pages that offer only what would be accepted. It asks the rules
/// themselves, so no page holds a second copy of one, and it answers nothing that trying would not.
/// </summary>
/// <param name="server">The key of the server that is asked: of a chain that goes on elsewhere nothing can be done there.</param>
public sealed class Bevoegdheden(Stand nu, Omstandigheden omstandigheden, Zegel? server = null)
{
    readonly Afwijzing? _elders = Verhuisregels.IsElders(nu, server) ? Verhuisregels.Elders : null;

    // Once for all the texts of a page.
    readonly Lazy<HashSet<TekstId>> _blijvend = new(() => [.. Afspraakregels.Getekend(nu, omstandigheden.Vandaag), .. Doorzettingregels.TeToetsen(nu, omstandigheden.Vandaag).Select(t => t.Id), .. BesluitUitvoeren.Wachtend(nu)]);

    /// <summary>Why this would be refused now; null when it would happen. Words may be left out of it: no rule reads them.</summary>
    public Afwijzing? Weiger(IOpdracht opdracht) => Elders(opdracht.Vereist) ?? Mag.Oordeel(nu, opdracht, omstandigheden with { Dader = omstandigheden.Dader.Voor(opdracht) }) as Afwijzing;

    /// <summary>Why this would be refused also after he confirms who he is; null when then it would happen. No confirmation is asked for what is refused anyway.</summary>
    public Afwijzing? WeigerNaBevestiging(IOpdracht opdracht) => Weiger(opdracht) is { } nee && nee != Mag.TweedeFactorVereist ? nee
        : Mag.Oordeel(nu, opdracht, omstandigheden with { Dader = omstandigheden.Dader.Voor(opdracht) with { Factor = Factor.Dubbel } }) as Afwijzing;

    /// <summary>Whether these words are his to erase, as <see cref="TekstWissen"/> decides it, without looking for them in the whole chain.</summary>
    public bool MagWissen(Tekstplaats plaats) =>
        Weiger(Bevoegdheid.TekstWissen) is null
        && omstandigheden.Dader.Deelname is { } id && nu.Deelnames.Vind(id) is { } wie
        && plaats.IsVan(nu, wie, omstandigheden.Vandaag) && (nu.Keten?.IsVoorbij(omstandigheden.Vandaag) == true || (!(plaats.IsAfgesproken && nu.Keten is { InOprichting: false }) && !_blijvend.Value.Contains(plaats.Tekst.Id))) && !nu.Deel(Publiek.Openbaar).GewisteTeksten.Bevat(plaats.Tekst.Id);

    /// <summary>Why acts of this kind would be refused on what belongs to these partners (none: it is the chain's, or not yet known on what); null when they are his.</summary>
    public Afwijzing? Weiger(Bevoegdheid bevoegdheid, params ImmutableArray<PartijId> betrokken) =>
        Elders(bevoegdheid) ?? Mag.Weiger(nu, omstandigheden.Dader, bevoegdheid, new(Publiek.Keten, betrokken), omstandigheden.Vandaag);

    // To take along and prove what is here changes nothing, and that it goes on here after all is said here.
    Afwijzing? Elders(Bevoegdheid bevoegdheid) => bevoegdheid is Bevoegdheid.GeheugenExporteren or Bevoegdheid.VerhuizingAfbreken ? null : _elders;

    /// <summary>Why he may not speak there now; null when he may.</summary>
    public Afwijzing? WeigerBespreken(Gespreksplek plek) => _elders ?? Gesprekregels.Weiger(nu, omstandigheden.Dader, plek, omstandigheden.Vandaag);

    /// <summary>Whether he changes what is shared at once: for the partner that began, while the founding runs and nobody objects. Else it takes a proposal.</summary>
    public bool MagVaststellen => Grondslagregels.WeigerVaststellen(nu, Grondslagregels.Wie(nu, omstandigheden.Dader)) is null;

    /// <summary>Whether this proposal, or what was decided on it for later, would now still do what everyone saw.</summary>
    public Houdbaarheid Houdbaarheid(Voorstel voorstel) => Domein.Besluiten.Houdbaarheid.Van(nu, voorstel);

    /// <summary>What these changes of what is shared would come to now.</summary>
    public Ontwerpbeeld Bekijk(IEnumerable<IBestuurdeOpdracht> ontwerp) => Ontwerpbeeld.Van(nu, ontwerp);
}
