// Controleert een Schakel-export, die van een hele keten, of het bewijs van een besluit aan de hand van journaal.md alleen. Node 20, geen pakketten.
// Gebruik: node journaal-controleren/index.mjs BESTAND [--hoofd BEWIJS]... [--sleutel FINGERPRINT] [--json]
// Uitgang: 0 alles klopt, 1 het leest en iets klopt niet, 2 het is niet te lezen.
import { controleer } from './controle.mjs';
import { onleesbaar } from './json.mjs';
import { nieuweStaat } from './staat.mjs';
import { inWoorden, verslagVan } from './verslag.mjs';
import { isDigest } from './vormen.mjs';

const GEBRUIK = 'Gebruik: journaal-controleren/index.mjs BESTAND [--hoofd BEWIJS]... [--sleutel 64-hex] [--json]';
const ONLEESBAAR = 2;

function leesOpdracht(args) {
  const uit = { pad: null, bewijspaden: [], sleutel: null, json: false }, rest = [...args];
  for (let woord = rest.shift(); woord !== undefined; woord = rest.shift()) {
    if (woord === '--json') uit.json = true;
    else if (woord === '--hoofd' && rest[0]) uit.bewijspaden.push(rest.shift());
    else if (woord === '--sleutel' && uit.sleutel === null) uit.sleutel = rest.shift()?.toLowerCase(); // overgetypt: hoofdletters mogen
    else if (woord.startsWith('--') || uit.pad !== null) onleesbaar(GEBRUIK);
    else uit.pad = woord;
  }
  return uit.pad && (uit.sleutel === null || isDigest(uit.sleutel)) ? uit : onleesbaar(GEBRUIK);
}

process.stdout.on('error', () => {}); // een gesloten pijp (| head) is geen fout van ons
const zeg = (regel) => process.stdout.write(`${regel}\n`);
try {
  const opdracht = leesOpdracht(process.argv.slice(2));
  const verslag = verslagVan(controleer(opdracht), opdracht.sleutel !== null);
  zeg(opdracht.json ? JSON.stringify(verslag) : inWoorden(verslag));
  process.exitCode = verslag.uitgang;
} catch (fout) { // ook het onvoorziene is "niet te lezen": nooit een stapelspoor
  process.stderr.write(`${fout.message}\n`);
  if (process.argv.includes('--json')) zeg(JSON.stringify({ ...verslagVan(nieuweStaat(), false), uitgang: ONLEESBAAR, nietBewezen: [] }));
  process.exitCode = ONLEESBAAR;
}
