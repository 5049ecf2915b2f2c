// Wat de boekingen met een zegel noemen en op een eigen regel staat: woorden, en in een hele keten ook bestanden.
import { base64, zegelVan } from './bytes.mjs';
import { meld, onthoud } from './staat.mjs';

export function noem(staat, soort, id, zegel, nr) { // de eerste die geopend is telt
  const eerder = staat.genoemd[soort].get(id);
  if (!eerder) onthoud(staat.genoemd[soort], id, { zegel, nr });
  else if (eerder.zegel !== zegel) meld(staat, `${soort}-dubbelzinnig`, nr);
}

function toon(staat, soort, id, zout, inhoud) {
  const noemer = staat.genoemd[soort].get(id), getoond = staat.getoond[soort];
  if (getoond.has(id)) meld(staat, `${soort}-dubbel`);
  onthoud(getoond, id);
  if (!noemer) meld(staat, `${soort}-ongenoemd`); // zij horen achter de boeking die hen noemt: wie pas later noemt, telt hier niet
  else if (zegelVan(`schakel/${soort}/1`, base64(zout), inhoud).toString('hex') !== noemer.zegel) meld(staat, `${soort}-gewijzigd`, noemer.nr);
}

export const bezieTekst = (staat, { tekst, zout, woorden }) => toon(staat, 'tekst', tekst, zout, woorden);
export const bezieBestand = (staat, { bestand, zout, inhoud }) => toon(staat, 'bestand', bestand, zout, base64(inhoud));

export function sluitGenoemd(staat, soort) { // in een hele keten komt het wissen ook na het tonen: dit kan pas aan het slot
  const getoond = staat.getoond[soort];
  for (const [id, { nr }] of staat.genoemd[soort]) {
    if (getoond.has(id) && staat.gewist.has(id)) meld(staat, `${soort}-gewist-getoond`, nr);
    if (!getoond.has(id) && !staat.gewist.has(id)) meld(staat, `${soort}-ontbreekt`, nr);
  }
}
