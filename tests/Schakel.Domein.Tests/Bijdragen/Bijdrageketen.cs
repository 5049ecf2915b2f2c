using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;

namespace Schakel.Domein.Tests.Bijdragen;

/// <summary>A chain after its founding, with the line of UWV and of CBS in it.</summary>
internal sealed class Bijdrageketen
{
    public static readonly Datum Uiterlijk = new(2026, 6, 30);

    public Bijdrageketen(bool afgerond = true)
    {
        Huis = new(afgerond);
        (Uwv, Cbs) = (Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager), Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager));
    }

    public Besluitketen Huis { get; }

    public Proefketen Keten => Huis.Keten;

    /// <summary>The line managers.</summary>
    public Deelname Uwv { get; }

    public Deelname Cbs { get; }

    public Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    public BijdrageVragen Vragen() => new(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Twee testers"), 40, Bedrag.VanEuro(12_500m), Uiterlijk);

    /// <summary>All partners decide to ask it of UWV.</summary>
    public BijdrageId Gevraagd(BijdrageVragen? vragen = null)
    {
        vragen ??= Vragen();
        Huis.Allen(Huis.Ingediend(vragen));
        return vragen.Bijdrage;
    }

    public Afwijzing? Bevestig(BijdrageId id, string? reden = null, Deelname? wie = null) =>
        Keten.Als(wie ?? Uwv).Doe(new BijdrageBevestigen(id, reden is null ? null : Keten.Tekst(reden)));

    public Afwijzing? Weiger(BijdrageId id, string reden = "Wij hebben ze niet", Deelname? wie = null) =>
        Keten.Als(wie ?? Uwv).Doe(new BijdrageWeigeren(id, Keten.Tekst(reden)));

    public Bijdrage Zie(BijdrageId id) => Keten.Stand.Bijdragen.Vind(id)!;

    public void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
