import { verbRows, type Frame } from '../frame.ts';

const opposes = verbRows('OPPOSES', 'rejection');
const rivals = verbRows('OPPOSES', 'rivalry mutual', { confidence: 0.72 });
const resists = verbRows('OPPOSES', 'resistance', { confidence: 0.7 });
const accuses = verbRows('ACCUSES', 'blame');
const threatens = verbRows('THREATENS', 'threat');
const presses = verbRows('THREATENS', 'pressure', {
  confidence: 0.5,
  objectLabels: ['Country', 'Organization', 'ArmedGroup'],
  subjectLabels: ['Country', 'Organization', 'ArmedGroup', 'Person'],
});
const sanctions = verbRows('SANCTIONS', 'sanction');

/** Verbs of opposition, blame, threat and sanction. */
export const OPPOSITION_VERBS: readonly Frame[] = [
  opposes('oppose @to', '<Iran> is opposed to {Israel}.', 'The wall is opposed.', { subject: 'patient' }),
  opposes('oppose', '<Greece> opposes {Turkey}.', 'As opposed to Greece, Turkey is large.'),
  opposes('reject', '<Serbia> rejected {the Rambouillet Agreement}.', 'The body rejected the organ.'),
  opposes('object @to', '<Turkey> objected to {NATO}.', 'The object in Turkey was old.'),
  opposes('denounce', '<Iran> denounced {the Abraham Accords}.', 'Nobody in Iran spoke.', {
    confidence: 0.6,
  }),
  opposes('protest', '<Greece> protested {the Libya deal}.', 'A protest in Greece was calm.', {
    object: 'patient|against',
    confidence: 0.6,
  }),
  opposes('veto', '<Russia> vetoed {Resolution 2118}.', 'The veto of Russia is old.'),
  opposes('boycott', '<Egypt> boycotted {the Geneva process}.', 'The boycott in Egypt failed.'),
  opposes(
    'disagree @with',
    '<France> disagrees with {Turkey}.',
    'Scholars disagree about France and Turkey.',
    { confidence: 0.7 },
  ),
  opposes('differ @with', '<France> differed with {Germany}.', 'Tastes differ in France.', {
    object: 'with|from',
    confidence: 0.5,
  }),
  opposes('clash @with', '<France> clashed with {Turkey} at the summit.', 'The colours clash.', {
    confidence: 0.65,
  }),
  rivals('compete @with', '<Turkey> competes with {Iran}.', 'Athletes compete in Turkey and Iran.', {
    object: 'with|against',
  }),
  rivals('vie @with', '<Saudi Arabia> vied with {Iran}.', 'Painters vie for the prize in Iran.', {
    object: 'with',
  }),
  rivals('rival', '<Iran> rivals {Saudi Arabia}.', 'A rival shop opened in Iran.'),
  rivals('contend @with', '<Greece> contended with {Turkey}.', 'The film is a contender in Greece.', {
    object: 'with',
    confidence: 0.5,
  }),
  rivals('quarrel @with', '<Iran> quarreled with {Iraq}.', 'A quarrel in Iran ended.', { object: 'with' }),
  rivals('feud @with', '<Qatar> feuded with {Egypt}.', 'A feud in Qatar ended.', { object: 'with' }),
  rivals('collide @with', '<Russia> collided with {Turkey} in Libya.', 'Two cars collided in Turkey.', {
    object: 'with',
    confidence: 0.5,
  }),
  rivals('break @with', '<Yugoslavia> broke with {the Soviet Union}.', 'The glass broke in Yugoslavia.', {
    object: 'with',
  }),
  rivals('fall -out', '<Qatar> fell out with {Egypt}.', 'He fell out of a window in Egypt.', {
    object: 'with',
  }),
  resists('resist', '<Ukraine> resisted {Russia}.', 'The metal resists rust.'),
  resists('defy', '<Iran> defied {the United States}.', 'The view in Iran defies words.'),
  resists('challenge', '<China> challenged {the United States}.', 'A challenge for China is water.'),
  resists('confront', '<NATO> confronted {Russia}.', 'Problems confront the town.'),
  resists('counter', '<Saudi Arabia> countered {Iran}.', 'The counter in Iran was long.'),
  resists('contain', '<Washington> contained {the Soviet Union}.', 'The box in Washington contains a map.', {
    subjectLabels: ['Country', 'Organization', 'Person'],
    objectLabels: ['Country', 'ArmedGroup', 'Organization'],
    confidence: 0.6,
  }),
  resists('balance', '<Turkey> balanced {Russia}.', 'The book is a balanced view.', {
    object: 'patient|against',
    confidence: 0.5,
  }),
  resists('combat', '<Iraq> combated {ISIS}.', 'Combat in Iraq was hard.'),
  resists('thwart', '<Washington> thwarted {Iran}.', 'The rain thwarted the picnic.'),
  resists('frustrate', '<Turkey> frustrated {NATO}.', 'He was frustrated in Turkey.', { confidence: 0.55 }),
  resists(
    'alienate',
    'The speech showed how <Turkey> had alienated {Israel}.',
    'The film is about an alienated youth.',
  ),
  resists(
    'antagonize/antagonise',
    '<Turkey> antagonized {its neighbour Israel}.',
    'The antagonist came from Israel.',
  ),
  resists('irritate', '<Turkey> irritated {Washington}.', 'His skin was irritated in Turkey.', {
    confidence: 0.45,
  }),
  resists('isolate', '<Washington> isolated {Iran}.', 'He felt isolated in Iran.', { confidence: 0.65 }),
  resists('exclude', '<Russia> excluded {France} from the talks.', 'The price excludes tax.', {
    confidence: 0.6,
  }),
  resists(
    'marginalize/marginalise/sideline',
    '<Russia> sidelined {the United Nations}.',
    'He sat on the sideline in Russia.',
    { confidence: 0.6 },
  ),
  resists('undermine', '<Russia> undermined {NATO}.', 'The cliff was undermined by the sea.', {
    subjectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup'],
    objectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup', 'Process', 'Agreement'],
    confidence: 0.55,
  }),
  resists('weaken', '<Washington> weakened {Iran}.', 'The storm weakened near Iran.', {
    objectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup'],
    subjectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup'],
    confidence: 0.5,
  }),
  resists('destabilize/destabilise', '<Russia> destabilized {Ukraine}.', 'The boat was destabilized.'),
  resists('expel', '<Egypt> expelled {Qatar}.', 'He was expelled from school in Egypt.', { confidence: 0.6 }),
  resists('oust', '<The military> ousted {Mohamed Morsi}.', 'The tenant was ousted.', {
    subjectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup'],
  }),
  resists('overthrow', '<The Taliban> overthrew {Ashraf Ghani}.', 'The ball was overthrown.'),
  resists('topple', '<NATO> toppled {Muammar Gaddafi}.', 'The tree toppled in Libya.'),
  resists('depose', '<Khalifa Haftar> deposed {Fayez al-Sarraj}.', 'He gave a deposition in Libya.'),
  resists('unseat', '<Khalifa Haftar> unseated {Fayez al-Sarraj}.', 'The rider lost his seat in Libya.'),
  resists(
    'dismiss',
    '<Recep Tayyip Erdogan> dismissed {Ahmet Davutoglu}.',
    'The class was dismissed in Turkey.',
    { objectLabels: ['Person', 'Organization', 'Agreement', 'Process'], confidence: 0.55 },
  ),
  resists('outlaw', '<Turkey> outlawed {the PKK}.', 'An outlaw lived in Turkey.', { confidence: 0.65 }),
  resists('ban', '<Russia> banned {Jehovah’s Witnesses}.', 'Smoking was banned in Russia.', {
    objectLabels: ['Organization', 'ArmedGroup', 'Person'],
    confidence: 0.6,
  }),
  resists('rebel @against', '<Hungary> rebelled against {the Soviet Union}.', 'A rebel from Hungary left.', {
    confidence: 0.75,
  }),
  resists('revolt @against', '<Hungary> revolted against {the Soviet Union}.', 'A revolt in Hungary began.', {
    confidence: 0.75,
  }),
  resists('campaign @against', '<Iran> campaigned against {Israel}.', 'The campaign in Iran was long.'),
  resists('vote @against', '<Cuba> voted against {Resolution 242}.', 'People in Cuba voted early.'),
  resists('violate', '<Russia> violated {the Budapest Memorandum}.', 'The driver violated the speed limit.', {
    confidence: 0.6,
  }),
  resists('abandon', '<Washington> abandoned {the Paris Agreement}.', 'The house in Paris was abandoned.', {
    confidence: 0.55,
  }),
  resists('repudiate', '<Iran> repudiated {the Algiers Accords}.', 'The claim was repudiated.', {
    confidence: 0.7,
  }),
  resists(
    'withdraw @from',
    '<Washington> withdrew from {the Paris Agreement}.',
    'He withdrew money from a bank.',
    { objectLabels: ['Agreement', 'Process'], confidence: 0.55 },
  ),
  resists('break -off', '<Iran> broke off relations with {Egypt}.', 'The branch broke off.', {
    object: 'with',
  }),
  resists(
    'cut/sever/break/suspend {tie|relation|diplomatic_relation|contact}',
    '<Egypt> cut ties with {Qatar}.',
    'He cut his tie in Egypt.',
    { object: 'with' },
  ),
  resists(
    'recall {ambassador}',
    '<Turkey> recalled its ambassador from {Israel}.',
    'He recalled a song from Israel.',
    { object: 'from|to', confidence: 0.65 },
  ),
  resists('distrust/mistrust', '<Iran> distrusts {the United States}.', 'There is distrust in Iran.'),
  resists('fear', '<Poland> feared {Russia}.', 'Fear in Poland was high.', { confidence: 0.5 }),
  resists('complain @about', '<Turkey> complained about {the YPG}.', 'He complained of pain in Turkey.', {
    confidence: 0.6,
  }),
  accuses('accuse', '<Turkey> accused {Syria} of the attack.', 'The accused left Syria for Turkey.'),
  accuses('blame', '<Ukraine> blamed {Russia} for the crash.', 'The blame in Ukraine is shared.'),
  accuses('blame @on', '<Ukraine> blamed the crash on {Russia}.', 'The blame in Ukraine is shared.'),
  accuses('condemn', '<France> condemned {Turkey}.', 'The building in France was condemned.'),
  accuses('criticize/criticise', '<Germany> criticized {Israel}.', 'The critic left Germany for Israel.'),
  accuses('censure', '<The United Nations> censured {Israel}.', 'The censure came late.'),
  accuses('denounce', '<Iran> denounced {Israel}.', 'Nobody in Iran spoke of Israel.'),
  accuses('decry', '<China> decried {the United States}.', 'The painting was sold in China.'),
  accuses(
    'deplore',
    '<Greece> deplored {the Turkish invasion of Cyprus}.',
    'The state of the road was deplorable.',
  ),
  accuses('slam', '<Iran> slammed {Israel}.', 'The door slammed in Iran.', { confidence: 0.7 }),
  accuses('lambast/lambaste', '<Iran> lambasted {Israel}.', 'The lamb was roasted in Iran.'),
  accuses('rebuke', '<Washington> rebuked {Turkey}.', 'A rebuke was heard in Washington.'),
  accuses('chide', '<Washington> chided {the European Union}.', 'The child was from Turkey.'),
  accuses('fault', '<Congress> faulted {Saudi Arabia}.', 'The fault in Turkey moved.'),
  accuses('suspect', '<Ankara> suspected {Washington} of delay.', 'A suspect left Ankara.', {
    confidence: 0.6,
  }),
  accuses(
    'portray/depict/brand/label',
    '<Ankara> has portrayed {Israel} as a bully.',
    'The brand is from Turkey.',
    { confidence: 0.55 },
  ),
  accuses(
    'designate',
    '<Washington> designated {Hezbollah} a terrorist organization.',
    'He met the designated driver in Washington.',
    { confidence: 0.5 },
  ),
  accuses('complain @of', '<Iran> complained of {Iraqi attacks}.', 'He complained in Iran.', {
    confidence: 0.4,
  }),
  threatens('threaten', '<Russia> threatened {Ukraine}.', 'Rain threatened in Russia.'),
  threatens('menace', '<Russia> menaced {Finland}.', 'The menace in Finland was real.'),
  threatens('intimidate', '<China> intimidated {Taiwan}.', 'The exam in China was hard.'),
  threatens('blackmail', '<Russia> blackmailed {Moldova}.', 'The mail from Russia was black.'),
  threatens('coerce', '<Russia> coerced {Georgia}.', 'He came to Georgia from Russia.'),
  threatens('endanger', '<Iran> endangered {Israel}.', 'The bird is endangered in Iran.', {
    confidence: 0.6,
  }),
  threatens(
    'jeopardize/jeopardise',
    '<Turkey> jeopardized {the Astana process}.',
    'His leg was in jeopardy.',
    { confidence: 0.6 },
  ),
  threatens('warn', '<Washington> warned {Turkey}.', 'The sign in Turkey warned of ice.', {
    confidence: 0.6,
  }),
  threatens('bully', '<China> bullied {Vietnam}.', 'The bully left China.'),
  presses('press', '<Washington> pressed {Israel}.', 'The press in Israel wrote.'),
  presses('pressure', '<Washington> pressured {Israel}.', 'The pressure in Israel fell.'),
  presses('force', '<Russia> forced {Georgia} to retreat.', 'The force of Russia was spent.', {
    confidence: 0.5,
  }),
  presses('compel', '<Washington> compelled {Iraq} to leave.', 'The story is compelling.', {
    confidence: 0.5,
  }),
  presses('provoke', '<Iraq> provoked {Iran}.', 'The book on Iran is provoking.', {
    confidence: 0.5,
  }),
  presses('encircle', '<NATO> encircled {Russia}.', 'Trees encircled the house.'),
  presses('harass', '<Iran> harassed {Saudi Arabia}.', 'The guest was harassed.'),
  sanctions('sanction', '<The United States> sanctioned {Turkey}.', 'Turkey met sanctions.'),
  sanctions('embargo', '<Washington> embargoed {Cuba}.', 'The embargo hurt.'),
  sanctions('blacklist', '<Washington> blacklisted {Iran}.', 'The list from Iran was black.'),
  sanctions('blockade', '<Israel> blockaded {Gaza}.', 'The blockade ended.'),
  sanctions('penalize/penalise', '<Washington> penalized {Turkey}.', 'The team was penalized.', {
    confidence: 0.65,
  }),
  sanctions('punish', '<Washington> punished {Turkey}.', 'The child was punished.', { confidence: 0.6 }),
  sanctions(
    'expel @from',
    '<Washington> expelled {Turkey} from the F-35 program.',
    'He was expelled from school.',
    { object: 'patient', objectLabels: ['Country', 'Organization'], confidence: 0.5 },
  ),
  sanctions('remove', '<Washington> removed {Turkey} from the F-35 program.', 'The tooth was removed.', {
    objectLabels: ['Country'],
    confidence: 0.4,
  }),
  sanctions('slap', '<Washington> slapped {Turkey} with sanctions.', 'He slapped the table in Turkey.', {
    confidence: 0.6,
  }),
];
