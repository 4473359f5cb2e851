type Listeners = { readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };

/** Has an element heard, by type of event, until the returned function is called; what is heard may be prevented. */
export function listen(element: HTMLElement, listeners: Listeners): () => void {
  const ending = new AbortController();
  for (const [type, listener] of Object.entries(listeners))
    element.addEventListener(type, listener as EventListener, { passive: false, signal: ending.signal });
  return () => ending.abort();
}
