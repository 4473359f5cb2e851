// @ts-check
// Checks that package-lock.json holds on every machine: `npm ci` refuses a lock in which an optional dependency is
// missing (npm leaves out those it cannot find), and addresses of a registry would bind it to one network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFaults } from './lockFaults.mjs';
import { root } from './paths.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const faults = lockFaults(packages);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`package-lock.json is whole: ${Object.keys(packages).length - 1} packages`);
