import { createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dae4f0',
  '#b4c8e0',
  '#8caacf',
  '#6a90c0',
  '#4c79b0',
  '#35639c',
  '#274e80',
  '#1d3b5c',
  '#132a45',
];

const SANS =
  "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Noto Sans', sans-serif";

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 6 },
  colors: { ink },
  autoContrast: true,
  fontFamily: SANS,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
});
