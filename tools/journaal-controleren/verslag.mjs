// Wat de lezer te zien krijgt. Even belangrijk als wat klopt: wat met deze gegevens niet bewezen is.
import { sleutelVan } from './handtekening.mjs';

function nietBewezen(staat, sleutelGegeven) {
  const tot = Math.max(0, ...staat.bevestigd);
  return [
    tot === 0 && 'Zonder een bewaard hoofd blijft een afgekapte staart of een geheel herschreven journaal onzichtbaar.',
    tot > 0 && `Dat er na boeking ${tot}, die van uw bewaarde hoofd, niets is weggelaten.`,
    !sleutelGegeven && 'Van wie de sleutel is: vergelijk de vingerafdruk met wat u buiten het product hebt gehoord.',
    'De standen zijn niet nagerekend: alleen hun handtekening is bezien.',
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
  teksten: staat.getoond.size,
  tekstenGewist: [...staat.genoemd.keys()].filter((tekst) => staat.gewist.has(tekst)).length,
  gehoudenHoofden: staat.bevestigd.length,
  nietBewezen: nietBewezen(staat, sleutelGegeven),
});

export const inWoorden = (v) => [
  v.uitgang === 0 ? 'Alles wat hier te controleren is, klopt.' : `Er klopt iets niet: ${v.bevindingen.length} bevinding(en).`,
  ...v.bevindingen.map(({ code, nr }) => `- ${code}${nr === null ? '' : ` bij boeking ${nr}`}`),
  v.verzwegen > 0 && `- en nog ${v.verzwegen}, hier niet genoemd`,
  `Stroom ${v.stroom}, voor lezer ${v.lezer}${v.bestuur ? ' met de delen van het bestuur' : ''}.`,
  `Getekend ${v.getekend} met sleutel ${v.sleutel}.`,
  `Gelezen: ${v.boekingen} boekingen, ${v.delenOpen} delen open, ${v.delenGesloten} dicht, ${v.teksten} teksten.`,
  `Van de genoemde teksten zijn er ${v.tekstenGewist} gewist; ${v.gehoudenHoofden} bewaarde hoofden teruggevonden.`,
  ...v.nietBewezen.map((zin) => `Niet bewezen: ${zin}`),
].filter(Boolean).join('\n');
