import type { LitElement, ReactiveController } from 'lit';
import type { ProcessFilter } from '../../artefacts/process-groups.js';
import type { ProcessGrid } from '../../artefacts/process-grid.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import { Printing } from '../printing.js';
import type { ProcessPicture } from './process-picture.js';

/** Puts the picture of a map into its place once the table has been painted. What draws it is loaded then. */
export class PictureSlot implements ReactiveController {
  readonly #host: LitElement;
  readonly #printing: Printing;
  #picture?: ProcessPicture;
  #grid?: ProcessGrid;
  #filter: ProcessFilter = {};
  #isAwaited = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#printing = new Printing(host, () => this.#draw());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#picture?.disconnect();
    this.#picture = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** To be called when the host has rendered. */
  show(grid: ProcessGrid | undefined, filter: ProcessFilter): void {
    this.#grid = grid;
    this.#filter = filter;
    if (!this.#box || this.#isAwaited) return;
    this.#isAwaited = true;
    requestAnimationFrame(() => setTimeout(() => void this.#load()));
  }

  get #box(): HTMLElement | null {
    return this.#grid ? this.#host.renderRoot.querySelector<HTMLElement>('.nhs-process-picture') : null;
  }

  async #load(): Promise<void> {
    try {
      const { ProcessPicture: Picture } = await import('./process-picture.js');
      const box = this.#box;
      if (box && this.#host.isConnected && this.#picture?.box !== box) {
        this.#picture?.disconnect();
        this.#picture = new Picture(box);
      }
      this.#draw();
    } catch {
      this.#box?.replaceChildren(wording.noPicture);
    }
    this.#isAwaited = false;
  }

  #draw(): void {
    if (this.#grid && this.#picture?.box.isConnected) {
      this.#picture.show(this.#grid, this.#filter, this.#printing.isNow);
    }
  }
}
