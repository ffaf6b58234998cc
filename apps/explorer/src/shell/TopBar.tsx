import { ActionIcon } from '@mantine/core';
import { SearchBox } from '../search/SearchBox.tsx';
import { close } from '../state/moves.ts';
import { useUrl, VIEWS, type View } from '../state/url.ts';
import { Icon } from '../ui/Icon.tsx';
import css from './shell.module.css';

const NAMES: Readonly<Record<View, string>> = {
  graph: 'Graph',
  paths: 'Paths',
  causes: 'Causes',
  cypher: 'Cypher',
  documents: 'Documents',
};

const SCHEMES = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const SCHEME_ICONS = { auto: 'auto', light: 'sun', dark: 'moon' } as const;

const Mark = () => (
  <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
    <path d="M6 14 20 6" stroke="currentColor" strokeWidth="1.8" />
    <circle cx="6" cy="14" r="4.4" fill="currentColor" />
    <path d="M20 1.2 24.8 6 20 10.8 15.2 6Z" style={{ fill: 'var(--gold)' }} />
  </svg>
);

const SchemeButton = () => {
  const [{ scheme }, move] = useUrl();
  return (
    <ActionIcon
      className={css.scheme ?? ''}
      variant="subtle"
      color="gray"
      size="lg"
      data-testid="scheme"
      aria-label={`Colours: ${scheme}. Change to ${SCHEMES[scheme]}.`}
      title={`Colours: ${scheme}`}
      onClick={() => void move({ scheme: SCHEMES[scheme] }, { history: 'replace' })}
    >
      <Icon name={SCHEME_ICONS[scheme]} />
    </ActionIcon>
  );
};

export const TopBar = () => {
  const [{ view }, move] = useUrl();
  return (
    <header className={css.bar}>
      <h1 className="sr">Entente, the explorer</h1>
      <button
        type="button"
        className={css.wordmark}
        aria-label="Entente: back to the overview"
        onClick={() => void move({ ...close(), view: null, q: null, grown: null, hide: null, pick: null })}
      >
        <Mark />
        Entente
      </button>
      <div className={css.find}>
        <SearchBox />
      </div>
      <nav className={css.nav} aria-label="Views">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className={css.tab}
            data-testid={`view-${name}`}
            aria-label={NAMES[name]}
            title={NAMES[name]}
            {...(view === name ? { 'aria-current': 'page' as const } : {})}
            onClick={() => void move({ ...close(), view: name, pick: null })}
          >
            <Icon name={name} />
            <span>{NAMES[name]}</span>
          </button>
        ))}
      </nav>
      <SchemeButton />
    </header>
  );
};
