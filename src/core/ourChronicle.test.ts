import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { readLayers } from '../../cli/readLayers';
import { checkPlaces, layersOf } from './checkPlaces';
import { formatIssue, isFault } from './issue';
import { readChronicle } from './readChronicle';

describe('The chronicle of the winter 2021-22', async () => {
  const { chronicle, issues } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));

  it('has no fault', () => {
    expect(issues.filter(isFault).map(formatIssue)).toEqual([]);
  });

  it('has its places and territories where they are on the map', async () => {
    if (!chronicle) throw new Error('There is no chronicle to check.');
    const { layers, missing } = await readLayers('geo/layers', layersOf(chronicle));
    expect(missing).toEqual([]);
    expect(checkPlaces(chronicle, layers).map(formatIssue)).toEqual([]);
  });
});
