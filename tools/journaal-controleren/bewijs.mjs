// Het bewijs van een besluit: enkele boekingen uit de keten, elk onder haar eigen getekende hoofd, en wat erin staat.
import { base64, digestVan, hex, zegelVan } from './bytes.mjs';
import { bezieDelen, bezieKop } from './boekingen.mjs';
import { bezieTekst } from './genoemd.mjs';
import { SCHAKELS_PER_BEWIJS } from './grenzen.mjs';
import { bewijsKlopt, hoofdKlopt, sleutelVan } from './handtekening.mjs';
import { onleesbaar } from './json.mjs';
import { meld } from './staat.mjs';

const EERSTE = ['VoorstelIngediend', 'VoorstelAangepast'], AFLOOP = ['BesluitUitgevoerd', 'BesluitVastgelopen', 'BesluitAfgelast'];

function bezieSchakel(staat, { nr, vorige, hash, kop, delen }) {
  staat.boekingen += 1;
  if (staat.schakels.size === SCHAKELS_PER_BEWIJS) onleesbaar('te veel boekingen in een bewijs');
  if (nr <= staat.hoogste) { meld(staat, 'boeking-dubbel', nr); return; }
  if (nr === staat.hoogste + 1 && vorige !== staat.vorige) meld(staat, 'vorige-wijkt-af', nr); // ook boeking 1: zij volgt op niets
  staat.feiten.set(nr, []);
  staat.openbaar.set(nr, []);
  const inhoud = base64(kop.inhoud), zegels = bezieDelen(staat, nr, delen), kopzegel = zegelVan('schakel/kop/1', base64(kop.zout), inhoud);
  const hashKlopt = digestVan(['schakel/boeking/1', staat.bewijs.stroom, nr, hex(vorige), kopzegel, ...zegels]).toString('hex') === hash;
  if (!hashKlopt) meld(staat, 'boeking-gewijzigd', nr);
  bezieKop(staat, nr, inhoud, hashKlopt);
  staat.schakels.set(nr, hash);
  Object.assign(staat, { hoogste: nr, vorige: hash });
}

function bezieWoorden(staat, regel) {
  if (!staat.getoond.tekst.has(regel.tekst)) staat.inhoud.woorden.set(regel.tekst, regel.woorden);
  bezieTekst(staat, regel);
}

function bezieHoofd(staat, hoofd) {
  const { nr } = hoofd;
  if (staat.hoofd === null) {
    staat.hoofd = hoofd;
    if (staat.gegevenSleutel !== null && staat.gegevenSleutel !== sleutelVan(hoofd)) meld(staat, 'andere-sleutel');
  } else if (sleutelVan(hoofd) !== sleutelVan(staat.hoofd)) meld(staat, 'sleutel-wijkt-af', nr);
  if (!hoofdKlopt(hoofd)) meld(staat, 'hoofd-ongeldig', nr);
  if (hoofd.stroom !== staat.bewijs.stroom || staat.schakels.get(nr) !== hoofd.hash) meld(staat, 'hoofd-wijkt-af', nr);
  if (staat.metHoofd.has(nr)) meld(staat, 'hoofd-dubbel', nr);
  staat.metHoofd.add(nr);
}

function bezieEinde(staat, einde, { regels, digest }) {
  if (einde.regels !== regels) meld(staat, 'regels-ontbreken');
  if (!bewijsKlopt(einde, staat.bewijs, digest, staat.hoofd)) meld(staat, 'bewijs-gewijzigd');
}

export const BEZIE_BEWIJS = {
  bewijs: (staat, regel) => Object.assign(staat, { bewijs: regel, export: { ...regel, bestuur: false }, feiten: new Map(), openbaar: new Map(), inhoud: { woorden: new Map() } }),
  schakel: bezieSchakel, tekst: bezieWoorden, hoofd: bezieHoofd, einde: bezieEinde,
};

const lid = (x, ...pad) => pad.reduce((y, naam) => (y !== null && typeof y === 'object' && !Array.isArray(y) && Object.hasOwn(y, naam) ? y[naam] : undefined), x);

