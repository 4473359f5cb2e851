import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { remember, remembered } from './remembered';

export type Theme = 'light' | 'dark';

const KEY = 'demarche-theme';
const darkScreen = window.matchMedia('(prefers-color-scheme: dark)');

/** The reader's own choice, or the system's where there is none. It stays on this device and is no part of a link. */
const theme = createStore<{ theme: Theme }>(() => ({ theme: chosen() ?? systems() }));

darkScreen.addEventListener('change', () => {
  if (chosen() === null) show(systems());
});
show(theme.getState().theme);

export function useTheme(): Theme {
  return useStore(theme, (state) => state.theme);
}

export function toggleTheme(): void {
  const next = theme.getState().theme === 'dark' ? 'light' : 'dark';
  remember(KEY, next);
  show(next);
}

function show(next: Theme): void {
  document.documentElement.dataset['theme'] = next;
  theme.setState({ theme: next });
}

function systems(): Theme {
  return darkScreen.matches ? 'dark' : 'light';
}

function chosen(): Theme | null {
  const stored = remembered(KEY);
  return stored === 'light' || stored === 'dark' ? stored : null;
}
