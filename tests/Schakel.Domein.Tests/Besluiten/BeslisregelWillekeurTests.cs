using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>
/// Whatever the body, its share, its quorum and what silence means, and in whatever order people speak, object, talk, leave and let days go by: what was decided
/// was carried by the rule of that moment, told apart from the code that decides.
/// </summary>
[Trait("Feature", "B04")]
public sealed class BeslisregelWillekeurTests
{
    sealed record Raad(Besluitregel Regel, Drempel? Drempel, bool Zwijgen, int Quorum, int? Dagen);

    static readonly Gen<Drempel> Deel = Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12]).Where(t => t.Item1 <= t.Item2 && 2 * t.Item1 > t.Item2).Select(t => new Drempel(t.Item1, t.Item2));

    static readonly Gen<Raad> Raden =
        from regel in Gen.Enum<Besluitregel>()
        from deel in Deel
        from zwijgen in Gen.Bool
        from quorum in Gen.Int[0, 1]
        from dagen in Gen.Int[1, 6]
        from zonderTermijn in Gen.Int[0, 3]
        select new Raad(regel, regel is Besluitregel.Gekwalificeerd or Besluitregel.Gewogen ? deel : null, zwijgen, quorum, zwijgen ? dagen + 9 : zonderTermijn > 0 || regel is not (Besluitregel.Consent or Besluitregel.Unaniem) ? dagen : null);

    [Fact]
    [Trait("Feature", "B03")]
    public void Geen_besluit_zonder_de_regel_en_het_quorum_van_dat_moment() =>
        Gen.Select(Raden, Gen.Int[0, 29].List[1, 30]).Sample((raad, daden) => Speel(raad, daden), iter: 300, threads: 1);

    static void Speel(Raad raad, List<int> daden)
    {
        var keten = new Regelketen(raad.Regel, raad.Drempel, raad.Zwijgen, raad.Quorum);
        var voorstel = keten.Ingediend(keten.Nieuw(raad.Dagen));
        foreach (var daad in daden)
        {
            var (wie, i) = (keten.Huis.Bestuurders[daad % 3], daad / 3);
            var (voor, vandaag, nu) = (keten.Keten.Stand, keten.Vandaag, keten.Huis.Zie(voorstel));
            var oordeel = (Oordeel)(i % 4);
            switch (i)
            {
                case < 6:
                    var geweigerd = keten.Huis.Spreek(wie, voorstel, oordeel, "Omdat");
                    if (nu.Sluiting is { } s && (s.IsGesloten || s.Op < vandaag) && !(nu.Van(wie.Partij!.Value) is { Oordeel: Oordeel.Bezwaar } && oordeel != Oordeel.Bezwaar)) geweigerd.ShouldNotBeNull("late is late");
                    break;
                case 6: keten.Bespreek(wie, voorstel, wie.Partij!.Value); break;
                case 7: keten.Keten.Als(keten.Keten.Regisseur).Doe(new VoorstelAanpassen(voorstel, nu.Ronde, keten.Keten.Tekst("Anders"), nu.Titel, nu.Toelichting, nu.HerzienOp, daad % 3 == 0 ? [0] : [], daad % 3 == 0 ? [] : [keten.Huis.Verhoogd(90m + daad)])); break;
                case 8: keten.Keten.Als(keten.Keten.Sleuteldrager).Doe(new DeelnameBeeindigen(keten.Huis.Bestuurders[0].Id, vandaag)); break;
                default:
                    keten.Keten.Nu = new(keten.Keten.Nu.Moment.AddDays(1 + daad % 3));
                    keten.Klok();
                    break;
            }
            Controleer(keten, voorstel, raad, voor);
        }
    }

    static void Controleer(Regelketen keten, VoorstelId id, Raad raad, Stand voor)
    {
        var (na, voorstel) = (keten.Keten.Stand, keten.Huis.Zie(id));
        if (voorstel.Sluiting is { IsGesloten: false, Op: { } op } && voorstel.Status == Voorstelstatus.Open && keten.Vandaag > op) keten.Klok();
        if (voorstel.Status != Voorstelstatus.Besloten || voor.Voorstellen.Vind(id)!.Status == Voorstelstatus.Besloten) return;

        // At the moment of the decision, in the words of the rules themselves.
        var genomen = na.Besluiten.Single().Genomen.DatumIn(Proefketen.Amsterdam);
        var dag = voorstel.Sluiting is { IsGesloten: true, Op: { } einde } && !voorstel.Bezwaargesprekken.Any() && voorstel.Standpunten.All(s => s.Gegeven.DatumIn(Proefketen.Amsterdam) <= einde || s.IsStilzwijgend) ? einde.AddDays(1) : genomen;
        PartijId[] kring = [keten.Keten.Belastingdienst, keten.Keten.Uwv, keten.Keten.Cbs];
        int Zetels(PartijId p) => p == keten.Keten.Belastingdienst ? 3 : p == keten.Keten.Uwv ? 2 : 1;
        bool ZegtJa(PartijId p) => voorstel.Van(p)?.Oordeel is Oordeel.Instemmen or Oordeel.InstemmenMetZorg;
        var ja = kring.Count(ZegtJa);
        (raad.Regel switch
        {
            Besluitregel.Consent => kring.All(p => voorstel.Van(p) is { Oordeel: not Oordeel.Bezwaar }),
            Besluitregel.Unaniem => ja == 3,
            Besluitregel.Meerderheid => ja > 1.5m,
            Besluitregel.Gekwalificeerd => ja / 3m >= (decimal)raad.Drempel!.Value.Teller / raad.Drempel.Value.Noemer - 0.0000001m,
            _ => kring.Where(ZegtJa).Sum(Zetels) / 6m >= (decimal)raad.Drempel!.Value.Teller / raad.Drempel.Value.Noemer - 0.0000001m,
        }).ShouldBeTrue($"{raad}: {string.Join(", ", voorstel.Standpunten.Select(s => s.Oordeel))}");
        if (raad.Zwijgen) kring.Any(p => voorstel.Van(p) != null && !voorstel.Van(p)!.IsStilzwijgend && ZegtJa(p)).ShouldBeTrue("somebody really said yes");
        if (raad.Quorum > 0)
            kring.ShouldAllBe(p => (raad.Zwijgen || voorstel.Van(p) != null) && na.Deelnames.Any(d => d.Partij == p && d.Rol == Rol.Bestuurder && d.Termijn.Omvat(dag)), $"{raad}");
        voorstel.Telling!.Kring.ShouldBe(kring, ignoreOrder: true);
        foreach (var stil in voorstel.Standpunten.Where(s => s.IsStilzwijgend)) (raad.Zwijgen, stil.Door).ShouldBe((true, null));
        voorstel.Standpunten.Where(s => s.Oordeel == Oordeel.Bezwaar).ShouldAllBe(s => voorstel.Bezwaargesprekken.Any(g => g.Partij == s.Partij && g.Bezwaar == s.Gegeven));
        // Who had no say yet has his days; without a term all have spoken.
        if (voorstel.Sluiting is not { IsGesloten: true }) kring.ShouldAllBe(p => voorstel.Van(p) != null);
        // And what happened is what was shown.
        var gevolg = keten.Keten.Boekingen.Select(b => b.Boeking.Delen.SelectMany(d => d.Feiten).ToList()).Single(f => f.Any(r => r.Naam == nameof(BesluitGenomen))).SkipWhile(r => r.Naam != nameof(BesluitGenomen)).Skip(1).ToList();
        gevolg.Count.ShouldBe(voorstel.Bevroren.Length);
        gevolg.Zip(voorstel.Bevroren).ShouldAllBe(paar => paar.First.IsGelijkAan(paar.Second));
    }
}