function isStandpunt({ naam, leden }, voorstel, lezer) {
  if (naam === 'StandpuntGegeven') return lid(leden, 'voorstel') === voorstel && lid(leden, 'partij') === lezer;
  if (naam === 'StandpuntOnthuld') return lid(leden, 'onthulling', 'standpunt', 'voorstel') === voorstel && lid(leden, 'onthulling', 'standpunt', 'partij') === lezer;
  const stil = lid(leden, 'gezwegen');
  return naam === 'StandpuntenGesloten' && lid(leden, 'voorstel') === voorstel && Array.isArray(stil) && stil.includes(lezer);
}

function zoek(staat, nr, code, bedoeld) { // { feit, erna } of null; wat er als boeking niet staat, is al gemeld
  const feiten = staat.feiten.get(nr), plek = feiten?.findIndex(bedoeld) ?? -1;
  if (feiten && plek < 0) meld(staat, code, nr);
  return plek < 0 ? null : { feit: feiten[plek], erna: feiten.slice(plek + 1).map(({ naam }) => naam) };
}

function zegStandpunt({ feit: { naam, leden } }, woordenVan) {
  if (naam === 'StandpuntenGesloten') return { standpunt: 'Instemmen', isStilzwijgend: true, reden: null, isVoorwaardelijk: false, voorwaarde: null, voorwaardeTotEnMet: null };
  const gegeven = naam === 'StandpuntOnthuld' ? leden.onthulling.standpunt : leden;
  const voorwaarde = lid(gegeven, 'voorwaarde') ?? null, tot = lid(voorwaarde, 'totEnMet');
  return {
    standpunt: lid(gegeven, 'oordeel') ?? null, isStilzwijgend: false, reden: woordenVan(lid(gegeven, 'reden')),
    isVoorwaardelijk: voorwaarde !== null, voorwaarde: woordenVan(lid(voorwaarde, 'wat')), voorwaardeTotEnMet: typeof tot === 'string' ? tot : null,
  };
}

function leesInhoud(staat) {
  const { besluit, voorstel, standpunt, genomen, afloop, lezer } = staat.bewijs, { woorden } = staat.inhoud;
  const woordenVan = (verwijzing) => woorden.get(lid(verwijzing, 'tekst')) ?? null;
  const taken = zoek(staat, genomen, 'besluit-ontbreekt', ({ naam, leden }) => naam === 'BesluitGenomen' && lid(leden, 'besluit') === besluit);
  if (taken === null) return {};
  const over = lid(taken.feit.leden, 'voorstel'), nummer = lid(taken.feit.leden, 'nummer');
  const tekst = zoek(staat, voorstel, 'voorstel-ontbreekt', ({ naam, leden }) => EERSTE.includes(naam) && over !== undefined && lid(leden, 'voorstel') === over);
  const kwam = afloop === null ? null : zoek(staat, afloop, 'afloop-ontbreekt', ({ naam, leden }) => AFLOOP.includes(naam) && lid(leden, 'besluit') === besluit);
  const zei = standpunt === null ? null : zoek(staat, standpunt, 'standpunt-ontbreekt', (feit) => over !== undefined && isStandpunt(feit, over, lezer));
  const werkt = kwam === null || kwam.feit.naam === 'BesluitUitgevoerd';
  return {
    nummer: nummer ? `${lid(nummer, 'jaar')}-${lid(nummer, 'volgnummer')}` : null,
    titel: tekst && woordenVan(lid(tekst.feit.leden, 'titel')),
    ...(zei === null ? { standpunt: null } : zegStandpunt(zei, woordenVan)),
    gevolg: werkt ? [...staat.openbaar.get(kwam === null ? genomen : afloop), ...(kwam ?? taken).erna] : [],
    afloop: kwam && kwam.feit.naam,
  };
}

export function sluitBewijs(staat) {
  const { voorstel, standpunt, genomen, afloop } = staat.bewijs;
  for (const nr of staat.schakels.keys()) if (!staat.metHoofd.has(nr)) meld(staat, 'hoofd-ontbreekt', nr);
  for (const nr of [voorstel, standpunt, genomen, afloop]) if (nr !== null && !staat.schakels.has(nr)) meld(staat, 'boeking-ontbreekt', nr);
  staat.inhoud = leesInhoud(staat);
}
