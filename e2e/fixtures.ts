import { test as base, expect } from '@playwright/test';

export { expect };

interface Fixtures {
  /** Faults that a test provokes on purpose: `test.use({ expectedFaults: [/404/] })`. */
  expectedFaults: RegExp[];
  /** What went wrong so far, in words. A test ends well only if all of it was expected. */
  faults: readonly string[];
}

/**
 * Playwright's `test`, but it fails on any console error or warning, any uncaught error, and any request that leaves
 * the origin. Such requests are blocked. A test that wants one answers it itself with `page.route`.
 */
export const test = base.extend<Fixtures>({
  expectedFaults: [[], { option: true }],
  faults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      const host = new URL(baseURL ?? '').host;
      const leaves = (url: URL) => /^(https?|wss?):$/.test(url.protocol) && url.host !== host;

      await context.route(leaves, (route) => {
        faults.push(`Request to another host: ${route.request().url()}`);
        return route.abort('blockedbyclient');
      });
      await context.routeWebSocket(leaves, (socket) => {
        faults.push(`Connection to another host: ${socket.url()}`);
        socket.close();
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          faults.push(`Console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`Uncaught error: ${error.error().stack ?? error.error()}`));

      await use(faults);
      const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)));
      expect(unexpected, 'faults on the page').toEqual([]);
    },
    { auto: true },
  ],
});
