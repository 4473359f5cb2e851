// @ts-check

/**
 * The views by which the map is judged: the gallery shows them, the tests look for names that lie on each other there.
 * @type {readonly { name: string, link: string, shows: string }[]}
 */
export const VIEWS = [
  { name: 'home', link: '', shows: 'the home view: the week to 21 January 2022' },
  { name: 'stockholm', link: '?day=2021-12-02', shows: 'the week of Riga and Stockholm' },
  { name: 'then', link: '?day=2022-01-18&clock=then', shows: 'what was known on 18 January 2022, plans hollow' },
  { name: 'everything', link: '?day=2022-02-23&mode=all&clock=then', shows: 'everything known by 23 February 2022' },
  { name: 'donbas', link: '?day=2022-02-23&mode=all&map=8/48.4/38.3', shows: 'Donbas and the line of contact' },
  { name: 'crimea', link: '?day=2022-02-23&mode=all&map=7/45.3/34.3', shows: 'Crimea' },
  { name: 'baltic', link: '?day=2022-02-23&mode=all&map=6/57/24.5', shows: 'the Baltic states' },
  { name: 'kyiv', link: '?day=2022-02-23&mode=all&map=8/50.4/30.5', shows: 'Kyiv, where many things happened' },
  { name: 'world', link: '?day=2022-02-23&mode=all&map=3/45/10', shows: 'the world' },
  { name: 'journey', link: '?select=berlin-blinken-baerbock', shows: 'a selected event and its journey' },
  {
    name: 'territory',
    link: '?day=2022-02-23&clock=then&select=territory:republics',
    shows: 'a selected territory, recognised by Russia as of that day',
  },
  { name: 'ukrainian', link: '?day=2022-01-18&clock=then&lang=uk', shows: 'the same in Ukrainian' },
];
