// tel.mjs RESULTS ALLOWED-SKIPS [kort|vol|lang]: counts the reports of one ./test run.
// Reads RESULTS/verloop.tsv (lines: proef|stap, name, exit code) and RESULTS/<project>.trx.
// What the reports hide counts too: a crashed process, a missing report, a skip that nobody allowed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [map, skipsBestand, soort = "vol"] = process.argv.slice(2);
const lees = (pad) => readFileSync(pad, "utf8");
const ontsnapt = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const tekst = (xml) => xml.replace(/&(#x?[0-9a-f]+|\w+);/gi, (heel, naam) =>
  naam[0] === "#"
    ? String.fromCodePoint(/^#x/i.test(naam) ? parseInt(naam.slice(2), 16) : Number(naam.slice(1)))
    : (ontsnapt[naam] ?? heel));
const kenmerk = (element, naam) => tekst(element.match(new RegExp(`\\s${naam}="([^"]*)"`))?.[1] ?? "");

function seconden(duur) {
  const delen = duur.match(/^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/);
  return delen ? ((Number(delen[1] ?? 0) * 24 + Number(delen[2])) * 60 + Number(delen[3])) * 60 + Number(delen[4]) : 0;
}

// Why it failed and where: the log of a whole project is too long to find it in.
function reden(xml) {
  const deel = (naam) => tekst(xml.match(new RegExp(`<${naam}>([^]*?)</${naam}>`))?.[1] ?? "").split("\n").map((r) => r.trimEnd()).filter(Boolean);
  return [...deel("Message").slice(0, 20), ...deel("StackTrace").filter((r) => r.includes(":line ")).slice(0, 5)].map((r) => `    ${r.slice(0, 500)}`).join("\n");
}

function leesRapport(pad) {
  const xml = lees(pad);
  const tellers = xml.match(/<Counters\b[^>]*>/)?.[0];
  if (!tellers) return null;
  const som = (...namen) => namen.reduce((totaal, naam) => totaal + Number(kenmerk(tellers, naam)), 0);
  return {
    geslaagd: som("passed"),
    mislukt: som("failed", "error", "timeout", "aborted"),
    overgeslagen: som("notExecuted", "inconclusive", "notRunnable"),
    toetsen: [...xml.matchAll(/<UnitTestResult\b[^>]*>/g)].map((gevonden) => ({
      naam: kenmerk(gevonden[0], "testName"),
      uitslag: kenmerk(gevonden[0], "outcome"),
      duur: seconden(kenmerk(gevonden[0], "duration")),
      reden: gevonden[0].endsWith("/>") ? "" : reden(xml.slice(gevonden.index, xml.indexOf("</UnitTestResult>", gevonden.index))),
    })),
  };
}

function leesToegestaan(pad, klachten) {
  const toegestaan = new Set();
  for (const regel of existsSync(pad) ? lees(pad).split("\n") : []) {
    if (regel.trim() === "" || regel.startsWith("#")) continue;
    const [naam, reden = ""] = regel.split("|").map((deel) => deel.trim());
    if (reden) toegestaan.add(naam);
    else klachten.push(`toegestane skip zonder reden: ${naam}`);
  }
  return toegestaan;
}

const totaal = { geslaagd: 0, mislukt: 0, overgeslagen: 0 };
const klachten = []; // each is one failure on top of what the reports count
const toegestaan = leesToegestaan(skipsBestand, klachten);
const toetsen = [];

for (const regel of lees(join(map, "verloop.tsv")).split("\n").filter(Boolean)) {
  const [wat, naam, codeTekst] = regel.split("\t");
  const code = Number(codeTekst);
  if (wat === "stap") {
    if (code !== 0) klachten.push(`stap ${naam}: afsluitcode ${code}`);
    continue;
  }

  const pad = join(map, `${naam}.trx`);
  const rapport = existsSync(pad) ? leesRapport(pad) : null;
  if (!rapport) {
    klachten.push(`${naam}: geen rapport (afsluitcode ${code})`);
    continue;
  }

  totaal.geslaagd += rapport.geslaagd;
  totaal.mislukt += rapport.mislukt;
  totaal.overgeslagen += rapport.overgeslagen;
  toetsen.push(...rapport.toetsen);

  const aantal = rapport.geslaagd + rapport.mislukt + rapport.overgeslagen;
  if (aantal === 0 && (code === 0 || code === 8)) {
    // The short run may leave nothing of a project that is all browser.
    if (soort !== "kort") klachten.push(`${naam}: geen enkele test`);
  } else if (code !== 0 && rapport.mislukt === 0) {
    klachten.push(`${naam}: het testproces eindigde met afsluitcode ${code} zonder mislukte test`);
  }
}

const overgeslagen = toetsen.filter((toets) => toets.uitslag === "NotExecuted");
for (const { naam } of overgeslagen) {
  if (!toegestaan.has(naam)) klachten.push(`overgeslagen zonder toestemming: ${naam} (zie tests/toegestane-skips.txt)`);
}
if (overgeslagen.length < totaal.overgeslagen) klachten.push("een rapport telt skips die het niet bij naam noemt");
if (klachten.length === 0 && totaal.geslaagd + totaal.mislukt === 0) klachten.push("er is geen enkele test gedraaid");

const traagst = toetsen.toSorted((een, ander) => ander.duur - een.duur).slice(0, 20);
if (traagst.length > 0) {
  console.log("\nDe traagste tests:");
  for (const { naam, duur } of traagst) console.log(`${duur.toFixed(2).padStart(9)}s  ${naam}`);
}

const mislukt = toetsen.filter((toets) => !["Passed", "NotExecuted"].includes(toets.uitslag));
if (mislukt.length + klachten.length > 0) console.log("\nMislukt:");
for (const { naam, reden: waarom } of mislukt) console.log(waarom ? `  ${naam}\n${waarom}` : `  ${naam}`);
for (const klacht of klachten) console.log(`  ${klacht}`);

totaal.mislukt += klachten.length;
console.log(`\n${totaal.geslaagd} passed, ${totaal.mislukt} failed, ${totaal.overgeslagen} skipped`);
process.exitCode = totaal.mislukt > 0 ? 1 : 0;
