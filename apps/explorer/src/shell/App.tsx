import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { createQueryClient } from '../api/queries.ts';
import { theme } from '../ui/theme.ts';
import { Guard } from './Guard.tsx';
import { useScheme } from './use-scheme.ts';
import { Workspace } from './Workspace.tsx';

const queryClient = createQueryClient();

const Themed = () => {
  const scheme = useScheme();
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme}>
      <Guard>
        <Workspace scheme={scheme} />
      </Guard>
    </MantineProvider>
  );
};

export const App = () => (
  <NuqsAdapter>
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  </NuqsAdapter>
);
