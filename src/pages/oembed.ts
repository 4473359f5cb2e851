import { frameCode } from '../core/embedCode';
import { PREVIEW } from '../picture/previewWindow';
import type { Size } from '../plan/projection';

/** What oEmbed tells of a view: https://oembed.com, 2.3.4.4, the type *rich*. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: 'Demarche';
  readonly provider_url: string;
  /** s */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const FRAME: Size = { width: 800, height: 480 };
const CACHE_AGE = 86_400;

interface Shown {
  readonly title: string;
  /** The whole address of the view. */
  readonly address: string;
  /** The whole address of the site. */
  readonly site: string;
  /** The whole address of a picture of the view by its width, px. */
  readonly pictures: ReadonlyMap<number, string>;
  /** What the page that asks has room for, px. */
  readonly most?: { readonly width: number; readonly height: number };
}

/** A frame of a view with the largest picture of it that there is room for. */
export function oembedOf({ title, address, site, pictures, most = NO_LIMIT }: Shown): Oembed {
  const width = Math.min(FRAME.width, most.width);
  const height = Math.min(FRAME.height, most.height);
  const fitting = [...pictures].find(([wide]) => wide <= most.width && heightAt(wide) <= most.height);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Demarche',
    provider_url: site,
    cache_age: CACHE_AGE,
    html: frameCode({ address, title, height }),
    width,
    height,
    ...(fitting && {
      thumbnail_url: fitting[1],
      thumbnail_width: fitting[0],
      thumbnail_height: heightAt(fitting[0]),
    }),
  };
}

const NO_LIMIT = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

function heightAt(width: number): number {
  return Math.round((width * PREVIEW.height) / PREVIEW.width);
}
