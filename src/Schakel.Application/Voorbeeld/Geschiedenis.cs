using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using static Schakel.Application.Voorbeeld.Bezetting;
using static Schakel.Application.Voorbeeld.Verhaal;

namespace Schakel.Application.Voorbeeld;

/// <summary>What is known of the chain since 2006, written down when its source had appeared, and the bottleneck of 2007.</summary>
internal static class Geschiedenis
{
    const string Benadering = " De bron noemt geen dag; die is bij benadering.";

    static readonly KnelpuntId Van2007 = Vast.Id<KnelpuntId>("2007");

    public static void Vertel(Verhaal verhaal)
    {
        Gebeurtenissen(verhaal);
        Knelpunt(verhaal);
    }

    static void Gebeurtenissen(Verhaal verhaal)
    {
        Teken(2007, 9, 10, new(2007, 9, 1),
            "Er komt een ketenmanager, onafhankelijk van de partners. Die kan investeringen bij de Belastingdienst en UWV doorzetten.",
            "AG Connect; interview met de ketenmanager." + Benadering);
        Teken(2008, 1, 7, new(2008, 1, 1),
            "Na een integrale probleemanalyse is de keten ‘werkend’. De volgende stappen heten ‘stabiel’ en ‘robuust’.",
            "AG Connect.");
        Teken(2008, 12, 1, new(2008, 11, 3),
            "Halfjaarlijkse rapportage aan de Tweede Kamer, onder meer over sturing, normenkader, ketentesten en de kwaliteit van loongegevens.",
            "Halfjaarrapportage, november 2008 (inhoudsopgave)." + Benadering);
        Teken(2010, 12, 6, new(2010, 7, 1),
            "Van buiten komt scherpe kritiek op keuzes in de keten.",
            "Ockham, whitepaper, 2010." + Benadering);
        Teken(2013, 12, 2, new(2013, 7, 1),
            "Het boek Ketens de baas beschrijft hoe deze keten wordt bestuurd.",
            "Ketens de baas, 2013; NORA, thema Ketensturing." + Benadering);
        Teken(2015, 5, 11, new(2015, 1, 1),
            "Het Kernteam verhoogt de normen 1, 4, 5 en 6. De nieuwe waarden van 4, 5 en 6 staan niet in de bron en zijn hier niet ingevuld.",
            "UWV, jaarverslag 2014.");
        Teken(2015, 9, 7, new(2015, 7, 1),
            "Een nieuwe ketenmanager treedt aan.",
            "Interview met de ketenmanager, loonaangifteketen.nl." + Benadering);
        Teken(2016, 9, 5, new(2006, 1, 1),
            "De keten begint met de Wfsv. Iedere partij is dan verantwoordelijk voor haar eigen resultaat, niemand voor het geheel; gezamenlijke risico’s zijn nauwelijks in beeld.",
            "Weblog van de keten, 2016.");
        Teken(2016, 9, 5, new(2016, 7, 1),
            "De keten viert tien jaar met een symposium. De blik gaat van binnen naar buiten: naar iedereen die met de loonaangifte werkt.",
            "Weblog van de keten, 2016." + Benadering);
        Teken(2017, 3, 1, new(2017, 2, 28),
            "De keten krijgt de Individual Alliance Excellence Award van ASAP, als eerste samenwerking met alleen publieke partners.",
            "NORA en loonaangifteketen.nl, 2017.");
        Teken(2017, 5, 1, new(2006, 1, 1),
            "Achteraf gezien was het begin moeilijk: de politiek had de samenwerking opgelegd, de techniek was onderschat, de regels werden steeds ingewikkelder en iedere organisatie stuurde vooral zichzelf.",
            "Blog over de prijs, Sioo, 25 april 2017.");
        Teken(2018, 9, 10, new(2018, 9, 5),
            "Ketenconferentie van twee dagen in Scheveningen, met de partners, makers van software, salarisprofessionals, afnemers en ministeries.",
            "loonaangifteketen.nl, 2018.");
        Teken(2019, 5, 6, new(2005, 12, 31),
            "Tot en met 2005 deden werkgevers twee keer aangifte: bij de Belastingdienst en bij UWV.",
            "UWV, jaarverslag 2018.");
        Teken(2019, 12, 10, new(2019, 12, 9),
            "De Commissie Loonaangifteketen brengt haar rapport uit aan SZW. Alleen de titelpagina is hier bekend.",
            "Titelpagina van het rapport, 9 december 2019.");
        Teken(2020, 5, 4, new(2019, 8, 31),
            "In de polisadministratie staan 20,2 miljoen inkomstenverhoudingen van 13,4 miljoen mensen (eind augustus 2019).",
            "UWV, 2019.");
        Teken(2022, 5, 2, new(2021, 12, 31),
            "In de polisadministratie staan 21,2 miljoen inkomstenverhoudingen van 13,8 miljoen mensen (eind 2021).",
            "UWV, 2021.");

        void Teken(int jaar, int maand, int dag, Datum datum, string wat, string bron)
        {
            var naam = string.Create(CultureInfo.InvariantCulture, $"gebeurtenis {datum:yyyy-MM-dd} opgetekend {jaar}");
            verhaal.Vertel(naam, Op(new(jaar, maand, dag), 9, 30), Bureau, i => new GebeurtenisOptekenen(Vast.Id<GebeurtenisId>(naam), datum, i.Lopend("Wat", wat), i.Lopend("Bron", bron)));
        }
    }

    static void Knelpunt(Verhaal verhaal)
    {
        verhaal.Meld(Van2007, Op(new(2007, 3, 5), 10), Van(Uwv, Rol.Ketenmedewerker), Belastingdienst, Uwv, Oprichting.Nominatief,
            "Gegevens in de loonaangiften ontbreken of kloppen niet",
            "Door ontbrekende en foute gegevens zijn toeslagen over 2006 niet af te rekenen; 108.000 inhoudingsplichtigen doen opnieuw aangifte over 2006. "
            + "Fouten blijken pas als de gegevens al zijn doorgegeven aan UWV. De partners overleggen nauwelijks en merken storingen laat op. "
            + "(Bron: AG Connect over 2007. Hoe dit per niveau omhoogging is nagespeeld; de dagen zijn bij benadering.)");
        verhaal.Escaleer(Van2007, Op(new(2007, 9, 10), 11), Van(Uwv, Rol.Teammanager), Niveau.Ketenregisseurs, "Op de werkvloer is dit niet op te lossen. (Nagespeeld.)");
        verhaal.Escaleer(Van2007, Op(new(2007, 9, 17), 11), Van(Uwv, Rol.Ketenregisseur), Niveau.Ketenmanager, "Het raakt alle schakels en vraagt meer dan twee partners samen kunnen. (Nagespeeld.)");
        verhaal.Escaleer(Van2007, Op(new(2007, 9, 24), 11), Ketenmanager, Niveau.Ketenbestuur, "Herstel vraagt investeringen van de partners. (Nagespeeld.)");
        verhaal.LosOp(Van2007, Op(new(2008, 1, 2), 10), Ketenmanager,
            "Na een integrale probleemanalyse en met een ketenmanager is de keten vanaf 1 januari 2008 ‘werkend’. (Bron: AG Connect.)");
    }
}
