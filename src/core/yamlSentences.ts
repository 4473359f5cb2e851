import type { YAMLError } from 'yaml';

/** What a flaw in the text of a YAML file is, and how to mend it. */
export function sentenceOf(flaw: YAMLError): [message: string, mend: string] {
  return (
    SENTENCES[flaw.code] ?? [`This is not sound YAML: ${flaw.message}.`, 'Look at this line and the one before it.']
  );
}

const COLON: [string, string] = [
  'A second colon on one line, or a line that does not line up with those above, breaks the YAML here.',
  'Put a text that holds ": " in quotes, and line the fields up.',
];

const SENTENCES: Partial<Record<YAMLError['code'], [message: string, mend: string]>> = {
  TAB_AS_INDENT: ['A tab stands where the line is indented.', 'Indent with spaces.'],
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  BAD_INDENT: [
    'This line is indented less or more than what it belongs to.',
    'Line it up, or close the bracket before it.',
  ],
  MISSING_CHAR: ['A quotation mark, bracket or comma is missing.', 'Close what was opened before this point.'],
  BAD_SCALAR_START: ['A text cannot start with this sign.', 'Put the text in quotes.'],
  BAD_ALIAS: ['This alias names no anchor.', 'Put a text that starts with `*` in quotes.'],
  TAG_RESOLVE_FAILED: ['A tag (`!`) is not read here.', 'Take the tag away, or put the text in quotes.'],
  NON_STRING_KEY: ['A list or map stands where the name of a field should be.', 'Write a plain name.'],
  KEY_OVER_1024_CHARS: ['The name of a field is more than 1024 characters long.', 'Shorten it.'],
  BAD_DQ_ESCAPE: ['A backslash in double quotes starts nothing known.', 'Use single quotes, or double the backslash.'],
};
