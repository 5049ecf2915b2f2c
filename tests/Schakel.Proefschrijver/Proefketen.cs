using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Proefschrijver;

/// <summary>The example chain of the kill tests, with fixed ids so that each process recognises it.</summary>
public static class Proefketen
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    public static readonly StroomId Stroom = new(Kenmerk(1));

    static readonly PartijId Belastingdienst = new(Kenmerk(2));
    static readonly PartijId Uwv = new(Kenmerk(3));
    static readonly Deelname Sleuteldrager = Iemand(4, Rol.Sleuteldrager);
    static readonly Deelname Regisseur = Iemand(6, Rol.Ketenregisseur);

    /// <summary>Founds the chain, or finds that it was founded: a repeat with the same id changes nothing.</summary>
    public static async Task Begin(Deur deur, CancellationToken stop)
    {
        var invoer = new Invoer();
        var oprichten = new KetenOprichten(
            invoer.Naam("", "Proefketen"), invoer.Lopend("", "Eén keer aangeven"), invoer.Lopend("", "Gegevens raken zoek"), true,
            [new(Belastingdienst, invoer.Naam("", "Belastingdienst")), new(Uwv, invoer.Naam("", "UWV"))], Sleuteldrager);
        await deur.Voer(new(Stroom, new(Kenmerk(8)), Als(Sleuteldrager), oprichten, invoer.Woorden), stop);
        await deur.Voer(new(Stroom, new(Kenmerk(9)), Als(Sleuteldrager), new DeelnameBeginnen(Regisseur), []), stop);
    }

    public static Aanvraag Melden(KnelpuntId knelpunt, OpdrachtId opdracht)
    {
        var invoer = new Invoer();
        return new(Stroom, opdracht, Als(Regisseur), new KnelpuntMelden(knelpunt, Belastingdienst, Uwv, invoer.Regel("", "Geboortedata ontbreken"), null), invoer.Woorden);
    }

    public static Aanvraag Escaleren(KnelpuntId knelpunt, Niveau naar, OpdrachtId opdracht)
    {
        var invoer = new Invoer();
        return new(Stroom, opdracht, Als(Regisseur), new KnelpuntEscaleren(knelpunt, naar, invoer.Lopend("", "Wij komen er niet uit")), invoer.Woorden);
    }

    static Deelname Iemand(byte nummer, Rol rol) =>
        new(new(Kenmerk(nummer)), new(Kenmerk((byte)(nummer + 1))), Belastingdienst, rol, new(new(2020, 1, 1), null));

    static Dader Als(Deelname wie) => Dader.Van(wie.Persoon, wie.Id, Factor.Enkel);

    static Guid Kenmerk(byte nummer) => new([0, 0, 0, 0, 0, 0, 0, 0x40, 0x80, 0, 0, 0, 0, 0, 0, nummer]);
}
