using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Sets up a body. It answers only to a body that is there already, so that the lines upward never come back on themselves.</summary>
public sealed record GremiumInstellen(GremiumId Gremium, Naam Naam, Gremiumniveau Niveau, GremiumId? VerantwoordtAan, Tekst? Ritme, Tekst Taak) : IBestuurdeOpdracht
{
    public const int MaximumGremia = 200;

    public static readonly Afwijzing NiveauOngeldig = new(
        "niveau-ongeldig", "Kies bestuurlijk, tactisch of operationeel.", "Choose board, tactical or operational.", Veld: nameof(Niveau));

    public static readonly Afwijzing GremiumOnbekend = new(
        "gremium-onbekend",
        "Dit gremium is er niet. Stel het eerst in, of laat dit gremium aan niemand verantwoording afleggen.",
        "There is no such body. Set it up first, or let this body answer to none.",
        Veld: nameof(VerantwoordtAan));

    public static readonly Afwijzing NaamBezet = new(
        "naam-bezet", "Een ander gremium heet al zo. Kies een andere naam.", "Another body has this name. Choose another name.", AfwijzingSoort.Conflict, nameof(Naam));

    public static readonly Afwijzing TeVeelGremia = new(
        "te-veel-gremia", "Een keten heeft hier ten hoogste 200 gremia.", "A chain has at most 200 bodies here.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.GremiumInstellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (!Enum.IsDefined(Niveau)) return NiveauOngeldig;
        if (stand.Gremia.Bevat(Gremium)) return Afwijzing.IdInGebruik;
        if (VerantwoordtAan is { } boven && !stand.Gremia.Bevat(boven)) return GremiumOnbekend;
        if (stand.Gremia.Any(g => g.Naam == Naam)) return NaamBezet;
        if (stand.Gremia.Count >= MaximumGremia) return TeVeelGremia;

        return new GremiumIngesteld(new(Gremium, Naam, Niveau, VerantwoordtAan, Ritme, Taak)).Voor(Publiek.Keten);
    }
}

public sealed record GremiumIngesteld(Gremium Gremium) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Gremia = deel.Gremia.Met(Gremium.Id, Gremium) };
}
