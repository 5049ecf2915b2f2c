using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Rapportages;
using static Schakel.Application.Voorbeeld.Bezetting;
using static Schakel.Application.Voorbeeld.Verhaal;

namespace Schakel.Application.Voorbeeld;

/// <summary>The seven norms with the values and results that were published, and the two changes of which the new value is known (docs/voorbeeld.md).</summary>
internal static class Normenkader
{
    static readonly Datum EersteJaar = new(2011, 1, 1);

    /// <summary>The years of which results are known, and what the norms 1 to 7 then reached; null is not in the source.</summary>
    static readonly (int Jaar, decimal?[] Resultaten)[] Jaren =
    [
        (2011, [100.0m, 99.9m, 99.8m, 99.3m, 98.5m, 0.7m, 99.7m]),
        (2013, [100.0m, 99.3m, 99.8m, 99.9m, 98.7m, 0.20m, 99.9m]),
        (2014, [100.0m, 98.5m, 100.0m, 99.9m, 98.5m, 0.39m, 99.9m]),
        (2016, [99.9m, 98.7m, 100.0m, null, null, null, null]),
        (2017, [98.4m, 98.4m, 99.9m, null, null, null, null]),
    ];

    static readonly NormVaststellen[] Normen =
    [
        Norm(1, "Inhoudingsplichtigen zijn elk jaar uitgenodigd om aangifte te doen", null, 95),
        Norm(2, "Gegevens van werkgevers gaan door naar het register van UWV", Oprichting.Register, 95),
        Norm(3, "Gegevens blijven gelijk in polisadministratie en heffing", null, 95),
        Norm(4, "Ontvangen aangiften staan op tijd in de polisadministratie", Oprichting.Nominatief, 95),
        Norm(5, "Leveringen aan afnemers gaan volgens afspraak", null, 90),
        Norm(6, "Extra uitvraag van jaarloongegevens bij werkgevers", null, 5) with { Richting = Normrichting.Maximaal },
        Norm(7, "Werkgevers krijgen fouten teruggemeld met een verzoek om correctie", null, 99),
    ];

    public static void Vertel(Verhaal verhaal)
    {
        foreach (var norm in Normen) verhaal.Vertel($"norm {norm.Nummer}", Op(EersteJaar.AddDays(-1), 11), Van(Belastingdienst, Rol.Sleuteldrager), norm, bijDeOprichting: true);
        foreach (var (jaar, resultaten) in Jaren) Jaarcijfers(verhaal, jaar, resultaten);
        Verander(verhaal, 7, 98, 2014, "Norm 7 wordt 98 procent", "In 2011 was deze norm 99 procent, over 2014 was hij 98 procent. (Bron: UWV, jaarverslagen 2011 en 2014.)");
        Verander(verhaal, 1, 98, 2015, "Norm 1 wordt 98 procent", "Het Kernteam verhoogde deze norm vanaf 2015; over 2017 was hij 98 procent. (Bron: UWV, jaarverslagen 2014 en 2017.)");
    }

    static void Jaarcijfers(Verhaal verhaal, int jaar, decimal?[] resultaten)
    {
        var bron = string.Create(CultureInfo.InvariantCulture, $"UWV, jaarverslag {jaar}. De dag van de melding is bij benadering.");
        foreach (var (norm, waarde) in Normen.Zip(resultaten))
        {
            if (waarde is not { } cijfer) continue;
            var isVoorlopig = norm.Nummer is 6 or 7;
            verhaal.Vertel($"resultaat {norm.Nummer} {jaar}", Op(new(jaar + 1, 5, 1), 10), Bureau, i => new ResultaatMelden(
                norm.Norm, new(new(jaar, 1, 1), new Datum(jaar, 12, 31)), cijfer, isVoorlopig, i.LopendOfNiets("Toelichting", isVoorlopig ? "Voorlopige inschatting." : null), i.Lopend("Bron", bron)));
        }
    }

    static void Verander(Verhaal verhaal, int nummer, decimal waarde, int jaar, string titel, string toelichting)
    {
        const string Benadering = " Hoe en wanneer de partners dit vaststelden staat niet in de bron; de dagen in het geheugen zijn bij benadering.";
        var voorstel = $"norm {nummer} vanaf {jaar}";
        var norm = Normen[nummer - 1] with { Vanaf = new(jaar, 1, 1), Waarde = waarde };

        verhaal.StelVoor(voorstel, Op(new(jaar - 1, 12, 2), 10), Ketenmanager, titel, toelichting + Benadering, new(jaar + 2, 1, 4), norm);
        verhaal.Spreek(voorstel, Op(new(jaar - 1, 12, 9), 14), Van(Belastingdienst, Rol.Bestuurder));
        verhaal.Spreek(voorstel, Op(new(jaar - 1, 12, 16), 14), Van(Cbs, Rol.Bestuurder));
        verhaal.Spreek(voorstel, Op(new(jaar - 1, 12, 31), 11), Van(Uwv, Rol.Bestuurder));
    }

    static NormVaststellen Norm(int nummer, string naam, OverdrachtId? overdracht, decimal waarde) =>
        new(Vast.Id<NormId>($"{nummer}"), nummer, Vast.Naam(naam), overdracht, Normrichting.Minimaal, Eenheid.Procent, EersteJaar, waarde, null);
}
