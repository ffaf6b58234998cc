import { nounRows, type Frame } from '../frame.ts';

const LANDS = ['Country', 'Place', 'Infrastructure'] as const;

const opposition = nounRows('OPPOSES', 'opposition noun', { object: 'to|against' });
const rivalry = nounRows('OPPOSES', 'rivalry noun mutual', { object: 'with', confidence: 0.72 });
const blame = nounRows('ACCUSES', 'blame noun', { object: 'of|against' });
const threat = nounRows('THREATENS', 'threat noun', { object: 'to|against' });
const sanction = nounRows('SANCTIONS', 'sanction noun', { object: 'on|against|upon' });
const attack = nounRows('ATTACKS', 'force noun', { object: 'on|against' });
const fight = nounRows('ATTACKS', 'fight noun mutual', { object: 'with|against', confidence: 0.7 });
const intervention = nounRows('INTERVENES_IN', 'intervention noun', { object: 'in|into' });
const control = nounRows('CONTROLS', 'control noun', { object: 'of|over' });

/** Nouns of opposition, blame, threat, sanction, force, intervention and control. */
export const CONFLICT_NOUNS: readonly Frame[] = [
  opposition('opposition', '<Greece>’s opposition to {Turkey} is old.', 'The opposition won in Greece.'),
  opposition(
    'resistance',
    '<Ukraine>’s resistance to {Russia} is strong.',
    'The resistance of the wire fell.',
  ),
  opposition('objection', '<Turkey>’s objection to {NATO} was heard.', 'The objection was heard.'),
  opposition('animosity/enmity', '<Iran>’s animosity toward {Israel} is old.', 'Animosity hurts.', {
    object: 'to|toward|towards|with|against',
  }),
  opposition('rejection', '<Iran>’s rejection of {Israel} is old.', 'Rejection hurts.', { object: 'of' }),
  opposition('refusal', '<Iran>’s refusal of {Israel} is old.', 'Refusal hurts.', {
    object: 'of',
    confidence: 0.55,
  }),
  opposition('concern', '<Turkey>’s concerns about {the YPG} grew.', 'The concern made cars.', {
    object: 'about|over',
    confidence: 0.5,
  }),
  opposition('fear', '<Poland>’s fear of {Russia} grew.', 'Fear grew.', { object: 'of', confidence: 0.5 }),
  opposition('distrust/mistrust/suspicion', '<Iran>’s distrust of {Washington} grew.', 'Distrust grew.', {
    object: 'of|toward|towards',
  }),
  opposition('protest', '<Turkey> staged protests against {Israel}.', 'Protest is a right.', {
    object: 'against',
    confidence: 0.65,
  }),
  opposition('veto', '<Turkey>’s veto of {Finland} surprised many.', 'The veto is old.', {
    object: 'of|on|against',
    confidence: 0.65,
  }),
  opposition('boycott', '<Saudi Arabia>’s boycott of {Qatar} ended.', 'The boycott ended.', {
    object: 'of|against',
    confidence: 0.65,
  }),
  opposition(
    'withdrawal',
    '<Washington>’s withdrawal from {the Paris Agreement} shocked many.',
    'The withdrawal of cash is easy.',
    { object: 'from', objectLabels: ['Agreement', 'Process'], confidence: 0.55 },
  ),
  opposition(
    'violation',
    '<Russia>’s violations of {the Minsk Agreement} went on.',
    'The violation cost him ten dollars.',
    { object: 'of', confidence: 0.6 },
  ),
  opposition(
    'uprising/revolt/rebellion',
    '<Hungary>’s revolt against {the Soviet Union} failed.',
    'The revolt failed.',
    { object: 'against' },
  ),
  rivalry('rivalry', '<Iran>’s rivalry with {Saudi Arabia} is old.', 'Rivalry is old.'),
  rivalry('competition', '<Turkey>’s competition with {Iran} is old.', 'The competition was on TV.'),
  rivalry('tension', '<Turkey>’s tensions with {Greece} grew.', 'The tension of the wire fell.'),
  rivalry('dispute', '<Turkey>’s dispute with {Greece} grew.', 'The dispute ended.'),
  rivalry('conflict', '<Armenia>’s conflict with {Azerbaijan} is old.', 'A conflict of interest is bad.', {
    confidence: 0.65,
  }),
  rivalry('disagreement', '<Turkey>’s disagreements with {Russia} grew.', 'Disagreement is human.'),
  rivalry('difference', '<Turkey>’s differences with {Russia} grew.', 'The difference is small.', {
    confidence: 0.55,
  }),
  rivalry('confrontation', '<Turkey>’s confrontation with {Russia} grew.', 'The confrontation ended.'),
  rivalry('crisis', '<Turkey>’s crisis with {Russia} grew.', 'The crisis ended.', { confidence: 0.6 }),
  rivalry('friction', '<Turkey>’s friction with {Russia} grew.', 'The friction of the wheel grew.'),
  rivalry('rift', '<Turkey>’s rift with {NATO} grew.', 'The rift valley is long.'),
  rivalry('feud', '<Qatar>’s feud with {Egypt} grew.', 'The feud ended.'),
  rivalry('quarrel', '<Qatar>’s quarrel with {Egypt} grew.', 'The quarrel ended.'),
  rivalry('standoff/stand-off', '<Turkey>’s standoff with {Greece} ended.', 'The standoff ended.'),
  rivalry('split', '<China>’s split with {the Soviet Union} deepened.', 'The split in the wood grew.', {
    object: 'with|from',
    confidence: 0.6,
  }),
  rivalry('antagonism', '<Turkey>’s antagonism with {Russia} is old.', 'Antagonism is old.', {
    object: 'with|toward|towards',
  }),
  rivalry(
    'disagreement/divergence',
    '<Turkey>’s divergences with {Russia} grew.',
    'The divergence is small.',
    { object: 'with|from', confidence: 0.55 },
  ),
  blame('accusation', '<Turkey>’s accusations against {Syria} were loud.', 'The accusation was false.', {
    object: 'against|of',
  }),
  blame('allegation', '<Ukraine>’s allegations against {Russia} were loud.', 'The allegation was false.', {
    object: 'against',
  }),
  blame('condemnation', '<France>’s condemnation of {Turkey} was loud.', 'Condemnation was loud.'),
  blame('criticism', '<Germany>’s criticism of {Israel} was mild.', 'Literary criticism is fun.', {
    object: 'of|against',
  }),
  blame('denunciation', '<Iran>’s denunciation of {Israel} was loud.', 'The denunciation was loud.'),
  blame('complaint', '<Iran>’s complaint against {Israel} was heard.', 'The complaint was heard.', {
    object: 'against|about',
    confidence: 0.65,
  }),
  blame('lawsuit/case', '<Nicaragua> brought a case against {the United States}.', 'The case was brown.', {
    object: 'against',
    confidence: 0.6,
  }),
  threat('threat', '<Iran>’s threat to {Israel} grew.', 'The threat of rain grew.', {
    object: 'to|against',
    confidence: 0.7,
  }),
  threat('pressure', '<Washington> put pressure on {Israel}.', 'The pressure in the tube fell.', {
    object: 'on|upon|against',
  }),
  threat('ultimatum', '<Austria>’s ultimatum to {Serbia} expired.', 'The ultimatum expired.', {
    object: 'to',
  }),
  threat('warning', '<Washington>’s warning to {Turkey} was loud.', 'The warning light was on.', {
    object: 'to|against',
    confidence: 0.62,
  }),
  threat('coercion', '<Russia>’s coercion of {Georgia} failed.', 'Coercion fails.', { object: 'of|against' }),
  sanction('sanction', '<Washington> imposed sanctions on {Iran}.', 'Sanctions were lifted in Iran.'),
  sanction('embargo', '<Washington> imposed an embargo on {Syria}.', 'The embargo hurt.'),
  sanction('blockade', '<Egypt>’s blockade of {Gaza} hurt.', 'The blockade hurt.', {
    object: 'of|on|against',
  }),
  sanction('ban', '<Russia>’s ban on {Georgia} hurt.', 'The ban on smoking hurt.', { confidence: 0.55 }),
  sanction('restriction', '<Russia> imposed restrictions on {Turkey}.', 'The restriction hurt.', {
    confidence: 0.6,
  }),
  sanction('tariff', '<Washington> imposed tariffs on {China}.', 'The tariff is low.'),
  sanction('penalty', '<Washington> imposed penalties on {Turkey}.', 'The penalty kick failed.', {
    confidence: 0.65,
  }),
  attack('attack', '<Iraq>’s attack on {Kuwait} failed.', 'The heart attack killed him.', {
    object: 'on|against|in',
  }),
  attack('assault', '<Khalifa Haftar>’s assault on {Tripoli} failed.', 'The assault failed.'),
  attack('offensive', '<Haftar> launched an offensive against {Tripoli}.', 'The joke was offensive.', {
    object: 'on|against|in',
    confidence: 0.72,
  }),
  attack('strike', '<Israel> launched strikes on {Syria}.', 'The strike of the miners ended.', {
    object: 'on|against|in',
  }),
  attack('airstrike', '<Israel> launched airstrikes on {Syria}.', 'The airstrike failed.', {
    object: 'on|against|in',
  }),
  attack('raid', '<Israel>’s raid on {Jenin} ended.', 'The raid ended.', { object: 'on|against|in' }),
  attack('invasion', '<Russia>’s invasion of {Ukraine} failed.', 'The invasion of privacy is bad.', {
    object: 'of|into',
  }),
  attack('bombing', '<Israel>’s bombing of {Gaza} went on.', 'The bombing ended.', { object: 'of' }),
  attack('bombardment', '<Israel>’s bombardment of {Gaza} went on.', 'The bombardment ended.', {
    object: 'of',
  }),
  attack('shelling', '<Syria>’s shelling of {Idlib} went on.', 'The shelling ended.', { object: 'of' }),
  attack('aggression', '<Russia>’s aggression against {Ukraine} went on.', 'Aggression is bad.', {
    object: 'against|in|toward|towards',
  }),
  attack('killing', '<Israel>’s killing of {Hassan Nasrallah} shocked Iran.', 'The killing ended.', {
    object: 'of',
  }),
  attack(
    'assassination',
    '<Israel>’s assassination of {Ismail Haniyeh} shocked Iran.',
    'The assassination ended.',
    { object: 'of' },
  ),
  attack('murder', '<Saudi Arabia>’s murder of {Jamal Khashoggi} shocked Turkey.', 'The murder ended.', {
    object: 'of',
  }),
  attack('downing', '<Turkey>’s downing of {a Russian jet} shocked many.', 'The downing ended.', {
    object: 'of',
  }),
  attack('defeat', '<Azerbaijan>’s defeat of {Armenia} shocked many.', 'The defeat hurt.', { object: 'of' }),
  attack('destruction', '<Israel>’s destruction of {Hamas} failed.', 'The destruction was great.', {
    object: 'of',
    confidence: 0.6,
  }),
  attack(
    'repression/suppression/crackdown',
    '<Turkey>’s crackdown on {the PKK} went on.',
    'The crackdown ended.',
    { object: 'on|of|against', confidence: 0.6 },
  ),
  attack('siege', '<Serbia>’s siege of {Sarajevo} ended.', 'The siege ended.', { object: 'of' }),
  attack('campaign', '<Turkey>’s campaign against {the YPG} went on.', 'The campaign of the party ended.', {
    object: 'against',
    confidence: 0.65,
  }),
  attack('operation', '<Turkey> launched an operation against {the YPG}.', 'The operation saved his eye.', {
    object: 'against',
  }),
  attack('coup', '<Khalifa Haftar>’s coup against {Muammar Gaddafi} failed.', 'The coup failed.', {
    object: 'against',
    confidence: 0.7,
  }),
  attack('retaliation', '<Iran>’s retaliation against {Israel} came late.', 'Retaliation is bad.', {
    object: 'against',
    confidence: 0.6,
  }),
  attack('atrocity/massacre', '<ISIS> committed atrocities against {the YPG}.', 'The massacre ended.', {
    object: 'against|of',
    confidence: 0.6,
  }),
  fight('war', '<Iraq>’s war with {Iran} lasted long.', 'The war ended.', { object: 'with|against|on' }),
  fight('fight/fighting', '<Iraq>’s fight against {ISIS} lasted long.', 'The fight ended.'),
  fight('battle', '<Iraq>’s battle against {ISIS} lasted long.', 'The battle ended.', { confidence: 0.6 }),
  fight('clash', '<Armenia>’s clashes with {Azerbaijan} went on.', 'The clash ended.'),
  fight('struggle', '<Algeria>’s struggle against {France} was long.', 'Life is a struggle.', {
    confidence: 0.65,
  }),
  fight('skirmish', '<China>’s skirmish with {India} ended.', 'The skirmish ended.'),
  intervention('intervention', '<Russia>’s intervention in {Syria} began.', 'The intervention began.'),
  intervention(
    'interference/meddling',
    '<Russia>’s interference in {Moldova} went on.',
    'Interference hurt the radio.',
  ),
  intervention('involvement', '<Turkey>’s involvement in {Libya} grew.', 'Involvement grew.', {
    objectLabels: [...LANDS, 'Event'],
    confidence: 0.65,
  }),
  intervention('presence', '<Russia>’s presence in {Syria} grew.', 'His presence helped.', {
    object: 'in|on|at',
    objectLabels: LANDS,
    confidence: 0.7,
  }),
  intervention('deployment', '<Russia>’s deployment in {Syria} grew.', 'The deployment ended.', {
    object: 'in|to|into',
    objectLabels: LANDS,
  }),
  intervention('incursion', '<Turkey>’s incursion into {Syria} began.', 'The incursion began.'),
  intervention('operation', '<Turkey>’s operations in {Syria} began.', 'The operation saved his eye.', {
    object: 'in|into|inside',
    objectLabels: LANDS,
    confidence: 0.65,
  }),
  intervention('campaign', '<Russia>’s campaign in {Syria} began.', 'The campaign began.', {
    objectLabels: LANDS,
    confidence: 0.6,
  }),
  intervention('base', '<Russian> bases in {Syria} grew.', 'The base of the statue broke.', {
    object: 'in|at',
    objectLabels: LANDS,
    confidence: 0.65,
  }),
  intervention(
    'troop/soldier/mercenary/peacekeeper',
    '<Russian> troops in {Syria} slept.',
    'The troops slept.',
    { subject: 'agent|self', object: 'in|on|at', objectLabels: LANDS, confidence: 0.62 },
  ),
  intervention('force', '<Russian> forces in {Syria} slept.', 'The force of the wind fell.', {
    subject: 'agent|self',
    object: 'in|on|at',
    objectLabels: LANDS,
    confidence: 0.55,
  }),
  intervention('mission', '<Russia>’s mission in {Syria} began.', 'The mission began.', {
    objectLabels: LANDS,
    confidence: 0.5,
  }),
  intervention(
    'withdrawal',
    '<American> withdrawal from {Somalia} was quick.',
    'The withdrawal of cash is easy.',
    { object: 'from', objectLabels: LANDS, confidence: 0.5 },
  ),
  intervention('role', '<Russia>’s role in {Syria} grew.', 'The role in the film is small.', {
    objectLabels: LANDS,
    confidence: 0.5,
  }),
  intervention('aggression', '<Russia>’s aggression in {Georgia} went on.', 'Aggression is bad.', {
    objectLabels: LANDS,
    confidence: 0.35,
  }),
  control('independence', '{Algeria} gained independence from <France>.', 'Independence is dear.', {
    subject: 'from',
    object: 'agent',
    polarity: 'negated',
    confidence: 0.6,
    objectLabels: ['Country', 'Place'],
  }),
  control(
    'control/rule/administration/occupation/domination',
    '{Crimea} remained under <Russian> control.',
    'Control is hard.',
    {
      marker: 'under',
      subject: 'agent|of',
      object: 'bearer',
      objectLabels: ['Country', 'Place', 'Infrastructure'],
    },
  ),
  control('control', '<Hamas>’s control of {Gaza} is firm.', 'The remote control broke.'),
  control('occupation', '<Israel>’s occupation of {Gaza} ended.', 'His occupation is farming.', {
    object: 'of',
  }),
  control('annexation', '<Russia>’s annexation of {Abkhazia} shocked many.', 'The annexation ended.', {
    object: 'of',
  }),
  control(
    'seizure/capture/takeover/conquest',
    '<Hamas>’s seizure of {Gaza} shocked many.',
    'He had a seizure.',
    { object: 'of' },
  ),
  control('rule', '<Hamas>’s rule over {Gaza} is firm.', 'The rule is simple.', {
    object: 'over|of|in',
    confidence: 0.65,
  }),
  control('sovereignty', '<Ukraine>’s sovereignty over {Crimea} is clear.', 'Sovereignty matters.', {
    object: 'over',
    confidence: 0.65,
  }),
  control(
    'dominance/domination/hegemony',
    '<Russia>’s dominance over {Belarus} is clear.',
    'Dominance matters.',
    { object: 'of|over|in', confidence: 0.6 },
  ),
  control('influence', '<Russia>’s influence over {Belarus} is clear.', 'Influence matters.', {
    object: 'over',
    confidence: 0.55,
  }),
  control('colony', '<France>’s colony of {Algeria} was large.', 'The ant colony was large.', {
    confidence: 0.6,
  }),
  control('blockade', '<Egypt>’s blockade of {the Straits of Tiran} ended.', 'The blockade ended.', {
    object: 'of',
    objectLabels: ['Place', 'Infrastructure'],
    confidence: 0.45,
  }),
];
