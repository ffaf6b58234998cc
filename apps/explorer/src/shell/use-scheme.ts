import { useColorScheme } from '@mantine/hooks';
import type { Scheme } from '../graph/palette.ts';
import { useUrl } from '../state/url.ts';

/** The scheme of the address, else that of the system. */
export const useScheme = (): Scheme => {
  const [{ scheme }] = useUrl();
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  return scheme === 'auto' ? (system === 'dark' ? 'dark' : 'light') : scheme;
};
