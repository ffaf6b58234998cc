import { verbRows, type Frame } from '../frame.ts';

const attacks = verbRows('ATTACKS', 'force');
const fights = verbRows('ATTACKS', 'fight mutual', { confidence: 0.72 });
const harms = verbRows('ATTACKS', 'harm', { confidence: 0.65 });
const enters = verbRows('INTERVENES_IN', 'intervention');
const deploys = verbRows('INTERVENES_IN', 'deployment', { confidence: 0.72 });
const takes = verbRows('CONTROLS', 'capture');
const holds = verbRows('CONTROLS', 'rule', { confidence: 0.72 });
const losesHold = verbRows('CONTROLS', 'loss', { polarity: 'negated', confidence: 0.6 });

const THINGS = [
  'Country',
  'Place',
  'Infrastructure',
  'ArmedGroup',
  'Organization',
  'Weapon',
  'Event',
  'Person',
] as const;
const LANDS = ['Country', 'Place', 'Infrastructure'] as const;

/** Verbs of force, intervention and control. */
export const FORCE_VERBS: readonly Frame[] = [
  attacks('attack', '<Russia> attacked {Ukraine}.', 'Turkey and Libya met before Russia was attacked.'),
  attacks('invade', '<Russia> invaded {Ukraine}.', 'Weeds invaded the garden.'),
  attacks('bomb', '<Israel> bombed {Syria}.', 'A bomb was found in Syria.'),
  attacks('bombard', '<Turkey> bombarded {the YPG}.', 'The bombardier left Turkey.'),
  attacks('shell', '<Syria> shelled {Idlib}.', 'The shell lay in Syria near Idlib.'),
  attacks('strike', '<Israel> struck {Damascus}.', 'The clock struck ten in Damascus.', {
    objectLabels: THINGS,
  }),
  attacks('raid', '<Israel> raided {Jenin}.', 'The raid ended.'),
  attacks('assault', '<The Taliban> assaulted {Kunduz}.', 'The assault ended.'),
  attacks('storm', '<The Taliban> stormed {Kabul}.', 'A storm hit Kabul.'),
  attacks('shoot -down', '<Turkey> has shot down {a Russian jet}.', 'He shot down the hill in Turkey.'),
  attacks('down', '<Turkey> downed {a Russian jet}.', 'He went down the hill in Turkey.'),
  attacks('kill', '<Israel> killed {Hassan Nasrallah}.', 'Time was killed in Israel.'),
  attacks('assassinate', '<Israel> assassinated {Ismail Haniyeh}.', 'The assassin left Israel.'),
  attacks('execute', '<The Taliban> executed {Mohammad Najibullah}.', 'The plan was executed in Kabul.', {
    objectLabels: ['Person'],
  }),
  attacks('murder', '<Saudi Arabia> murdered {Jamal Khashoggi}.', 'The murder shocked Turkey.'),
  attacks('massacre', '<ISIS> massacred {the Free Syrian Army}.', 'The massacre shocked Turkey.'),
  attacks('defeat', '<Azerbaijan> defeated {Armenia}.', 'The defeat hurt Armenia.'),
  attacks(
    'crush',
    '<The Soviet Union> crushed {the Hungarian Revolution}.',
    'The grapes were crushed in Hungary.',
  ),
  attacks('rout', '<The Taliban> routed {the Northern Alliance}.', 'The route to Kabul is long.'),
  attacks('repel/repulse', '<Ukraine> repelled {Russia}.', 'The spray repels flies.', { confidence: 0.65 }),
  attacks('destroy', '<Israel> destroyed {Hamas}.', 'The fire destroyed a house in Israel.', {
    objectLabels: THINGS,
  }),
  attacks('besiege', '<Serbia> besieged {Sarajevo}.', 'The siege ended.'),
  attacks('ambush', '<The Taliban> ambushed {the United Nations}.', 'The ambush failed.'),
  attacks('target', '<Turkey> targeted {the YPG}.', 'The target was set in Turkey.', {
    objectLabels: THINGS,
    confidence: 0.7,
  }),
  attacks('hit', '<Iran> hit {Israel} with missiles.', 'The song was a hit in Israel.', {
    objectLabels: THINGS,
    confidence: 0.65,
  }),
  attacks('retaliate @against', 'In April <Iran> has retaliated against {Israel}.', 'They retaliated.', {
    confidence: 0.65,
  }),
  attacks('sink', '<Ukraine> sank {the Moskva}.', 'The stone sank near Ukraine.', { confidence: 0.7 }),
  attacks('conquer', '<Iraq> conquered {Kuwait}.', 'Love conquers all.', { confidence: 0.7 }),
  attacks('declare {war} @on', '<Germany> declared war on {Poland}.', 'He declared a holiday in Poland.', {
    object: 'on|against',
  }),
  attacks('crack -down', '<Syria> cracked down on {Hamas}.', 'The ice cracked in Syria.', {
    object: 'on',
    confidence: 0.65,
  }),
  attacks('suppress/quell/quash', '<Syria> suppressed {the Arab Spring}.', 'The cough was suppressed.', {
    confidence: 0.6,
  }),
  attacks('fire @at', '<Iran> fired at {Israel}.', 'He was fired in Israel.', { object: 'at|on|into' }),
  attacks('open {fire} @on', '<Syria> opened fire on {Turkey}.', 'The shop opened in Turkey.', {
    object: 'on|at',
  }),
  attacks('march @on', '<Khalifa Haftar> marched on {Tripoli}.', 'In March he was in Tripoli.', {
    object: 'on|against|into',
  }),
  attacks(
    'advance @on',
    '<Khalifa Haftar> advanced on {Tripoli}.',
    'The class advanced to the next book on Libya.',
    { object: 'on|against|toward|towards', confidence: 0.65 },
  ),
  attacks(
    'arrest/detain/imprison/jail',
    '<Turkey> arrested {Andrew Brunson}.',
    'The arrest shocked Turkey.',
    { objectLabels: ['Person', 'ArmedGroup', 'Organization'], confidence: 0.5 },
  ),
  attacks('kidnap/abduct', '<Boko Haram> abducted {Amina Ali}.', 'The kidnapper left Nigeria.', {
    objectLabels: ['Person'],
    confidence: 0.65,
  }),
  fights('fight', '<Turkey> fought {the PKK}.', 'The fight in Turkey was long.', {
    object: 'patient|against|with',
  }),
  fights('battle', '<Iraq> battled {ISIS}.', 'The battle in Iraq was long.', {
    object: 'patient|with|against',
  }),
  fights('clash @with', '<Armenia> clashed with {Azerbaijan} on the border.', 'The colours clash.', {
    object: 'with',
    confidence: 0.6,
  }),
  fights('skirmish @with', '<China> skirmished with {India}.', 'The skirmish ended.', { object: 'with' }),
  harms('ravage/devastate', '<Iraq> devastated {Kuwait}.', 'The news was devastating.'),
  harms('persecute', '<Iraq> persecuted {the Kurdistan Democratic Party}.', 'The play is about persecution.'),
  harms('oppress', '<Iraq> oppressed {the Kurdistan Democratic Party}.', 'The heat was oppressive.'),
  harms('hack', '<Russia> hacked {the Democratic Party}.', 'He hacked at the tree.'),
  harms('subdue', '<France> subdued {Algeria}.', 'The light was subdued.'),
  harms(
    'eliminate/neutralize/neutralise',
    '<Turkey> eliminated {the PKK} in the area.',
    'The team was eliminated.',
    { objectLabels: THINGS },
  ),
  harms('drive -out', '<The Taliban> drove out {ISIS}.', 'He drove out of town.'),
  harms('drive @from', '<Turkey> drove {ISIS} from Jarablus.', 'He drove from Turkey to Syria.', {
    object: 'patient',
    objectLabels: ['ArmedGroup', 'Organization'],
  }),
  harms('dislodge', '<Turkey> dislodged {ISIS}.', 'The stone was dislodged.'),
  enters('intervene @in', '<Russia> intervened in {Syria}.', 'A holiday intervened.'),
  enters('meddle @in', '<Russia> meddled in {Moldova}.', 'The neighbour meddled.'),
  enters('interfere @in', '<Russia> interfered in {Moldova}.', 'Noise interfered.', { object: 'in|with' }),
  enters('enter', '<Turkey> entered {Syria} with tanks.', 'He entered the name.', {
    objectLabels: LANDS,
    confidence: 0.55,
  }),
  enters('cross @into', '<Turkey> crossed into {Syria}.', 'He crossed the street.'),
  enters('move @into', '<Russia> moved into {Crimea}.', 'The family moved into a house.', {
    confidence: 0.6,
  }),
  enters('operate @in', '<The Wagner Group> operates in {Libya}.', 'The doctor operated in the morning.', {
    object: 'in|inside|within|from|across',
    objectLabels: LANDS,
    subjectLabels: ['Country', 'ArmedGroup', 'Weapon'],
    confidence: 0.6,
  }),
  enters('fight @in', '<The Wagner Group> fought in {Libya}.', 'They fought in vain.', {
    objectLabels: LANDS,
    confidence: 0.6,
  }),
  enters('occupy', '<Turkey> occupied {Afrin}.', 'The seat was occupied.', {
    objectLabels: LANDS,
    confidence: 0.35,
  }),
  enters('withdraw @from', '<The United States> withdrew from {Afghanistan}.', 'He withdrew money.', {
    objectLabels: LANDS,
    confidence: 0.55,
  }),
  enters('pull -out', '<The United States> pulled out of {Afghanistan}.', 'The dentist pulled out a tooth.', {
    object: 'of|out of|from',
    confidence: 0.55,
  }),
  enters('land @in', '<The United States> landed in {Lebanon}.', 'He landed a job.', {
    object: 'in|at|on',
    subjectLabels: ['Country', 'ArmedGroup', 'Organization'],
    objectLabels: LANDS,
    confidence: 0.5,
  }),
  deploys('deploy @in', '<Russia> deployed troops in {Syria}.', 'The chute was deployed.', {
    object: 'in|to|into|on|at|along|across|near|throughout',
    objectLabels: LANDS,
    item: 'patient',
  }),
  deploys(
    'send {troop|force|soldier|fighter|mercenary|army|unit|jet|tank|warship|ship|adviser|advisor|observer|peacekeeper|marine|contingent|military} @to',
    '<Turkey> sent troops to {Libya}.',
    'Turkey sent a letter to Libya.',
    { object: 'to|into|in', objectLabels: LANDS, item: 'patient' },
  ),
  deploys('dispatch @to', '<Turkey> dispatched soldiers to {Libya}.', 'The parcel was dispatched.', {
    object: 'to|into',
    objectLabels: LANDS,
    item: 'patient',
    confidence: 0.55,
  }),
  deploys(
    'station @in',
    '<Russia> stationed soldiers in {Armenia}.',
    'The train left the station in Armenia.',
    { object: 'in|at|on|along|near', objectLabels: LANDS, item: 'patient' },
  ),
  deploys('garrison', '<Russia> garrisoned {Armenia}.', 'The garrison left.', { objectLabels: LANDS }),
  deploys('base @in', '<Russia> had based its bombers in {Syria}.', 'The film is based on a book.', {
    object: 'in|at',
    objectLabels: LANDS,
    subjectLabels: ['Country', 'Organization'],
    confidence: 0.5,
  }),
  deploys(
    'maintain {presence|base|garrison|troop|force} @in',
    '<Russia> maintains a base in {Syria}.',
    'Russia maintains a garden.',
    { object: 'in|at|on|along|near', objectLabels: LANDS, item: 'patient' },
  ),
  deploys(
    'have {presence|base|garrison|troop|force|soldier} @in',
    '<Turkey> has a base in {Qatar}.',
    'Turkey has a poet.',
    { object: 'in|at|on|near', objectLabels: LANDS, item: 'patient', confidence: 0.65 },
  ),
  deploys(
    'establish/build/open {base|presence|outpost|foothold} @in',
    '<Turkey> established a base in {Somalia}.',
    'Turkey established a school.',
    { object: 'in|at|on|near', objectLabels: LANDS, item: 'patient' },
  ),
  deploys(
    'launch/conduct/begin/start {operation|campaign|incursion|offensive|airstrike|strike|intervention} @in',
    '<Turkey> launched an operation in {Syria}.',
    'Turkey launched a satellite.',
    { object: 'in|into|inside', objectLabels: LANDS },
  ),
  deploys('patrol', '<Russia> patrolled {Manbij}.', 'A patrol left Turkey.', {
    objectLabels: LANDS,
    confidence: 0.6,
  }),
  takes('capture', '<The Taliban> captured {Kabul}.', 'The photo captured the mood.'),
  takes('seize', '<Russia> seized {Crimea}.', 'He seized the moment.'),
  takes('occupy', '<Russia> occupied {Crimea}.', 'The seat was occupied.'),
  takes('annex', '<Russia> annexed {Crimea}.', 'The annex of the hotel is new.'),
  takes('conquer', '<Iraq> conquered {Kuwait}.', 'Love conquers all.', { confidence: 0.72 }),
  takes('overrun', '<ISIS> has overrun {Mosul}.', 'The show overran.'),
  takes('take', '<The Taliban> took {Kabul}.', 'He took a pen.', {
    objectLabels: ['Place'],
    confidence: 0.55,
  }),
  takes('take -over', '<Hamas> took over {Gaza}.', 'The car took over an hour.'),
  takes(
    'retake/recapture/reconquer/regain/reclaim',
    '<Azerbaijan> regained {Shusha}.',
    'He retook the exam.',
  ),
  takes('liberate', '<Azerbaijan> liberated {Shusha}.', 'The poem is liberating.', { confidence: 0.65 }),
  takes('secure', '<Turkey> secured {Jarablus}.', 'The door was secured.', {
    objectLabels: ['Place', 'Infrastructure'],
    confidence: 0.5,
  }),
  takes('incorporate', '<Russia> incorporated {Crimea}.', 'The firm was incorporated.', { confidence: 0.5 }),
  takes('acquire', '<Italy> acquired {Eritrea}.', 'He acquired a taste.', {
    objectLabels: ['Place', 'Country', 'Infrastructure'],
    confidence: 0.5,
  }),
  takes('colonize/colonise', '<France> colonized {Algeria}.', 'Ants colonized the field.'),
  takes('partition', '<Britain> partitioned {Palestine}.', 'The room has a partition.', { confidence: 0.5 }),
  takes('blockade', '<Egypt> blockaded {the Straits of Tiran}.', 'The blockade ended.', {
    objectLabels: ['Place', 'Infrastructure'],
    confidence: 0.4,
  }),
  takes('close', '<Turkey> closed {the Bosporus}.', 'The shop closed.', {
    objectLabels: ['Place', 'Infrastructure'],
    confidence: 0.6,
  }),
  holds('control', '<Hamas> controls {Gaza}.', 'The control in Gaza was tight.'),
  holds('rule', '<Hamas> rules {Gaza}.', 'The rule in Gaza is old.', {
    object: 'patient|over',
    objectLabels: ['Place', 'Country', 'ArmedGroup'],
  }),
  holds('govern', '<Hamas> governs {Gaza}.', 'The governor left Gaza.', {
    objectLabels: ['Place', 'Country'],
  }),
  holds('administer', '<Britain> administered {Palestine}.', 'The drug was administered.'),
  holds('dominate', '<Russia> dominates {the Black Sea}.', 'The tower dominates the view.', {
    confidence: 0.6,
  }),
  holds('hold', '<Ukraine> held {Bakhmut}.', 'Ukraine held a vote.', {
    objectLabels: ['Place'],
    confidence: 0.55,
  }),
  holds('claim', '<Argentina> claims {the Falkland Islands}.', 'He made a claim in Argentina.', {
    objectLabels: ['Place', 'Infrastructure'],
    confidence: 0.5,
  }),
  holds('manage', '<Egypt> manages {the Suez Canal}.', 'He managed to leave Egypt.', {
    objectLabels: ['Place', 'Infrastructure'],
    confidence: 0.6,
  }),
  holds('police', '<Russia> policed {Nagorno-Karabakh}.', 'The police left Russia.', { confidence: 0.5 }),
  losesHold('lose', '<Armenia> lost {Shusha}.', 'He lost a pen.', { objectLabels: ['Place', 'Country'] }),
  losesHold('cede', '<Mexico> ceded {California}.', 'He ceded the point.', {
    objectLabels: ['Place', 'Country'],
  }),
  losesHold('relinquish/surrender', '<Britain> relinquished {Hong Kong}.', 'He relinquished the title.', {
    objectLabels: ['Place', 'Country'],
  }),
];
