import { readDate, writeDate } from '../../artefacts/calendar-date.js';

/** As people write days in Britain: 24/11/2026, 24.11.2026, 24th November 2026, Tuesday 24 November, 2026. */
const inNumbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const inWords = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]+),?\s+(\d{4})$/i;

/** A day that a person has typed, as the NHS writes dates; what is no day, or one already, stays as it was typed. */
export function dateIn(typed: string): string {
  const text = typed.trim();
  if (text === '' || readDate(text)) return typed;
  const [, day = '', month = '', year = ''] = inNumbers.exec(text) ?? [];
  const [, dayInWords = '', name = '', itsYear = ''] = inWords.exec(text) ?? [];
  const date = year
    ? readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : readDate(`${dayInWords} ${name} ${itsYear}`);
  return date ? writeDate(date) : typed;
}
