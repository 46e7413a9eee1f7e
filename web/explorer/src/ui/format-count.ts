const numbers = new Intl.NumberFormat('en');

/** `1 skill`, `13,896 skills`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
