import { describe, expect, it } from 'vitest';
import { openStore } from './open.ts';
import { expectCode } from './testing/harness.ts';
import { temporaryFolder } from './testing/temporary.ts';

describe('openStore', () => {
  it.each(['', '  ', 'file:', 'http://localhost', 'redis://x', 'bolt://', 'neo4j://', 'file://host/a'])(
    'refuses “%s”',
    async (url) => {
      await expectCode(openStore(url), 'store-url');
    },
  );

  it('refuses credentials in a URL, and does not repeat them', async () => {
    const opening = openStore('neo4j://someone:hunter2@host:7687');
    await expectCode(opening, 'store-url');
    await expect(opening).rejects.not.toThrow(/hunter2/);
  });

  it.each([
    ['a path', (path: string) => path],
    ['file: and a path', (path: string) => `file:${path}`],
    ['a file URL', (path: string) => `file://${path}`],
  ])('opens %s', async (_, urlOf) => {
    const folder = await temporaryFolder();
    const store = await openStore(urlOf(`${folder.path}/new`));
    expect([store.engine, store.location]).toEqual(['embedded', `file:${folder.path}/new`]);
    await store.close();
    await folder.remove();
  });
});
