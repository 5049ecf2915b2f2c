using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tijden;

namespace Schakel.Web.Tests.Opzet;

/// <summary>The real program with a small example chain behind it: three partners and somebody in every role, and a reviewer.</summary>
public sealed class Ketenapp : SchakelApp, IAsyncLifetime
{
    static readonly Rol[] Partnerrollen = [Rol.Sleuteldrager, Rol.Bestuurder, Rol.Lijnmanager, Rol.Ketenregisseur, Rol.Teammanager, Rol.Ketenmedewerker];

    readonly List<Deelname> _deelnames = [];

    public StroomId Stroom { get; } = new(Guid.NewGuid());

    public PartijId Belastingdienst { get; } = new(Guid.NewGuid());

    public PartijId Uwv { get; } = new(Guid.NewGuid());

    public PartijId Cbs { get; } = new(Guid.NewGuid());

    /// <summary>The hand-over from Belastingdienst to UWV.</summary>
    public OverdrachtId Overdracht { get; } = new(Guid.NewGuid());

    /// <summary>A norm on that hand-over: at most 72 hours.</summary>
    public NormId Norm { get; } = new(Guid.NewGuid());

    /// <summary>A body of the two.</summary>
    public GremiumId Gremium { get; } = new(Guid.NewGuid());

    /// <summary>Somebody from outside looks at the chain, on the invitation of Belastingdienst, which then was alone.</summary>
    public ReviewId Review { get; } = new(Guid.NewGuid());

    public string Keten => $"/ketens/{Stroom}";

    public Deur Deur => Services.GetRequiredService<Deur>();

    public Deelname Wie(Rol rol, PartijId? partij = null) => _deelnames.Single(d => d.Rol == rol && d.Partij == partij);

    public async ValueTask InitializeAsync()
    {
        StartServer();
        var begin = Iemand(Belastingdienst, Rol.Sleuteldrager);
        var oprichting = new Invoer();
        await Moet(begin, new KetenOprichten(
            oprichting.Naam("", "Proefketen"), oprichting.Lopend("", "Eén keer aangeven, overal goed gebruikt"), oprichting.Lopend("", "Gegevens raken zoek tussen de schakels"), true,
            [new(Belastingdienst, oprichting.Naam("", "Belastingdienst")), new(Uwv, oprichting.Naam("", "UWV")), new(Cbs, oprichting.Naam("", "CBS"))], begin), oprichting);
        var review = new Invoer();
        await Moet(begin, new ReviewOpdragen(Review, review.Regel("", "Auditdienst"), review.Lopend("", "Kloppen de cijfers?"), new(new(2026, 10, 1), new(2027, 3, 31)), false, Belastingdienst), review, opgericht: true);
        await Begint(begin, Iemand(null, Rol.Reviewer, Review));
        foreach (var partij in new[] { Belastingdienst, Uwv, Cbs })
        {
            var sleuteldrager = _deelnames.Find(d => d.Partij == partij) ?? await Begint(begin, Iemand(partij, Rol.Sleuteldrager));
            foreach (var rol in Partnerrollen.Skip(1)) await Begint(sleuteldrager, Iemand(partij, rol));
            var mandaat = new Invoer();
            await Moet(sleuteldrager, new MandaatVerlenen(
                new(Guid.NewGuid()), Wie(Rol.Lijnmanager, partij).Id, [Besluitonderwerp.Normen], null, new(Vandaag.DagVan(Nu), null), mandaat.Regel("", "Mandaatregeling, artikel 4"), null), mandaat);
        }
        await Begint(begin, Iemand(null, Rol.Ketenmanager));
        await Begint(begin, Iemand(null, Rol.Bureaumedewerker));
        var inrichting = new Invoer();
        await Moet(begin, new OverdrachtVaststellen(Overdracht, Belastingdienst, Uwv, inrichting.Regel("", "Nominatieve gegevens")), inrichting, opgericht: true);
        await Moet(begin, new NormVaststellen(Norm, 1, inrichting.Naam("", "Terugmelding"), Overdracht, Normrichting.Maximaal, Eenheid.Uren, new(2026, 1, 1), 72, null), inrichting, opgericht: true);
        await Moet(begin, new GremiumInstellen(
            Gremium, inrichting.Naam("", "Werkoverleg"), Gremiumniveau.Operationeel, null, null, inrichting.Regel("", "Verdeelt het werk"),
            new([Rol.Teammanager], [new(Belastingdienst, 1), new(Uwv, 1)], Besluitregel.Consent, 1, true, Voorzitterregel.Wisselend, null)), inrichting, opgericht: true);
        await Moet(begin, new ConvenantOpstellen(inrichting.Lopend("", "Wij werken samen"), new(new(2026, 1, 1), null)), inrichting, opgericht: true);
        await Moet(begin, new OpdrachtbriefOpstellen(
            Wie(Rol.Ketenmanager).Id, inrichting.Lopend("", "Bewaak het geheel"), inrichting.Lopend("", "De normen worden gehaald"), new(new(2026, 1, 1), null)), inrichting, opgericht: true);
        await Moet(begin, new OprichtingAfronden(), new());
    }

    /// <summary>For what is only the way to what is tested: it happens, or the test is wrong.</summary>
    public async Task Moet(Deelname wie, IOpdracht opdracht, Invoer invoer, bool opgericht = false)
    {
        if (await Doe(wie, opdracht, invoer, opgericht) is { } geweigerd) throw new InvalidOperationException(geweigerd.Code);
    }

    /// <summary>Why it was refused; null when it was done.</summary>
    public async Task<Afwijzing?> Doe(Deelname wie, IOpdracht opdracht, Invoer invoer, bool opgericht = false)
    {
        var dader = Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld);
        return await Deur.Voer(new(Stroom, new(Guid.NewGuid()), opgericht ? dader.BijDeOprichting() : dader, opdracht, invoer.Woorden), CancellationToken.None) is Antwoord.Geweigerd geweigerd ? geweigerd.Afwijzing : null;
    }

    /// <summary>A browser without scripts or pictures: keeps cookies, follows nothing, and has taken a seat in the chain.</summary>
    public async Task<HttpClient> BezoekerAls(Rol rol, PartijId? partij = null) => (await Gezeten(rol, partij)).Bezoeker;

    /// <summary>What a browser holds that has taken this seat.</summary>
    public async Task<CookieCollection> KoekjesVan(Rol rol, PartijId? partij = null)
    {
        var (bezoeker, koekjes) = await Gezeten(rol, partij);
        bezoeker.Dispose();
        return koekjes.GetAllCookies();
    }

    async Task<(HttpClient Bezoeker, CookieContainer Koekjes)> Gezeten(Rol rol, PartijId? partij)
    {
        var koekjes = new CookieContainer();
        var bezoeker = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = koekjes }) { BaseAddress = Adres };
        var antwoord = await bezoeker.VerstuurFormulier($"{Keten}/binnenkomen", 0, ("deelname", Wie(rol, partij).Id.ToString()));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (bezoeker, koekjes);
    }

    async Task<Deelname> Begint(Deelname door, Deelname nieuw)
    {
        await Moet(door, new DeelnameBeginnen(nieuw), new());
        return nieuw;
    }

    Deelname Iemand(PartijId? partij, Rol rol, ReviewId? review = null)
    {
        var nieuw = new Deelname(new(Guid.NewGuid()), new(Guid.NewGuid()), partij, rol, review is null ? new(new(2020, 1, 1), null) : new(new(2026, 10, 1), new(2027, 3, 31)), review);
        _deelnames.Add(nieuw);
        return nieuw;
    }
}
