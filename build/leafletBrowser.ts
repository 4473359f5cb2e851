/** What is true of every browser that knows the syntax of the site's scripts, ES2022. */
const KNOWN: Readonly<Record<string, boolean>> = {
  any3d: true,
  passiveEvents: true,
  pointer: true,
  svg: true,
  touch: true, // which Leaflet takes from `pointer`
  edge: false, // the old one
  ie3d: false,
  ielt9: false,
  mobileOpera: false,
  msPointer: false,
  vml: false,
};

/** A module of Leaflet without its ways for other browsers, which a bundler leaves out where it can see that nobody takes them. */
export function withoutForks(code: string): string {
  return code.replace(/\bBrowser\.(\w+)/g, (asked, name) => String(KNOWN[name] ?? asked));
}

/** In the place of its module that finds out about the browser: what is still asked for. */
export const BROWSER = `
const agent = navigator.userAgent.toLowerCase();
const chrome = agent.includes('chrome');
export default {
  chrome,
  safari: !chrome && agent.includes('safari'),
  mobile: typeof orientation !== 'undefined' || agent.includes('mobile'),
  touchNative: 'ontouchstart' in window || !!window.TouchEvent,
  retina: devicePixelRatio > 1,
  linux: navigator.platform.startsWith('Linux'),
  mac: navigator.platform.startsWith('Mac'),
};
`;
