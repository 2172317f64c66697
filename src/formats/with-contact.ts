import type { Extra, ModelCard } from '../artefacts/model-card.js';
import { positionOf } from './order-extras.js';
import { wordsKey } from './words-key.js';

const isContact = ({ heading, level, body, after }: Extra): boolean =>
  heading !== undefined &&
  wordsKey(heading) === 'contact' &&
  level === undefined &&
  body !== '' &&
  !body.includes('\n') &&
  positionOf(after) < positionOf('overview');

/** Gives the only owner the contact that stands beside the name; the extras without it. */
export function withContact(card: ModelCard, extras: readonly Extra[]): readonly Extra[] {
  const [owner, ...others] = card.owners ?? [];
  const contact = extras.find(isContact);
  if (owner === undefined || others.length > 0 || owner.contact !== undefined || contact === undefined) return extras;
  owner.contact = contact.body;
  return extras.filter((extra) => extra !== contact);
}
