import { kml } from '@tmcw/togeojson';
import { type Back, listIn } from './row';
import { readXml } from './xml';

/** Throws where the text is no well-formed XML. */
export function readKml(text: string): Back {
  const { features } = kml(readXml(text) as unknown as Document);
  const told = features.flatMap(({ properties }) => (properties ? [properties] : []));
  return {
    rows: told.map((properties) => ({
      id: properties['id'],
      title: properties['name'] ?? '',
      status: properties['status'],
      date: properties['date'],
      places: listIn(properties['places']),
      passages: listIn(properties['passages']),
    })),
    markup: told.map((properties) => String(properties['description'])),
  };
}
