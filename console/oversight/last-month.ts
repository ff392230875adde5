/** The thirty days before a moment, as the record’s filter has them. */
export function lastMonth(now: Date): { readonly from: string; readonly to: string } {
  const from = new Date(now);
  from.setUTCDate(from.getUTCDate() - 30);
  return { from: from.toISOString(), to: now.toISOString() };
}
