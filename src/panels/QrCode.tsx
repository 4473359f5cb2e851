import { generate } from 'lean-qr';
import { useMemo } from 'react';
import { useWords } from '../session';
import { shareWords } from '../words/share';
import { wordsFor } from '../words/words';

const QUIET = 4; // modules of white around it, which readers of the code need

/** An address as a picture that a telephone reads; dark on white in either theme, as readers of it expect. */
export default function QrCode({ address }: { address: string }) {
  const own = wordsFor(shareWords, useWords());
  const code = useMemo(() => codeOf(address), [address]);
  if (!code) return <p>{own.tooLong}</p>;
  const side = code.size + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={own.qrLabel(address)}>
      <rect width={side} height={side} fill="#fff" />
      <path d={pathOf(code)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

type Code = ReturnType<typeof generate>;

function codeOf(address: string): Code | null {
  try {
    return generate(address);
  } catch {
    return null; // more letters than the largest code holds
  }
}

/** One stroke for each run of dark modules in a row. */
function pathOf(code: Code): string {
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (x < code.size && code.get(x, y)) x++;
      if (x > start) runs.push(`M${start + QUIET} ${y + QUIET}h${x - start}v1H${start + QUIET}z`);
    }
  return runs.join('');
}
