import { adjectiveRows, roleRows, type Frame } from '../frame.ts';

const PEOPLE = ['Country', 'Person', 'Organization', 'ArmedGroup'] as const;
const BODIES = ['Country', 'Organization', 'ArmedGroup', 'Place', 'Process', 'Event'] as const;

const ally = roleRows('ALLIED_WITH', 'ally role', { objectLabels: PEOPLE });
const partner = roleRows('COOPERATES_WITH', 'partner role', { objectLabels: PEOPLE, confidence: 0.72 });
const backer = roleRows('BACKS', 'backer role');
const rival = roleRows('OPPOSES', 'rival role');
const member = roleRows('MEMBER_OF', 'member role', {
  object: 'of|in|owner',
  objectLabels: ['Organization', 'ArmedGroup', 'Process', 'Agreement'],
});
const leader = roleRows('LEADS', 'leader role', { subjectLabels: ['Person'], objectLabels: BODIES });
const party = roleRows('PARTICIPATES_IN', 'party role', { object: 'to|in|of' });
const mediator = roleRows('MEDIATES', 'mediator role', { object: 'between|in|of|for', confidence: 0.72 });
const host = roleRows('HOSTED', 'host role', { object: 'of|to|for', objectLabels: ['Event', 'Process'] });
const part = roleRows('PART_OF', 'part role', { object: 'of|owner', confidence: 0.72 });
const place = roleRows('LOCATED_IN', 'place role', {
  object: 'of|in',
  subjectLabels: ['Place', 'Infrastructure'],
  objectLabels: ['Country', 'Place'],
});

const dependent = adjectiveRows('DEPENDS_ON', 'dependence adjective', { object: 'on|upon' });
const allied = adjectiveRows('ALLIED_WITH', 'alliance adjective', { object: 'with|to' });
const loyal = adjectiveRows('BACKS', 'support adjective', { object: 'to' });
const hostile = adjectiveRows('OPPOSES', 'hostility adjective', { object: 'to|toward|towards' });
const critical = adjectiveRows('ACCUSES', 'criticism adjective', { object: 'of', confidence: 0.7 });

