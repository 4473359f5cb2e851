interface GuestWords {
  readonly open: string;
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly touch: string;
}

/** Words for a map that stands in another page. */
export const guestWords: Readonly<Record<'en' | 'uk', GuestWords>> = {
  en: {
    open: 'Open in Demarche',
    wheel: 'Hold Ctrl and scroll to zoom the map.',
    wheelOnMac: 'Hold ⌘ and scroll to zoom the map.',
    touch: 'Move the map with two fingers.',
  },
  uk: {
    open: 'Відкрити в Demarche',
    wheel: 'Щоб змінити масштаб, гортайте з клавішею Ctrl.',
    wheelOnMac: 'Щоб змінити масштаб, гортайте з клавішею ⌘.',
    touch: 'Рухайте мапу двома пальцями.',
  },
};
