/** What Linked Places format 1.2 asks of a collection, after its description at github.com/LinkedPasts/linked-places-format. */
const point = {
  type: 'object',
  required: ['in'],
  properties: { in: { type: 'string' } },
  additionalProperties: false,
};
const bounds = {
  type: 'object',
  minProperties: 1,
  properties: { earliest: { type: 'string' }, latest: { type: 'string' } },
  additionalProperties: false,
};
const moment = { anyOf: [point, bounds] };
const when = {
  type: 'object',
  required: ['timespans'],
  properties: {
    timespans: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['start'],
        properties: { start: moment, end: moment },
        additionalProperties: false,
      },
    },
    label: { type: 'string' },
  },
  additionalProperties: false,
};
const citation = {
  type: 'object',
  required: ['label', '@id'],
  properties: { label: { type: 'string' }, '@id': { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' } },
};
const name = {
  type: 'object',
  required: ['toponym', 'citations'],
  properties: { toponym: { type: 'string' }, lang: { type: 'string' }, citations: { type: 'array', items: citation } },
};
const relation = {
  type: 'object',
  required: ['relationType', 'relationTo', 'label'],
  properties: {
    relationType: { type: 'string', pattern: '^(gvp|crm|lpo|lawd|skos|rdfs):' },
    relationTo: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
    label: { type: 'string' },
    when,
    citations: { type: 'array', items: citation },
    certainty: { enum: ['certain', 'less-certain', 'uncertain'] },
  },
};
const feature = {
  type: 'object',
  required: ['@id', 'type', 'properties', 'names', 'geometry'],
  // the importer of the World Historical Gazetteer refuses any other member
  additionalProperties: false,
  properties: {
    '@id': { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
    type: { const: 'Feature' },
    properties: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
    names: { type: 'array', minItems: 1, items: name },
    geometry: {
      type: 'object',
      required: ['type', 'geometries'],
      properties: { type: { const: 'GeometryCollection' } },
    },
    relations: { type: 'array', items: relation },
  },
};

export const LINKED_PLACES = {
  type: 'object',
  required: ['type', '@context', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    '@context': { type: 'string', pattern: 'linkedplaces-context-v1' },
    features: { type: 'array', items: feature },
  },
};
