/** Takes something off a list. */
export function RemoveButton({ what, onClick }: { what: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      <span aria-hidden="true">×</span>
      <span className="visually-hidden">Remove: {what}</span>
    </button>
  );
}
