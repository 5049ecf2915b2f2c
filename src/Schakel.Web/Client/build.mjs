// Bundles the style sheet and puts the scripts and the one font file beside it, in wwwroot/dist (not in version control).
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const dist = new URL('../wwwroot/dist/', import.meta.url);
const font = new URL('node_modules/@fontsource-variable/atkinson-hyperlegible-next/', import.meta.url);

// The version in the name lets browsers keep the file for ever; css/letters.css and App.razor name it too.
const { version } = JSON.parse(await readFile(new URL('package.json', font), 'utf8'));

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await copyFile(
  new URL('files/atkinson-hyperlegible-next-latin-wght-normal.woff2', font),
  new URL(`atkinson-hyperlegible-next-${version}.woff2`, dist),
);

const target = ['chrome123', 'firefox120', 'safari17.5'];

await build({
  entryPoints: [new URL('css/schakel.css', import.meta.url).pathname],
  outfile: new URL('schakel.css', dist).pathname,
  bundle: true,
  minify: true,
  legalComments: 'none',
  external: ['*.woff2'],
  target,
  banner: { css: '/* Schakel, EUPL-1.2. Holds parts of the Utrecht Design System (EUPL-1.2) by Frameless and Gemeente Utrecht. */' },
  logLevel: 'warning',
});

await build({
  entryPoints: ['passkey', 'levend'].map((naam) => new URL(`js/${naam}.js`, import.meta.url).pathname),
  outdir: dist.pathname,
  bundle: true,
  minify: true,
  format: 'esm',
  target,
  banner: { js: '/* Schakel, EUPL-1.2. */' },
  logLevel: 'warning',
});
