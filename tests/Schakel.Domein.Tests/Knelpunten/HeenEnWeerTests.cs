using System.Collections.Immutable;
using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Tests.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>Down only by giving back, and up again when it comes back.</summary>
[Trait("Feature", "E02")]
public sealed class HeenEnWeerTests
{
    readonly Besluitketen _huis = new();
    readonly KnelpuntId _knelpunt;

    public HeenEnWeerTests() => _knelpunt = Gemeld();

    Proefketen Keten => _huis.Keten;

    Knelpunt Zie => Keten.Stand.Knelpunten.Vind(_knelpunt)!;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Teruggeven_doet_wie_het_op_zijn_niveau_heeft_en_alleen_dat_brengt_het_omlaag()
    {
        Keten.Als(Keten.Regisseur).Moet(Omhoog(Niveau.Ketenmanager));
        Keten.Doe(Terug(Niveau.Ketenregisseurs)).ShouldBe(KnelpuntTeruggeven.NietAanU);
        Keten.Als(_huis.Ketenmanager).Doe(Terug(Niveau.Ketenmanager)).ShouldBe(KnelpuntTeruggeven.NiveauNietLager);

        Keten.Doe(Terug(Niveau.Ketenregisseurs)).ShouldBeNull();

        (Zie.Niveau, Zie.Uiterlijk, Zie.InKeten, Zie.Stappen[^1].Soort).ShouldBe((Niveau.Ketenregisseurs, new(2026, 3, 9), true, Stapsoort.Teruggegeven));
        Keten.Doe(Terug(Niveau.Werkvloer)).ShouldBe(KnelpuntTeruggeven.NietAanU, "it is not his any more");
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur)).Doe(Terug(Niveau.Werkvloer)).ShouldBe(Mag.NietVanU);
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));
        Keten.Doe(Terug(Niveau.Werkvloer)).ShouldBe(KnelpuntRegels.AlOpgelost);
    }

    [Fact]
    public void Wat_de_ander_bracht_geeft_een_kant_niet_terug_en_de_ketenmanager_wel()
    {
        var uwv = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Keten.Als(uwv).Moet(Omhoog(Niveau.Ketenregisseurs));

        Keten.Als(Keten.Regisseur).Doe(Terug(Niveau.Werkvloer)).ShouldBe(KnelpuntTeruggeven.DoorWieHetBracht, "the other side is heard");
        Keten.Als(uwv).Doe(Terug(Niveau.Werkvloer)).ShouldBeNull("who brought it");

        Keten.Moet(Omhoog(Niveau.Ketenmanager));
        Keten.Als(_huis.Ketenmanager).Moet(Omhoog(Niveau.Ketenbestuur));
        Keten.Als(_huis.Bestuurders[0]).Doe(Terug(Niveau.Werkvloer)).ShouldBe(KnelpuntTeruggeven.DoorWieHetBracht);
        Keten.Als(_huis.Ketenmanager).Doe(Terug(Niveau.Ketenmanager)).ShouldBeNull();
    }

    [Fact]
    public void Heen_en_weer_kent_een_grens_en_omhoog_niet()
    {
        Keten.Als(Keten.Regisseur);
        for (var i = 1; i < KnelpuntTeruggeven.MeesteStappen; i += 2)
        {
            Keten.Moet(Omhoog(Niveau.Ketenregisseurs));
            if (i < KnelpuntTeruggeven.MeesteStappen - 1) Keten.Moet(Terug(Niveau.Werkvloer));
        }
        Keten.Doe(Terug(Niveau.Werkvloer)).ShouldBe(KnelpuntTeruggeven.TeVaak);
        Keten.Doe(Omhoog(Niveau.Ketenmanager)).ShouldBeNull();
    }

    [Fact]
    public void Wat_terugkomt_gaat_verder_waar_het_was_en_hoe_het_was_opgelost_blijft_te_lezen()
    {
        var hoe = Keten.Tekst("Het bestand komt eerder");
        Keten.Als(Keten.Regisseur).Moet(Omhoog(Niveau.Ketenregisseurs));
        Keten.Doe(new KnelpuntHeropenen(_knelpunt, Keten.Tekst("Terug"))).ShouldBe(KnelpuntHeropenen.NietOpgelost);
        Keten.Moet(new KnelpuntOplossen(_knelpunt, hoe));
        Later(10);

        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker)).Doe(new KnelpuntHeropenen(_knelpunt, Keten.Tekst("Terug"))).ShouldBe(KnelpuntRegels.NietGenoemd);
        Keten.Als(_huis.Uwv).Doe(new KnelpuntHeropenen(_knelpunt, Keten.Tekst("Het is terug"))).ShouldBeNull("who reported it");

        (Zie.IsOpgelost, Zie.Niveau, Zie.Uiterlijk, Zie.Stappen[^1].Soort, Zie.Stappen[^1].Was!.Hoe).ShouldBe((false, Niveau.Ketenregisseurs, new(2026, 3, 19), Stapsoort.Heropend, hoe));
        Zie.Teksten.ShouldContain(t => t.Tekst == hoe, "it can still be erased");
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Nu echt")));
        Knelpuntenbeeld.Van([Zie], Vandaag, Proefketen.Amsterdam).Ladder.Single(n => n.Niveau == Niveau.Ketenregisseurs).Dagen.ShouldBe(0, "what lay solved counts for nobody");
    }

    [Fact]
    public void Heropenen_kent_een_grens_en_vraagt_dat_beide_partners_er_nog_zijn()
    {
        for (var i = 0; i < KnelpuntHeropenen.Maximum; i++)
        {
            Keten.Als(Keten.Regisseur).Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));
            Keten.Moet(new KnelpuntHeropenen(_knelpunt, Keten.Tekst("Terug")));
        }
        Keten.Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));
        Keten.Doe(new KnelpuntHeropenen(_knelpunt, Keten.Tekst("Terug"))).ShouldBe(KnelpuntHeropenen.TeVaak);

        var ander = Gemeld();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntOplossen(ander, Keten.Tekst("Zo")));
        Keten.Als(_huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, new(2026, 6, 30), Keten.Tekst("Taak weg"), Keten.Tekst("Naar CBS")));
        Keten.Nu = new(new(2026, 7, 2, 9, 0, 0, TimeSpan.Zero));
        Keten.Als(Keten.Regisseur).Doe(new KnelpuntHeropenen(ander, Keten.Tekst("Terug"))).ShouldBe(PartnerUittreden.TreedtUit);
    }

    [Fact]
    public void Wat_een_ladder_niet_meer_heeft_houdt_bij_heropenen_zijn_niveau()
    {
        Keten.Als(Keten.Regisseur).Moet(Omhoog(Niveau.Ketenmanager));
        Keten.Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));
        Besloten(Soort([Trede(Niveau.Werkvloer, 2), Trede(Niveau.Ketenregisseurs, 3)]));

        Keten.Als(Keten.Regisseur).Moet(new KnelpuntHeropenen(_knelpunt, Keten.Tekst("Terug")));

        (Zie.Niveau, Zie.Uiterlijk).ShouldBe((Niveau.Ketenmanager, new(2026, 3, 5)));
    }

    [Fact]
    public void Een_niveau_daalt_alleen_door_teruggeven() => Willekeurigeketen.Keten.Sample(keten =>
    {
        foreach (var knelpunt in keten.Stand.Knelpunten)
            for (var i = 1; i < knelpunt.Stappen.Length; i++)
                (knelpunt.Stappen[i].Niveau >= knelpunt.Stappen[i - 1].Niveau || knelpunt.Stappen[i].Soort == Stapsoort.Teruggegeven).ShouldBeTrue($"{knelpunt.Stappen[i - 1]} {knelpunt.Stappen[i]}");
    });

    KnelpuntId Gemeld()
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(id, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null, _huis.Overdracht));
        return id;
    }

    KnelpuntEscaleren Omhoog(Niveau naar) => new(_knelpunt, naar, Keten.Tekst("Wij komen er niet uit"));

    KnelpuntTeruggeven Terug(Niveau naar) => new(_knelpunt, naar, Keten.Tekst("Dit kan daar"));

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));

    void Besloten(ImmutableArray<Laddersoort> soorten) => _huis.Allen(_huis.Ingediend(new LadderVaststellen(soorten, [])));

    static ImmutableArray<Laddersoort> Soort(ImmutableArray<Laddertrede> treden) => [new(Laddersoort.Gewoon, Naam.Lees("Gewoon")!.Value, treden)];

    static Laddertrede Trede(Niveau niveau, int dagen = 5) => new(niveau, niveau == Niveau.Ketenregisseurs ? Rol.Ketenregisseur : null, null, null, dagen, false);
}
