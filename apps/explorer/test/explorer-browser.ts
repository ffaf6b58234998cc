import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
];

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: FLAGS });

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained of: errors that it threw or logged. */
  readonly complaints: string[];
}

interface PageOptions {
  readonly width?: number;
  readonly height?: number;
}

/** A page of its own context, which collects its complaints. */
export const openPage = async (
  browser: Browser,
  url: string,
  { width = 1440, height = 900 }: PageOptions = {},
): Promise<OpenedPage> => {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
};

/** Waits until the layout is at rest. */
export const settled = (page: Page): Promise<void> =>
  page.locator('[data-testid="stage"][data-settled="true"]').waitFor();

/** Whether anything but background is drawn: distinct colours among pixels of the stage. */
export const coloursDrawn = async (page: Page): Promise<number> => {
  const picture = (await page.getByTestId('stage').screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4)
      colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
    return colours.size;
  }, picture);
};
