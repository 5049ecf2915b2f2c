// Streng JSON lezen. JSON.parse laat dubbele leden stil vallen, rondt getallen af, vergeet ontsnappingen
// en kent geen grens aan de diepte. Daarom lopen wij de tekst eerst zelf na, en laten hem dan pas ontleden.

export class Onleesbaar extends Error {}
export const onleesbaar = (waarom) => { throw new Onleesbaar(waarom); };

export const isVoorwerp = (x) => x !== null && typeof x === 'object' && !Array.isArray(x);

const isCijfer = (teken) => teken >= '0' && teken <= '9';
const isGetalteken = (teken, vorige) => '-+.E'.includes(teken) || (teken === 'e' && isCijfer(vorige)); // de e van true mag

function eindeVanTekst(s, begin) { // de plek van het sluitende aanhalingsteken
  let p = begin + 1;
  while (p < s.length && s[p] !== '"') p += s[p] === '\\' ? 2 : 1;
  return p;
}

function keurNamen(ruw, mag) { // van één voorwerp; pas ontleed zijn "nr" en "\u006er" dezelfde naam
  if (ruw.length === 0) return;
  const namen = ruw.map((naam) => JSON.parse(naam));
  if (new Set(namen).size < namen.length) onleesbaar('een lid komt dubbel voor');
  if (!mag(namen, ruw)) onleesbaar('een lid heeft niet de voorgeschreven vorm');
}

// In geldige JSON staat vlak voor elke dubbele punt een naam. Of de JSON geldig is, zegt JSON.parse daarna.
function loopNa(s, { diepst, kaleGetallen, namenMogen }) {
  const open = []; // van elk voorwerp of elke lijst waar wij in staan: de namen tot nu toe, zoals geschreven
  let van = 0, tot = 0; // de laatste tekst
  for (let p = 0; p < s.length; p += 1) {
    const teken = s[p];
    if (teken === '"') {
      van = p;
      p = eindeVanTekst(s, p);
      tot = p + 1;
    } else if (teken === ':') (open.at(-1) ?? onleesbaar('geen JSON-voorwerp')).push(s.slice(van, tot));
    else if (teken === '}' || teken === ']') keurNamen(open.pop() ?? [], namenMogen);
    else if (teken === '{' || teken === '[') {
      if (open.push([]) > diepst) onleesbaar('te diep genest');
    } else if (kaleGetallen && isGetalteken(teken, s[p - 1])) onleesbaar('een getal is niet kaal geschreven');
  }
}

/** Eén JSON-voorwerp, of Onleesbaar. `namenMogen(namen, ruw)` keurt de leden van elk voorwerp. */
export function leesVoorwerp(s, { diepst, kaleGetallen = false, namenMogen = () => true }) {
  let boom;
  try {
    loopNa(s, { diepst, kaleGetallen, namenMogen });
    boom = JSON.parse(s);
  } catch (fout) { onleesbaar(fout instanceof Onleesbaar ? fout.message : 'geen geldige JSON'); }
  return isVoorwerp(boom) ? boom : onleesbaar('geen JSON-voorwerp');
}

export function* voorwerpenIn(x) { // op elke diepte; leesVoorwerp heeft de diepte al begrensd
  if (x === null || typeof x !== 'object') return;
  if (!Array.isArray(x)) yield x;
  for (const y of Object.values(x)) if (y !== null && typeof y === 'object') yield* voorwerpenIn(y);
}
