const en = {
  label: 'Choose an area on the map',
  drag: 'Drag a rectangle over the map.',
  useShown: 'Use what the map shows now',
  cancel: 'Cancel',
};

const uk: typeof en = {
  label: 'Вибір ділянки на мапі',
  drag: 'Окресліть на мапі прямокутник.',
  useShown: 'Узяти те, що мапа показує зараз',
  cancel: 'Скасувати',
};

/** Words for choosing an area on the map. */
export const areaWords = { en, uk };
