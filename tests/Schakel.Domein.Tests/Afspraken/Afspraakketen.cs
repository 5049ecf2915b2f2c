using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Afspraken;

/// <summary>A chain in which Belastingdienst and UWV share a hand-over with a norm, and CBS stands beside it.</summary>
internal sealed class Afspraakketen
{
    public Besluitketen Huis { get; } = new();

    public Proefketen Keten => Huis.Keten;

    public Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    public Deelname Belastingdienst => Huis.Bestuurders[0];

    public Deelname Uwv => Huis.Bestuurders[1];

    public Deelname Cbs => Huis.Bestuurders[2];

    public AfspraakVoorstellen Nieuw() => new(
        Keten.Nieuw<AfspraakId>(), Huis.Overdracht, Afspraaksoort.Dienstverleningsafspraak, Keten.Tekst("Levering per week"), Keten.Tekst("Elke maandag een bestand"),
        [new(Keten.Belastingdienst, Keten.Tekst("Levert voor negen uur")), new(Keten.Uwv, Keten.Tekst("Bevestigt de ontvangst"))],
        [Huis.Norm], new(Vandaag, Vandaag.AddYears(1)), null, 30, Keten.Tekst("Dossier 12"), InKeten: true);

    public AfspraakId Voorgesteld(AfspraakVoorstellen? voorstel = null)
    {
        voorstel ??= Nieuw();
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        return voorstel.Afspraak;
    }

    /// <summary>Proposed and signed by both.</summary>
    public AfspraakId Aangegaan(AfspraakVoorstellen? voorstel = null)
    {
        var id = Voorgesteld(voorstel);
        Teken(Belastingdienst, id).ShouldBeNull();
        Teken(Uwv, id).ShouldBeNull();
        return id;
    }

    public Afspraak Zie(AfspraakId id) => Keten.Stand.Afspraken.Vind(id)!;

    public Zegel Zegel(AfspraakId id) => Zie(id).Zegel(Keten.Stand.Normen);

    public Afwijzing? Teken(Deelname wie, AfspraakId id, Zegel? versie = null) => Keten.Als(wie).Doe(new AfspraakTekenen(id, wie.Partij!.Value, versie ?? Zegel(id)));

    public Afwijzing? ZegOp(Deelname wie, AfspraakId id, Datum laatste) => Keten.Als(wie).Doe(new AfspraakOpzeggen(id, wie.Partij!.Value, laatste, Keten.Tekst("Wij stoppen ermee")));

    public Afwijzing? WijsAf(Deelname wie, AfspraakId id) => Keten.Als(wie).Doe(new AfspraakAfwijzen(id, wie.Partij!.Value, Keten.Tekst("Dit halen wij niet")));

    public void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    /// <summary>What this person may read.</summary>
    public Inzage Ziet(Deelname wie) => new(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, Vandaag), Keten.Nu);
}
