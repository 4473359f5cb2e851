// @ts-check
// <demarche-map src="https://…/?day=2022-01-18" height="480"></demarche-map>: see docs/embedding.md.
class DemarcheMap extends HTMLElement {
  static observedAttributes = ['src', 'height', 'label'];
  #frame = document.createElement('iframe');
  #waiting = new Map();
  #asked = 0;
  /** @type {Promise<void>} */
  #ready = Promise.resolve();

  connectedCallback() {
    Object.assign(this.#frame, { loading: 'lazy', allow: 'clipboard-write; fullscreen' });
    Object.assign(this.#frame.style, { display: 'block', width: '100%', border: '0' });
    addEventListener('message', this.#hear);
    this.#show();
    this.append(this.#frame);
  }
  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#frame.remove();
  }
  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }
  get #address() {
    return new URL(this.getAttribute('src') ?? '', document.baseURI);
  }
  #show() {
    const frame = this.#frame;
    const address = this.#address;
    address.searchParams.set('embed', '');
    // against a page of the same origin a sandbox is none
    if (address.origin !== location.origin)
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-downloads');
    frame.title = this.getAttribute('label') ?? 'Demarche: interactive map';
    const height = this.getAttribute('height');
    // by itself as tall as suits its width, never taller than the window
    const own = { aspectRatio: '8 / 5', minHeight: 'min(560px, 80vh)', maxHeight: '80vh', height: 'auto' };
    const given = { aspectRatio: '', minHeight: '', maxHeight: '', height: `${Number(height)}px` };
    Object.assign(frame.style, height === null ? own : given);
    if (frame.src === address.href) return;
    this.#ready = new Promise((resolve) => this.addEventListener('ready', () => resolve(), { once: true }));
    frame.src = address.href;
  }
  #hear = (/** @type {MessageEvent} */ { data, source, origin }) => {
    if (source !== this.#frame.contentWindow || origin !== this.#address.origin || data?.demarche !== 1) return;
    const asked = this.#waiting.get(data.answers);
    this.#waiting.delete(data.answers);
    if (data.news) this.dispatchEvent(new CustomEvent(data.news, { detail: data.view }));
    else if (data.view) asked?.resolve(data.view);
    else asked?.reject(new Error(data.fault));
  };
  async #ask(/** @type {object} */ request) {
    await this.#ready;
    return new Promise((resolve, reject) => {
      this.#waiting.set(++this.#asked, { resolve, reject });
      this.#frame.contentWindow?.postMessage({ demarche: 1, id: this.#asked, ...request }, this.#address.origin);
    });
  }
  getView() {
    return this.#ask({ do: 'get-view' });
  }
  setView(/** @type {string} */ link) {
    return this.#ask({ do: 'set-view', link });
  }
}
customElements.define('demarche-map', DemarcheMap);
