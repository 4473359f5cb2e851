import { DOMParser, type Document } from '@xmldom/xmldom';

/** Throws at the first thing that is not well-formed. */
export function readXml(text: string): Document {
  return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
}

function refuse(level: string, message: string): void {
  if (/replacement character/.test(message)) return; // U+FFFD may come of another encoding; here it is meant
  throw new Error(`${level}: ${message}`);
}
