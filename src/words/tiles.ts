const en = {
  choice: 'Another map as the ground',
  whose: (credit: string, host: string) =>
    `${credit}. Your browser fetches it from ${host}, which then knows your network address and where you look. Its borders and names are its own.`,
  failed: (host: string) => `The other map cannot be had from ${host} just now. This one is drawn in its place.`,
};

const uk: typeof en = {
  choice: 'Інша мапа як тло',
  whose: (credit, host) =>
    `${credit}. Браузер отримує її з ${host}, де стають відомі ваша мережева адреса й те, куди ви дивитеся. Кордони й назви на ній її власні.`,
  failed: (host) => `Іншу мапу зараз неможливо отримати з ${host}. Замість неї показано цю.`,
};

/** Words of a map of somebody else's as the ground. */
export const tileWords = { en, uk };
