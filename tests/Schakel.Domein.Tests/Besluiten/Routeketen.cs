using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>A chain with two bodies: one of line managers, which answers to one of board members. Every partner has a line manager with a mandate for all.</summary>
internal sealed class Routeketen
{
    public Routeketen(Besluitregel laag = Besluitregel.Consent, Besluitregel hoog = Besluitregel.Consent, bool zwijgenHoog = false, bool hoogMetRegels = true)
    {
        (Laag, Hoog) = (Keten.Nieuw<GremiumId>(), Keten.Nieuw<GremiumId>());
        Keten.AlsOprichter().Moet(new GremiumInstellen(Hoog, Naam.Lees("Ketenraad")!.Value, Gremiumniveau.Bestuurlijk, null, null, Keten.Tekst("Stuurt"), hoogMetRegels ? Regels(Rol.Bestuurder, hoog, zwijgenHoog) : null));
        Keten.Moet(new GremiumInstellen(Laag, Naam.Lees("Lijnmanagersoverleg")!.Value, Gremiumniveau.Tactisch, Hoog, null, Keten.Tekst("Werkt"), Regels(Rol.Lijnmanager, laag, false)));
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        Lijn = [.. Huis.Bestuurders.Select(b => Keten.Aangetreden(b.Partij!.Value, Rol.Lijnmanager))];
        foreach (var (lijn, bestuurder) in Lijn.Zip(Huis.Bestuurders))
        {
            var sleuteldrager = Keten.Stand.Deelnames.Single(d => d.Partij == lijn.Partij && d.Rol == Rol.Sleuteldrager);
            Keten.Als(sleuteldrager).Moet(new MandaatVerlenen(Keten.Nieuw<MandaatId>(), lijn.Id, [.. Enum.GetValues<Besluitonderwerp>()], null, new(Vandaag, new(2026, 12, 31)), Keten.Tekst("Mandaatregeling"), null));
        }
    }

    public Besluitketen Huis { get; } = new(afgerond: false);

    public GremiumId Laag { get; }

    public GremiumId Hoog { get; }

    /// <summary>The line managers of Belastingdienst, UWV and CBS.</summary>
    public IReadOnlyList<Deelname> Lijn { get; }

    public Proefketen Keten => Huis.Keten;

    public Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    public VoorstelIndienen Nieuw(Reikwijdte? reikwijdte, int? dagen = null) => Huis.Voorstel(Huis.Verhoogd()) with { Gremium = Laag, Reikwijdte = reikwijdte, Standpuntdagen = dagen };

    public VoorstelId Ingediend(Reikwijdte? reikwijdte, int? dagen = null) => Indienen(Nieuw(reikwijdte, dagen));

    public VoorstelId Indienen(VoorstelIndienen indienen)
    {
        Keten.Als(Keten.Regisseur).Moet(indienen);
        return indienen.Voorstel;
    }

    public void Spreken(IReadOnlyList<Deelname> wie, VoorstelId voorstel, params Oordeel[] oordelen)
    {
        for (var i = 0; i < wie.Count; i++)
        {
            var oordeel = i < oordelen.Length ? oordelen[i] : Oordeel.Instemmen;
            Huis.Spreek(wie[i], voorstel, oordeel, oordeel is Oordeel.Bezwaar or Oordeel.InstemmenMetZorg ? "Omdat" : null).ShouldBeNull();
        }
    }

    public void Sluit(VoorstelId voorstel)
    {
        var op = Huis.Zie(voorstel).Sluiting!.Op!.Value;
        Keten.Nu = new(new DateTimeOffset(op.AddDays(1).ToDateTime(new(9, 0)), TimeSpan.Zero));
        while (Domein.Toegang.Klokregels.Eerste(Keten.Stand, Vandaag) is { } daad) Keten.AlsKlok().Moet(daad);
    }

    Reglement Regels(Rol rol, Besluitregel regel, bool zwijgen) =>
        new([rol], [new(Keten.Belastingdienst, 1), new(Keten.Uwv, 1), new(Keten.Cbs, 1)], regel, 0, false, Voorzitterregel.Wisselend, null, null, zwijgen);
}
