using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>A chain after its founding, with a hand-over, a norm on it and somebody at each partner who can speak for it.</summary>
internal sealed class Besluitketen
{
    public Besluitketen(bool afgerond = true)
    {
        Uwv = Keten.Aangetreden(Keten.Uwv, Rol.Sleuteldrager);
        Cbs = Keten.Aangetreden(Keten.Cbs, Rol.Sleuteldrager);
        Bestuurders = [.. new[] { Keten.Belastingdienst, Keten.Uwv, Keten.Cbs }.Select(p => Keten.Aangetreden(p, Rol.Bestuurder))];
        (Overdracht, Norm) = (Keten.Nieuw<OverdrachtId>(), Keten.Nieuw<NormId>());
        Keten.AlsOprichter().Moet(new OverdrachtVaststellen(Overdracht, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Nominatieve gegevens")));
        Keten.Moet(Norm95());
        Ketenmanager = Keten.Iemand(null, Rol.Ketenmanager);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(Ketenmanager));
        if (afgerond) Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
    }

    public Proefketen Keten { get; } = new();

    public Deelname Uwv { get; }

    public Deelname Cbs { get; }

    public Deelname Ketenmanager { get; }

    public IReadOnlyList<Deelname> Bestuurders { get; }

    public OverdrachtId Overdracht { get; }

    public NormId Norm { get; }

    public static readonly Datum Herziening = new(2027, 3, 1);

    public NormVaststellen Norm95() =>
        new(Norm, 2, Naam.Lees("Gegevens door naar de polis")!.Value, Overdracht, Normrichting.Minimaal, Eenheid.Procent, new(2020, 1, 1), 95m, null);

    public NormVaststellen Verhoogd(decimal waarde = 98m, string vanaf = "2027-01-01") => Norm95() with { Vanaf = Datum.Parse(vanaf, null), Waarde = waarde };

    /// <summary>With what changed since, where it comes back to a decision.</summary>
    public VoorstelIndienen Voorstel(params IBestuurdeOpdracht[] opdrachten) => new(
        Keten.Nieuw<VoorstelId>(), Keten.Nieuw<BesluitId>(), Keten.Tekst("Norm 2 omhoog"), Keten.Tekst("Het kan beter."), null, Herziening, [.. opdrachten],
        Sindsdien: Terugkomst.Op(Keten.Stand.Voorstellen, Keten.Stand.Besluiten, Ontwerpbeeld.Van(Keten.Stand, opdrachten).Raakvlakken).Any() ? Keten.Tekst("Het liep anders") : null);

    public VoorstelId Ingediend(params IBestuurdeOpdracht[] opdrachten)
    {
        var voorstel = Voorstel(opdrachten);
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        return voorstel.Voorstel;
    }

    public Afwijzing? Spreek(Deelname bestuurder, VoorstelId voorstel, Oordeel oordeel = Oordeel.Instemmen, string? reden = null) =>
        Keten.Als(bestuurder).Doe(Standpunt(bestuurder, voorstel, oordeel, reden));

    public StandpuntGeven Standpunt(Deelname bestuurder, VoorstelId voorstel, Oordeel oordeel = Oordeel.Instemmen, string? reden = null) =>
        new(voorstel, bestuurder.Partij!.Value, Zie(voorstel).Ronde, oordeel, reden is null ? null : Keten.Tekst(reden));

    public void Allen(VoorstelId voorstel)
    {
        foreach (var bestuurder in Bestuurders) Spreek(bestuurder, voorstel).ShouldBeNull();
    }

    public IReadOnlyList<TWerk> Werk<TWerk>(Deelname wie)
    {
        var (inzage, dag) = (Inzage(wie), Keten.Nu.DatumIn(Proefketen.Amsterdam));
        return [.. Werkvoorraad.Van(wie, inzage, [.. inzage.Knelpunten], dag, 99).Eerste.OfType<TWerk>()];
    }

    public Inzage Inzage(Deelname wie) => new(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Keten.Nu.DatumIn(Proefketen.Amsterdam)), Keten.Nu);

    public Voorstel Zie(VoorstelId voorstel) => Keten.Stand.Voorstellen.Vind(voorstel)!;

    public Norm ZieNorm() => Keten.Stand.Normen.Vind(Norm)!;
}
