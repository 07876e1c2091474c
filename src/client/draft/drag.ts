import { moveBefore } from '../../draft/writing/edit.ts';
import type { DraftView } from './view.ts';

const DRAGGED = 'application/x-wenduan-block';

export function drag({ dataTransfer }: DragEvent, id: string): void {
  dataTransfer?.setData(DRAGGED, id);
}

export function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes(DRAGGED)) event.preventDefault();
}

/** Drops the dragged block before another one; at the end where that is null. */
export function drop({ desk }: DraftView, event: DragEvent, before: string | null): void {
  const id = event.dataTransfer?.getData(DRAGGED);
  if (!id) return;
  event.preventDefault();
  desk.change(moveBefore(id, before));
}
