using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>Chains in which people did whatever came up, allowed or not: what was refused left nothing.</summary>
internal static class Willekeurigeketen
{
    public static readonly Gen<Proefketen> Keten = Gen.Int[0, 5].List[0, 40].Select(Gen.Int[0, int.MaxValue], Speel);

    static Proefketen Speel(List<int> daden, int zaad)
    {
        var keten = new Proefketen($"zaad {zaad}");
        var kans = new Random(zaad);
        PartijId[] partijen = [keten.Belastingdienst, keten.Uwv, keten.Cbs];
        List<Deelname> mensen = [keten.Sleuteldrager, keten.Regisseur, keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager), keten.Aangetreden(keten.Cbs, Rol.Sleuteldrager)];
        List<KnelpuntId> knelpunten = [keten.Nieuw<KnelpuntId>()];

        T Een<T>(IReadOnlyList<T> uit) => uit[kans.Next(uit.Count)];

        foreach (var daad in daden)
        {
            keten.Nu = new(keten.Nu.Moment.AddMinutes(kans.Next(600)));
            keten.Als(Een(mensen));
            var knelpunt = Een(knelpunten);
            IOpdracht opdracht = daad switch
            {
                0 or 1 => new KnelpuntMelden(keten.Nieuw<KnelpuntId>(), Een(partijen), Een(partijen), keten.Tekst($"Wat er misgaat, {kans.Next()}"), kans.Next(2) == 0 ? null : keten.Tekst("Meer erover")),
                2 or 3 => new KnelpuntEscaleren(knelpunt, Een(Enum.GetValues<Niveau>()), keten.Tekst("Wij komen er niet uit")),
                4 => new DeelnameBeginnen(keten.Iemand(Een(partijen), Een(Enum.GetValues<Rol>()))),
                _ => new TekstWissen(keten.Stand.Knelpunten.Vind(knelpunt)?.Titel.Id ?? keten.Nieuw<TekstId>(), knelpunt),
            };
            if (keten.Doe(opdracht) is not null) continue;
            if (opdracht is KnelpuntMelden gemeld) knelpunten.Add(gemeld.Knelpunt);
            if (opdracht is DeelnameBeginnen begonnen) mensen.Add(begonnen.Deelname);
            if (opdracht is TekstWissen gewist) keten.Woorden.Remove(gewist.Tekst);
        }
        return keten;
    }
}
