/** What Heed keeps on a device: named values, each with the day on which it has been kept for long enough. */
export interface Shelf {
  get(name: string): unknown;
  /** False where the device keeps nothing: its storage is full, or closed. */
  put(name: string, value: unknown): boolean;
  drop(name: string): void;
  /** The names that begin with a prefix, the oldest value first. */
  names(prefix: string): readonly string[];
}

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Marks what is Heed's among what the site keeps. */
const MARK = 'heed.';
/** Long enough for a holiday without a connection, in milliseconds: 30 days. */
export const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens the shelf and throws away what is older than 30 days, or cannot be read.
 *
 * @param place the storage of the browser; reading it is passed in because a browser may refuse even that
 * @param now milliseconds since 1970
 * @returns undefined where nothing can be kept, as in some private windows
 */
export function openShelf(place: () => Place, now: () => number): Shelf | undefined {
  try {
    const storage = place();
    storage.setItem(`${MARK}?`, '');
    storage.removeItem(`${MARK}?`);
    return sweep(shelfOver(storage, now));
  } catch {
    return undefined;
  }
}

function shelfOver(storage: Place, now: () => number): Shelf {
  const read = (name: string): { at: number; value: unknown } | undefined => {
    try {
      const { at, value } = JSON.parse(storage.getItem(MARK + name) ?? '') as { at: number; value: unknown };
      // A clock that was set back must not keep anything for longer.
      return Math.abs(now() - at) < KEPT_FOR ? { at, value } : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    get: (name) => read(name)?.value,
    put(name, value) {
      try {
        storage.setItem(MARK + name, JSON.stringify({ at: now(), value }));
        return true;
      } catch {
        return false;
      }
    },
    drop: (name) => storage.removeItem(MARK + name),
    names: (prefix) =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(MARK + prefix))
        .map((key) => key.slice(MARK.length))
        .sort((one, other) => (read(one)?.at ?? 0) - (read(other)?.at ?? 0)),
  };
}

function sweep(shelf: Shelf): Shelf {
  for (const name of shelf.names('')) if (shelf.get(name) === undefined) shelf.drop(name);
  return shelf;
}
