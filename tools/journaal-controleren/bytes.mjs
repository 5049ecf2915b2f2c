// De bytelijst, de digest en het zegel: alles waar de hele keten op rust.
import { createHash } from 'node:crypto';

const LENGTE_BYTES = 4;
const als = (item) => (Buffer.isBuffer(item) ? item : Buffer.from(String(item), 'utf8'));

function* metLengten(items) {
  for (const item of items) {
    const b = als(item), lengte = Buffer.alloc(LENGTE_BYTES);
    lengte.writeUInt32BE(b.length);
    yield lengte;
    yield b;
  }
}

export const bytelijst = (items) => Buffer.concat([...metLengten(items)]);

export function digestVan(items) { // stromend: een deel kan tientallen MiB zijn, en hoeft niet tweemaal in het geheugen
  const h = createHash('sha256');
  for (const stuk of metLengten(items)) h.update(stuk);
  return h.digest();
}

export const zegelVan = (merk, zout, inhoud) => digestVan([merk, zout, inhoud]);

export function leesBytelijst(b, hoogstens) { // null wanneer de lengten niet precies uitkomen
  const items = [];
  for (let plek = 0, eind; plek < b.length; plek = eind) {
    if (plek + LENGTE_BYTES > b.length || items.length === hoogstens) return null;
    eind = plek + LENGTE_BYTES + b.readUInt32BE(plek);
    if (eind > b.length) return null;
    items.push(b.subarray(plek + LENGTE_BYTES, eind));
  }
  return items;
}

export const hex = (tekst) => Buffer.from(tekst, 'hex');

export function base64(tekst) { // null wanneer niet standaard met opvulling: Buffer.from slikt zelf alles
  const b = Buffer.from(String(tekst), 'base64');
  return b.toString('base64') === tekst ? b : null;
}

export function utf8(b) { // null bij ongeldige UTF-8; een BOM blijft staan, zodat hij verderop opvalt
  try { return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(b); } catch { return null; }
}
