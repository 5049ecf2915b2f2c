// Wat de lezer te zien krijgt. Even belangrijk als wat klopt: wat met deze gegevens niet bewezen is.
import { sleutelVan } from './handtekening.mjs';

// Geen teken doet iets met het scherm: wat JSON niet al uitschrijft (C1, tekenrichting, labels) wordt vervangen.
const leesbaar = (woorden) => JSON.stringify(woorden).slice(1, -1).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');

function nietBewezen(staat, sleutelGegeven) {
  if (staat.bewijs) return nietBewezenVanBesluit(staat, sleutelGegeven);
  const tot = Math.max(0, ...staat.bevestigd);
  return [
    tot === 0 && 'Zonder een bewaard hoofd blijft een afgekapte staart of een geheel herschreven journaal onzichtbaar.',
    tot > 0 && `Dat er na boeking ${tot}, die van uw bewaarde hoofd, niets is weggelaten.`,
    !sleutelGegeven && 'Van wie de sleutel is: vergelijk de vingerafdruk met wat u buiten het product hebt gehoord.',
    'De standen zijn niet nagerekend: alleen hun handtekening is bezien.',
    staat.delenGesloten > 0 && 'Wat er in gesloten delen staat: alleen hun zegel telt mee.',
    staat.mensen.size > 0 && 'Wie de mensen zijn: dat staat in geen feit, en alleen de handtekening onder het geheel staat ervoor in.',
  ].filter(Boolean);
}

const gewistVan = (staat, soort) => [...staat.genoemd[soort].keys()].filter((id) => staat.gewist.has(id)).length;

function nietBewezenVanBesluit(staat, sleutelGegeven) {
  return [
    !sleutelGegeven && 'Van wie de sleutel is: vergelijk de vingerafdruk met wat u buiten het product hebt gehoord.',
    'Wat er daarna gebeurde, wat er in andere boekingen staat, wat deze partner eerder in het gremium eronder zei, en dat dit standpunt het laatste was: dat laatste zegt alleen wie tekende.',
    staat.delenGesloten > 0 && 'Wat er in gesloten delen staat: alleen hun zegel telt mee.',
  ].filter(Boolean);
}

export const verslagVan = (staat, sleutelGegeven) => ({
  uitgang: staat.bevindingen.size > 0 ? 1 : 0,
  bevindingen: [...staat.bevindingen.values()],
  verzwegen: staat.verzwegen,
  stroom: staat.export?.stroom ?? null,
  lezer: staat.export?.lezer ?? null,
  bestuur: staat.export?.bestuur ?? null,
  getekend: staat.hoofd?.getekend ?? null,
  sleutel: staat.hoofd && sleutelVan(staat.hoofd),
  boekingen: staat.boekingen,
  delenOpen: staat.delenOpen,
  delenGesloten: staat.delenGesloten,
  teksten: staat.getoond.tekst.size,
  tekstenGewist: gewistVan(staat, 'tekst'),
  bestanden: staat.getoond.bestand.size,
  bestandenGewist: gewistVan(staat, 'bestand'),
  mensen: staat.mensen.size,
  gehoudenHoofden: staat.bevestigd.length,
  bewijs: staat.bewijs && { besluit: staat.bewijs.besluit, schakels: [...staat.schakels.keys()], ...staat.inhoud },
  nietBewezen: nietBewezen(staat, sleutelGegeven),
});

const voorwaardeVan = ({ isVoorwaardelijk, voorwaarde, voorwaardeTotEnMet: tot }) => (isVoorwaardelijk
  ? `, op voorwaarde: ${voorwaarde === null ? '(gewist)' : leesbaar(voorwaarde)}${tot === null ? '' : ` (tot en met ${leesbaar(tot)})`}` : '');

const standpuntVan = ({ standpunt, isStilzwijgend, reden, ...rest }) => {
  if (!standpunt) return 'gaf geen standpunt dat telde';
  if (isStilzwijgend) return 'zweeg tot de sluiting, en dat telde als instemmen';
  return `zei ${leesbaar(standpunt)}${voorwaardeVan(rest)}${reden ? `. ${leesbaar(reden)}` : ''}`;
};

const vanBesluit = (b, lezer) => [
  `Besluit ${leesbaar(b.nummer ?? b.besluit)}: ${b.titel ? leesbaar(b.titel) : '(gewist)'}. Partner ${lezer} ${standpuntVan(b)}.`,
  b.gevolg?.length ? `Het veranderde: ${b.gevolg.map(leesbaar).join(', ')}.` : `Er veranderde niets${b.afloop ? `: ${b.afloop}` : ' tot dit werd getekend; het gaat later in'}.`,
  `Bewezen: dit stond zo in boeking ${b.schakels.join(', ')}, op die plaats en met die hash, toen het werd getekend.`,
];

const voorWie = ({ lezer, bestuur }) => (lezer === null
  ? 'de hele keten, voor de server waar zij verdergaat'
  : `voor lezer ${lezer}${bestuur ? ' met de delen van het bestuur' : ''}`);

export const inWoorden = (v) => [
  v.uitgang === 0 ? 'Alles wat hier te controleren is, klopt.' : `Er klopt iets niet: ${v.bevindingen.length} bevinding(en).`,
  ...v.bevindingen.map(({ code, nr }) => `- ${code}${nr === null ? '' : ` bij boeking ${nr}`}`),
  v.verzwegen > 0 && `- en nog ${v.verzwegen}, hier niet genoemd`,
  `Stroom ${v.stroom}, ${voorWie(v)}.`,
  `Getekend ${v.getekend} met sleutel ${v.sleutel}.`,
  ...(v.bewijs && v.uitgang === 0 ? vanBesluit(v.bewijs, v.lezer) : []),
  `Gelezen: ${v.boekingen} boekingen, ${v.delenOpen} delen open, ${v.delenGesloten} dicht, ${v.teksten} teksten${v.lezer === null ? `, ${v.bestanden} bestanden, ${v.mensen} mensen` : ''}.`,
  `Van de genoemde teksten zijn er ${v.tekstenGewist} gewist${v.lezer === null ? `, en van de genoemde bestanden ${v.bestandenGewist}` : ''}; ${v.gehoudenHoofden} bewaarde hoofden teruggevonden.`,
  ...v.nietBewezen.map((zin) => `Niet bewezen: ${zin}`),
].filter(Boolean).join('\n');
