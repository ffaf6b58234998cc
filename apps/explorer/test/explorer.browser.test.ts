import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { coloursDrawn, launch, openPage, settled, type OpenedPage } from './explorer-browser.ts';
import { buildExplorer, serveExplorer, type Served } from './explorer-server.ts';

let served: Served;
let browser: Browser;
let opened: OpenedPage | undefined;

const open = async (search = '', size: { width?: number; height?: number } = {}): Promise<Page> => {
  opened = await openPage(browser, `${served.url}/${search}`, size);
  return opened.page;
};

beforeAll(async () => {
  await buildExplorer();
  [served, browser] = await Promise.all([serveExplorer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(async () => {
  const complaints = opened?.complaints ?? [];
  await opened?.page.context().close();
  opened = undefined;
  expect(complaints).toEqual([]);
});

describe('the overview', () => {
  it('draws the connected entities, tells how many and how many not, and explains itself', async () => {
    const page = await open();
    await settled(page);
    const { entities, relations } = await served.store.overview(300);
    const connected = entities.filter(({ degree }) => degree > 0).length;
    const told = await page.getByTestId('counts').innerText();
    expect(told).toContain(`${connected} entities`);
    expect(told).toContain(`${entities.length - connected} more`);
    expect(await page.getByTestId('stage').getAttribute('data-edges')).toBe(String(relations.length));
    expect(await page.locator('[data-testid="stage"] canvas').count()).toBeGreaterThan(0);
    expect(await coloursDrawn(page)).toBeGreaterThan(20);
    expect(await page.getByTestId('legend-Country').innerText()).toContain('Countries');
  });

  it('a type that is hidden stays hidden after a reload', async () => {
    const page = await open();
    await page.getByTestId('legend-Country').click();
    await page.waitForURL(/hide=Country/);
    await page.reload();
    await expect.poll(() => page.getByTestId('legend-Country').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('from a search to the sentence', () => {
  it('finds an entity by an alias and tells its facts with quotes', async () => {
    const page = await open();
    await page.getByTestId('search').fill('Türkiye');
    await page.getByTestId('hit').first().click();
    const panel = page.getByTestId('entity-panel');
    await panel.getByTestId('fact').first().waitFor();
    expect(await panel.innerText()).toContain('Turkey backs the Government of National Accord with drones.');
    expect(await page.getByTestId('neighbours').locator('li').count()).toBe(5);
    expect(page.url()).toContain('node=Country:turkey');
  });

  it('an edge shows what says so and what denies it, and opens the document there', async () => {
    const page = await open('?node=Policy:caatsa');
    await page.getByTestId('fact').filter({ hasText: 'caused' }).filter({ hasText: 'Lira crisis' }).click();
    await page.getByTestId('denying').waitFor();
    expect(await page.getByTestId('supporting').getByTestId('quote').count()).toBe(1);
    expect(await page.getByTestId('denying').getByTestId('quote').count()).toBe(2);
    await page.getByTestId('supporting').getByTestId('open-document').click();
    const sentence = page.getByTestId('cited-sentence');
    await sentence.waitFor();
    expect(await sentence.innerText()).toBe('For traders CAATSA deepened and so caused the lira crisis.');
    expect(await sentence.locator('[data-role="trigger"]').innerText()).toBe('caused');
    expect(await sentence.isVisible()).toBe(true);
    const text = (await served.store.documents()).find(({ title }) => title === 'What the markets say');
    const stored = await served.store.document(text?.id ?? '');
    expect(await page.getByTestId('document-text').textContent()).toBe(stored?.text);
    await page.keyboard.press('Escape');
    await page.getByTestId('edge-panel').waitFor();
  });

  it('works by keyboard alone', async () => {
    const page = await open();
    await page.getByTestId('counts').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('russ');
    await page.getByTestId('hit').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-panel').getByTestId('fact').first().waitFor();
    expect(page.url()).toContain('node=Country:russia');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('entity-panel').count()).toBe(0);
  });

  it('adds neighbours without losing what is there', async () => {
    const page = await open('?node=Country:turkey');
    await settled(page);
    await page.getByTestId('expand').click();
    await page.waitForURL(/grown=/);
    await settled(page);
    const { entities } = await served.store.overview(300);
    const connected = entities.filter(({ degree }) => degree > 0).length;
    expect(await page.getByTestId('stage').getAttribute('data-nodes')).toBe(String(connected));
  });
});

describe('paths', () => {
  it('lists ranked paths with a quote at each hop, and swaps', async () => {
    const page = await open('?view=paths');
    for (const [field, text] of [
      ['from', 'Turkey'],
      ['to', 'CAATSA'],
    ] as const) {
      await page.getByTestId(field).fill(text);
      await page.getByTestId('hit').first().click();
    }
    await page.getByTestId('path').first().waitFor();
    expect(await page.getByTestId('path').count()).toBe(2);
    expect(await page.getByTestId('hop').count()).toBe(2);
    expect(await page.getByTestId('hop').first().innerText()).toContain('Ankara purchased the S-400');
    await page.getByTestId('swap').click();
    await page.waitForURL(/from=Policy:caatsa/);
    await page.getByTestId('path').first().waitFor();
  });

  it('says what would give a path where there is none', async () => {
    const page = await open('?view=paths&from=Event:harbour-strike&to=Country:turkey');
    await page.getByTestId('no-path').waitFor();
    expect(await page.getByTestId('no-path').innerText()).toMatch(/No path/);
  });
});

describe('causes', () => {
  it('draws chains from causes to effects, with the weakest link and what is denied', async () => {
    const page = await open('?view=causes&mode=causes&about=Event:lira-crisis');
    await page.getByTestId('chain-drawing').waitFor();
    const left = async (name: string): Promise<number> =>
      (await page.getByTestId('chain-node').filter({ hasText: name }).boundingBox())?.x ?? Number.NaN;
    const [s400, caatsa, crisis] = await Promise.all(['S-400', 'CAATSA', 'Lira crisis'].map(left));
    expect(s400).toBeLessThan(caatsa ?? 0);
    expect(caatsa).toBeLessThan(crisis ?? 0);
    const links = (await page.getByTestId('chain-link').allInnerTexts()).join('\n');
    expect(links).toContain('weakest link');
    expect(links).toContain('denied by');
    await page.getByTestId('contradiction').first().waitFor();
  });
});

describe('Cypher', () => {
  it('gives a table, then a graph, and restores both from the address', async () => {
    const page = await open('?view=cypher');
    await page.locator('.cm-content').click();
    await page.keyboard.type('MATCH (a)-[r:CAUSED]->(b) RETURN a, r, b');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('cypher-table').waitFor();
    expect(await page.getByTestId('cypher-table').locator('tbody tr').count()).toBe(6);
    await page.getByText(/^Graph · /).click();
    await page.waitForURL(/result=graph/);
    await page.reload();
    await expect.poll(() => page.getByTestId('stage').getAttribute('data-nodes')).toBe('9');
  });

  it('tells what is wrong with a query, and what to do', async () => {
    const page = await open(`?view=cypher&cypher=${encodeURIComponent('CREATE (a:Country) RETURN a')}`);
    const trouble = page.getByTestId('trouble');
    await trouble.waitFor();
    expect((await trouble.locator('p').allInnerTexts()).join(' ').length).toBeGreaterThan(20);
    // The browser logs the refusal, as it should.
    expect(opened?.complaints.every((line) => line.includes('422'))).toBe(true);
    opened?.complaints.splice(0);
    expect((await served.store.counts()).entities).toBe(21);
  });
});

describe('everywhere', () => {
  it.each([
    ['?node=Country:turkey&scheme=dark', 'entity-panel'],
    ['?view=documents&scheme=light', 'documents-view'],
    ['?view=paths&from=Country:turkey&to=Policy:caatsa&pick=1', 'paths-panel'],
  ])('a link restores %s', async (search, testid) => {
    const page = await open(search);
    await page.getByTestId(testid).waitFor();
    const scheme = /scheme=(\w+)/.exec(search)?.[1] ?? 'light';
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(scheme);
    await page.reload();
    await page.getByTestId(testid).waitFor();
    expect(new URL(page.url()).search).toBe(search);
  });

  it('fits a phone', async () => {
    const page = await open('?node=Country:turkey', { width: 390, height: 844 });
    await page.getByTestId('fact').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const stage = await page.getByTestId('stage').boundingBox();
    expect(stage?.height).toBeGreaterThan(150);
    for (const view of ['paths', 'causes', 'cypher', 'documents']) {
      await page.getByTestId(`view-${view}`).click();
      await page.waitForURL(new RegExp(`view=${view}`));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});
