using System.Security.Cryptography;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>A chain of about as many facts as asked, made by opdrachten as the door makes them: bottlenecks reported, raised, and raised to the chain.</summary>
internal static class GroteKeten
{
    static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static readonly PartijId A = new(Guid.NewGuid());
    public static readonly PartijId B = new(Guid.NewGuid());
    public static readonly Deelname Begin = new(new(Guid.NewGuid()), new(Guid.NewGuid()), A, Rol.Sleuteldrager, new(new(2020, 1, 1), null));
    public static readonly Deelname Regisseur = Begin with { Id = new(Guid.NewGuid()), Rol = Rol.Ketenregisseur };

    public static Dader Als(Deelname wie) => Dader.Van(wie.Persoon, wie.Id, Factor.Enkel);

    public static (KetenOprichten Opdracht, Invoer Invoer) Oprichten(bool isVoorbeeld = false)
    {
        var invoer = new Invoer();
        return (new(invoer.Naam("", "Meetketen"), invoer.Lopend("", "Meten"), invoer.Lopend("", "Weten"), isVoorbeeld, [new(A, invoer.Naam("", "A")), new(B, invoer.Naam("", "B"))], Begin, Regisseur), invoer);
    }

    public static (KnelpuntMelden Opdracht, Invoer Invoer) Melden(KnelpuntId id, string titel = "Geboortedata ontbreken bij de overdracht")
    {
        var invoer = new Invoer();
        return (new(id, A, B, invoer.Regel("", titel), null), invoer);
    }

    /// <summary>The entries of such a chain, without a database.</summary>
    /// <param name="titels">What each bottleneck is called; all the same when left out.</param>
    public static List<Bijschrijving> Maak(StroomId stroom, int feiten, bool isVoorbeeld = false, Func<string>? titels = null)
    {
        var stand = Stand.Leeg(stroom);
        var bij = new List<Bijschrijving>();
        var moment = new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
        var aantal = 0;

        void Doe(Deelname wie, IOpdracht opdracht, Invoer invoer)
        {
            moment = moment.AddSeconds(20);
            var nu = new Omstandigheden(new(moment), Zone, Als(wie));
            var gebeurd = (Gebeurd)opdracht.Beslis(stand, nu);
            var boeking = Boeking.Na(stand, new(Guid.NewGuid()), nu, gebeurd, () => RandomNumberGenerator.GetBytes(32));
            var hash = boeking.Hash();
            bij.Add(new(boeking, hash, invoer.Woorden, []));
            stand = stand.Na(boeking, hash);
            aantal += gebeurd.Uitingen.Length;
        }

        var (oprichten, woorden) = Oprichten(isVoorbeeld);
        Doe(Begin, oprichten, woorden);
        for (var i = 0; aantal < feiten; i++)
        {
            var id = new KnelpuntId(Guid.NewGuid());
            var (melden, titel) = titels is null ? Melden(id) : Melden(id, titels());
            Doe(Regisseur, melden, titel);
            foreach (var niveau in new[] { Niveau.Ketenregisseurs, Niveau.Ketenmanager, Niveau.Ketenbestuur }.Take(i % 4))
            {
                var reden = new Invoer();
                Doe(Regisseur, new KnelpuntEscaleren(id, niveau, reden.Lopend("", "Wij komen er samen niet uit")), reden);
            }
        }
        return bij;
    }
}
