import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../scripts/paths.mjs';
import type { Chronicle } from '../src/core/chronicle';
import { measureClockSwitch } from './clockSwitch';
import { measureFirstLoad } from './firstLoad';
import { measureLarge } from './large';
import { measureMemory } from './memory';
import { measurePanZoom } from './panZoom';
import { measurePatience } from './patience';
import { measureScene } from './sceneCost';
import { measureSearch } from './searchCost';
import { measureSlider } from './sliderStep';
import { openStage, type Stage } from './stage';
import { formatSection, type Section } from './table';

interface Measured {
  readonly sections: readonly Section[];
  /** Counts on the screen that are not those of the plain filter. */
  readonly faults?: readonly string[];
}

const PARTS: Readonly<Record<string, (stage: Stage) => Promise<Measured>>> = {
  slider: async (stage) => {
    const { section, faults } = await measureSlider(stage);
    return { sections: [section], faults };
  },
  large: async (stage) => {
    const { section, faults } = await measureLarge(stage);
    return { sections: [section], faults };
  },
  clock: async (stage) => ({ sections: [await measureClockSwitch(stage)] }),
  scene: async ({ chronicle }) => {
    const { section, faults } = measureScene(chronicle as unknown as Chronicle);
    return { sections: [section], faults };
  },
  search: async ({ chronicle }) => ({ sections: [await measureSearch(chronicle as unknown as Chronicle)] }),
  patience: async (stage) => ({ sections: [await measurePatience(stage)] }),
  memory: async (stage) => ({ sections: [await measureMemory(stage)] }),
  map: async (stage) => ({ sections: [await measurePanZoom(stage)] }),
  load: async (stage) => ({ sections: await measureFirstLoad(stage) }),
};

/** Measures the parts that are named, or all; answers 1 only if a count on the screen is wrong, 2 for an unknown part. */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    console.error(
      `There is nothing to measure by the name ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`,
    );
    return 2;
  }
  const stage = await openStage();
  const faults: string[] = [];
  const texts: string[] = [];
  try {
    for (const [name, measure] of Object.entries(PARTS)) {
      if (args.length > 0 && !args.includes(name)) continue;
      const measured = await measure(stage);
      faults.push(...(measured.faults ?? []));
      for (const section of measured.sections) {
        texts.push(formatSection(section));
        console.log(`${texts.at(-1)}\n`);
      }
    }
  } finally {
    await stage.close();
  }
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, 'bench.md'), `# Demarche, measured\n\n${texts.join('\n\n')}\n`);
  for (const fault of faults) console.error(`Wrong: ${fault}`);
  return faults.length > 0 ? 1 : 0;
}
