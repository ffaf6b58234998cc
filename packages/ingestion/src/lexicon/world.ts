import agreements from './data/agreements.json' with { type: 'json' };
import armedGroups from './data/armed-groups.json' with { type: 'json' };
import commodities from './data/commodities.json' with { type: 'json' };
import events from './data/events.json' with { type: 'json' };
import formerStates from './data/former-states.json' with { type: 'json' };
import infrastructure from './data/infrastructure.json' with { type: 'json' };
import organizations from './data/organizations.json' with { type: 'json' };
import peopleHistory from './data/people-history.json' with { type: 'json' };
import people from './data/people.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import policies from './data/policies.json' with { type: 'json' };
import processes from './data/processes.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };
import weapons from './data/weapons.json' with { type: 'json' };

/** The rows of the world's lexicon by file, in the order of preference between namesakes. */
export const WORLD_FILES: Readonly<Record<string, unknown>> = {
  'states.json': states,
  'former-states.json': formerStates,
  'people.json': people,
  'people-history.json': peopleHistory,
  'organizations.json': organizations,
  'armed-groups.json': armedGroups,
  'places.json': places,
  'events.json': events,
  'agreements.json': agreements,
  'processes.json': processes,
  'policies.json': policies,
  'weapons.json': weapons,
  'infrastructure.json': infrastructure,
  'commodities.json': commodities,
};
