import type { ColumnOrFailed } from './context.ts';
import { MissingError } from './pages.ts';

/** What stands in each column; where it could not be read, why. */
export const readColumns = <T>(
  ids: readonly string[],
  read: (id: string) => Promise<T>,
): Promise<ColumnOrFailed<T>[]> =>
  Promise.all(
    ids.map((id) =>
      read(id).catch((error: unknown): ColumnOrFailed<T> => ({
        id,
        failed: error instanceof MissingError ? 'missing' : 'unreached',
      })),
    ),
  );
