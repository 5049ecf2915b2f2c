using System.Globalization;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Knelpunten;
using Schakel.Proefschrijver;
using Schakel.Storage;

// Proefschrijver sqlite MAP | postgresql VERBINDING: writes until it is ended, and says of each opdracht when the door has answered.
var (soort, waar) = (args[0], args[1]);
await using var databank = soort == "sqlite"
    ? await Databank.OpenSqlite(waar, CancellationToken.None)
    : await Databank.OpenPostgres(waar, CancellationToken.None);
var journaal = soort == "sqlite" ? new GroepsJournaal(databank.Journaal) : databank.Journaal;
await using var deur = new Deur(journaal, TimeProvider.System, Proefketen.Zone, deeltDatabase: soort != "sqlite");
await Proefketen.Begin(deur, CancellationToken.None);

await using var uit = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
var slot = new Lock();
await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Schrijf)));

async Task Schrijf()
{
    while (true)
    {
        var knelpunt = new KnelpuntId(Guid.NewGuid());
        await Voer(opdracht => Proefketen.Melden(knelpunt, opdracht));
        await Voer(opdracht => Proefketen.Escaleren(knelpunt, Niveau.Ketenregisseurs, opdracht));
        await Voer(opdracht => Proefketen.Escaleren(knelpunt, Niveau.Ketenmanager, opdracht));
    }
}

async Task Voer(Func<OpdrachtId, Aanvraag> maak)
{
    var opdracht = new OpdrachtId(Guid.NewGuid());
    var gedaan = (Antwoord.Gedaan)await deur.Voer(maak(opdracht), CancellationToken.None);
    // The full stop shows that the line is whole: a process can die in the middle of one.
    lock (slot) uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{opdracht} {gedaan.Nr}."));
}
