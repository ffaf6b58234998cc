import { nounRows, type Frame } from '../frame.ts';

const support = nounRows('BACKS', 'support noun', { object: 'for|to|of' });
const aid = nounRows('BACKS', 'aid noun', { object: 'to|for', confidence: 0.75 });
const alliance = nounRows('ALLIED_WITH', 'alliance noun', { object: 'with|between' });
const ties = nounRows('COOPERATES_WITH', 'relation noun', { object: 'with|to', confidence: 0.7 });
const joint = nounRows('COOPERATES_WITH', 'joint work noun', { object: 'with', confidence: 0.75 });
const recognition = nounRows('RECOGNIZES', 'recognition noun', { object: 'of' });

/** Nouns of support, alliance, relations and recognition. */
export const ALIGNMENT_NOUNS: readonly Frame[] = [
  support('support', '<Turkey>’s support for {the GNA} grew.', 'The support of the bridge broke in Turkey.'),
  support('backing', '<Russia>’s backing for {Syria} grew.', 'The paper has a backing.', {
    object: 'for|of|to',
  }),
  support('endorsement', '<Iran>’s endorsement of {Hezbollah} was loud.', 'The cheque needs an endorsement.'),
  support('sympathy', '<Serbia>’s sympathy for {Russia} is old.', 'He felt sympathy.', {
    object: 'for|with|to',
  }),
  support('solidarity', '<Poland> expressed solidarity with {Ukraine}.', 'Solidarity is a virtue.', {
    object: 'with',
  }),
  support('commitment', '<Washington>’s commitment to {NATO} is firm.', 'It takes commitment.', {
    object: 'to',
    confidence: 0.62,
  }),
  support('allegiance', '<The LNA> pledged allegiance to {Khalifa Haftar}.', 'Allegiance matters.', {
    object: 'to',
  }),
  support('loyalty', '<Hezbollah>’s loyalty to {Iran} is strong.', 'Loyalty matters.', { object: 'to' }),
  support('patronage', '<Iran>’s patronage of {Hezbollah} is old.', 'The library lives on patronage.', {
    object: 'of|for',
  }),
  support('sponsorship', '<Iran>’s sponsorship of {Hezbollah} is old.', 'The race found sponsorship.', {
    object: 'of',
  }),
  support('defense/defence', '<Russia>’s defense of {Syria} is firm.', 'The ministry of defense moved.', {
    object: 'of',
    confidence: 0.55,
  }),
  support('protection', '<France>’s protection of {Lebanon} is old.', 'The coat gives protection.', {
    object: 'of|for',
    confidence: 0.6,
  }),
  support('approval', '<Washington>’s approval of {the Abraham Accords} came late.', 'He won approval.', {
    object: 'of|for',
    confidence: 0.6,
  }),
  support('praise', '<Hungary>’s praise for {Russia} surprised many.', 'Praise is sweet.', {
    object: 'for|of',
    confidence: 0.65,
  }),
  support('guarantee', '<Britain>’s guarantee to {Poland} was firm.', 'The guarantee ended.', {
    object: 'to|of|for',
    confidence: 0.6,
  }),
  support(
    'implementation',
    '<Ukraine>’s implementation of {the Minsk Agreement} was slow.',
    'The implementation was slow.',
    { object: 'of', confidence: 0.5 },
  ),
  aid('aid', '<Iranian> aid to {Hezbollah} grew.', 'The hearing aid broke.'),
  aid('assistance', '<Russian> assistance to {Syria} grew.', 'He asked for assistance.'),
  aid('help', '<Russia>’s help to {Syria} came late.', 'Help came late.', { confidence: 0.65 }),
  aid('funding', '<Qatari> funding for {Hamas} grew.', 'The school needs funding.'),
  aid('training', '<Turkey> provided training to {the Free Syrian Army}.', 'Training is hard.', {
    object: 'to|for|of',
  }),
  aid('relief', '<Turkey> sent relief to {Pakistan}.', 'It was a relief.', { confidence: 0.5 }),
  aid('subsidy', '<Russian> subsidies to {Belarus} fell.', 'Subsidies fell.', { object: 'to|for' }),
  aid('bailout', '<Russia>’s bailout of {Belarus} was large.', 'The bailout was large.', {
    object: 'of|for|to',
  }),
  aid(
    'backing/support/help/assistance/aid',
    'With <American> backing, {Panama} seceded from Colombia.',
    'He did it with backing.',
    {
      marker: 'with',
      subject: 'agent|from|of',
      object: 'bearer',
      objectLabels: ['Country', 'Organization', 'ArmedGroup', 'Person'],
      confidence: 0.7,
    },
  ),
  joint(
    'cooperation/coordination/collaboration/partnership/conjunction/alliance',
    'In cooperation with {Russia}, <Turkey> built the road.',
    'In cooperation there is strength.',
    { marker: 'in', subject: 'bearer' },
  ),
  alliance('alliance', '<Turkey>’s alliance with {Azerbaijan} is close.', 'The alliance is old.'),
  alliance('coalition', '<Likud> formed a coalition with {Shas}.', 'The coalition fell.', {
    object: 'with',
    confidence: 0.65,
  }),
  alliance('axis', '<Iran>’s axis with {Syria} is old.', 'The axis of the earth is tilted.', {
    object: 'with',
    confidence: 0.6,
  }),
  ties('relation', '<Turkey>’s relations with {Russia} improved.', 'The relation of x to y is odd.'),
  ties('relationship', '<Turkey>’s relationship with {Russia} improved.', 'Their relationship ended.'),
  ties('tie', '<Turkey>’s ties with {Russia} are close.', 'He wore a tie in Turkey.'),
  ties('link', '<Iran>’s links with {Syria} are close.', 'The link is broken.', { confidence: 0.62 }),
  ties('bond', '<Turkey>’s bond with {Azerbaijan} is close.', 'The bond was sold.', { confidence: 0.65 }),
  ties('friendship', '<Cuba>’s friendship with {Venezuela} is close.', 'Friendship is a gift.', {
    object: 'with',
  }),
  ties('contact', '<Israel>’s contacts with {Jordan} grew.', 'The contact lens broke.', {
    object: 'with',
    confidence: 0.5,
  }),
  ties(
    'rapprochement',
    '<Turkey>’s rapprochement with {Russia} began in 2016.',
    'Rapprochement takes time.',
    { object: 'with' },
  ),
  ties('reconciliation', '<Turkey>’s reconciliation with {Egypt} took years.', 'Reconciliation takes time.', {
    object: 'with',
  }),
  ties(
    'normalization/normalisation',
    '<Turkey>’s normalization with {Egypt} took years.',
    'Normalization takes time.',
    { object: 'with' },
  ),
  ties('détente/detente', '<Turkey>’s détente with {Greece} held.', 'Détente takes time.', {
    object: 'with',
  }),
  ties('understanding', '<Turkey> reached an understanding with {Russia}.', 'Understanding takes time.', {
    object: 'with',
    confidence: 0.6,
  }),
  ties('dialogue', '<Turkey>’s dialogue with {Russia} continued.', 'The dialogue in the film is good.', {
    object: 'with',
    confidence: 0.55,
  }),
  ties('convergence', '<Turkey>’s convergence with {Russia} is new.', 'The convergence is new.', {
    object: 'with',
  }),
  ties('proximity', '<Turkey>’s proximity to {Russia} is new.', 'The proximity of the shop helps.', {
    confidence: 0.4,
  }),
  joint('cooperation', '<Turkey>’s cooperation with {Russia} deepened.', 'Cooperation takes time.'),
  joint('collaboration', '<Turkey>’s collaboration with {Russia} deepened.', 'Collaboration takes time.'),
  joint('coordination', '<Turkey>’s coordination with {Russia} deepened.', 'Coordination takes time.'),
  joint('partnership', '<Turkey>’s partnership with {Russia} deepened.', 'Partnership takes time.'),
  joint('engagement', '<Turkey>’s engagement with {Russia} deepened.', 'The engagement party was fun.', {
    confidence: 0.65,
  }),
  joint('interaction', '<Turkey>’s interaction with {Russia} deepened.', 'The interaction of drugs is odd.', {
    confidence: 0.65,
  }),
  joint('integration', '<Belarus>’s integration with {Russia} deepened.', 'Integration takes time.'),
  joint('exercise', '<Egypt> held exercises with {Russia}.', 'Exercise is good.', { confidence: 0.7 }),
  joint('drill', '<Egypt> held drills with {Russia}.', 'The drill broke.'),
  joint('patrol', '<Turkey> conducted patrols with {Russia}.', 'The patrol left.'),
  joint('work', '<Turkey>’s work with {Russia} deepened.', 'Work is hard.', { confidence: 0.45 }),
  joint('agreement', '<Turkey>’s agreement with {Russia} held.', 'Agreement takes time.', {
    confidence: 0.65,
  }),
  joint('deal', '<Turkey>’s deal with {Russia} held.', 'A good deal of time passed.', { confidence: 0.65 }),
  joint('accord', '<Turkey>’s accord with {Russia} held.', 'He did it of his own accord.', {
    confidence: 0.65,
  }),
  joint('pact', '<Turkey>’s pact with {Russia} held.', 'The pact held.', { confidence: 0.65 }),
  joint('treaty', '<Turkey>’s treaty with {Greece} held.', 'The treaty held.', { confidence: 0.65 }),
  joint('memorandum', '<Turkey>’s memorandum with {Libya} held.', 'The memorandum was long.', {
    confidence: 0.65,
  }),
  joint('compromise', '<Turkey>’s compromise with {Russia} held.', 'Compromise takes time.', {
    confidence: 0.6,
  }),
  recognition('recognition', '<Russia>’s recognition of {Abkhazia} came in 2008.', 'Recognition takes time.'),
  recognition(
    'acknowledgment/acknowledgement',
    '<Egypt>’s acknowledgment of {Israel} came late.',
    'The book has an acknowledgment.',
    { confidence: 0.65 },
  ),
];
