// @ts-check
// Goes a reader's way through the built app in Firefox and in WebKit, whichever are installed.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildApp, isBuilt } from './buildApp.mjs';
import { root } from './paths.mjs';

const USAGE = `npm run browsers -- [--no-build] [--only <words of a title>]

Goes a reader's way through the built app in Firefox and in WebKit, whichever are installed.

  --no-build  use the app as it was last built
  --only      only the checks whose title has these words`;

const { values } = parseArgs({
  options: {
    'no-build': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) console.log(USAGE);
else {
  process.env['DEMARCHE_PICTURES'] ??= 'later'; // nobody looks at them here
  if (!values['no-build'] || !isBuilt()) await buildApp();
  const checks = join(root, 'e2e/browsers/browsers.ts');
  const { module } = await runnerImport(checks, { configFile: false, logLevel: 'error' });
  process.exitCode = await module.main(values.only);
}
