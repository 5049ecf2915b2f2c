using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

/// <summary>What the ketenmanager does without the board, at UWV, and who answers it.</summary>
public sealed partial class BevoegdhedenTests
{
    [Theory]
    [InlineData(Bevoegdheid.KnelpuntVoorleggen, "403 403 403 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.AntwoordOptekenen, "403 403 403 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.DoorzettingGeven, "403 403 403 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.DoorzettingUitvoeren, "201 201 201 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.DoorzettingBetwisten, "201 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.DoorzettingIntrekken, "403 403 403 403 403 403 201 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.DoorzettingToetsen, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BesluitAfgelasten, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [InlineData(Bevoegdheid.BesluitPubliceren, "403 403 403 403 403 403 403 403 403", "403 403 403 403 403 403")]
    [Trait("Feature", "I06")]
    [Trait("Feature", "E03")]
    public Task Wat_zonder_het_bestuur_gaat_doet_alleen_wie_dat_mag(Bevoegdheid wat, string eigen, string ander) => Elke_rol_krijgt_wat_de_tabel_zegt(wat, eigen, ander);

    async Task<HttpResponseMessage> DoeMetMacht(Bevoegdheid wat, Klant klant) => wat switch
    {
        Bevoegdheid.KnelpuntVoorleggen => await klant.Stuur($"/knelpunten/{await BijKetenmanager()}/voorleggingen", new { aan = "Minister", reden = "Het kan niet wachten", werkdagen = 3 }),
        Bevoegdheid.AntwoordOptekenen => await klant.Stuur($"/knelpunten/{await app.Voorgelegd()}/antwoorden", new { antwoord = "Ja" }),
        Bevoegdheid.DoorzettingGeven => await klant.Stuur("/doorzettingen", await Doorzetting()),
        Bevoegdheid.DoorzettingUitvoeren => await klant.Stuur($"/doorzettingen/{await Doorgezet()}/uitvoeringen", new { hoe = "Zo" }),
        Bevoegdheid.DoorzettingBetwisten => await klant.Stuur($"/doorzettingen/{await Doorgezet()}/betwistingen", new { waarom = "Nee" }),
        Bevoegdheid.DoorzettingIntrekken => await klant.Stuur($"/doorzettingen/{await Doorgezet()}/intrekkingen", new { reden = "Klaar" }),
        Bevoegdheid.DoorzettingToetsen => await klant.Stuur("/doorzettingtoetsingen", new { doorzetting = (await Doorgezet()).Waarde, oordeel = "Bevestigd" }),
        Bevoegdheid.BesluitAfgelasten => await klant.Stuur("/besluitafgelastingen", new { besluit = (await app.Besloten("Later", new(2027, 3, 1))).Waarde }),
        Bevoegdheid.BesluitPubliceren => await klant.Stuur("/besluitpublicaties", new { besluit = (await app.Besloten("Voor iedereen")).Waarde }),
        _ => await DoeMetSignaal(wat, klant),
    };

    // Those of the roles before are over and reviewed, else nothing more of the kind is given.
    async Task<DoorzettingId> Doorgezet()
    {
        await Voorbij();
        return await app.Doorgezet();
    }

    async Task Voorbij()
    {
        var manager = app.Wie(Rol.Ketenmanager);
        foreach (var eerder in (await app.Deur.Inzage(app.Stroom, manager.Persoon, null, TestContext.Current.CancellationToken))!.Doorzettingen.Where(d => d.Toetsing is null))
        {
            var invoer = new Invoer();
            if (eerder.Ingetrokken is null) await app.Moet(manager, new DoorzettingIntrekken(eerder.Id, invoer.Lopend("", "Voorbij")), invoer);
            await app.Besloten(_ => new DoorzettingToetsen(eerder.Id, Toetsoordeel.Bevestigd));
        }
    }

    async Task<object> Doorzetting()
    {
        await Voorbij();
        await app.Gemachtigd();
        return new { id = Guid.NewGuid(), partij = app.Uwv.Waarde, soort = "Prioriteit", richting = "Doen", wat = "Dit eerst", reden = "Het kan niet wachten", totEnMet = "2026-12-31" };
    }

    async Task<KnelpuntId> BijKetenmanager()
    {
        await app.Gemachtigd();
        var id = await app.Gemeld();
        await app.Geescaleerd(id, Niveau.Ketenmanager);
        return id;
    }

    // Another letter begins without signatures.
    async Task<string> Ongetekend(Klant klant)
    {
        await app.Besloten(i => new OpdrachtbriefOpstellen(app.Wie(Rol.Ketenmanager).Id, i.Lopend("", "Bewaak het geheel"), i.Lopend("", "De normen worden gehaald"), new(new(2026, 1, 1), null)));
        return (await klant.Lees("/opdrachtbrief"))["zegel"]!.GetValue<string>();
    }
}
