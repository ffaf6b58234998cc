import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage } from './explorer-browser.ts';
import { buildExplorer, serveExplorer } from './explorer-server.ts';

let browser: Browser;
beforeAll(async () => {
  await buildExplorer();
  browser = await launch();
});
afterAll(() => browser.close());

describe('when there is nothing to see', () => {
  it('an empty store tells how to begin', async () => {
    const served = await serveExplorer({ empty: true });
    const { page, complaints } = await openPage(browser, served.url);
    await page.getByTestId('empty-store').waitFor();
    expect(await page.getByTestId('empty-store').innerText()).toContain('entente ingest');
    expect(complaints).toEqual([]);
    await page.context().close();
    await served.close();
  });

  it('documents that relate nothing are not taken for an empty store', async () => {
    const served = await serveExplorer({ bare: true });
    const { page, complaints } = await openPage(browser, served.url);
    const told = page.getByTestId('no-relations');
    await told.waitFor();
    expect(await told.innerText()).toContain(
      `${(await served.store.counts()).documents} documents were read`,
    );
    await told.getByRole('button', { name: 'See the documents' }).click();
    await page.getByTestId('documents-view').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
    await served.close();
  });

  it('an entity that is not there is said so, with the remedy', async () => {
    const served = await serveExplorer();
    const { page } = await openPage(browser, `${served.url}/?node=Country:atlantis`);
    await page.getByTestId('trouble').waitFor();
    expect(await page.getByTestId('trouble').innerText()).toMatch(/atlantis/i);
    await page.context().close();
    await served.close();
  });

  it('a server that is gone is said so, and Retry goes on once it is back', async () => {
    const served = await serveExplorer();
    const { page } = await openPage(browser, 'about:blank');
    await page.route('**/api/overview*', (route) => route.abort());
    await page.goto(served.url);
    await page.getByTestId('trouble').waitFor();
    expect(await page.getByTestId('trouble').innerText()).toContain('The server is gone');
    await page.unroute('**/api/overview*');
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByTestId('counts').waitFor();
    await page.context().close();
    await served.close();
  });
});
