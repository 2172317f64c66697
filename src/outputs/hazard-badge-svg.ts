import { dateInWords, type CalendarDate } from '../artefacts/calendar-date.js';
import type { DataHazard, Pictogram } from '../artefacts/data-hazard.js';
import type { HazardAssessment } from '../artefacts/hazard-assessment.js';
import { staleReason } from '../artefacts/hazard-freshness.js';
import { hazardWording as wording } from '../wording/hazard-wording.js';
import { escapedXml } from './escaped-xml.js';
import { pictogramPaths } from './hazard-pictogram-svg.js';

export interface HazardSvg {
  hazard: Pick<DataHazard, 'title'> & Partial<DataHazard>;
  assessment?: HazardAssessment;
}

export interface HazardSvgOptions {
  /** The version of the model or product in use now. */
  version?: string;
  /** The day that reviews are compared with. Without one nothing is overdue, and the picture is the same every day. */
  today?: CalendarDate;
}

interface Line {
  words: string;
  /** In pixels. */
  size: number;
  isBold?: boolean;
}

const padding = 8;
const pictogram = 64;
/** Wider than nearly all text in Arial is, in parts of its size: there is nothing to measure it with. */
const widthOfCharacter = 0.6;

/**
 * One hazard as an SVG file for where no script runs, such as a README: its drawing, its name, and what a project found,
 * with the day and the version of the assessment. The same input gives the same bytes.
 */
export const hazardBadgeSvg = (badge: HazardSvg, options: HazardSvgOptions = {}): string =>
  hazardStripSvg([badge], options);

/** Several hazards below each other in one SVG file; see `hazardBadgeSvg`. */
export function hazardStripSvg(badges: readonly HazardSvg[], options: HazardSvgOptions = {}): string {
  const texts = badges.map((badge) => linesOf(badge, options));
  const textWidth = texts.flat().reduce((most, line) => Math.max(most, widthOf(line)), 0);
  const width = Math.ceil(pictogram + 3 * padding + textWidth);
  const height = badges.length * (pictogram + padding) + padding;
  const name = texts.map((lines) => lines.map(({ words }) => words).join('. ')).join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="name">`,
    `<title id="name">${escapedXml(`${wording.kind}: ${name}`)}</title>`,
    `<style>${styles}</style>`,
    `<rect class="room" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="4"/>`,
    ...badges.map(({ hazard }, index) =>
      badgeOf(hazard.pictogram, texts[index]!, padding + index * (pictogram + padding)),
    ),
    '</svg>\n',
  ].join('\n');
}

const styles = [
  '.room{fill:#fff;stroke:#d8dde0}',
  'text{fill:#212b32;font-family:"Frutiger W01",Arial,sans-serif}',
  '@media(prefers-color-scheme:dark){.room{fill:#212b32;stroke:#768692}text{fill:#fff}}',
].join('');

function linesOf({ hazard, assessment }: HazardSvg, { version, today }: HazardSvgOptions): Line[] {
  const lines: Line[] = [{ words: hazard.title, size: 16, isBold: true }];
  if (!assessment) return lines;
  const { state, mitigation, assessed, version: assessedVersion } = assessment;
  const found = [
    state ? wording.states[state] : '',
    mitigation ? `${wording.mitigation}: ${wording.mitigations[mitigation].toLowerCase()}` : '',
  ].filter(Boolean);
  if (found.length > 0) lines.push({ words: found.join('. '), size: 14 });
  const when = [
    assessed ? `${wording.assessed} ${dateInWords(assessed)}` : '',
    assessedVersion ? wording.ofVersion(assessedVersion) : '',
  ].filter(Boolean);
  if (when.length > 0) lines.push({ words: when.join(', '), size: 14 });
  const never = { year: 0, month: 1, day: 1 };
  if (staleReason(assessment, { today: today ?? never, version })) lines.push({ words: wording.stale, size: 14 });
  return lines;
}

const widthOf = ({ words, size }: Line): number => [...words].length * size * widthOfCharacter;

function badgeOf(drawing: Pictogram | undefined, lines: readonly Line[], top: number): string {
  const left = 2 * padding + pictogram;
  const height = lines.length * 16;
  const baseline = top + (pictogram - height) / 2 + 13;
  const words = lines.map(
    ({ words, size, isBold }, index) =>
      `<text x="${left}" y="${baseline + index * 16}" font-size="${size}"${isBold ? ' font-weight="700"' : ''}>${escapedXml(words)}</text>`,
  );
  return [`<g transform="translate(${padding} ${top})">${pictogramPaths(drawing)}</g>`, ...words].join('\n');
}
