interface PanelWords {
  readonly width: string;
}

/** Words of what moves the panel. */
export const panelWords: Readonly<Record<'en' | 'uk', PanelWords>> = {
  en: { width: 'Make the panel wider or narrower' },
  uk: { width: 'Змінити ширину панелі' },
};
