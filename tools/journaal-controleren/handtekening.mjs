// Wat de server tekent: het hoofd, de digest van elke stand, de export of hele keten als geheel, en de opvolger van een sleutel.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { base64, bytelijst, hex } from './bytes.mjs';

const SPKI_BEGIN = '3059301306072a8648ce3d020106082a8648ce3d03010703420004'; // P-256, punt niet samengeperst
const SPKI_BYTES = 91, HANDTEKENING_BYTES = 64;

const sleutelBytes = (spki64) => createHash('sha256').update(base64(spki64)).digest();
export const sleutelVan = (hoofd) => sleutelBytes(hoofd.spki).toString('hex');

const heeftSpkiVorm = (b) => b?.length === SPKI_BYTES && b.toString('hex').startsWith(SPKI_BEGIN);
export const isSpki = (x) => typeof x === 'string' && heeftSpkiVorm(base64(x));

function leesSleutel(spki) { // null wanneer het punt niet op de kromme ligt
  if (!heeftSpkiVorm(spki)) return null;
  try { return createPublicKey({ key: spki, format: 'der', type: 'spki' }); } catch { return null; }
}

function klopt(spki64, handtekening64, items, sleutelId = sleutelBytes(spki64)) { // een sleutel-id is altijd het laatste item
  const key = leesSleutel(base64(spki64)), handtekening = base64(handtekening64);
  return key !== null && handtekening.length === HANDTEKENING_BYTES
    && verify('sha256', bytelijst([...items, sleutelId]), { key, dsaEncoding: 'ieee-p1363' }, handtekening);
}

export const hoofdKlopt = (h) => klopt(h.spki, h.handtekening, ['schakel/hoofd/1', h.stroom, h.nr, hex(h.hash), h.getekend]);

export const standKlopt = (s, h) => klopt(h.spki, s.handtekening,
  ['schakel/stand/1', h.stroom, h.nr, hex(h.hash), s.publiek, s.vouwversie, hex(s.digest)]);

/** Het merk is schakel/export/1, of schakel/keten/1: zo gaat het een niet voor het ander door. */
export const exportKlopt = (einde, { soort, stroom, tot }, digestErvoor, h) => klopt(h.spki, einde.handtekening,
  [`schakel/${soort}/1`, stroom, tot, digestErvoor]);

export const bewijsKlopt = (einde, { stroom, genomen }, digestErvoor, h) => klopt(h.spki, einde.handtekening,
  ['schakel/bewijs/1', stroom, genomen, digestErvoor]);

/** Staat de eerdere sleutel in voor de nieuwe? De stroom is mee getekend: zo geldt het woord niet in een ander journaal. */
export const bevestigingKlopt = (doorSpki, handtekening, stroom, nieuweSpki) => klopt(doorSpki, handtekening,
  ['schakel/sleutel/1', stroom], sleutelBytes(nieuweSpki));
