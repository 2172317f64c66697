/** A day without a time, as people write one on a form. */
export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function checked(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** Reads `2026-11-23`, also with a time behind it, and `23 November 2026`; undefined for anything else. */
export function readDate(written: string): CalendarDate | undefined {
  const text = written.trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text) ?? [];
  if (year) return checked(Number(year), Number(month), Number(day));
  const [, inWords, name = '', itsYear] = /^(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})$/.exec(text) ?? [];
  const index = months.findIndex((known) => known.toLowerCase().startsWith(name.toLowerCase()));
  return inWords && index >= 0 ? checked(Number(itsYear), index + 1, Number(inWords)) : undefined;
}

/** As the NHS writes dates, "23 November 2026"; what is no date stays as it is written. */
export function dateInWords(written: string): string {
  const date = readDate(written);
  return date ? writeDate(date) : written.trim();
}

/** A day as the NHS writes dates. */
export const writeDate = ({ year, month, day }: CalendarDate): string => `${day} ${months[month - 1]} ${year}`;

/** Below 0 where the first day comes before the other, 0 where they are the same. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** The day of a moment where the reader is. */
export const dayOf = (moment: Date): CalendarDate => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});

/** Today where the reader is. */
export const today = (): CalendarDate => dayOf(new Date());
