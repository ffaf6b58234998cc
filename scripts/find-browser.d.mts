/**
 * Path of a browser's program: an installed Chrome or Chromium, else Debian's package, else Playwright's download.
 * Rejects with what to install when none can be had.
 */
export declare const findBrowser: () => Promise<string>;