/** Nouns that name who stands in a relation, and adjectives that say it of them. */
export const ROLES: readonly Frame[] = [
  ally('ally', '<Azerbaijan> is a close ally of {Turkey}.', 'The ally won.'),
  partner('partner', '<Turkey> is a partner of {Russia}.', 'The partner won.', {
    object: 'of|to|owner|with',
  }),
  partner('friend', '<Cuba> is a friend of {Venezuela}.', 'The friend won.', {
    object: 'of|to|owner',
    confidence: 0.65,
  }),
  backer('supporter', '<Turkey> is a supporter of {the GNA}.', 'The supporter won.'),
  backer('backer', '<Russia> is the backer of {Bashar al-Assad}.', 'The backer won.'),
  backer('sponsor', '<Iran> is the sponsor of {Hezbollah}.', 'The sponsor won.'),
  backer('patron', '<Iran> is the patron of {Hezbollah}.', 'The patron won.'),
  backer('protector', '<Russia> is the protector of {Armenia}.', 'The protector won.'),
  backer('guarantor', '<Russia> is a guarantor of {the Minsk Agreement}.', 'The guarantor won.', {
    object: 'of|for|owner',
  }),
  backer('advocate', '<France> is an advocate of {the Geneva process}.', 'The advocate won.', {
    object: 'of|for',
  }),
  backer('champion', '<Qatar> is a champion of {Hamas}.', 'The champion won.', { object: 'of' }),
  rival('rival', '<Iran> is a rival of {Saudi Arabia}.', 'The rival won.', { object: 'of|to|owner' }),
  rival('enemy', '<Iran> is an enemy of {Israel}.', 'The enemy won.', { object: 'of|to|owner' }),
  rival('adversary', '<Iran> is an adversary of {Israel}.', 'The adversary won.', { object: 'of|to|owner' }),
  rival('foe', '<Iran> is a foe of {Israel}.', 'The foe won.', { object: 'of|to|owner' }),
  rival('opponent', '<Egypt> is an opponent of {Qatar}.', 'The opponent won.', { object: 'of|to|owner' }),
  rival('competitor', '<Turkey> is a competitor of {Iran}.', 'The competitor won.', {
    object: 'of|to|owner',
  }),
  rival('critic', '<Germany> is a critic of {Israel}.', 'The critic won.', {
    object: 'of|owner',
    confidence: 0.6,
  }),
  member('member', '<Turkey> is a member of {NATO}.', 'The member won.'),
  member('co-chair', '<France> is a co-chair of {the Minsk Group}.', 'The co-chair won.'),
  member('senator', '<Joe Biden> was a senator in {the United States Congress}.', 'The senator won.', {
    confidence: 0.6,
  }),
  leader('president', '<Vladimir Putin> is the president of {Russia}.', 'The president won.'),
  leader('leader', '<Ali Khamenei> is the leader of {Iran}.', 'The leader won.'),
  leader('head', '<Fayez al-Sarraj> is the head of {the Government of National Accord}.', 'The head hurts.'),
  leader(
    'commander',
    '<Khalifa Haftar> is the commander of {the Libyan National Army}.',
    'The commander won.',
  ),
  leader('chief', '<Khalifa Haftar> is the chief of {the Libyan National Army}.', 'The chief won.'),
  leader(
    'chairman/chairwoman/chair',
    '<Yasser Arafat> was the chairman of {the Palestine Liberation Organization}.',
    'The chairman won.',
  ),
  leader('ruler', '<Muammar Gaddafi> was the ruler of {Libya}.', 'The ruler won.'),
  leader(
    'king/queen/emperor/sultan/emir/amir/shah',
    '<Saddam Hussein> was the king of {Jordan}.',
    'The king won.',
  ),
  leader('minister', '<Sergey Lavrov> is the foreign minister of {Russia}.', 'The minister won.'),
  leader('premier/chancellor', '<Angela Merkel> was the chancellor of {Germany}.', 'The chancellor won.'),
  leader('dictator/strongman', '<Muammar Gaddafi> was the dictator of {Libya}.', 'The dictator won.'),
  leader('founder', '<Yasser Arafat> was the founder of {Fatah}.', 'The founder won.'),
  leader('director', '<William Casey> was the director of {the CIA}.', 'The director won.'),
  leader('governor', '<Vladimir Putin> was the governor of {Crimea}.', 'The governor won.'),
  leader('warlord', '<Khalifa Haftar> is the warlord of {Libya}.', 'The warlord won.', { confidence: 0.4 }),
  party('party', '<Russia> is a party to {the Montreux Convention}.', 'The party was fun.', { object: 'to' }),
  party('signatory', '<Russia> is a signatory of {the Montreux Convention}.', 'The signatory won.', {
    object: 'to|of',
  }),
  party('participant', '<Iran> is a participant in {the Astana process}.', 'The participant won.'),
  party('actor', '<Turkey> is an actor in {the Libyan civil war}.', 'The actor won.', {
    object: 'in',
    objectLabels: ['Event', 'Process'],
    confidence: 0.6,
  }),
  mediator('mediator', '<Qatar> is a mediator in {the Syrian civil war}.', 'The mediator won.'),
  mediator('broker', '<Egypt> acted as a broker between {Israel} and Hamas.', 'The broker won.'),
  mediator(
    'intermediary',
    '<Qatar> served as an intermediary between {Israel} and Hamas.',
    'The intermediary won.',
  ),
  host('host', '<Kazakhstan> is the host of {the Astana process}.', 'The host won.'),
  part('part', '<Crimea> is part of {Ukraine}.', 'The part is small.', { object: 'of', confidence: 0.75 }),
  part('province', '<Idlib> is a province of {Syria}.', 'The province is small.', { object: 'of' }),
  part('branch', '<The Nusra Front> was a branch of {al-Qaeda}.', 'The branch broke.'),
  part('affiliate', '<The Nusra Front> was an affiliate of {al-Qaeda}.', 'The affiliate grew.'),
  part('offshoot', '<The YPG> is an offshoot of {the PKK}.', 'The offshoot grew.', { object: 'of|owner' }),
  part('wing/arm', '<The YPG> is the armed wing of {the PKK}.', 'The wing of the bird broke.', {
    object: 'of|owner',
  }),
  part('subsidiary', '<Rosatom> is a subsidiary of {Gazprom}.', 'The subsidiary grew.'),
  part('component', '<The YPG> is a component of {the Syrian Democratic Forces}.', 'The component broke.', {
    object: 'of',
  }),
  part('republic', '<Ukraine> was a republic of {the Soviet Union}.', 'The republic is small.', {
    object: 'of',
    confidence: 0.5,
  }),
  place('capital', '<Tripoli> is the capital of {Libya}.', 'The capital grew.'),
  place('enclave/exclave', '<Nagorno-Karabakh> is an enclave in {Azerbaijan}.', 'The enclave grew.'),
  dependent('dependent', '<Armenia> is dependent on {Russia}.', 'The dependent child slept.'),
  dependent('reliant', '<Armenia> is reliant on {Russia}.', 'He is self reliant.'),
  allied('allied', '<Azerbaijan> is allied with {Turkey}.', 'The allied camp slept.'),
  loyal('loyal', '<The LNA> is loyal to {Khalifa Haftar}.', 'The dog is loyal.'),
  loyal('sympathetic', '<Serbia> is sympathetic to {Russia}.', 'He is sympathetic.', {
    object: 'to|toward|towards',
  }),
  loyal('friendly', '<Serbia> is friendly to {Russia}.', 'He is friendly.', {
    object: 'to|toward|towards|with',
    confidence: 0.65,
  }),
  loyal('supportive', '<Serbia> is supportive of {Russia}.', 'He is supportive.', { object: 'of' }),
  loyal('close', '<Serbia> is close to {Russia}.', 'The shop is close.', { confidence: 0.5 }),
  hostile('hostile', '<Iran> is hostile to {Israel}.', 'The crowd was hostile.'),
  hostile('wary', '<Poland> is wary of {Russia}.', 'He is wary.', { object: 'of', confidence: 0.55 }),
  hostile('suspicious', '<Iran> is suspicious of {Washington}.', 'He is suspicious.', {
    object: 'of',
    confidence: 0.6,
  }),
  critical('critical', '<Germany> is critical of {Israel}.', 'Water is critical.'),
];
