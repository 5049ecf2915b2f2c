// Wat er binnen de zegels staat: een kop, een deel en zijn feiten. Wie hier null krijgt, meldt een bevinding.
import { leesBytelijst, utf8 } from './bytes.mjs';
import { FEIT_DIEPTE, FEITEN_PER_DEEL } from './grenzen.mjs';
import { leesVoorwerp, onleesbaar, voorwerpenIn } from './json.mjs';
import { isSpki } from './handtekening.mjs';
import { heeftVorm, isBase64, isDigest, isId, isMoment, isPubliek, isVersie } from './vormen.mjs';

const KOP_ITEMS = 2, DEEL_BEGIN = 2, FEIT_ITEMS = 3;

export function leesKop(inhoud) { // { opdracht, moment } of null
  const [opdracht, moment, over] = leesBytelijst(inhoud, KOP_ITEMS)?.map(utf8) ?? [];
  return isId(opdracht) && isMoment(moment) && over === undefined ? { opdracht, moment } : null;
}

function leesJson(b, namenMogen) { // een voorwerp, of null
  try { return leesVoorwerp(utf8(b) ?? onleesbaar('geen UTF-8'), { diepst: FEIT_DIEPTE, namenMogen }); } catch { return null; }
}

export function leesDeel(inhoud) { // { publiek, feiten } of null
  const items = leesBytelijst(inhoud, DEEL_BEGIN + FEIT_ITEMS * FEITEN_PER_DEEL) ?? [];
  if (items.length < DEEL_BEGIN || (items.length - DEEL_BEGIN) % FEIT_ITEMS !== 0) return null;
  const publiek = utf8(items[0]), dader = items[1], feiten = [];
  if (!isPubliek(publiek) || (dader.length > 0 && leesJson(dader) === null)) return null;
  for (let i = DEEL_BEGIN; i < items.length; i += FEIT_ITEMS) {
    feiten.push({ naam: utf8(items[i]), versie: utf8(items[i + 1]), json: items[i + 2] });
  }
  return { publiek, feiten };
}

// De naam `tekst` staat in feiten nergens anders. Wij kijken naar de namen zoals zij geschreven zijn:
// met een ontsnapping of in een andere volgorde zou een tekst aan een andere controleur voorbijgaan.
const VERWIJZING = '"tekst","zegel"';
const namenVanFeit = (namen, ruw) => !namen.includes('tekst') || ruw.join() === VERWIJZING;
const isVerwijzing = (x) => isId(x.tekst) && isDigest(x.zegel);
// De naam `bestand` mag wel ergens anders staan, voor iets anders dan een tekst: dan noemt zij geen bestand.
const noemtBestand = (x) => Object.keys(x)[0] === 'bestand' && typeof x.bestand === 'string';
const BESTAND = { bestand: isId, zegel: isDigest };
export const isBestand = (x) => heeftVorm(x, BESTAND);

// Twee feiten hebben ook voor een controleur zonder regels een betekenis, en dus een vorm.
// Wat het tweede van zichzelf zegt (sleutel, isBevestigd) moet er staan, maar telt niet: dat schrijft wie het aanplakt.
const BEVESTIGING = { door: isDigest, handtekening: isBase64 };
const isBevestiging = (x) => x === null || heeftVorm(x, BEVESTIGING);
const isWaarOfOnwaar = (x) => typeof x === 'boolean';
const BETEKENIS = {
  'TekstGewist/1': { gewist: isId },
  'SleutelAangekondigd/1': { sleutel: isDigest, spki: isSpki, bevestiging: isBevestiging, isBevestigd: isWaarOfOnwaar },
};

export function leesFeit({ naam, versie, json }) { // { leden, teksten, bestanden, gewist?, spki?, bevestiging? } of null
  if (!naam || !isVersie(versie)) return null;
  const leden = leesJson(json, namenVanFeit);
  if (leden === null) return null;
  const voorwerpen = [...voorwerpenIn(leden)], teksten = voorwerpen.filter((x) => Object.hasOwn(x, 'tekst'));
  if (!teksten.every(isVerwijzing)) return null;
  const gelezen = { leden, teksten, bestanden: voorwerpen.filter(noemtBestand) };
  const sleutel = `${naam}/${versie}`, vorm = Object.hasOwn(BETEKENIS, sleutel) ? BETEKENIS[sleutel] : null;
  if (vorm === null) return gelezen;
  return heeftVorm(leden, vorm) ? { ...gelezen, ...leden } : null;
}
