using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests;

/// <summary>A chain in memory for tests: three partners and their people, chance that is counted instead of thrown, a clock that is set.</summary>
internal sealed class Proefketen
{
    public static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    readonly List<(Boeking Boeking, Zegel Hash)> _boekingen = [];
    readonly string _zaad;
    int _teller;

    public Proefketen(string zaad = "proef", bool isVoorbeeld = true)
    {
        _zaad = zaad;
        Stand = Stand.Leeg(Nieuw<StroomId>());
        (Belastingdienst, Uwv, Cbs) = (Nieuw<PartijId>(), Nieuw<PartijId>(), Nieuw<PartijId>());
        Regisseur = Iemand(Belastingdienst, Rol.Ketenregisseur);
        var begin = Iemand(Belastingdienst, Rol.Sleuteldrager);
        Als(begin).Doe(new KetenOprichten(
            Naam.Lees("Proefketen")!.Value, Tekst("Eén keer aangeven, overal goed gebruikt."), Tekst("Gegevens raken zoek tussen de schakels."), isVoorbeeld,
            [new(Belastingdienst, Naam.Lees("Belastingdienst")!.Value), new(Uwv, Naam.Lees("UWV")!.Value), new(Cbs, Naam.Lees("CBS")!.Value)], begin));
        AlsBeheer().Doe(new SleutelAankondigen(Convert.ToBase64String(Proefsleutel.Spki), null));
        Als(begin);
        Regisseur = Binnen(Regisseur);
        Sleuteldrager = begin;
    }

    public Stand Stand { get; private set; }

    public PartijId Belastingdienst { get; }

    public PartijId Uwv { get; }

    public PartijId Cbs { get; }

    public Deelname Regisseur { get; }

    public Deelname Sleuteldrager { get; }

    public Tijdstip Nu { get; set; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public IReadOnlyList<(Boeking Boeking, Zegel Hash)> Boekingen => _boekingen;

    public Dictionary<TekstId, (byte[] Zout, string Woorden)> Woorden { get; } = [];

    Dader _dader = Dader.Beheer;

    public Proefketen Als(Deelname deelname, Grondslag grondslag = Grondslag.Geen, Factor factor = Factor.Voorbeeld)
    {
        _dader = Dader.Van(deelname.Persoon, deelname.Id, factor) with { Grondslag = grondslag };
        return this;
    }

    /// <summary>As the partner that began, on the ground of the founding.</summary>
    public Proefketen AlsOprichter() => Als(Sleuteldrager, Grondslag.Oprichting);

    public Proefketen AlsKlok()
    {
        _dader = Dader.Klok;
        return this;
    }

    /// <summary>As whoever holds a link that asks something from outside.</summary>
    public Proefketen AlsGevraagde()
    {
        _dader = Dader.Gevraagde;
        return this;
    }

    public Proefketen AlsBeheer()
    {
        _dader = Dader.Beheer;
        return this;
    }

    /// <summary>As the door does it: allowed, decided, written to bytes, read back and folded. Null when it happened, else the refusal.</summary>
    public Afwijzing? Doe(IOpdracht opdracht)
    {
        var nu = new Omstandigheden(Nu, Amsterdam, _dader);
        if (Mag.Weiger(Stand, _dader, opdracht, nu.Vandaag) is { } geweigerd) return geweigerd;
        var uitkomst = opdracht.Beslis(Stand, nu);
        if (uitkomst is Afwijzing afwijzing) return afwijzing;
        Schrijf((Gebeurd)uitkomst);
        return null;
    }

    /// <summary>Writes facts that no opdracht decided: what a forger would do.</summary>
    public void Schrijf(Gebeurd gebeurd)
    {
        var nu = new Omstandigheden(Nu, Amsterdam, _dader);
        var boeking = Boeking.Na(Stand, Nieuw<OpdrachtId>(), nu, gebeurd, Zout);
        var hash = boeking.Hash();
        _boekingen.Add((boeking, hash));
        // What every test of a rule proves as well: the facts as decided fold as their bytes do.
        var inDeHand = Stand.Na(boeking, hash, nu, gebeurd);
        Stand = Stand.Na(boeking, hash);
        foreach (var (publiek, deel) in Stand.Delen)
            if (inDeHand.Deel(publiek).Digest() != deel.Digest()) throw new InvalidOperationException($"Wat beslist is vouwt in {publiek} anders dan zijn bytes.");
    }

    /// <summary>For what is only the way to what is tested: it happens, or the test is wrong.</summary>
    public void Moet(IOpdracht opdracht)
    {
        if (Doe(opdracht) is { } geweigerd) throw new InvalidOperationException(geweigerd.Code);
    }

    public Deelname Iemand(PartijId? partij, Rol rol) => new(Nieuw<DeelnameId>(), Nieuw<PersoonId>(), partij, rol, new(new(2020, 1, 1), null));

    /// <summary>Brings somebody into the chain, by its partner's key holder.</summary>
    public Deelname Aangetreden(PartijId partij, Rol rol)
    {
        var nieuw = Iemand(partij, rol);
        var vorige = _dader;
        Als(Stand.Deelnames.FirstOrDefault(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager) ?? Sleuteldrager);
        nieuw = Binnen(nieuw);
        _dader = vorige;
        return nieuw;
    }

    // An example is peopled by its story; in a real chain people come in by a link.
    Deelname Binnen(Deelname nieuw)
    {
        if (Stand.Keten is { IsVoorbeeld: true })
        {
            Moet(new DeelnameBeginnen(nieuw));
            return nieuw;
        }
        var (id, geheim, wie) = (Nieuw<UitnodigingId>(), Linkgeheim.Van(Zout()), _dader);
        var vandaag = Nu.DatumIn(Amsterdam);
        Moet(new UitnodigingDoen(id, nieuw.Partij, nieuw.Rol, vandaag, geheim.Verzegel(id)));
        Als(nieuw, factor: Factor.Enkel).Moet(new UitnodigingAannemen(id, geheim, nieuw.Id));
        _dader = wie;
        return nieuw with { Termijn = new(vandaag, null) };
    }

    public Tekst Tekst(string woorden)
    {
        var id = Nieuw<TekstId>();
        var zout = Zout();
        Woorden[id] = (zout, woorden);
        return new(id, Zegel.Over(Merk.Tekst, zout, Encoding.UTF8.GetBytes(woorden)));
    }

    public TId Nieuw<TId>() where TId : struct, IId<TId>
    {
        var bytes = Volgende()[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return TId.Van(new Guid(bytes, bigEndian: true));
    }

    public byte[] Zout() => Volgende();

    byte[] Volgende()
    {
        var bron = new byte[Encoding.UTF8.GetByteCount(_zaad) + 4];
        BinaryPrimitives.WriteInt32BigEndian(bron, _teller++);
        Encoding.UTF8.GetBytes(_zaad, bron.AsSpan(4));
        return SHA256.HashData(bron);
    }
}
