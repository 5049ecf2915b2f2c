using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage.Tests;

[Trait("Feature", "X04")]
public abstract class ConceptenTests(Proef proef) : IAsyncLifetime
{
    static readonly DateTimeOffset Begin = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    static readonly Maker Jansen = new(new(Guid.NewGuid()), new PartijId(Guid.NewGuid()), new(Guid.NewGuid()));

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Concepten Concepten => proef.Databank.Concepten;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Een_concept_wordt_bewaard_gewijzigd_en_weggegooid()
    {
        var concept = Nieuw(Jansen) with { Inhoud = """{"titel":"Wachten op elkaar \uD83D\uDD17 é"}""" };
        (await Concepten.Bewaar(concept, Stop)).ShouldBeNull();
        (await Concepten.Haal(Jansen, concept.Id, Stop)).ShouldBe(concept);

        var later = concept with { Inhoud = "{}", Gewijzigd = new(Begin.AddMinutes(5)) };
        (await Concepten.Bewaar(later, Stop)).ShouldBeNull();
        (await Concepten.Alle(Jansen, Stop)).ShouldBe([later]);

        (await Concepten.GooiWeg(Jansen, concept.Id, Stop)).ShouldBeTrue();
        (await Concepten.GooiWeg(Jansen, concept.Id, Stop)).ShouldBeFalse();
        (await Concepten.Haal(Jansen, concept.Id, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Wie_weggaat_laat_in_die_keten_geen_concept_achter_voor_welke_partner_ook()
    {
        var (ander, elders) = (Nieuw(Jansen with { Persoon = new(Guid.NewGuid()) }), Nieuw(Jansen with { Stroom = new(Guid.NewGuid()) }));
        var (eigen, keten) = (Nieuw(Jansen), Nieuw(Jansen with { Partij = null }));
        foreach (var concept in new[] { eigen, keten, ander, elders }) await Concepten.Bewaar(concept, Stop);

        await Concepten.GooiAllesWeg(Jansen.Stroom, Jansen.Persoon, Stop);

        foreach (var weg in new[] { eigen, keten }) (await Concepten.Haal(weg.Maker, weg.Id, Stop)).ShouldBeNull();
        foreach (var blijft in new[] { ander, elders }) (await Concepten.Haal(blijft.Maker, blijft.Id, Stop)).ShouldBe(blijft);
    }

    [Fact]
    public async Task Alles_van_een_mens_in_een_keten_komt_een_voor_een_het_oudste_eerst()
    {
        var (ander, elders) = (Nieuw(Jansen with { Persoon = new(Guid.NewGuid()) }), Nieuw(Jansen with { Stroom = new(Guid.NewGuid()) }));
        var (eigen, keten) = (Nieuw(Jansen) with { Gewijzigd = new(Begin.AddMinutes(9)) }, Nieuw(Jansen with { Partij = null }));
        foreach (var concept in new[] { eigen, keten, ander, elders }) await Concepten.Bewaar(concept, Stop);

        (await Concepten.Van(Jansen.Stroom, Jansen.Persoon, Stop).ToListAsync(Stop)).ShouldBe([keten, eigen]);
    }

    [Fact]
    public async Task Alleen_de_maker_vindt_een_concept()
    {
        var concept = Nieuw(Jansen);
        await Concepten.Bewaar(concept, Stop);

        Maker[] anderen =
        [
            Jansen with { Persoon = new(Guid.NewGuid()) },
            Jansen with { Partij = null },
            Jansen with { Partij = new PartijId(Guid.NewGuid()) },
            Jansen with { Stroom = new(Guid.NewGuid()) },
        ];
        foreach (var ander in anderen)
        {
            (await Concepten.Haal(ander, concept.Id, Stop)).ShouldBeNull();
            (await Concepten.Alle(ander, Stop)).ShouldBeEmpty();
            (await Concepten.GooiWeg(ander, concept.Id, Stop)).ShouldBeFalse();
            (await Concepten.Bewaar(concept with { Maker = ander, Inhoud = "{}" }, Stop)).ShouldBe(Afwijzing.NietGevonden);
        }
        (await Concepten.Haal(Jansen, concept.Id, Stop)).ShouldBe(concept);
    }

    [Fact]
    public async Task Wie_namens_de_keten_schrijft_vindt_het_terug_en_het_laatste_staat_bovenaan()
    {
        var keten = Jansen with { Partij = null };
        var (oud, nieuw) = (Nieuw(keten), Nieuw(keten) with { Gewijzigd = new(Begin.AddDays(1)) });
        await Concepten.Bewaar(nieuw, Stop);
        await Concepten.Bewaar(oud, Stop);
        (await Concepten.Alle(keten, Stop)).ShouldBe([nieuw, oud]);
    }

    [Fact]
    public async Task Een_concept_is_hoogstens_een_megabyte_in_bytes_geteld()
    {
        var past = Nieuw(Jansen) with { Inhoud = new string('é', Concept.MaximumBytes / 2) };
        (await Concepten.Bewaar(past, Stop)).ShouldBeNull();
        (await Concepten.Bewaar(past with { Inhoud = past.Inhoud + "x" }, Stop)).ShouldBe(Concepten.TeGroot);
        (await Concepten.Haal(Jansen, past.Id, Stop)).ShouldBe(past);
    }

    static Concept Nieuw(Maker maker) => new(new(Guid.NewGuid()), maker, "KnelpuntMelden", """{"titel":"Wachten"}""", new(Begin));
}
