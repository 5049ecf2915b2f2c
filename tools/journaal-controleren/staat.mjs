// Wat de controle onderweg onthoudt. De export wordt regel voor regel gelezen en zelf niet bewaard.
import { BEVINDINGEN, ONTHOUDEN } from './grenzen.mjs';
import { onleesbaar } from './json.mjs';

const NUL_HASH = '0'.repeat(64);

export const nieuweStaat = (bewijzen = [], gegevenSleutel = null) => ({
  bevindingen: new Map(), verzwegen: 0, // per `code:n` één: hetzelfde tweemaal zeggen leert niets
  export: null, hoofd: null, gegevenSleutel,
  bewijs: null, feiten: null, openbaar: null, schakels: new Map(), metHoofd: new Set(), inhoud: {}, // alleen bij een bewijs
  hoogste: 0, vorige: NUL_HASH, moment: '',
  boekingen: 0, delenOpen: 0, delenGesloten: 0,
  bewijzen, hashVanBewijs: new Map(bewijzen.map(({ nr }) => [nr, null])), bevestigd: [],
  opdrachten: new Set(), publieken: new Set(), standen: new Set(), mensen: new Set(),
  sleutels: new Map(), // vertrouwd, tot hier: sleutel-id naar spki en de boeking die haar aankondigt
  genoemd: { tekst: new Map(), bestand: new Map() }, getoond: { tekst: new Set(), bestand: new Set() },
  gewist: new Set(), // woorden en bestanden door elkaar: één feit wist beide
});

export const isKeten = (staat) => staat.export?.soort === 'keten'; // de uitvoer van een hele keten, elk deel open

export function meld(staat, code, nr = null) {
  const naam = nr === null ? code : `${code}:${nr}`;
  if (staat.bevindingen.has(naam)) return;
  if (staat.bevindingen.size >= BEVINDINGEN) staat.verzwegen += 1;
  else staat.bevindingen.set(naam, { code, nr });
}

export function onthoud(verzameling, wat, waarde) {
  if (verzameling.size >= ONTHOUDEN) onleesbaar('te groot: er is te veel om te onthouden');
  if (verzameling instanceof Map) verzameling.set(wat, waarde);
  else verzameling.add(wat);
}
