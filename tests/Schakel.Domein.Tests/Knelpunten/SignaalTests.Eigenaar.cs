using CsCheck;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Geheugen;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>Whatever is done to it, a signal has exactly one owner, of those involved.</summary>
public sealed partial class SignaalTests
{
    [Fact]
    public void Wie_gevraagd_wordt_zegt_nee_met_een_reden_en_de_eigenaar_vraagt_een_ander()
    {
        var (id, nee) = (Opgetekend(Keten.Cbs), Keten.Tekst("Bij ons is de zaak gesloten"));
        Keten.Als(Keten.Regisseur).Doe(new AanbodAfwijzen(id, nee)).ShouldBe(AanbodAfwijzen.NietGevraagd);
        Keten.Als(_uwv).Moet(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u")));
        foreach (var ander in new[] { _uwv, _cbs }) Keten.Als(ander).Doe(new AanbodAfwijzen(id, nee)).ShouldBe(AanbodAfwijzen.NietGevraagd, "he was not asked");

        Later(1);
        Keten.Als(Keten.Regisseur).Moet(new AanbodAfwijzen(id, nee));

        var signaal = Zie(id);
        (signaal.Eigenaar, signaal.Eigenaars.Length, signaal.Aanbod).ShouldBe((Keten.Uwv, 1, null), "the owner stays the owner");
        signaal.Afgewezen!.Afgewezen.ShouldBe(new(nee, Keten.Regisseur.Id, Keten.Nu));
        (signaal.Afgewezen, signaal.EerdereAanbiedingen.Length).ShouldBe((signaal.EerdereAanbiedingen[0], 1));
        signaal.Teksten.Select(t => (t.Tekst, t.Door)).ShouldContain((nee, Keten.Regisseur.Id));
        Keten.Doe(new AanbodAfwijzen(id, nee)).ShouldBe(AanbodAfwijzen.NietGevraagd, "once");
        Keten.Als(_uwv).Doe(new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Toch"))).ShouldBeNull("it can be asked again");
        Zie(id).Afgewezen.ShouldBeNull("now another answer is waited for");
        Keten.Moet(new SignaalAanbieden(id, Keten.Cbs, Keten.Tekst("Of bij u")));
        Zie(id).EerdereAanbiedingen[^1].Afgewezen.ShouldBeNull("that one never answered");
        Keten.Als(_cbs).Moet(new AanbodAfwijzen(id, nee));
        Later(1);
        Keten.Als(Keten.Regisseur).Moet(new SignaalOvernemen(id));
        Zie(id).Afgewezen.ShouldBeNull("it was said to another owner");
    }

    [Fact]
    public void Elk_signaal_heeft_altijd_een_eigenaar_die_erbij_betrokken_is_en_die_wisselt_alleen_door_overnemen() =>
        Willekeurigeketen.Keten.Sample(keten =>
        {
            foreach (var signaal in keten.Stand.Signalen) Klopt(keten, signaal);
        }, iter: 100, threads: 1);

    [Fact]
    public void Ook_na_elke_reeks_daden_aan_een_signaal() => Gen.Int[0, 20].List[1, 40].Sample(daden => new SignaalTests().Speel(daden), iter: 100, threads: 1);

    void Speel(List<int> daden)
    {
        var id = Opgetekend(Keten.Cbs);
        foreach (var daad in daden)
        {
            var (voor, wie) = (Zie(id), new[] { _uwv, _cbs, Keten.Regisseur }[daad % 3]);
            IOpdracht opdracht = (daad / 3) switch
            {
                0 => new SignaalAanbieden(id, Keten.Belastingdienst, Keten.Tekst("Bij u")),
                1 => new SignaalAanbieden(id, Keten.Cbs, Keten.Tekst("Bij u")),
                2 => new SignaalOvernemen(id),
                3 => Herstellen(id),
                4 => new SignaalHeropenen(id, Keten.Tekst("Toch niet")),
                5 => new AanbodAfwijzen(id, Keten.Tekst("Niet bij ons")),
                _ => new ZaakkenmerkGeven(id, Keten.Tekst("Z-1")),
            };
            var gedaan = Keten.Als(wie).Doe(opdracht) is null;
            if (gedaan && opdracht is SignaalHerstellen) voor.Eigenaar.ShouldBe(wie.Partij!.Value);
            (Zie(id).Eigenaar == voor.Eigenaar).ShouldBe(!(gedaan && opdracht is SignaalOvernemen), opdracht.GetType().Name);
            Klopt(Keten, Zie(id));
        }
    }

    static void Klopt(Proefketen keten, Signaal signaal)
    {
        signaal.Partijen.ShouldContain(signaal.Eigenaar);
        signaal.Eigenaars.ShouldAllBe(e => signaal.Partijen.Contains(e.Partij));
        if (signaal.Herstel is { } herstel) herstel.Partij.ShouldBe(signaal.Eigenaar);
        signaal.Aanbod?.Aan.ShouldNotBe(signaal.Eigenaar);
        signaal.Kenmerken.Select(k => k.Partij).ShouldBeUnique();
        keten.Stand.Delen.Count(d => d.Value.Signalen.Bevat(signaal.Id)).ShouldBe(1);
    }
}
