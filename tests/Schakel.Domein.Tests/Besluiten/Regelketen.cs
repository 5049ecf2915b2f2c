using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>A chain with a body that decides by a rule of its own: Belastingdienst has three seats in it, UWV two, CBS one.</summary>
internal sealed class Regelketen
{
    public Regelketen(Besluitregel regel, Drempel? drempel = null, bool zwijgenTelt = false, int quorum = 0, bool zonderCbs = false, bool zonderVervanging = false)
    {
        Gremium = Keten.Nieuw<GremiumId>();
        var zetels = new Gremiumzetels[] { new(Keten.Belastingdienst, 3), new(Keten.Uwv, 2), new(Keten.Cbs, 1) };
        Regels = new([Rol.Bestuurder], [.. zonderCbs ? zetels[..2] : zetels], regel, quorum, zonderVervanging, Voorzitterregel.Wisselend, null, drempel, zwijgenTelt);
        Keten.AlsOprichter().Moet(new GremiumInstellen(Gremium, Naam.Lees("Ketenraad")!.Value, Gremiumniveau.Tactisch, null, null, Keten.Tekst("Beslist"), Regels));
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
    }

    public Besluitketen Huis { get; } = new(afgerond: false);

    public GremiumId Gremium { get; }

    public Reglement Regels { get; }

    public Proefketen Keten => Huis.Keten;

    public Deelname Belastingdienst => Huis.Bestuurders[0];

    public Deelname Uwv => Huis.Bestuurders[1];

    public Deelname Cbs => Huis.Bestuurders[2];

    public Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    /// <summary>With ten days where silence counts, and five elsewhere.</summary>
    public VoorstelIndienen Nieuw() => Nieuw(Regels.ZwijgenTelt ? 10 : 5);

    public VoorstelIndienen Nieuw(int? dagen) => Huis.Voorstel(Huis.Verhoogd()) with { Gremium = Gremium, Standpuntdagen = dagen };

    public VoorstelId Ingediend(VoorstelIndienen? indienen = null)
    {
        indienen ??= Nieuw();
        Keten.Als(Keten.Regisseur).Moet(indienen);
        return indienen.Voorstel;
    }

    public void Spreken(VoorstelId voorstel, params Oordeel?[] oordelen)
    {
        foreach (var (oordeel, i) in oordelen.Select((o, i) => (o, i)))
            if (oordeel is { } wat) Huis.Spreek(Huis.Bestuurders[i], voorstel, wat, wat is Oordeel.Bezwaar or Oordeel.InstemmenMetZorg ? "Omdat" : null).ShouldBeNull();
    }

    /// <summary>The days go by until the day after the close, and the clock does what is due.</summary>
    public void Sluit(VoorstelId voorstel)
    {
        var op = Huis.Zie(voorstel).Sluiting!.Op!.Value;
        Keten.Nu = new(new DateTimeOffset(op.AddDays(1).ToDateTime(new(9, 0)), TimeSpan.Zero));
        Klok();
    }

    public void Klok()
    {
        while (Domein.Toegang.Klokregels.Eerste(Keten.Stand, Vandaag) is { } daad) Keten.AlsKlok().Moet(daad);
    }

    public Afwijzing? Bespreek(Deelname wie, VoorstelId voorstel, PartijId bezwaar) => Keten.Als(wie).Doe(new BezwaarBespreken(voorstel, bezwaar, Huis.Zie(voorstel).Van(bezwaar)?.Gegeven ?? Keten.Nu, Keten.Tekst("In januari mag het later")));

    public Voorstelstatus Status(VoorstelId voorstel) => Huis.Zie(voorstel).Status;
}
