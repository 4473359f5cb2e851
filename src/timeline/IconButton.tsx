/** A button that is a small picture; its words are spoken, and shown by the browser on a pointer that rests. */
export function IconButton({
  label,
  path,
  onClick,
  disabled = false,
}: {
  label: string;
  path: string;
  onClick: () => void;
  disabled?: boolean;
}) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={onClick} disabled={disabled}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
