// @ts-check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildApp, isBuilt } from './buildApp.mjs';
import { dist, root } from './paths.mjs';
import { serve } from './serve.mjs';

const PORT = 4173;
const DEEP_LINKS = join(root, 'build/deepLinks.ts');
const SITE_ADDRESS = join(root, 'build/siteAddress.ts');
const USAGE = `npm start -- [--port ${PORT}] [--host 127.0.0.1] [--strict] [--no-build]

  --port      the port to serve on; 0 takes any free one
  --host      the address to listen on; 0.0.0.0 lets other machines in
  --strict    stop if the port is taken, instead of taking the next free one
  --no-build  serve the app as it was last built`;

try {
  await start();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function start() {
  const options = parseOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  process.env['DEMARCHE_PICTURES'] ??= 'later'; // the server draws those that are asked for
  if (options.build) await buildApp();
  else if (!isBuilt()) throw new Error('No app has been built yet. Leave --no-build out.');

  const { port, host, strict } = options;
  const { deepLinks } = await moduleOf(DEEP_LINKS);
  const { siteAddress } = await moduleOf(SITE_ADDRESS);
  const server = await serve(dist, { port, host, strict, links: await deepLinks(dist), address: siteAddress() });
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is taken, using ${server.port}`);
  console.log(`Demarche is at ${server.url}`);
  console.log('Press Ctrl-C to stop it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.close);
}

/** @param {string} file in TypeScript */
async function moduleOf(file) {
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

function parseOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: String(PORT) },
        host: { type: 'string', default: '127.0.0.1' },
        strict: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port <= 65_535)) throw new Error(`--port ${values.port} is not a port: give a number from 0 to 65535.`);
    return { ...values, port, build: !values['no-build'] };
  } catch (error) {
    throw new Error(`${/** @type {Error} */ (error).message}\n\n${USAGE}`);
  }
}

/**
 * @param {unknown} error
 * @returns {string} what went wrong and what to do
 */
function messageOf(error) {
  const { code, message, port } = /** @type {NodeJS.ErrnoException & {port?: number}} */ (error);
  if (code === 'ERR_MODULE_NOT_FOUND') return 'Something is not installed yet. Run: npm ci';
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Give another one with --port.`;
  if (code === 'EACCES') return `Port ${port} may not be used. Give one from 1024 on with --port.`;
  return message;
}
