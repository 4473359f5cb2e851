export const FILM_FORMATS = ['webm', 'gif'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];

/** Writes a film from what a canvas shows, picture after picture. */
export interface FilmWriter {
  /** Appends what the canvas shows now, for so many seconds; answers with the bytes written so far. */
  add(seconds: number): Promise<number>;
  /** The whole film. */
  finish(): Promise<Blob>;
  /** Frees what the film has taken so far; nothing may be asked after it. */
  cancel(): Promise<void>;
}
