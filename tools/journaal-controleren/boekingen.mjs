// Eén boeking: haar plek in de keten, haar kop, haar delen en wat daarin genoemd wordt.
import { base64, digestVan, hex, zegelVan } from './bytes.mjs';
import { noem } from './genoemd.mjs';
import { bevestigingKlopt, sleutelVan } from './handtekening.mjs';
import { isBestand, leesDeel, leesFeit, leesKop } from './inhoud.mjs';
import { isKeten, meld, onthoud } from './staat.mjs';
import { magLezen, rang } from './vormen.mjs';

// De eerste geldt; elke volgende alleen met een handtekening van een die hier al geldt. Anders kon wie wil zijn
// eigen sleutel achter andermans boekingen plakken, en daarna alles zelf tekenen.
function bezieSleutel(staat, nr, feit) {
  const { spki, bevestiging } = feit, door = staat.sleutels.get(bevestiging?.door);
  const geldt = staat.sleutels.size === 0
    || (door !== undefined && bevestigingKlopt(door.spki, bevestiging.handtekening, staat.export.stroom, spki));
  const sleutel = sleutelVan(feit);
  if (geldt && !staat.sleutels.has(sleutel)) onthoud(staat.sleutels, sleutel, { spki, nr });
}

function bezieFeit(staat, nr, publiek, rauw) {
  const feit = leesFeit(rauw);
  if (feit === null) { meld(staat, 'feit-onleesbaar', nr); return; }
  for (const { tekst, zegel } of feit.teksten) noem(staat, 'tekst', tekst, zegel, nr);
  if (isKeten(staat) && !feit.bestanden.every(isBestand)) { meld(staat, 'feit-onleesbaar', nr); return; }
  if (isKeten(staat)) for (const { bestand, zegel } of feit.bestanden) noem(staat, 'bestand', bestand, zegel, nr);
  if (publiek === 'keten') staat.feiten?.get(nr)?.push({ naam: rauw.naam, leden: feit.leden }); // een bewijs kijkt er ook in
  if (publiek === 'openbaar') staat.openbaar?.get(nr)?.push(rauw.naam);
  if (publiek !== 'openbaar') return; // anders kon een kring onder elkaar wissen of een sleutel aankondigen
  if (feit.gewist) onthoud(staat.gewist, feit.gewist);
  if (feit.spki) bezieSleutel(staat, nr, feit);
}

function bezieDeel(staat, nr, inhoud) { // geeft het publiek, of null
  const deel = leesDeel(inhoud);
  if (deel === null) { meld(staat, 'deel-onleesbaar', nr); return null; }
  onthoud(staat.publieken, deel.publiek);
  if (!magLezen(deel.publiek, staat.export)) meld(staat, 'te-veel-geopend', nr);
  for (const rauw of deel.feiten) bezieFeit(staat, nr, deel.publiek, rauw);
  return deel.publiek;
}

export function bezieDelen(staat, nr, delen) { // geeft de zegels, in volgorde
  let laatste = '';
  return delen.map((deel) => {
    staat[deel.zegel ? 'delenGesloten' : 'delenOpen'] += 1;
    if (deel.zegel && isKeten(staat)) meld(staat, 'deel-gesloten', nr);
    if (deel.zegel) return hex(deel.zegel);
    const inhoud = base64(deel.inhoud), publiek = bezieDeel(staat, nr, inhoud);
    if (publiek !== null) {
      if (rang(publiek) <= laatste) meld(staat, 'delen-volgorde', nr); // gelijk: hetzelfde publiek tweemaal
      laatste = rang(publiek);
    }
    return zegelVan('schakel/deel/1', base64(deel.zout), inhoud);
  });
}

export function bezieKop(staat, nr, inhoud, hashKlopt) {
  const kop = leesKop(inhoud);
  if (kop === null) { meld(staat, 'kop-onleesbaar', nr); return; }
  if (staat.opdrachten.has(kop.opdracht)) meld(staat, 'opdracht-dubbel', nr);
  onthoud(staat.opdrachten, kop.opdracht);
  if (!hashKlopt) return; // een geknoeid moment zou de goede boekingen erna laten teruglopen
  if (kop.moment < staat.moment) meld(staat, 'tijd-loopt-terug', nr);
  staat.moment = kop.moment;
}

export function bezieBoeking(staat, { nr, hash, kop, delen }) {
  staat.boekingen += 1;
  if (nr <= staat.hoogste) { meld(staat, 'boeking-dubbel', nr); return; } // heeft geen plek in de keten: verder niet bezien
  const sprong = nr > staat.hoogste + 1;
  if (sprong) meld(staat, 'boeking-ontbreekt', staat.hoogste + 1);

  const inhoud = base64(kop.inhoud), zegels = bezieDelen(staat, nr, delen);
  const kopzegel = zegelVan('schakel/kop/1', base64(kop.zout), inhoud);
  const berekend = digestVan(['schakel/boeking/1', staat.export.stroom, nr, hex(staat.vorige), kopzegel, ...zegels]).toString('hex');
  const hashKlopt = sprong || berekend === hash; // na een sprong is de vorige hash onbekend: neem haar zoals zij er staat
  if (!hashKlopt) meld(staat, 'boeking-gewijzigd', nr);
  bezieKop(staat, nr, inhoud, hashKlopt);

  if (staat.hashVanBewijs.has(nr)) staat.hashVanBewijs.set(nr, hash); // vergelijken kan pas als alle sleutels bekend zijn
  Object.assign(staat, { hoogste: nr, vorige: hash }); // ook na een fout: zo noemt elke bevinding haar eigen boeking
}
