using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>After every word has been erased every page still stands, now and then, for whoever may read most.</summary>
[Trait("Feature", "H05")]
public sealed class AllesGewistTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    static readonly Rol[] Lezers = [Rol.Ketenregisseur, Rol.Bestuurder, Rol.Sleuteldrager, Rol.Teammanager, Rol.Ketenmedewerker];

    [Fact]
    public async Task Zonder_een_enkel_woord_staan_alle_paginas_er_nog()
    {
        var app = huis.App;
        var vol = await Gelezen("");
        var laatste = await app.Nr();

        foreach (var partij in new PartijId?[] { app.Belastingdienst, app.Uwv, app.Cbs, null })
        {
            foreach (var rol in partij is null ? [Rol.Ketenmanager, Rol.Bureaumedewerker] : Lezers) await WisEigen(app.Wie(rol, partij));
        }

        // What came since a page was opened is another list each time.
        foreach (var (op, hoeveel) in new[] { ("", vol.Count(p => !p.Pad.Contains("?wis=", StringComparison.Ordinal) && !p.Pad.Contains("sinds=", StringComparison.Ordinal))), ($"nr-{laatste}", 8) })
        {
            var paginas = await Gelezen(op);
            paginas.Count.ShouldBeGreaterThanOrEqualTo(hoeveel);
            foreach (var woorden in new[] { Drukkeketen.Voorgesteld, Drukkeketen.Opgelost, Drukkeketen.Gebeurde, Drukkeketen.Afgesproken, "Geboortedata", "Telling van UWV", "Let op de piek", "Het kan sneller", "Sociale Zaken", "Dit raakt de begroting" })
            {
                if (op.Length == 0) vol.ShouldContain(p => p.Inhoud.Contains(woorden, StringComparison.Ordinal), woorden);
                paginas.Where(p => p.Inhoud.Contains(woorden, StringComparison.Ordinal)).Select(p => $"{p.Pad} toont {woorden}").ShouldBeEmpty();
            }
        }
    }

    async Task<IReadOnlyList<(string Pad, string Inhoud)>> Gelezen(string op)
    {
        using var manager = await huis.App.BezoekerAls(Rol.Ketenmanager);
        return await manager.LoopRond(huis.Keten, op);
    }

    // What is the chain's own (its goal) is for the key holder of the partner that began; what all signed stays until something else stands there.
    async Task WisEigen(Deelname wie)
    {
        var inzage = (await huis.App.Deur.Inzage(huis.App.Stroom, wie.Persoon, null, TestContext.Current.CancellationToken))!;
        var eigen = wie == huis.App.Wie(Rol.Sleuteldrager, huis.App.Belastingdienst) ? [wie.Id, null] : new DeelnameId?[] { wie.Id };
        foreach (var plaats in inzage.LosseTeksten.Concat(inzage.Knelpunten.SelectMany(k => k.Teksten)).Concat(inzage.Afspraken.SelectMany(a => a.Teksten)).Concat(inzage.Voorstellen.SelectMany(v => v.Teksten)).Concat(inzage.Besluiten.SelectMany(b => b.Teksten)).Where(t => eigen.Contains(t.Door) && !t.IsAfgesproken).ToList())
            await huis.App.Moet(wie, new TekstWissen(plaats.Tekst.Id), new Invoer());
    }
}
