// Walks through a running Schakel and keeps a picture for each guide: node maak.mjs ADDRESS DRIVER BROWSER FOLDER [NAME...]
import { createRequire } from 'node:module';
import { writeFile, readdir, rm, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beelden } from './beelden.mjs';

const [adres, besturing, browser, map, ...namen] = process.argv.slice(2);
const { chromium } = createRequire(import.meta.url)(besturing);

const Talen = { nl: 'nl-NL', en: 'en-GB' };
const Scherm = { width: 900, height: 600 };
const Telefoon = { width: 360, height: 720 };
const Scherpte = 1.5;

// The guides are light: a picture that weighs more is saved again, a little coarser.
const Hoogstens = 60_000;
const Kwaliteiten = [75, 62, 50, 40, 32, 24, 16];

const onbekend = namen.filter((naam) => !beelden.some((beeld) => beeld.naam === naam));
if (onbekend.length > 0) throw new Error(`Geen gids met een beeld: ${onbekend.join(', ')}`);
const gevraagd = beelden.filter((beeld) => namen.length === 0 || namen.includes(beeld.naam));

await mkdir(map, { recursive: true });
await Promise.all(Object.keys(Talen).map(maakAlles));
if (namen.length === 0) await ruimOp();

async function maakAlles(taal) {
  // A browser of its own for each language: how it writes a date in a field does not follow the page.
  const huis = await chromium.launch({ executablePath: browser, env: { ...process.env, LANGUAGE: Talen[taal].replace('-', '_') }, args: ['--no-sandbox', '--disable-gpu', `--lang=${Talen[taal]}`] });
  try {
    await maakIn(huis, taal);
  } finally {
    await huis.close();
  }
}

async function maakIn(huis, taal) {
  for (const telefoon of [false, true]) {
    const venster = await huis.newContext({ baseURL: adres, locale: Talen[taal], colorScheme: 'light', viewport: telefoon ? Telefoon : Scherm });
    venster.setDefaultTimeout(20_000);
    const pagina = await venster.newPage();
    const netwerk = await venster.newCDPSession(pagina);
    for (const beeld of gevraagd.filter((b) => !!b.telefoon === telefoon)) {
      await ganaar(pagina, beeld, taal);
      const bytes = await neem(pagina, netwerk);
      await writeFile(join(map, `${taal}-${beeld.naam}.webp`), bytes);
      console.log(`${taal}-${beeld.naam}.webp  ${Math.round(bytes.length / 1000)} kB`);
    }
    await venster.close();
  }
}

async function ganaar(pagina, beeld, taal) {
  if (beeld.account) await meldAan(pagina, taal);
  const pad = beeld.adres ?? `${await neemPlaats(pagina, beeld.als, taal)}${beeld.pad}`;
  await open(pagina, pad);
  if (beeld.lees) await open(pagina, await vind(pagina, beeld));
  const top = pagina.locator(beeld.vanaf ?? 'main .kruimels, main h1').first();
  await top.evaluate((ding) => window.scrollTo(0, ding.getBoundingClientRect().top + window.scrollY - 16));
  await pagina.evaluate(() => document.fonts.ready);
}

async function open(pagina, pad) {
  const antwoord = await pagina.goto(pad);
  if (!antwoord.ok()) throw new Error(`${pad}: ${antwoord.status()}`);
}

async function vind(pagina, { lees, onder }) {
  const links = pagina.locator(`main a[href*="${onder}"]`);
  const genoemd = links.filter({ hasText: lees });
  const keuze = (await genoemd.count()) > 0 ? genoemd : links;
  return keuze.first().getAttribute('href');
}

// The roles are named in Dutch here, so a seat is taken in Dutch; after that the visitor reads the own language again.
async function neemPlaats(pagina, { kaart, rol }, taal) {
  await spreek(pagina, 'nl');
  await open(pagina, '/');
  const ingang = await pagina.locator('main section a[href^="/ketens/"]').first().getAttribute('href');
  const keten = ingang.split('/').slice(0, 3).join('/');
  await open(pagina, `${keten}/binnenkomen`);
  await pagina.locator('section').filter({ has: pagina.getByRole('heading', { name: kaart, exact: true }) })
    .getByRole('button', { name: rol }).first().click();
  await pagina.waitForURL(`**${keten}`);
  await spreek(pagina, taal);
  return keten;
}

async function spreek(pagina, taal) {
  await pagina.context().addCookies([{ name: 'schakel-taal', value: taal, url: adres }]);
}

async function meldAan(pagina, taal) {
  const [naam, wachtwoord] = [`${taal}@voorbeeld.nl`, 'een lang wachtwoord voor een beeld'];
  await vul(pagina, '/account/maken', { Naam: 'Sam Voorbeeld', Adres: naam, Wachtwoord: wachtwoord, NogEens: wachtwoord });
  await vul(pagina, '/aanmelden', { Adres: naam, Wachtwoord: wachtwoord });
}

async function vul(pagina, pad, velden) {
  await open(pagina, pad);
  for (const [veld, waarde] of Object.entries(velden)) await pagina.locator(`[name="Formulier.${veld}"]`).fill(waarde);
  await pagina.locator('main form button').first().click();
  await pagina.waitForURL((url) => url.pathname !== pad);
}

// Playwright itself writes no WebP; the browser does, of the part of the page that is in view.
async function neem(pagina, netwerk) {
  const clip = await pagina.evaluate((scale) => ({ x: window.scrollX, y: window.scrollY, width: window.innerWidth, height: window.innerHeight, scale }), Scherpte);
  for (const quality of Kwaliteiten) {
    const { data } = await netwerk.send('Page.captureScreenshot', { format: 'webp', quality, clip });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= Hoogstens) return bytes;
  }
  throw new Error(`Dit beeld blijft boven ${Hoogstens / 1000} kB.`);
}

// A picture that no guide asks for any more goes.
async function ruimOp() {
  const bekend = new Set(Object.keys(Talen).flatMap((taal) => beelden.map((beeld) => `${taal}-${beeld.naam}.webp`)));
  for (const bestand of await readdir(map)) if (!bekend.has(bestand)) await rm(join(map, bestand));
}
