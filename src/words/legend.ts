const en = {
  layers: 'Layers',
  asOf: (date: string) => `As of ${date}.`,
  kinds: 'Kinds',
  statuses: 'Status',
  lines: 'Lines',
  signs: 'Signs on a mark',
  journey: 'Journey',
  call: 'Call between countries',
  movement: 'Movement, from area to area; its width tells no number',
  borders:
    'A dotted border exists in fact only, or is disputed. The home view draws Ukraine in its internationally recognised borders.',
  credits: 'Made with Natural Earth. Town points: GeoNames, CC BY 4.0.',
};

const uk: typeof en = {
  layers: 'Шари',
  asOf: (date) => `Станом на: ${date}${date.endsWith('.') ? '' : '.'}`,
  kinds: 'Види',
  statuses: 'Стан',
  lines: 'Лінії',
  signs: 'Позначки на знаку',
  journey: 'Подорож',
  call: 'Телефонна розмова між країнами',
  movement: 'Переміщення з території на територію; ширина не означає кількості',
  borders:
    'Пунктиром позначено кордони, які існують лише фактично або є спірними. У початковому вигляді Україну показано в міжнародно визнаних кордонах.',
  credits: 'Зроблено з Natural Earth. Точки міст: GeoNames, CC BY 4.0.',
};

/** Words of what layers, marks and lines mean. */
export const legendWords = { en, uk };
