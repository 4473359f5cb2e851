import { showView } from './addressBar';
import { formatDay } from './core/day';
import { type FrameMessage, type FrameView, readFrameRequest } from './core/frameMessages';
import { formatView, isLost, parseView } from './core/link';
import { sameIn } from './core/view';
import { preparedQuery } from './preparedQuery';
import type { Session } from './session';

/**
 * Answers the page that this one is framed by, and tells it of changes once it has asked for something. Only the page
 * around the frame is heard; what it is told is what anybody can see, and goes to the origin that asked and no other.
 */
export function bindFrameApi({ chronicle, view, facts }: Session): () => void {
  let listener: string | null = null;
  const viewNow = (): FrameView => {
    const now = view.getState();
    const link = formatView(now, facts);
    const selected = formatView({ ...facts.home, selection: now.selection }, facts); // a step's link does not say its own
    return { link, day: formatDay(now.day), select: new URLSearchParams(selected).get('select') };
  };
  const tell = (message: FrameMessage, origin: string) => window.parent.postMessage(message, origin);
  let turn = Promise.resolve();
  const onMessage = (message: MessageEvent) => {
    turn = turn.then(() => answer(message)); // one after the other, though some must fetch before they are answered
  };
  const answer = async ({ data, origin, source }: MessageEvent) => {
    if (source !== window.parent) return;
    const request = readFrameRequest(data);
    if (request === null) return;
    const target = origin === 'null' ? '*' : origin; // a sandboxed page has no origin to be named by
    if (typeof request === 'string') {
      const { id } = data as { id?: unknown };
      tell({ demarche: 1, answers: Number.isSafeInteger(id) ? (id as number) : null, fault: request }, target);
      return;
    }
    listener = target;
    if (request.do === 'set-view') {
      const readable = await preparedQuery(request.link, facts, chronicle.id);
      const { view: asked, notes } = parseView(readable.query, facts);
      const [fault] = [...readable.notes, ...notes].filter(isLost);
      showView(view, asked, facts, 'replace');
      if (fault) {
        tell({ demarche: 1, answers: request.id, fault: `${fault.key}=${fault.value}: ${fault.problem}` }, target);
        return;
      }
    }
    tell({ demarche: 1, answers: request.id, view: viewNow() }, target);
  };
  const unsubscribe = view.subscribe((now, before) => {
    if (listener === null) return;
    const news = sameIn('selection', now, before) ? 'view' : 'select';
    tell({ demarche: 1, news, view: viewNow() }, listener);
  });
  window.addEventListener('message', onMessage);
  tell({ demarche: 1, news: 'ready' }, '*'); // says nothing but that one may ask
  return () => {
    unsubscribe();
    window.removeEventListener('message', onMessage);
  };
}
