using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I13")]
public sealed class KetenOprichtenTests
{
    readonly Proefketen _vers = new("vers");
    readonly Deelname _begin;

    public KetenOprichtenTests() => _begin = _vers.Iemand(_vers.Belastingdienst, Rol.Sleuteldrager);

    [Fact]
    public void Wie_begint_heeft_naast_de_sleutel_een_tweede_rol_in_dezelfde_boeking()
    {
        var ook = _begin with { Id = _vers.Nieuw<DeelnameId>(), Rol = Rol.Bestuurder };

        var gebeurd = Begin(ookAls: ook).ShouldBeOfType<Gebeurd>();

        gebeurd.Uitingen.Select(u => u.Feit).OfType<DeelnameBegonnen>().Select(f => f.Deelname).ShouldBe([_begin, ook]);
        Begin(ookAls: null).ShouldBeOfType<Gebeurd>().Uitingen.Select(u => u.Feit).OfType<DeelnameBegonnen>().ShouldHaveSingleItem();
    }

    [Fact]
    public void De_tweede_rol_is_van_dezelfde_mens_voor_dezelfde_partner_en_een_andere()
    {
        var goed = _begin with { Id = _vers.Nieuw<DeelnameId>(), Rol = Rol.Bestuurder };

        foreach (var fout in new[]
        {
            goed with { Id = _begin.Id }, goed with { Persoon = _vers.Nieuw<PersoonId>() }, goed with { Partij = _vers.Uwv }, goed with { Rol = Rol.Sleuteldrager },
            goed with { Rol = Rol.Ketenmanager }, goed with { Termijn = new(_begin.Termijn.Van.AddDays(1), null) },
        })
            Begin(ookAls: fout).ShouldBe(KetenOprichten.OokAlsPastNiet, $"{fout}");
    }

    [Fact]
    public void Een_keten_heeft_minstens_twee_partners_en_elk_een_keer()
    {
        var (a, b) = (Partner(_vers.Belastingdienst, "A"), Partner(_vers.Uwv, "B"));

        Begin(a).ShouldBe(KetenOprichten.TweePartners);
        Begin(a, b, Partner(_vers.Uwv, "C")).ShouldBe(KetenOprichten.TweePartners, "one id twice");
        Begin(a, b, Partner(_vers.Cbs, "b")).ShouldBe(KetenOprichten.TweePartners, "one name twice, however it is written");
        Begin(b, Partner(_vers.Cbs, "C")).ShouldBe(KetenOprichten.InitiatiefnemerHoortErbij);
        Begin(a, b).ShouldBeOfType<Gebeurd>();
    }

    [Fact]
    public void Een_keten_heeft_ten_hoogste_vijfhonderd_partners()
    {
        Ketenpartner[] partners = [Partner(_vers.Belastingdienst, "A"), .. Enumerable.Range(1, KetenOprichten.MaximumPartners).Select(i => Partner(_vers.Nieuw<PartijId>(), $"Partner {i}"))];

        Begin(partners).ShouldBe(KetenOprichten.TeVeelPartners);
        Begin(partners[..^1]).ShouldBeOfType<Gebeurd>();
    }

    static Ketenpartner Partner(PartijId id, string naam) => new(id, Naam.Lees(naam)!.Value);

    Uitkomst Begin(params Ketenpartner[] partners) => Begin(partners, ookAls: null);

    Uitkomst Begin(Deelname? ookAls) => Begin([Partner(_vers.Belastingdienst, "A"), Partner(_vers.Uwv, "B")], ookAls);

    Uitkomst Begin(Ketenpartner[] partners, Deelname? ookAls) =>
        new KetenOprichten(Naam.Lees("Keten")!.Value, _vers.Tekst("Doel"), _vers.Tekst("Probleem"), true, [.. partners], _begin, ookAls)
            .Beslis(Stand.Leeg(_vers.Nieuw<StroomId>()), new(_vers.Nu, Proefketen.Amsterdam, Dader.Van(_begin.Persoon, _begin.Id, Factor.Enkel)));
}
