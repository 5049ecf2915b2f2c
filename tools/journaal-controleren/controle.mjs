// De gang van de controle: elke regel op zijn beurt, en aan het slot wat pas met alles bij elkaar te zien is.
import { createHash } from 'node:crypto';
import { leesBewijs, metNaam, regelsVan } from './bestand.mjs';
import { BEZIE_BEWIJS, sluitBewijs } from './bewijs.mjs';
import { bezieBoeking } from './boekingen.mjs';
import { bezieBestand, bezieTekst, sluitGenoemd } from './genoemd.mjs';
import { REGEL_BYTES } from './grenzen.mjs';
import { exportKlopt, hoofdKlopt, sleutelVan, standKlopt } from './handtekening.mjs';
import { onleesbaar } from './json.mjs';
import { isKeten, meld, nieuweStaat, onthoud } from './staat.mjs';
import { magVolgen } from './vormen.mjs';

function bezieMens(staat, { persoon }) { // wie het is, staat in geen feit: alleen de handtekening onder het geheel staat ervoor in
  if (staat.mensen.has(persoon)) meld(staat, 'mens-dubbel');
  onthoud(staat.mensen, persoon);
}

function bezieHoofd(staat, hoofd) {
  staat.hoofd = hoofd;
  const { stroom, tot } = staat.export, { nr, hash } = hoofd;
  if (!hoofdKlopt(hoofd)) meld(staat, 'hoofd-ongeldig', nr);
  if (hoofd.stroom !== stroom || nr !== staat.hoogste || hash !== staat.vorige || nr !== tot) meld(staat, 'hoofd-wijkt-af', nr);
  const sleutel = sleutelVan(hoofd); // een gegeven vingerafdruk kwam van buiten het product, en telt dus ook onaangekondigd
  if (!staat.sleutels.has(sleutel) && sleutel !== staat.gegevenSleutel) meld(staat, 'sleutel-onbevestigd');
}

function bezieStand(staat, stand) {
  if (staat.standen.has(stand.publiek)) meld(staat, 'stand-dubbel');
  onthoud(staat.standen, stand.publiek);
  if (!standKlopt(stand, staat.hoofd)) meld(staat, 'stand-ongeldig');
}

function bezieEinde(staat, einde, { regels, digest }) {
  if (einde.regels !== regels) meld(staat, 'regels-ontbreken');
  if (!exportKlopt(einde, staat.export, digest, staat.hoofd)) meld(staat, 'export-gewijzigd');
}

const BEZIE_EXPORT = {
  export: (staat, regel) => { staat.export = regel; },
  boeking: bezieBoeking, tekst: bezieTekst, hoofd: bezieHoofd, stand: bezieStand, einde: bezieEinde,
};
const BEZIE = { // de soort van de eerste regel zegt wat dit voor bestand is
  export: BEZIE_EXPORT,
  keten: { ...BEZIE_EXPORT, keten: BEZIE_EXPORT.export, bestand: bezieBestand, mens: bezieMens },
  bewijs: BEZIE_BEWIJS,
};

function bezieRegels(staat, pad) {
  const ervoor = createHash('sha256'); // over alle bytes tot hier, de regeleinden mee
  let aard = null, vorige = 'begin', regels = 0;
  for (const { regel, bytes } of regelsVan(pad, REGEL_BYTES)) {
    aard ??= regel.soort;
    if (!magVolgen(aard, vorige, regel.soort)) onleesbaar(`regel ${regels + 1}: ${regel.soort} mag niet na ${vorige}`);
    vorige = regel.soort;
    BEZIE[aard][vorige](staat, regel, vorige === 'einde' ? { regels, digest: ervoor.digest() } : null);
    if (vorige !== 'einde') ervoor.update(bytes).update('\n');
    regels += 1;
  }
  if (vorige !== 'einde') onleesbaar('het houdt op voor de regel van soort einde');
}

function bezieBewijs(staat, bewijs) {
  const { nr, hash, stroom } = bewijs, sleutel = sleutelVan(bewijs);
  const bekend = sleutel === sleutelVan(staat.hoofd) || staat.sleutels.get(sleutel)?.nr <= nr; // wat later kwam, staat niet in voor eerder
  const bezwaar = (!hoofdKlopt(bewijs) && 'bewijs-ongeldig') // wat erin staat, heeft dan niemand gezegd
    || (!bekend && 'bewijs-vreemde-sleutel')
    || (stroom !== staat.export.stroom && 'bewijs-andere-keten');
  if (bezwaar) { meld(staat, bezwaar, nr); return; } // alleen het eerste: de rest volgt er maar uit
  const gezien = staat.hashVanBewijs.get(nr);
  if (nr > staat.hoogste) meld(staat, 'staart-afgekapt', staat.hoogste + 1);
  else if (gezien === hash) staat.bevestigd.push(nr);
  else if (gezien !== null) meld(staat, 'herschreven', nr); // null: de boeking zelf ontbreekt, en dat is al gemeld
}

export function controleer({ pad, bewijspaden, sleutel }) {
  const staat = nieuweStaat(bewijspaden.map((bewijspad) => metNaam(bewijspad, leesBewijs)), sleutel);
  metNaam(pad, () => bezieRegels(staat, pad));
  if (staat.bewijs && bewijspaden.length > 0) onleesbaar('--hoofd hoort bij een export; het bewijs van een besluit staat op zichzelf');
  sluitGenoemd(staat, 'tekst');
  if (isKeten(staat)) sluitGenoemd(staat, 'bestand');
  if (staat.bewijs) { sluitBewijs(staat); return staat; }
  for (const publiek of staat.publieken) if (!staat.standen.has(publiek)) meld(staat, 'stand-ontbreekt');
  for (const bewijs of staat.bewijzen) bezieBewijs(staat, bewijs);
  if (sleutel !== null && sleutel !== sleutelVan(staat.hoofd)) meld(staat, 'andere-sleutel');
  return staat;
}
