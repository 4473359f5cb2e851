// Runs a TypeScript program of this project: `node scripts/run.mjs cli/chronicle.ts check data/…`.
// Vite reads the TypeScript, as it does for the app, so no second compiler is installed.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error('Say which program to run: node scripts/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
const { module } = await runnerImport(resolve(program), { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
