// Controleert veel exports in één proces, voor VerminktTests: per regel van LIJST een export, een bewijs en een vingerafdruk; per regel uit de uitgang van index.mjs.
import { readFileSync } from 'node:fs';
import { controleer } from '../../../tools/journaal-controleren/controle.mjs';
import { verslagVan } from '../../../tools/journaal-controleren/verslag.mjs';

function uitgang([pad, bewijs, sleutel]) {
  try { return verslagVan(controleer({ pad, bewijspaden: bewijs ? [bewijs] : [], sleutel }), true).uitgang; } catch { return 2; }
}

const regels = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
process.stdout.write(`${regels.map((regel) => uitgang(regel.split('\t'))).join('\n')}\n`);
