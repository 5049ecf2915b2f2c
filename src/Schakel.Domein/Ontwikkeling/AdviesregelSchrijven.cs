using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>The chain writes a rule of its talk paper: one of its own, or its own words in the place of Schakel's. It advises and binds nobody, so it takes no decision.</summary>
/// <param name="Nummer">The rule that it replaces; null for one of its own that is new.</param>
public sealed record AdviesregelSchrijven(int? Nummer, Bouwsteen Bouwsteen, Strekking Strekking, Adviesgrond Grond, Tekst Reden, Tekst Bron) : IOpdracht
{
    public const int MaximumVersies = 100;

    public static readonly Afwijzing OnbekendeRegel = new(
        "adviesregel-onbekend", "Deze regel is er niet. Schrijf hem als een nieuwe.", "There is no such rule. Write it as a new one.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing BouwsteenOnbekend = new(
        "bouwsteen-onbekend", "Kies een van de achttien bouwstenen.", "Choose one of the eighteen building blocks.", Veld: nameof(Bouwsteen));

    public static readonly Afwijzing StrekkingOnbekend = new(
        "strekking-onbekend", "Kies nodig, overwegen of licht.", "Choose needed, consider or light.", Veld: nameof(Strekking));

    public static readonly Afwijzing GrondOnbekend = new(
        "adviesgrond-onbekend", "Kies antwoorden uit de lijst, elk één keer, of geen: dan geldt de regel altijd.", "Choose answers from the list, each once, or none: then the rule always applies.", Veld: nameof(Grond));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-adviesregels", "Uw organisatie schreef al vijftig regels. Pas er een aan die er al is.", "Your organisation wrote fifty rules already. Change one that is there.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "adviesregel-te-vaak", "Deze regel is al honderd keer geschreven; meer wordt niet bewaard. Schrijf een nieuwe.", "This rule was written a hundred times already; no more are kept. Write a new one.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.AdviesregelSchrijven;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        var eigen = stand.Adviesregels;
        if (Nummer is { } gekozen && Adviesregels.Vind(eigen, gekozen) is null) return OnbekendeRegel;
        if (!Enum.IsDefined(Bouwsteen)) return BouwsteenOnbekend;
        if (!Enum.IsDefined(Strekking)) return StrekkingOnbekend;
        if (!IsGrond(Grond)) return GrondOnbekend;
        var volgend = Math.Max(Adviesregels.HoogsteVanSchakel, eigen.LastOrDefault()?.Nummer ?? 0) + 1;
        if (Nummer is null && eigen.Count(r => r.Nummer > Adviesregels.HoogsteVanSchakel && Partij(stand, r.Door) == Partij(stand, nu.Dader.Deelname)) >= Adviesregels.MaximumPerPartner) return TeVeel;
        var nummer = Nummer ?? volgend;
        var versie = (eigen.Vind(nummer)?.Versie ?? 0) + 1;
        if (versie > MaximumVersies) return TeVaak;

        return new AdviesregelGeschreven(nummer, Bouwsteen, Strekking, new([.. Grond.Antwoorden.Order()], [.. Grond.Oorsprongen.Order()]), Reden, Bron, versie).Voor(Publiek.Keten);
    }

    static PartijId? Partij(Stand stand, DeelnameId? door) => door is { } id ? stand.Deelnames.Vind(id)?.Partij : null;

    static bool IsGrond(Adviesgrond grond) =>
        !grond.Antwoorden.IsDefault && !grond.Oorsprongen.IsDefault && grond.Antwoorden.All(Enum.IsDefined) && grond.Oorsprongen.All(Enum.IsDefined)
        && grond.Antwoorden.Distinct().Count() == grond.Antwoorden.Length && grond.Oorsprongen.Distinct().Count() == grond.Oorsprongen.Length;
}

public sealed record AdviesregelGeschreven(int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, Adviesgrond Grond, Tekst Reden, Tekst Bron, int Versie) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var was = deel.Adviesregels.Vind(Nummer);
        return deel.MetVervangen(was?.Teksten ?? [], was?.Door) with
        {
            Adviesregels = deel.Adviesregels.Met(Nummer, new(Nummer, Bouwsteen, Strekking, Grond, Reden, Bron, Versie, IsGeschrapt: false, herkomst.Dader?.Deelname)),
        };
    }
}
