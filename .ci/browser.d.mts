/** The browser to test with: CHROME_PATH, else one that the machine has, else Playwright's own; null where there is none. */
export function findBrowser(): Promise<string | null>

/** What Chromium is started with, as root or not. */
export const browserArgs: readonly string[]
