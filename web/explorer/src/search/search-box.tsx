/** Finds things by name as one types. */
export function SearchBox() {
  return null;
}
