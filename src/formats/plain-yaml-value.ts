/**
 * What is not in quotation marks is a number, true, false or nothing where JSON would write it just so; `1.10`, dates and
 * `yes` stay as they are written.
 */
export function plainYamlValue(written: string): unknown {
  if (written === '' || written === '~' || written === 'null') return null;
  if (written === 'true' || written === 'false') return written === 'true';
  const number = Number(written);
  return Number.isFinite(number) && String(number) === written ? number : written;
}
