// Van bestand naar regels. Zelf knippen op het regeleinde: readline kent geen grens aan een regel en
// knipt ook op een losse CR, en de handtekening in `einde` gaat over de bytes zoals zij er staan.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { utf8 } from './bytes.mjs';
import { BEWIJS_BYTES, BLOK_BYTES, REGEL_DIEPTE } from './grenzen.mjs';
import { leesVoorwerp, onleesbaar } from './json.mjs';
import { heeftVorm, VORMEN } from './vormen.mjs';

const LF = 0x0a, CR = 0x0d;

function leesRegel(b) { // een voorwerp van bekende soort
  const s = utf8(b) ?? onleesbaar('geen geldige UTF-8');
  if (b.includes(CR)) onleesbaar('een regel eindigt met een kale regelovergang');
  if (!s.startsWith('{"soort":"') || !s.endsWith('}')) onleesbaar('geen kaal JSON-voorwerp met soort voorop');
  const { soort, ...leden } = leesVoorwerp(s, { diepst: REGEL_DIEPTE, kaleGetallen: true });
  if (!Object.hasOwn(VORMEN, soort)) onleesbaar('een onbekende soort');
  return heeftVorm(leden, VORMEN[soort]) ? { soort, ...leden } : onleesbaar(`niet de leden van soort ${soort}`);
}

function* stukkenVan(fd) { // elk blok is vers: een regel kan naar stukken van meer blokken verwijzen
  for (;;) {
    const ruimte = Buffer.allocUnsafe(BLOK_BYTES), lang = readSync(fd, ruimte);
    if (lang === 0) return;
    yield ruimte.subarray(0, lang);
  }
}

function* knip(fd, grens) { // de bytes van elke regel, zonder het regeleinde
  let stukken = [], lang = 0;
  for (const blok of stukkenVan(fd)) {
    for (let van = 0, lf; van < blok.length; van = lf + 1) {
      lf = blok.indexOf(LF, van);
      stukken.push(blok.subarray(van, lf < 0 ? blok.length : lf));
      lang += stukken.at(-1).length;
      if (lang > grens) onleesbaar('een regel is te lang');
      if (lf < 0) break;
      yield Buffer.concat(stukken);
      stukken = [];
      lang = 0;
    }
  }
  if (lang > 0) onleesbaar('de laatste regel heeft geen regelovergang');
}

/** Per regel { regel, bytes, nummer }; elke fout noemt het nummer van de regel. */
export function* regelsVan(pad, grens) {
  if (!statSync(pad).isFile()) onleesbaar('dit is geen gewoon bestand'); // een pijp zou ons laten hangen
  const fd = openSync(pad, 'r');
  let nummer = 1;
  try {
    for (const bytes of knip(fd, grens)) {
      yield { regel: leesRegel(bytes), bytes, nummer };
      nummer += 1;
    }
  } catch (fout) { onleesbaar(`regel ${nummer}: ${fout.code ?? fout.message}`); } finally { closeSync(fd); }
}

export function leesBewijs(pad) {
  const [eerste, nogEen] = regelsVan(pad, BEWIJS_BYTES);
  return eerste?.regel.soort === 'hoofd' && !nogEen ? eerste.regel : onleesbaar('een bewijs is één regel van soort hoofd');
}

export function metNaam(pad, doe) { // de fout noemt het bestand, en JSON.stringify houdt stuurtekens van het scherm
  try { return doe(pad); } catch (fout) { return onleesbaar(`${JSON.stringify(pad)} is niet te lezen: ${fout.code ?? fout.message}`); }
}
