import type { Kind, Status } from '../core/chronicle';
import { FAMILY } from '../core/family';
import { symbolOf } from './symbol';

/** The symbol of an event beside words that say the same; hidden from screen readers for that reason. */
export function SymbolIcon({ kind, status, size = 22 }: { kind: Kind; status: Status; size?: number }) {
  return (
    <svg
      className="symbol"
      data-family={FAMILY[kind]}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {symbolOf(kind, status).map(({ d, paint, dash, width }) => (
        <path key={`${paint} ${d}`} d={d} className={paint} strokeWidth={width} strokeDasharray={dash} />
      ))}
    </svg>
  );
}
