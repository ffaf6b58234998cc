import { verbRows, type Frame } from '../frame.ts';

const causes = verbRows('CAUSED', 'cause');
const resultsFrom = verbRows('CAUSED', 'result', { subject: 'from' });
const enables = verbRows('ENABLED', 'enabling');
/** What can be prevented: an actor is not, only what it does. */
const HAPPENINGS = ['Event', 'Agreement', 'Policy', 'Process', 'Infrastructure', 'Weapon'] as const;

const prevents = verbRows('PREVENTED', 'prevention', { objectLabels: HAPPENINGS });

/** Verbs of cause, enabling and prevention. */
export const CAUSATION_VERBS: readonly Frame[] = [
  causes(
    'cause',
    '<The Syrian civil war> caused {the refugee crisis}.',
    'The cause of the Syrian civil war is old.',
    { confidence: 0.72 },
  ),
  causes('lead @to', '<The S-400> led to {CAATSA}.', 'The road led to a house in Syria.', {
    subject: 'agent',
    object: 'to',
    confidence: 0.7,
  }),
  causes(
    'result @in',
    '<The Libyan civil war> resulted in {the Skhirat Agreement}.',
    'The result in Libya is clear.',
    { confidence: 0.7 },
  ),
  causes('trigger', '<The S-400> triggered {CAATSA}.', 'He pulled the trigger in Turkey.', {
    confidence: 0.72,
  }),
  causes('prompt', '<The S-400> prompted {CAATSA}.', 'The reply was prompt.', { confidence: 0.7 }),
  causes('provoke', '<The annexation of Crimea> provoked {Western sanctions}.', 'The book is provoking.', {
    confidence: 0.65,
  }),
  causes('spark', '<The coup> sparked {the Libyan civil war}.', 'The spark went out.', { confidence: 0.7 }),
  causes('spur', '<The Ukraine war> spurred {Western sanctions}.', 'The spur of the boot broke.'),
  causes('precipitate', '<The coup> precipitated {the Libyan civil war}.', 'Rain precipitated.'),
  causes('produce', '<The Libyan civil war> produced {the Skhirat Agreement}.', 'The produce was fresh.', {
    objectLabels: ['Event', 'Agreement', 'Policy', 'Process'],
    confidence: 0.55,
  }),
  causes('create', '<The Syrian civil war> created {the refugee crisis}.', 'He created a song.', {
    subjectLabels: ['Event', 'Policy', 'Agreement', 'Process'],
    confidence: 0.55,
  }),
  causes('generate', '<The Syrian civil war> generated {the refugee crisis}.', 'He generated a list.', {
    confidence: 0.6,
  }),
  causes('give {rise} @to', '<The Syrian civil war> gave rise to {the refugee crisis}.', 'He gave a pen.'),
  causes('give {birth} @to', '<The Syrian civil war> gave birth to {the Astana process}.', 'He gave a pen.'),
  causes('fuel', '<The Syrian civil war> fueled {the refugee crisis}.', 'The fuel ran out.'),
  causes('ignite', '<The coup> ignited {the Libyan civil war}.', 'The wood ignited.'),
  causes('inspire', '<The Tunisian revolution> inspired {the Arab Spring}.', 'The song is inspiring.', {
    confidence: 0.55,
  }),
  causes(
    'culminate @in',
    '<The Libyan civil war> culminated in {the Skhirat Agreement}.',
    'The tower culminates in a dome.',
  ),
  causes('escalate @into', '<The coup> escalated into {the Libyan civil war}.', 'The prices escalated.', {
    confidence: 0.6,
  }),
  causes(
    'evolve/develop/turn @into',
    '<The Arab Spring> evolved into {the Syrian civil war}.',
    'The bird evolved.',
    { confidence: 0.45 },
  ),
  causes('unleash', '<The coup> unleashed {the Libyan civil war}.', 'The dog was unleashed.'),
  causes(
    'accelerate/hasten',
    '<The Ukraine war> accelerated {the European Green Deal}.',
    'The car accelerated.',
    { confidence: 0.5 },
  ),
  causes(
    'exacerbate/aggravate/worsen/deepen',
    '<The coup> exacerbated {the refugee crisis}.',
    'The pain worsened.',
    {
      subjectLabels: ['Event', 'Policy', 'Agreement', 'Process', 'Weapon', 'Infrastructure'],
      confidence: 0.5,
    },
  ),
  causes('shape/influence', '<The Syrian civil war> shaped {the Astana process}.', 'The shape is round.', {
    subjectLabels: ['Event', 'Policy', 'Agreement', 'Process'],
    confidence: 0.45,
  }),
  causes('drive', '<The Syrian civil war> drove {the refugee crisis}.', 'He drove a car.', {
    subjectLabels: ['Event', 'Policy', 'Agreement', 'Process'],
    confidence: 0.5,
  }),
  causes(
    'necessitate/require',
    '<The Syrian civil war> necessitated {the Geneva process}.',
    'It is a necessity.',
    { subjectLabels: ['Event', 'Policy', 'Agreement', 'Process'], confidence: 0.45 },
  ),
  causes('usher -in', '<The coup> ushered in {the Libyan civil war}.', 'He was ushered to a seat.', {
    object: 'patient|in',
  }),
  causes('contribute @to', '<The drought> contributed to {the Syrian civil war}.', 'He contributed money.', {
    subjectLabels: ['Event', 'Policy', 'Agreement', 'Process', 'Weapon', 'Infrastructure', 'Commodity'],
    confidence: 0.55,
  }),
  causes('force', '<The coup> forced {the Skhirat Agreement}.', 'The force was spent.', {
    subjectLabels: ['Event', 'Policy', 'Agreement', 'Process'],
    object: 'complement|patient',
    confidence: 0.5,
  }),
  causes('motivate', '<The Syrian civil war> motivated {the Geneva process}.', 'He is motivated.', {
    confidence: 0.55,
  }),
  causes('incur', '<The S-400> incurred {CAATSA}.', 'He incurred a debt.', { confidence: 0.6 }),
  resultsFrom(
    'result @from',
    '{The refugee crisis} resulted from <the Syrian civil war>.',
    'The result is clear.',
    { object: 'agent', confidence: 0.68 },
  ),
  resultsFrom(
    'stem @from',
    '{The refugee crisis} stemmed from <the Syrian civil war>.',
    'The stem is green.',
    { object: 'agent', confidence: 0.68 },
  ),
  resultsFrom('arise @from', '{The refugee crisis} arose from <the Syrian civil war>.', 'He arose.', {
    object: 'agent',
    subject: 'from|out of',
  }),
  resultsFrom('emerge @from', '{The refugee crisis} emerged from <the Syrian civil war>.', 'He emerged.', {
    object: 'agent',
    confidence: 0.5,
  }),
  resultsFrom(
    'originate @from',
    '{The refugee crisis} originated from <the Syrian civil war>.',
    'He originated it.',
    { object: 'agent', subject: 'from|in', confidence: 0.55 },
  ),
  resultsFrom('grow @from', '{The refugee crisis} grew out of <the Syrian civil war>.', 'He grew a tree.', {
    object: 'agent',
    subject: 'of|out of|from',
    confidence: 0.5,
  }),
  resultsFrom(
    'follow @from',
    '{The refugee crisis} followed from <the Syrian civil war>.',
    'He followed her.',
    { object: 'agent', confidence: 0.55 },
  ),
  enables('enable', '<The Montreux Convention> enabled {the Lausanne Treaty}.', 'He is able.', {
    object: 'patient|complement',
  }),
  enables('allow', '<The Sochi Memorandum> allowed {the Astana process}.', 'Smoking is allowed.', {
    object: 'patient|complement|for',
    confidence: 0.5,
  }),
  enables('permit', '<The Sochi Memorandum> permitted {the Astana process}.', 'The permit is valid.', {
    object: 'patient|complement',
    confidence: 0.5,
  }),
  enables(
    'facilitate',
    '<The Syrian civil war> facilitated {the Astana process}.',
    'The tool facilitates reading.',
  ),
  enables(
    'pave {way} @for',
    '<The Oslo Accords> paved the way for {the Wye River Memorandum}.',
    'The road was paved.',
    { object: 'for|to', confidence: 0.68 },
  ),
  enables(
    'open {way|door} @for',
    '<The Oslo Accords> opened the way for {the Wye River Memorandum}.',
    'The door opened.',
    { object: 'for|to' },
  ),
  enables(
    'lay {groundwork|foundation|basis} @for',
    '<The Oslo Accords> laid the groundwork for {the Wye River Memorandum}.',
    'The hen laid an egg.',
    { object: 'for|of' },
  ),
  enables('set {stage} @for', '<The coup> set the stage for {the Libyan civil war}.', 'He set the table.'),
  enables(
    'strengthen',
    '<The Sochi Memorandum> strengthened {the Astana process}.',
    'The wind strengthened.',
    { objectLabels: ['Agreement', 'Process', 'Policy', 'Event'], confidence: 0.55 },
  ),
  enables('boost', '<The coup> boosted {the Astana process}.', 'The boost was small.', {
    objectLabels: ['Agreement', 'Process', 'Policy', 'Event', 'Infrastructure'],
    confidence: 0.5,
  }),
  enables(
    'legitimize/legitimise',
    '<The Sochi Memorandum> legitimized {the Astana process}.',
    'The paper was legitimized.',
    { objectLabels: ['Agreement', 'Process', 'Policy', 'Event'] },
  ),
  enables('revive', '<The Sochi Memorandum> revived {the Geneva process}.', 'He was revived.', {
    confidence: 0.5,
  }),
  enables('support/help', '<The Sochi Memorandum> helped {the Geneva process}.', 'Help came late.', {
    subjectLabels: ['Event', 'Agreement', 'Process', 'Policy'],
    confidence: 0.4,
  }),
  prevents(
    'prevent',
    '<The Sochi Memorandum> prevented {Operation Dawn of Idlib}.',
    'The rain prevents dust.',
    { object: 'patient|complement|from', confidence: 0.68 },
  ),
  prevents('avert', '<The Sochi Memorandum> averted {the Idlib offensive}.', 'He averted his eyes.'),
  prevents('block', '<Turkey> blocked {the Geneva process}.', 'The block is heavy.'),
  prevents('obstruct', '<Turkey> obstructed {the Geneva process}.', 'The view is obstructed.'),
  prevents('hinder', '<Turkey> hindered {the Geneva process}.', 'The hind leg is lame.'),
  prevents('hamper/impede', '<Turkey> hampered {the Geneva process}.', 'The hamper was full.'),
  prevents('halt', '<The armistice> halted {the offensive against Seoul}.', 'The halt was short.'),
  prevents('stop', '<The Sochi Memorandum> has stopped {the Libyan civil war}.', 'The bus stop is near.', {
    object: 'patient|complement|from',
  }),
  prevents('end', '<The Dayton Agreement> ended {the Bosnian War}.', 'The end is near.', {
    subjectLabels: ['Event', 'Agreement', 'Process', 'Policy', 'Country', 'Person', 'Organization'],
    confidence: 0.6,
  }),
  prevents('undermine', '<The coup> undermined {the Skhirat Agreement}.', 'The cliff was undermined.'),
  prevents('derail', '<The coup> derailed {the Skhirat Agreement}.', 'The train derailed.'),
  prevents('disrupt', '<The coup> disrupted {the Geneva process}.', 'The class was disrupted.'),
  prevents('sabotage', '<Iran> sabotaged {the Geneva process}.', 'The sabotage failed.'),
  prevents('delay/postpone', '<Turkey> delayed {the Geneva process}.', 'The train was delayed.', {
    confidence: 0.55,
  }),
  prevents('suspend', '<Turkey> suspended {the Geneva process}.', 'The bridge is suspended.', {
    objectLabels: ['Agreement', 'Process', 'Policy', 'Event', 'Infrastructure'],
    confidence: 0.5,
  }),
  prevents('cancel', '<Russia> cancelled {South Stream}.', 'The stamp was cancelled.', { confidence: 0.6 }),
  prevents('terminate', '<Egypt> terminated {the Camp David Accords}.', 'The bus terminates here.', {
    confidence: 0.5,
  }),
  prevents('weaken', '<The coup> weakened {the Skhirat Agreement}.', 'The storm weakened.', {
    objectLabels: ['Agreement', 'Process', 'Policy', 'Event'],
  }),
  prevents('limit/restrict/constrain', '<The coup> limited {the Geneva process}.', 'The limit is ten.', {
    objectLabels: ['Agreement', 'Process', 'Policy', 'Event'],
    confidence: 0.5,
  }),
  prevents('complicate', '<The coup> complicated {the Geneva process}.', 'The sum is complicated.', {
    objectLabels: ['Agreement', 'Process', 'Policy', 'Event'],
    confidence: 0.5,
  }),
  prevents('deter', '<NATO> deterred {the invasion of Finland}.', 'He was not deterred.', {
    confidence: 0.6,
  }),
  prevents(
    'abolish/dissolve/disband',
    '<The Dayton Agreement> abolished {the Vance-Owen peace plan}.',
    'The fee was abolished.',
    { confidence: 0.55 },
  ),
  prevents('quell/suppress/crush/contain/curb', '<Ethiopia> quelled {the coup}.', 'He quelled his hunger.', {
    confidence: 0.55,
  }),
  prevents(
    'thwart/scuttle/stymie/ruin/doom',
    '<The coup> thwarted {the Skhirat Agreement}.',
    'Rain ruined the picnic.',
    { confidence: 0.6 },
  ),
  prevents('avoid', '<The Sochi Memorandum> has avoided {the Libyan civil war}.', 'He avoids meat.', {
    confidence: 0.5,
  }),
  prevents('foil', '<Iraq> foiled {the coup}.', 'The foil is thin.'),
  prevents('put {end} @to', '<The Dayton Agreement> put an end to {the Bosnian War}.', 'He put a pen down.'),
];
