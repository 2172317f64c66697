import type { Markup } from '../../markup/markup.js';
import { ethicsRecordWording as wording } from '../../wording/ethics-record-wording.js';
import { sourceFailureMarkup } from '../source-failure-markup.js';
import { namedParts, type RecordParts } from './record-parts.js';

/** The files of parts that could not be shown, each with what went wrong. */
export const recordFailuresMarkup = (parts: RecordParts): Markup =>
  namedParts(parts).map(([name, { failure, httpStatus, problems, address }]) =>
    failure
      ? sourceFailureMarkup(
          { status: 'failed', failure, httpStatus, problems: [...problems] },
          { thing: wording.things[name], src: address },
        )
      : '',
  );
