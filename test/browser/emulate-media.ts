import { executeServerCommand } from '@web/test-runner-commands';
import { inChromium } from './chromium-only.js';

export interface EmulatedMedia {
  media?: 'print' | 'screen';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'custom' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
  colourScheme?: 'dark' | 'light';
}

let emulated = false;

/** Emulates print, forced colours and people's preferences until the end of the test. Chromium only. */
export async function emulateMedia(media: EmulatedMedia): Promise<void> {
  if (!inChromium) throw new Error('Media can be emulated in Chromium only: call chromiumOnly first.');
  const features = {
    'forced-colors': media.forcedColors,
    'prefers-contrast': media.contrast,
    'prefers-reduced-motion': media.reducedMotion,
    'prefers-color-scheme': media.colourScheme,
  };
  emulated = true;
  await executeServerCommand('emulate-any-media', {
    media: media.media ?? '',
    features: Object.entries(features).map(([name, value]) => ({ name, value: value ?? '' })),
  });
}

afterEach(async () => {
  if (!emulated) return;
  await emulateMedia({});
  emulated = false;
});
