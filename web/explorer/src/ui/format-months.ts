const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const WEEKS_IN_A_MONTH = 52 / 12;

/** Formats a range of months: `2–6 weeks`, `1 month`, `1.5–4 months`. */
export function formatMonths({ min, max }: { min: number; max: number }): string {
  const isWhole = Number.isInteger(min) && Number.isInteger(max);
  if (max < 2 && !isWhole)
    return inUnit(Math.round(min * WEEKS_IN_A_MONTH), Math.round(max * WEEKS_IN_A_MONTH), 'week');
  return inUnit(min, max, 'month');
}

function inUnit(min: number, max: number, unit: string): string {
  const [from, to] = [numbers.format(min), numbers.format(max)];
  return `${from === to ? to : `${from}–${to}`} ${unit}${to === '1' ? '' : 's'}`;
}
