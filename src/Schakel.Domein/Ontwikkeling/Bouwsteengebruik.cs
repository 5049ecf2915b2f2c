using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>How far a chain uses a building block. That it is absent is no lack: a chain takes what it needs.</summary>
[JsonConverter(typeof(Enumnaam<Bouwsteenstand>))]
public enum Bouwsteenstand
{
    Afwezig,
    InOpbouw,
    Levend,
}

/// <summary>How far a chain uses one building block, read off from what stands there and never asked.</summary>
public sealed record Bouwsteengebruik(Bouwsteen Bouwsteen, Bouwsteenstand Stand)
{
    /// <summary>The building blocks of which it shows here, in the order of NORA; the others have nothing in the product yet by which they could be seen.</summary>
    public static ImmutableArray<Bouwsteengebruik> Van(Inzage inzage, Datum dag) =>
    [
        .. new (Bouwsteen Steen, bool Begonnen, bool Levend)[]
        {
            (Bouwsteen.Ketenbestuur, Gremia(inzage).Any(IsBestuurlijk), Gremia(inzage).Any(g => IsBestuurlijk(g) && g.Reglement is not null)),
            (Bouwsteen.Ketenmanager, inzage.Opdrachtbrief is not null || Vervuld(inzage, Rol.Ketenmanager, dag), HeeftOpdracht(inzage, dag)),
            (Bouwsteen.Lijnmanagement, Vervuld(inzage, Rol.Lijnmanager, dag), BijElk(inzage, Rol.Lijnmanager, dag)),
            (Bouwsteen.Ketenregisseur, Vervuld(inzage, Rol.Ketenregisseur, dag), BijElk(inzage, Rol.Ketenregisseur, dag)),
            (Bouwsteen.Ketenbureau, Vervuld(inzage, Rol.Bureaumedewerker, dag), Vervuld(inzage, Rol.Bureaumedewerker, dag)),
            (Bouwsteen.Besluitvormingsmodel, inzage.Mandaatmodel is not null || inzage.Voorstellen.Any(), inzage.Besluiten.Any()),
            (Bouwsteen.Ketenoverlegstructuur, Gremia(inzage).Any(), Gremia(inzage).Where(g => g.Reglement is not null).Select(g => g.Niveau).Distinct().Count() > 1),
            (Bouwsteen.Ketenrapportage, inzage.Normen.Count > 0, inzage.Resultaten.Count > 0),
        }.Select(b => new Bouwsteengebruik(b.Steen, b.Levend ? Bouwsteenstand.Levend : b.Begonnen ? Bouwsteenstand.InOpbouw : Bouwsteenstand.Afwezig)),
    ];

    static IEnumerable<Gremium> Gremia(Inzage inzage) => inzage.Gremia.Where(g => !g.IsOpgeheven);

    static bool IsBestuurlijk(Gremium gremium) => gremium.Niveau == Gremiumniveau.Bestuurlijk;

    static bool Vervuld(Inzage inzage, Rol rol, Datum dag) => inzage.Deelnames.Any(d => d.Rol == rol && d.Termijn.Omvat(dag));

    static bool BijElk(Inzage inzage, Rol rol, Datum dag) =>
        inzage.Partners.Where(p => p.DoetMee(dag)).ToList() is { Count: > 0 } partners && partners.TrueForAll(p => inzage.Deelnames.Any(d => d.Partij == p.Id && d.Rol == rol && d.Termijn.Omvat(dag)));

    static bool HeeftOpdracht(Inzage inzage, Datum dag) => inzage.Opdrachtbrief is { } brief && brief.IsVanKracht(inzage.Beslissers(dag), inzage.Deelnames.Vind(brief.Ketenmanager), dag);
}
