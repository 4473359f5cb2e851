import { escaped } from './escaped';

/** What a page needs to show a view in a frame. */
export interface Embedding {
  /** The whole address of the view. */
  readonly address: string;
  /** The frame's title, which is read aloud. */
  readonly title: string;
  /** Of the frame, px. */
  readonly height: number;
}

/** The address of a view as a guest in another page. */
export function guestAddress(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}embed`;
}

/** A frame as HTML. The sandbox gives the map what it uses: scripts, its own storage, links that open beside, downloads. */
export function frameCode({ address, title, height }: Embedding): string {
  const sandbox = 'allow-scripts allow-same-origin allow-popups allow-downloads';
  return `<iframe src="${escaped(guestAddress(address))}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy" sandbox="${sandbox}"></iframe>`;
}

/** The element `demarche-map` as HTML, with the script that makes it, which lies beside the map's page. */
export function elementCode({ address, title, height }: Embedding): string {
  const script = /^[^?#]*\//.exec(address)?.[0] ?? '';
  return [
    `<script type="module" src="${escaped(`${script}demarche-map.js`)}"></script>`,
    `<demarche-map src="${escaped(address)}" label="${escaped(title)}" height="${height}"></demarche-map>`,
  ].join('\n');
}
