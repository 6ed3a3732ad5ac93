/** `2008-04-01` → `2008年4月1日`; `2008-04` → `2008年4月`; `2008` → `2008年`. */
export function inJapanese(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month ? `${month}月` : ""}${date ? `${date}日` : ""}`;
}

/** `2008-04-01` → `火`. */
export function weekday(day: string): string {
  return "日月火水木金土".charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** `2008-04-01` → `2008-03-31`. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
