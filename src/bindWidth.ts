/** Tells the inner width of an element, now and whenever it changes. */
export function bindWidth(element: HTMLElement, setWidth: (width: number) => void): () => void {
  const observer = new ResizeObserver(() => setWidth(element.clientWidth));
  observer.observe(element);
  return () => observer.disconnect();
}
