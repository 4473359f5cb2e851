/**
 * The messages that a page and the Demarche inside its frame exchange. Version 1: a message is an object whose field
 * `demarche` is 1; fields may come to be added, and none changes what it means.
 */
const FRAME_VERSION = 1;

/** What the page asks. `id` comes back with the answer. */
export type FrameRequest =
  /** Shows what a link says: the whole address of a view, or what stands after its `?`, readable or short. */
  | { readonly do: 'set-view'; readonly id: number; readonly link: string }
  /** Answered with the link of the view; from then on the page is told of every change too. */
  | { readonly do: 'get-view'; readonly id: number };

/** What the frame says: an answer, or news for a page that has asked before. */
export type FrameMessage =
  | { readonly demarche: 1; readonly answers: number; readonly view: FrameView }
  | { readonly demarche: 1; readonly answers: number | null; readonly fault: string }
  | { readonly demarche: 1; readonly news: 'ready' }
  | { readonly demarche: 1; readonly news: 'view' | 'select'; readonly view: FrameView };

export interface FrameView {
  /** What stands after the `?` of the view's address; empty for the chronicle's first view. */
  readonly link: string;
  /** The slider's day, `2022-01-18`. */
  readonly day: string;
  /** As a link writes it, `geneva-blinken-lavrov` or `source:wsj-2022-01-18`; null where nothing is selected. */
  readonly select: string | null;
}

const LONGEST_LINK = 4000;

/**
 * Reads a message from a page. Null is none of ours: many libraries post messages to every frame. A string says what is
 * wrong with one that meant us.
 */
export function readFrameRequest(data: unknown): FrameRequest | string | null {
  if (!isRecord(data) || !('demarche' in data)) return null;
  if (data['demarche'] !== FRAME_VERSION) return `This frame speaks version ${FRAME_VERSION}.`;
  const { id, link } = data;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return 'The field `id` must be a whole number.';
  switch (data['do']) {
    case 'get-view':
      return { do: 'get-view', id };
    case 'set-view':
      if (typeof link !== 'string' || link.length > LONGEST_LINK)
        return `The field \`link\` must be a text of at most ${LONGEST_LINK} letters.`;
      return { do: 'set-view', id, link: afterQuestionMark(link) };
    default:
      return 'The field `do` must be `set-view` or `get-view`.';
  }
}

function afterQuestionMark(link: string): string {
  const [whole = ''] = link.split('#');
  const at = whole.indexOf('?');
  return at >= 0 ? whole.slice(at + 1) : /^[a-z][a-z0-9+.-]*:\/\//i.test(whole) ? '' : whole;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
