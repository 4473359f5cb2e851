declare module 'virtual:chronicles' {
  /** The chronicle that the bare address opens. */
  export const homeChronicle: string;
}
