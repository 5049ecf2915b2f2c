using System.Net;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

/// <summary>Home says in time what ends and is not taken over: to who names people, and in other words to who goes.</summary>
[Trait("Feature", "I03")]
public sealed class OpvolgingTests : IAsyncLifetime
{
    readonly Ketenapp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Wie_mensen_noemt_ziet_wat_eindigt_en_wie_gaat_hoort_het_in_andere_woorden()
    {
        var gaat = await Eindigt(Rol.Teammanager, new(2026, 12, 31));
        using var sleuteldrager = await _app.BezoekerAls(Rol.Sleuteldrager, _app.Uwv);
        using var zelf = await _app.BezoekerAls(Rol.Teammanager, _app.Uwv);
        using var ander = await _app.BezoekerAls(Rol.Sleuteldrager, _app.Cbs);

        var werk = await Vandaag(sleuteldrager);
        werk.ShouldContain("Een termijn eindigt zonder opvolger: teammanager, UWV");
        werk.ShouldContain($"href=\"{_app.Keten}/mensen/{gaat.Id}\"");
        werk.ShouldContain("31 dec");
        var eigen = await Vandaag(zelf);
        eigen.ShouldContain("Uw termijn als teammanager eindigt");
        eigen.ShouldContain($"href=\"{_app.Keten}/overdrachtsdossier?rol=teammanager&partner={_app.Uwv}\"");
        eigen.ShouldNotContain("zonder opvolger");
        (await Vandaag(ander)).ShouldNotContain("eindigt");

        await Eindigt(Rol.Ketenregisseur, new(2026, 12, 20));
        werk = await Vandaag(sleuteldrager);
        werk.ShouldContain("2 termijnen eindigen zonder opvolger");
        werk.ShouldContain($"href=\"{_app.Keten}/mensen/bezetting?stand=ZonderOpvolger\"");
        (await sleuteldrager.Lees($"{_app.Keten}/mensen/bezetting?stand=ZonderOpvolger")).ShouldContain("2 termijnen.");

        await _app.Begonnen(Rol.Ketenregisseur, new(new(2026, 12, 21), null));
        (await Vandaag(sleuteldrager)).ShouldContain("Een termijn eindigt zonder opvolger: teammanager, UWV");
    }

    [Fact]
    public async Task Een_mandaat_dat_eindigt_staat_bij_wie_het_verleent_en_bij_wie_het_draagt()
    {
        var regisseur = _app.Wie(Rol.Ketenregisseur, _app.Uwv);
        var mandaat = await _app.Gemandateerd(regisseur, new(new(2026, 11, 24), new(2027, 1, 10)), Besluitonderwerp.Afspraken);
        using var bestuurder = await _app.BezoekerAls(Rol.Bestuurder, _app.Uwv);
        using var drager = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Uwv);

        (await Vandaag(bestuurder)).ShouldContain("Een mandaat eindigt: ");
        var eigen = await Vandaag(drager);
        eigen.ShouldContain("Uw mandaat eindigt: ");
        eigen.ShouldContain($"href=\"{_app.Keten}/mandaten/{mandaat}\"");

        await _app.Gemandateerd(_app.Wie(Rol.Lijnmanager, _app.Uwv), new(new(2026, 11, 24), null), Besluitonderwerp.Afspraken);
        (await Vandaag(bestuurder)).ShouldNotContain("mandaat eindigt");
    }

    [Fact]
    public async Task Zonder_wie_een_ketenrol_levert_hoort_het_wie_dat_kan_voorstellen()
    {
        await _app.Moet(_app.Wie(Rol.Ketenmanager), new DeelnameBeeindigen(_app.Wie(Rol.Ketenmanager).Id, new(2026, 12, 31)), new());
        using var bestuurder = await _app.BezoekerAls(Rol.Bestuurder, _app.Cbs);

        var werk = await Vandaag(bestuurder);

        werk.ShouldContain("De termijn van de ketenmanager eindigt, en niemand noemt een opvolger");
        werk.ShouldContain($"href=\"{_app.Keten}/rollen/ketenmanager#vervulling\"");
    }

    // Who has that role now stops on this day.
    async Task<Deelname> Eindigt(Rol rol, Datum laatste)
    {
        var wie = _app.Wie(rol, _app.Uwv);
        await _app.Moet(_app.Wie(Rol.Sleuteldrager, _app.Uwv), new DeelnameBeeindigen(wie.Id, laatste), new());
        return wie;
    }

    async Task<string> Vandaag(HttpClient wie)
    {
        var pagina = WebUtility.HtmlDecode(await wie.Pagina(_app.Keten));
        var begin = pagina.IndexOf("<section id=\"vandaag\"", StringComparison.Ordinal);
        return pagina[begin..pagina.IndexOf("</section>", begin, StringComparison.Ordinal)];
    }
}
