using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// What the partners share, as one digest: who they are, what they say of themselves, their roles, mandate model, retention terms, bodies, reviews, parties around it, hand-overs and norms,
/// the covenant and the ketenmanager's assignment, and where the chain goes on. A signature binds it (architecture law 3): when any of this changes the digest is another,
/// and the signature counts no more. Who a partner's people are and what they may is its own, so it is not in it; nor is what happens in the work.
/// </summary>
public static class Structuur
{
    public static Zegel Van(Deelstand keten)
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Structuur);
        lijst.Voeg(keten.Keten?.Naam.Waarde ?? "");
        foreach (var partner in keten.Partners) lijst.Voeg($"partner {partner.Id} {(partner.Gastheer is { } gastheer ? $"via {gastheer} " : "")}{(partner.IsGeschrapt ? "geschrapt " : partner.Laatste is { } laatste ? $"tot {laatste:O} " : "")}{partner.Naam}");
        // What was replaced is kept to be found and erased; it is not what stands there.
        Deel(lijst, "doel", Een(keten.Keten?.Doel), DomeinJson.Default.Tekst);
        Deel(lijst, "ketenprobleem", Een(keten.Keten?.Ketenprobleem), DomeinJson.Default.Tekst);
        Deel(lijst, "profiel", Een(keten.Keten?.Profiel).Select(p => p with { Eerder = [] }), DomeinJson.Default.Ketenprofiel);
        Deel(lijst, "huisstijl", Een(keten.Keten?.Huisstijl).Select(h => h with { Eerder = [] }), DomeinJson.Default.Huisstijl);
        Deel(lijst, "rol", keten.Rolbeschrijvingen.Select(r => r.Geldend), DomeinJson.Default.Rolbeschrijving);
        Deel(lijst, "mandaatmodel", keten.Mandaatmodellen.TakeLast(1), DomeinJson.Default.Mandaatmodel);
        Deel(lijst, "ketenrol", keten.Ketenrollen, DomeinJson.Default.Ketenrol);
        Deel(lijst, "toestand", keten.Toestanden.TakeLast(1), DomeinJson.Default.Ketentoestand);
        if (keten.Ladders.Count > 0) Deel(lijst, "ladder", keten.Ladders.TakeLast(1), DomeinJson.Default.Ketenladder);
        // Since when it holds is no part of what was agreed.
        if (keten.Bewaren.Termijnen.Count > 0) Deel(lijst, "bewaartermijn", keten.Bewaren.Termijnen.Select(t => t with { Sinds = default }), DomeinJson.Default.Bewaartermijn);
        if (keten.Reviews.Count > 0) Deel(lijst, "review", keten.Reviews, DomeinJson.Default.Review);
        if (keten.Omgeving.Count > 0) Deel(lijst, "omgeving", keten.Omgeving, DomeinJson.Default.Omgevingspartij);
        Deel(lijst, "gremium", keten.Gremia, DomeinJson.Default.Gremium);
        Deel(lijst, "overdracht", keten.Overdrachten, DomeinJson.Default.Overdracht);
        Deel(lijst, "norm", keten.Normen, DomeinJson.Default.Norm);
        Deel(lijst, "convenant", Een(keten.Convenant?.Inhoud), DomeinJson.Default.Tekst);
        Deel(lijst, "termijn", Een(keten.Convenant?.Termijn), DomeinJson.Default.Periode);
        lijst.Voeg("opdrachtbrief");
        if (keten.Opdrachtbrief is { } brief) lijst.Voeg(brief.Zegel());
        if (keten.Keten?.Einde is { } einde) Deel(lijst, "einde", Een(einde), DomeinJson.Default.Keteneinde);
        if (keten.Verhuizingen.LastOrDefault() is { IsAfgebroken: false } verhuizing) lijst.Voeg($"verhuizing {verhuizing.Sleutel}");
        return lijst.Digest();
    }

    static IEnumerable<T> Een<T>(T? ding) where T : class => ding is null ? [] : [ding];

    static IEnumerable<T> Een<T>(T? ding) where T : struct => ding is { } er ? [er] : [];

    // Each part under its name, also when it is empty, but for what came later: that only when there is any, so that no two structures have the same bytes.
    static void Deel<T>(Bytelijst lijst, string soort, IEnumerable<T> dingen, JsonTypeInfo<T> vorm)
    {
        lijst.Voeg(soort);
        foreach (var ding in dingen) lijst.Voeg(JsonSerializer.SerializeToUtf8Bytes(ding, vorm));
    }
}
