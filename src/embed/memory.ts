const DAY = 864e5;

/** Whether the page's own storage has it that somebody is not to be asked again. Where nothing can be kept, nobody is. */
export function isRemembered(name: string): boolean {
  try {
    return Number(localStorage[name]) > Date.now();
  } catch {
    return false;
  }
}

/** Keeps for some days that somebody has been asked. */
export function remember(name: string, days: number): void {
  try {
    localStorage[name] = Date.now() + days * DAY;
  } catch {
    // Then they are asked again.
  }
}
