const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM13.2 13.2 17 17',
  close: 'M5 5l10 10M15 5 5 15',
  swap: 'M4 7h11m-3-3 3 3-3 3M16 13H5m3-3-3 3 3 3',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M4.3 15.7l1.3-1.3M14.4 5.6l1.3-1.3',
  moon: 'M16 11.5A6.5 6.5 0 1 1 8.5 4a5.2 5.2 0 0 0 7.5 7.5Z',
  auto: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 3v14M12 6h3.6M12 10h5M12 14h3.6',
  graph:
    'M5 6.5a2 2 0 1 1 0 .010M15 5a2 2 0 1 1 0 .010M11 15a2 2 0 1 1 0 .010M7 7.5l5 6M9 6.5l4-1M14.5 7l-2.5 6',
  paths:
    'M3.5 14.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0ZM13.5 5.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0ZM6.5 14.5h4a2.25 2.25 0 0 0 0-4.5h-1a2.25 2.25 0 0 1 0-4.5h4',
  causes: 'M3 5h4v4H3ZM3 11.5h4v4H3ZM13 8h4v4h-4ZM7 7h2.5l2 3H13M7 13.5h2.5l2-3.5',
  cypher: 'M7 6 3 10l4 4M13 6l4 4-4 4',
  documents: 'M6 2.5h6l3.5 3.5v11.5H6ZM12 2.5V6h3.5M8.5 10h4.5M8.5 13h4.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  back: 'M12 4l-6 6 6 6',
  open: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  play: 'M6 4l10 6-10 6Z',
  legend: 'M3.5 5.5h3v3h-3ZM3.5 12h3v3h-3ZM9.5 7h7M9.5 13.5h7',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words that say the same; never alone. */
export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    style={{ flex: 'none' }}
  >
    <path d={PATHS[name]} />
  </svg>
);
