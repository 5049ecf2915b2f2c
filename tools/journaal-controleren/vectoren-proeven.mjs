// Proeft de controleur op elke vector: node vectoren-proeven.mjs [MAP]. De verzamelingen moeten precies gelijk zijn.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hier = (pad) => fileURLToPath(new URL(pad, import.meta.url));
const map = process.argv[2] ?? hier('../../tests/vectoren/journaal');
const HOOGSTENS_MS = 60_000;
const MET_REGELS = new Set(['stand-wijkt-af', 'feit-onbekend', 'mens-vreemd']); // alleen te vinden met de regels van Schakel

const zonderRegels = (namen) => new Set(namen.filter((naam) => !MET_REGELS.has(naam.split(':')[0])));
const min = (a, b) => [...a].filter((naam) => !b.has(naam));

function draai({ bestand, hoofd, sleutel }) {
  const args = [hier('index.mjs'), join(map, bestand), '--json', ...(hoofd ? ['--hoofd', join(map, hoofd)] : []), ...(sleutel ? ['--sleutel', sleutel] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: HOOGSTENS_MS });
  try { return { status, verslag: JSON.parse(stdout) }; } catch { return { status, stderr }; }
}

function proef(vector) { // een lijst van wat niet klopt
  const { uitgang, codes } = vector, { status, verslag, stderr } = draai(vector);
  if (!verslag) return [`geen JSON op de uitvoer; uitgang ${status}; ${stderr}`];
  const verwacht = zonderRegels(codes);
  const gevonden = zonderRegels(verslag.bevindingen.map(({ code, nr }) => (nr === null ? code : `${code}:${nr}`)));
  const moet = uitgang === 1 && verwacht.size === 0 ? 0 : uitgang; // zonder de regels viel hier niets te vinden
  return [
    ...min(verwacht, gevonden).map((naam) => `mist ${naam}`),
    ...min(gevonden, verwacht).map((naam) => `te veel: ${naam}`),
    ...(status === moet && verslag.uitgang === moet ? [] : [`uitgang ${status} in plaats van ${moet}`]),
  ];
}

const vectoren = JSON.parse(readFileSync(join(map, 'verwacht.json'), 'utf8'));
const genoemd = new Set(vectoren.map(({ bestand }) => bestand));
const vergeten = readdirSync(map).filter((naam) => naam.endsWith('.jsonl') && !genoemd.has(naam));
const uitslagen = [
  ...vectoren.map((vector) => [vector.bestand, proef(vector)]),
  ...vergeten.map((naam) => [naam, ['staat niet in verwacht.json']]), // een vector die niemand proeft, bewijst niets
];
for (const [bestand, fout] of uitslagen) {
  process.stdout.write(`${fout.length ? 'FOUT' : 'goed'} ${bestand}\n${fout.map((regel) => `  ${regel}\n`).join('')}`);
}
const mis = uitslagen.filter(([, fout]) => fout.length > 0).length;
process.stdout.write(`${uitslagen.length - mis} passed, ${mis} failed\n`);
process.exitCode = mis > 0 || uitslagen.length === 0 ? 1 : 0; // niets geproefd is niet geslaagd
