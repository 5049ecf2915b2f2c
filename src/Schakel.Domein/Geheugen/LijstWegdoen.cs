using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>Takes a list away that was brought along: it no longer shows. That it was there stays in the memory; its words are erased apart.</summary>
public sealed record LijstWegdoen(LijstId Lijst) : IOpdracht
{
    public static readonly Afwijzing AlWeg = new(
        "lijst-al-weg", "Deze lijst is al weggedaan.", "This list has been taken away already.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietUwLijst = new(
        "niet-uw-lijst",
        "Wie deze lijst meebracht doet haar weg, of de sleuteldrager van die partner. Vraag het daar.",
        "Whoever brought this list takes it away, or the key holder of that partner. Ask there.",
        AfwijzingSoort.NietBevoegd);

    public Bevoegdheid Vereist => Bevoegdheid.LijstWegdoen;

    public Voorwerp? Over(Stand stand) => stand.Lijsten.Vind(Lijst) is { } lijst ? new(lijst.Publiek, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Lijsten.Vind(Lijst) is not { } lijst || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (!lijst.IsVan(stand, wie, nu.Vandaag)) return NietUwLijst;
        if (lijst.IsWeg) return AlWeg;

        return new LijstWeggedaan(Lijst).Voor(lijst.Publiek);
    }
}

public sealed record LijstWeggedaan(LijstId Lijst) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Lijsten = deel.Lijsten.Verander(Lijst, l => l with { Weggedaan = herkomst.Tijdstip }) };
}
