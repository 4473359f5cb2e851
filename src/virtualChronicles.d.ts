/** Written by build/chroniclePlugin.ts, so that the app knows what it can open before its first request. */
declare module 'virtual:chronicles' {
  /** The id of the chronicle that opens by default. */
  export const homeChronicle: string;
  export const chronicles: readonly {
    readonly id: string;
    readonly title: import('./core/chronicle').Text;
    readonly subtitle: import('./core/chronicle').Text;
  }[];
}
