using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>A door on a real database with an example chain of three partners behind it.</summary>
internal sealed class Huis : IAsyncDisposable
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    readonly List<Deur> _deuren = [];
    readonly IJournaal? _tweede;

    Huis(IJournaal journaal, IJournaal? tweede)
    {
        (Journaal, _tweede) = (journaal, tweede);
        Deur = Open(journaal);
    }

    public IJournaal Journaal { get; }

    public FakeTimeProvider Klok { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public Deur Deur { get; }

    public StroomId Stroom { get; } = new(Guid.NewGuid());

    public PartijId Belastingdienst { get; } = new(Guid.NewGuid());

    public PartijId Uwv { get; } = new(Guid.NewGuid());

    public PartijId Cbs { get; } = new(Guid.NewGuid());

    public Deelname Sleuteldrager { get; private set; } = null!;

    public Deelname Regisseur { get; private set; } = null!;

    public static async Task<Huis> Bouw(IJournaal journaal, IJournaal? tweede = null, bool isVoorbeeld = true)
    {
        var huis = new Huis(journaal, tweede);
        var begin = huis.Sleuteldrager = huis.Iemand(huis.Belastingdienst, Rol.Sleuteldrager);
        var invoer = new Invoer();
        var oprichten = new KetenOprichten(
            invoer.Naam("Naam", "Proefketen"), invoer.Lopend("Doel", "Eén keer aangeven"), invoer.Lopend("Ketenprobleem", "Gegevens raken zoek"), isVoorbeeld,
            [new(huis.Belastingdienst, invoer.Naam("", "Belastingdienst")), new(huis.Uwv, invoer.Naam("", "UWV")), new(huis.Cbs, invoer.Naam("", "CBS"))], begin);
        (await huis.Doe(begin, oprichten, invoer)).ShouldBeOfType<Antwoord.Gedaan>();
        huis.Regisseur = await huis.Aangetreden(huis.Belastingdienst, Rol.Ketenregisseur);
        return huis;
    }

    /// <summary>Another node, on its own connection to the database where nodes may share one.</summary>
    public Deur NogEenDeur() => Open(_tweede ?? Journaal);

    Deur Open(IJournaal journaal)
    {
        var deur = new Deur(journaal, Klok, Zone, deeltDatabase: _tweede is not null);
        _deuren.Add(deur);
        return deur;
    }

    public Task<Antwoord> Doe(Deelname wie, IOpdracht opdracht, Invoer? invoer = null, OpdrachtId? id = null, Deur? deur = null, Tijdstip? gegeven = null, Factor factor = Factor.Enkel, bool oprichting = false)
    {
        var dader = Dader.Van(wie.Persoon, wie.Id, factor);
        if (oprichting) dader = dader.BijDeOprichting();
        return (deur ?? Deur).Voer(new(Stroom, id ?? new(Guid.NewGuid()), dader, opdracht, invoer?.Woorden ?? [], gegeven, invoer?.Bestanden), CancellationToken.None);
    }

    public Task<Antwoord> Meld(KnelpuntId id, string titel = "Geboortedata ontbreken", OpdrachtId? opdracht = null, Deur? deur = null)
    {
        var invoer = new Invoer();
        return Doe(Regisseur, new KnelpuntMelden(id, Belastingdienst, Uwv, invoer.Regel("Titel", titel), null), invoer, opdracht, deur);
    }

    public Aanvraag Melding(KnelpuntId id)
    {
        var invoer = new Invoer();
        var dader = Dader.Van(Regisseur.Persoon, Regisseur.Id, Factor.Enkel);
        return new(Stroom, new(Guid.NewGuid()), dader, new KnelpuntMelden(id, Belastingdienst, Uwv, invoer.Regel("Titel", "Iets"), null), invoer.Woorden);
    }

    public Task<Antwoord> Escaleer(KnelpuntId id, Niveau naar, Deur? deur = null)
    {
        var invoer = new Invoer();
        return Doe(Regisseur, new KnelpuntEscaleren(id, naar, invoer.Lopend("Reden", "Wij komen er samen niet uit")), invoer, deur: deur);
    }

    public async Task<Deelname> Aangetreden(PartijId partij, Rol rol)
    {
        var nieuw = Iemand(partij, rol);
        if ((await Stand()).Keten is { IsVoorbeeld: true })
        {
            (await Doe(Sleuteldrager, new DeelnameBeginnen(nieuw))).ShouldBeOfType<Antwoord.Gedaan>();
            return nieuw;
        }
        var (id, geheim) = (new UitnodigingId(Guid.NewGuid()), Linkgeheim.Van(Toeval.Werp()));
        (await Doe(Sleuteldrager, new UitnodigingDoen(id, partij, rol, new Tijdstip(Klok.GetUtcNow()).DatumIn(Zone), geheim.Verzegel(id)))).ShouldBeOfType<Antwoord.Gedaan>();
        (await Doe(nieuw, new UitnodigingAannemen(id, geheim, nieuw.Id))).ShouldBeOfType<Antwoord.Gedaan>();
        return nieuw;
    }

    /// <summary>A ladder on which what lies too long rises by itself, up to the ketenmanager.</summary>
    public async Task StijgtZelf(int werkvloer = 2, int regisseurs = 3)
    {
        Laddertrede Trede(Niveau niveau, int dagen, bool stijgt) => new(niveau, niveau == Niveau.Ketenregisseurs ? Rol.Ketenregisseur : null, null, null, dagen, stijgt);
        await Stel([Trede(Niveau.Werkvloer, werkvloer, true), Trede(Niveau.Ketenregisseurs, regisseurs, true), Trede(Niveau.Ketenmanager, 5, false)]);
    }

    public async Task Stel(ImmutableArray<Laddertrede> treden) =>
        (await Doe(Sleuteldrager, new LadderVaststellen([new(Laddersoort.Gewoon, Naam.Lees("Gewoon")!.Value, treden)], []), oprichting: true)).ShouldBeOfType<Antwoord.Gedaan>();

    /// <summary>What the clock did, in the order in which it stands in the journal.</summary>
    public async Task<List<(Boeking Boeking, KnelpuntDoorgeschoven Feit)>> Klokslagen()
    {
        var slagen = new List<(Boeking, KnelpuntDoorgeschoven)>();
        await foreach (var (boeking, _) in Journaal.Lees(Stroom, 0, null, CancellationToken.None))
        {
            if (boeking.Delen.All(d => Feitensoorten.LeesDader(d.Dader)?.Actor != Actor.Klok)) continue;
            slagen.Add((boeking, boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).OfType<KnelpuntDoorgeschoven>().Single()));
        }
        return slagen;
    }

    public async Task<Inzage> Zie(Deelname wie, string? op = null, Deur? deur = null) =>
        (await (deur ?? Deur).Inzage(Stroom, wie.Persoon, Moment.Lees(op, Zone), CancellationToken.None)).ShouldNotBeNull();

    public async Task<Stand> Stand(Deur? deur = null) => (await (deur ?? Deur).Geschiedenis(Stroom, CancellationToken.None)).Nu;

    Deelname Iemand(PartijId partij, Rol rol) => new(new(Guid.NewGuid()), new(Guid.NewGuid()), partij, rol, new(new(2020, 1, 1), null));

    public async ValueTask DisposeAsync()
    {
        foreach (var deur in _deuren) await deur.DisposeAsync();
    }
}
