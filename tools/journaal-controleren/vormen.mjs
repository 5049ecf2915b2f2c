// De vormen van losse waarden en van de regels van een export. Een verkeerde vorm hier is uitgang 2;
// wat binnen een welgevormd lid niet deugt (kop, deel, feit, sleutel, handtekening), is een bevinding.
import { base64 } from './bytes.mjs';
import { DELEN_PER_BOEKING, PARTIJEN_PER_KRING } from './grenzen.mjs';
import { isVoorwerp } from './json.mjs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/; // versie 4, of 8 van de klok
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/;
const TOT_MILLISECONDEN = '2026-03-02T09:00:00.000'.length;
const ZOUT_BYTES = 32;

export const isId = (x) => typeof x === 'string' && UUID.test(x);
export const isDigest = (x) => typeof x === 'string' && /^[0-9a-f]{64}$/.test(x);
export const isBase64 = (x) => typeof x === 'string' && base64(x) !== null;
export const isVersie = (x) => x !== null && /^(0|[1-9]\d*)$/.test(x); // van een feit: tekst, zonder bovengrens
const isZout = (x) => typeof x === 'string' && base64(x)?.length === ZOUT_BYTES;
const isGetal = (x) => Number.isSafeInteger(x) && x >= 0; // hoogstens 2^53 - 1
const isNummer = (x) => isGetal(x) && x >= 1; // van een boeking: zij tellen vanaf 1
const isNummerOfNiets = (x) => x === null || isNummer(x);
const isWoorden = (x) => typeof x === 'string' && x.isWellFormed(); // een los surrogaat heeft geen bytes om te zegelen

export function isMoment(x) { // 30 februari heeft de vorm, maar is geen moment
  if (typeof x !== 'string' || !MOMENT.test(x)) return false;
  const dag = new Date(`${x.slice(0, TOT_MILLISECONDEN)}Z`);
  return !Number.isNaN(dag.getTime()) && dag.toISOString() === `${x.slice(0, TOT_MILLISECONDEN)}Z`;
}

// ---- publiek ----
const VAST = ['openbaar', 'keten', 'bestuur'], KRING = 'kring:';
const partijen = (publiek) => publiek.slice(KRING.length).split(',');

export function isPubliek(x) {
  if (typeof x !== 'string' || !x.startsWith(KRING)) return VAST.includes(x);
  const leden = partijen(x);
  return leden.length <= PARTIJEN_PER_KRING && leden.every((lid, i) => isId(lid) && (i === 0 || leden[i - 1] < lid));
}

/** Als tekst vergeleken staan deze in de volgorde van de pagina: openbaar, keten, bestuur, dan de kringen. */
export const rang = (publiek) => `${VAST.includes(publiek) ? VAST.indexOf(publiek) : VAST.length}${publiek}`;

export function magLezen(publiek, { soort, lezer, bestuur }) {
  if (soort === 'keten') return true; // aan de nieuwe server gaat alles open
  if (publiek === 'bestuur') return bestuur;
  return VAST.includes(publiek) || partijen(publiek).includes(lezer);
}

// ---- regels ----
export function heeftVorm(x, vorm) { // precies deze leden, elk van zijn vorm; de volgorde is vrij
  const namen = Object.keys(vorm);
  return isVoorwerp(x) && Object.keys(x).length === namen.length && namen.every((naam) => Object.hasOwn(x, naam) && vorm[naam](x[naam]));
}

const OPEN = { zout: isZout, inhoud: isBase64 }, DICHT = { zegel: isDigest };
const isDeel = (x) => heeftVorm(x, OPEN) || heeftVorm(x, DICHT);
const zijnDelen = (x) => Array.isArray(x) && x.length >= 1 && x.length <= DELEN_PER_BOEKING && x.every(isDeel);

export const VORMEN = {
  export: { versie: (x) => x === 1, stroom: isId, lezer: isId, bestuur: (x) => typeof x === 'boolean', tot: isNummer },
  keten: { versie: (x) => x === 1, stroom: isId, tot: isNummer },
  boeking: { nr: isNummer, hash: isDigest, kop: (x) => heeftVorm(x, OPEN), delen: zijnDelen },
  tekst: { tekst: isId, zout: isZout, woorden: isWoorden },
  bestand: { bestand: isId, zout: isZout, inhoud: isBase64 },
  mens: { persoon: isId, naam: isWoorden, adres: isWoorden },
  hoofd: { stroom: isId, nr: isNummer, hash: isDigest, getekend: isMoment, spki: isBase64, handtekening: isBase64 },
  bewijs: {
    versie: (x) => x === 1, stroom: isId, lezer: isId, besluit: isId, voorstel: isNummer, standpunt: isNummerOfNiets, genomen: isNummer, afloop: isNummerOfNiets,
  },
  schakel: { nr: isNummer, vorige: isDigest, hash: isDigest, kop: (x) => heeftVorm(x, OPEN), delen: zijnDelen },
  stand: { publiek: isPubliek, vouwversie: isGetal, digest: isDigest, handtekening: isBase64 },
  einde: { regels: isGetal, handtekening: isBase64 },
};

const NA_HOOFD = { hoofd: ['stand', 'einde'], stand: ['stand', 'einde'], einde: [] };
const ONDEREEN = ['boeking', 'tekst', 'bestand', 'mens', 'hoofd']; // in een hele keten staan de eerste drie door elkaar
const NA = { // per soort bestand: wat op wat mag volgen
  export: {
    begin: ['export'], export: ['boeking', 'tekst', 'hoofd'], boeking: ['boeking', 'tekst', 'hoofd'], tekst: ['tekst', 'hoofd'], ...NA_HOOFD,
  },
  keten: {
    begin: ['keten'], keten: ONDEREEN, boeking: ONDEREEN, tekst: ONDEREEN, bestand: ONDEREEN, mens: ['mens', 'hoofd'], ...NA_HOOFD,
  },
  bewijs: {
    begin: ['bewijs'], bewijs: ['schakel'], schakel: ['schakel', 'tekst', 'hoofd'], tekst: ['tekst', 'hoofd'], hoofd: ['hoofd', 'einde'], einde: [],
  },
};
export const magVolgen = (aard, vorige, soort) => NA[aard]?.[vorige].includes(soort) ?? false;
