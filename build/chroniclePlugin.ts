import { extname, join, resolve, sep } from 'node:path';
import type { HtmlTagDescriptor, Logger, Plugin, ViteDevServer } from 'vite';
import { escaped } from '../src/core/escaped';
import { type ChronicleFiles, chronicleFiles, geometryFiles } from './chronicleFiles';

const MODULE = 'virtual:chronicles';
const RESOLVED = `\0${MODULE}`;

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

interface Settings {
  readonly data: string;
  readonly geo: string;
  /** The address that the site will have, with a slash at its end; null writes no address that would need it. */
  readonly site: string | null;
}

/**
 * Puts the chronicles of the folder `data` and the geometry of the folder `geo` into the site as JSON under stable names,
 * with a feed and a calendar of each chronicle, writes the home chronicle's title and feeds into the page, and gives the
 * app `virtual:chronicles`. A fault in the data stops the build; the server for development only tells it.
 */
export function chroniclePlugin({ data, geo, site }: Settings): Plugin {
  let root = '';
  let building = false;
  let reading: Promise<ChronicleFiles> | null = null;
  let logger: Logger | null = null;
  const read = () => (reading ??= chronicleFiles(resolve(root, data), site).then((found) => told(found, logger)));

  return {
    name: 'demarche:chronicles',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    async buildStart() {
      if (!building) return;
      reading = null;
      const { issues, list } = await read();
      const faults = issues.filter(({ fault }) => fault);
      for (const { line, fault } of issues) if (!fault) this.warn(line);
      if (faults.length > 0) this.error(`The data has faults:\n${faults.map(({ line }) => line).join('\n')}`);
      if (list.home === '') this.error(`No folder of ${data} holds a chronicle.yaml.`);
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { home, chronicles } = (await read()).list;
      return [
        `export const homeChronicle = ${JSON.stringify(home)};`,
        `export const chronicles = ${JSON.stringify(chronicles)};`,
      ].join('\n');
    },
    async generateBundle() {
      const files = [...(await read()).files, ...(await geometryFiles(join(root, geo)))];
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { home, chronicles } = (await read()).list;
        const { title = {}, subtitle = {} } = chronicles.find(({ id }) => id === home) ?? {};
        return {
          html: html
            .replaceAll('%TITLE%', () => escaped(Object.values(title)[0] ?? ''))
            .replaceAll('%SUBTITLE%', () => escaped(Object.values(subtitle)[0] ?? '')),
          tags: Object.entries(title).flatMap(([language, text]) => alternates(home, language, text)),
        };
      },
    },
    configureServer(server) {
      const folder = resolve(root, data) + sep;
      logger = server.config.logger;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder) || !/\.(ya?ml|md)$/i.test(path)) return;
        reading = null;
        reload(server);
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        if (!/^(chronicles|geo)\/[\w.-]+\.(json|atom|ics)$/.test(path)) return next();
        try {
          const text = (await read()).files.get(path) ?? (await geometryFiles(join(root, geo))).get(path);
          response.statusCode = text === undefined ? 404 : 200; // else the page itself would be the answer
          response.setHeader('Content-Type', TYPES[extname(path)] ?? '');
          response.setHeader('Cache-Control', 'no-store');
          response.end(text ?? 'null');
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** What tells programs that read a page where its feed and its calendar are. */
function alternates(id: string, hreflang: string, title: string): HtmlTagDescriptor[] {
  return ['.atom', '.ics'].map((ending) => ({
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: TYPES[ending]?.split(';')[0] ?? '',
      hreflang,
      title,
      href: `./chronicles/${encodeURIComponent(id)}.${hreflang}${ending}`,
    },
    injectTo: 'head',
  }));
}

function told(found: ChronicleFiles, logger: Logger | null): ChronicleFiles {
  for (const { line } of found.issues) logger?.warn(line);
  return found;
}

function reload(server: ViteDevServer): void {
  const module = server.moduleGraph.getModuleById(RESOLVED);
  if (module) server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}
