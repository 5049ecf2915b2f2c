using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;

namespace Schakel.Web.Tests.Opzet;

/// <summary>A chain in which something of everything happened: bottlenecks of several pairs of partners, a decision, an open proposal, results, an event.</summary>
public sealed class Drukkeketen : IAsyncLifetime
{
    /// <summary>What lies between Belastingdienst and UWV, and between UWV and CBS.</summary>
    public const string Tussen = "Geboortedata ontbreken <hier>";
    public const string Elders = "Wat CBS en UWV alleen aangaat";
    public const string Opgelost = "Dubbele berichten";
    public const string Voorgesteld = "Terugmelding binnen 48 uur";
    public const string Besloten = "=HYPERLINK(\"kwaad\") norm 1 hoger";
    public const string Afgesproken = "Levering per werkdag";
    public const string Onderling = "=Tussen ons twee";
    public const string Aangeboden = "Minister <van> Sociale Zaken";
    public const string Gebeurde = "De ketenconferentie";

    public Ketenapp App { get; } = new();

    public KnelpuntId Knelpunt { get; } = new(Guid.NewGuid());

    public VoorstelId Voorstel { get; } = new(Guid.NewGuid());

    /// <summary>The last entry before anything was reported.</summary>
    public long NrBegin { get; private set; }

    public string Keten => App.Keten;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        NrBegin = (await App.Deur.Inzage(App.Stroom, App.Wie(Rol.Ketenmanager).Persoon, null, CancellationToken.None))!.Nr;
        await Melden(Knelpunt, App.Belastingdienst, App.Uwv, Tussen, App.Overdracht);
        await Melden(new(Guid.NewGuid()), App.Uwv, App.Cbs, Elders, null);
        var opgelost = new KnelpuntId(Guid.NewGuid());
        await Melden(opgelost, App.Belastingdienst, App.Uwv, Opgelost, App.Overdracht);
        var hoe = new Invoer();
        await App.Moet(App.Wie(Rol.Teammanager, App.Uwv), new KnelpuntOplossen(opgelost, hoe.Lopend("", "Samen")), hoe);

        var besluit = new VoorstelId(Guid.NewGuid());
        await Indienen(besluit, Besloten, 60);
        foreach (var partij in new[] { App.Belastingdienst, App.Uwv, App.Cbs }) await Spreken(besluit, partij, partij == App.Cbs ? Oordeel.InstemmenMetZorg : Oordeel.Instemmen);
        await Aanbieden(besluit);
        await Indienen(Voorstel, Voorgesteld, 48, new(2027, 6, 1));
        await Spreken(Voorstel, App.Belastingdienst, Oordeel.Instemmen);

        await App.AfspraakVoorgesteld(Afgesproken);
        await App.AfspraakVoorgesteld(Onderling, inKeten: false);
        foreach (var (jaar, waarde, voorlopig) in new[] { (2024, 71m, false), (2025, 70.5m, true) })
        {
            var invoer = new Invoer();
            await App.Moet(App.Wie(Rol.Bureaumedewerker), new ResultaatMelden(App.Norm, new(new(jaar, 1, 1), new Datum(jaar, 12, 31)), waarde, voorlopig, null, invoer.Regel("", "Telling van UWV")), invoer);
        }
        var wat = new Invoer();
        await App.Moet(App.Wie(Rol.Bureaumedewerker), new GebeurtenisOptekenen(new(Guid.NewGuid()), new(2018, 9, 5), wat.Regel("", Gebeurde), null), wat);
    }

    async Task Melden(KnelpuntId id, PartijId van, PartijId naar, string titel, OverdrachtId? overdracht)
    {
        var invoer = new Invoer();
        await App.Moet(App.Wie(Rol.Ketenregisseur, van), new KnelpuntMelden(id, van, naar, invoer.Regel("", titel), null, overdracht), invoer);
    }

    async Task Indienen(VoorstelId id, string titel, decimal uren, Datum? vanaf = null)
    {
        var invoer = new Invoer();
        var norm = new NormVaststellen(App.Norm, 1, invoer.Naam("", "Terugmelding"), App.Overdracht, Normrichting.Maximaal, Eenheid.Uren, vanaf ?? new(2027, 1, 1), uren, null);
        await App.Dien(new(
            id, new(Guid.NewGuid()), invoer.Regel("", titel), invoer.Lopend("", "Het kan sneller"), null, new(2027, 3, 1), [norm]), invoer);
    }

    async Task Spreken(VoorstelId voorstel, PartijId partij, Oordeel oordeel)
    {
        var invoer = new Invoer();
        await App.Moet(App.Wie(Rol.Bestuurder, partij), new StandpuntGeven(voorstel, partij, 1, oordeel, oordeel == Oordeel.Instemmen ? null : invoer.Lopend("", "Let op de piek")), invoer);
    }

    async Task Aanbieden(VoorstelId voorstel)
    {
        var (wie, invoer) = (App.Wie(Rol.Bestuurder, App.Uwv), new Invoer());
        var besluit = (await App.Deur.Inzage(App.Stroom, wie.Persoon, null, CancellationToken.None))!.Voorstellen.Vind(voorstel)!.Besluit;
        await App.Moet(wie, new BesluitAanbieden(new(Guid.NewGuid()), besluit, App.Uwv, invoer.Regel("", Aangeboden), invoer.Lopend("", "Dit raakt de begroting")), invoer);
    }

    public async ValueTask DisposeAsync() => await App.DisposeAsync();
}
