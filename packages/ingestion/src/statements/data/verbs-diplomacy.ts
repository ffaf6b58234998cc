import { verbRows, type Frame } from '../frame.ts';

const consults = verbRows('CONSULTS_WITH', 'meeting');
const addresses = verbRows('CONSULTS_WITH', 'address', { confidence: 0.62 });
const brokers = verbRows('BROKERED', 'deal');
const mediates = verbRows('MEDIATES', 'mediation');
const proposes = verbRows('PROPOSED', 'initiative');
const signs = verbRows('SIGNED', 'signature');
const agreesWith = verbRows('COOPERATES_WITH', 'joint agreement', { confidence: 0.62 });
const hosts = verbRows('HOSTED', 'host');
const joins = verbRows('PARTICIPATES_IN', 'participation');
const belongs = verbRows('MEMBER_OF', 'membership');
const leads = verbRows('LEADS', 'leadership');

const PEOPLE = ['Country', 'Person', 'Organization', 'ArmedGroup'] as const;
const DEALS = ['Agreement', 'Policy', 'Process', 'Event'] as const;

/** Verbs of meeting, mediating, proposing, signing, hosting, taking part, belonging and leading. */
export const DIPLOMACY_VERBS: readonly Frame[] = [
  consults(
    'meet',
    '<Vladimir Putin> met {Recep Tayyip Erdogan} in Sochi.',
    'The plan met the needs of Turkey.',
    { object: 'patient|with', objectLabels: PEOPLE },
  ),
  consults('talk @with', '<Turkey> talked with {Russia}.', 'The talk in Turkey was dull.', {
    object: 'with|to',
  }),
  consults('speak @with', '<Vladimir Putin> spoke with {Emmanuel Macron}.', 'He speaks Russian.', {
    object: 'with|to',
  }),
  consults('negotiate @with', '<Turkey> negotiated with {Russia}.', 'Turkey negotiated well.'),
  consults('confer @with', '<Washington> conferred with {London}.', 'The title was conferred in London.'),
  consults('consult @with', '<Turkey> consulted with {Russia}.', 'The map was consulted.', {
    object: 'with|patient',
  }),
  consults('discuss @with', '<Turkey> discussed the road with {Russia}.', 'Turkey discussed the plan.'),
  consults('visit', '<Vladimir Putin> visited {Turkey}.', 'A visit ended.', {
    object: 'patient|with',
    objectLabels: ['Country', 'Person', 'Organization'],
    subjectLabels: PEOPLE,
  }),
  consults('travel @to', '<Vladimir Putin> traveled to {Iran}.', 'Light travels to the eye.', {
    objectLabels: ['Country'],
    subjectLabels: ['Person', 'Organization'],
    confidence: 0.6,
  }),
  consults('phone/telephone', 'On Monday <Putin> phoned {Erdogan}.', 'The phone rang.'),
  consults('receive', '<Vladimir Putin> received {Ali Khamenei} in Moscow.', 'The letter was received.', {
    objectLabels: ['Person'],
    confidence: 0.6,
  }),
  consults('welcome', '<Vladimir Putin> welcomed {Bashar al-Assad} in Sochi.', 'You are welcome.', {
    objectLabels: ['Person'],
    subjectLabels: ['Person', 'Country'],
    confidence: 0.5,
  }),
  consults('parley @with', '<Turkey> parleyed with {Russia}.', 'The parley ended.'),
  consults('liaise @with', '<Turkey> liaised with {Russia}.', 'The liaison ended.'),
  consults('bargain @with', '<Turkey> bargained with {Russia}.', 'The bargain was good.'),
  consults('communicate @with', '<Israel> communicated with {Russia}.', 'He communicates well.'),
  consults('deal @with', '<Turkey> dealt with {Russia}.', 'The book deals with love.', {
    objectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup'],
    subjectLabels: PEOPLE,
    confidence: 0.5,
  }),
  addresses('urge', '<Washington> urged {Israel} to wait.', 'The urge was strong.'),
  addresses('ask', '<Ukraine> asked {Poland} for help.', 'He asked a question.'),
  addresses('inform', '<Russia> informed {Turkey} of the plan.', 'The book is informed.'),
  addresses('persuade/convince', '<Turkey> persuaded {Russia} to wait.', 'He was convinced.'),
  addresses('approach', '<Egypt> approached {Israel} about peace.', 'The storm approached Egypt.', {
    objectLabels: PEOPLE,
  }),
  addresses('write @to', '<Nikita Khrushchev> wrote to {John F. Kennedy}.', 'He wrote a book.'),
  addresses('invite', '<Russia> invited {the Taliban}.', 'The food is inviting.', { objectLabels: PEOPLE }),
  addresses('advise', '<Washington> advised {Israel} to wait.', 'He was well advised.'),
  addresses('lobby', '<Israel> lobbied {Washington}.', 'The lobby was full.'),
  addresses('assure/reassure', '<Russia> assured {Turkey} of this.', 'He was assured.'),
  addresses('appeal @to', '<Ukraine> appealed to {NATO}.', 'The dish appeals to him.', {
    objectLabels: PEOPLE,
  }),
  brokers('broker', '<Russia> brokered {a ceasefire}.', 'The broker left Russia.'),
  brokers('mediate', '<Turkey> mediated {the Black Sea Grain Initiative}.', 'The media in Turkey are loud.', {
    objectLabels: ['Agreement'],
  }),
  brokers('negotiate', '<Qatar> negotiated {the Doha Agreement}.', 'Turkey negotiated with Russia.', {
    objectLabels: ['Agreement', 'Policy'],
    confidence: 0.65,
  }),
  brokers('facilitate', '<Oman> facilitated {the nuclear deal}.', 'The tool facilitates reading.', {
    objectLabels: ['Agreement'],
    subjectLabels: PEOPLE,
    confidence: 0.6,
  }),
  brokers('draft', '<France> drafted {Resolution 1701}.', 'The draft in France was cold.', {
    confidence: 0.65,
  }),
  brokers(
    'engineer/orchestrate',
    '<Henry Kissinger> engineered {the Sinai Agreement}.',
    'The engineer left Egypt.',
    { confidence: 0.55 },
  ),
  brokers('secure', '<Russia> secured {a ceasefire}.', 'The door was secured.', {
    objectLabels: ['Agreement'],
    confidence: 0.5,
  }),
  brokers('work -out', '<Britain> worked out {the Dayton Agreement}.', 'He worked out in the gym.', {
    confidence: 0.55,
  }),
  mediates('mediate', '<Norway> mediated {the Oslo process}.', 'The media are loud.', {
    object: 'patient|in|between',
  }),
  mediates('mediate @between', '<Qatar> will mediate between {Israel} and Hamas.', 'The media are loud.'),
  mediates('arbitrate', '<Britain> arbitrated {the Beagle dispute}.', 'The arbiter left.', {
    object: 'patient|between',
  }),
  mediates('intercede', '<Turkey> interceded between {Syria} and Israel.', 'The saint intercedes.', {
    object: 'in|between|with',
  }),
  mediates('reconcile', '<Egypt> reconciled {Fatah} and Hamas.', 'The sums were reconciled.', {
    confidence: 0.6,
  }),
  mediates('resolve', '<Norway> resolved {the Cyprus dispute}.', 'He resolved to leave.', {
    objectLabels: ['Event', 'Process'],
    confidence: 0.4,
  }),
  proposes('propose', '<France> proposed {the Geneva process}.', 'He proposed to her in France.'),
  proposes('suggest', '<Turkey> suggested {the Astana process}.', 'The data suggest rain.'),
  proposes('initiate', '<Russia> initiated {the Astana process}.', 'He was initiated.'),
  proposes('launch', '<Russia> launched {the Astana process}.', 'The rocket was launched.', {
    objectLabels: ['Process', 'Agreement', 'Policy'],
  }),
  proposes('call @for', '<Turkey> called for {a ceasefire}.', 'He called for help.'),
  proposes('demand', '<Egypt> demanded {a ceasefire}.', 'The demand for oil fell.', { object: 'patient' }),
  proposes('announce', '<Turkey> announced {Operation Peace Spring}.', 'The winner was announced.'),
  proposes('seek', '<Armenia> sought {a ceasefire}.', 'He sought a pen.', { object: 'patient|for' }),
  proposes('request', '<Libya> requested {a ceasefire}.', 'The form was requested.'),
  proposes('offer', '<Russia> offered {a ceasefire}.', 'The offer was good.', { objectLabels: DEALS }),
  proposes('advocate', '<France> advocated {a ceasefire}.', 'The advocate left.', {
    object: 'patient|for',
    objectLabels: DEALS,
    confidence: 0.5,
  }),
  proposes('introduce', '<France> introduced {Resolution 1701}.', 'He introduced himself.', {
    objectLabels: DEALS,
  }),
  proposes('declare', '<Russia> declared {a ceasefire}.', 'He declared his love.', { objectLabels: DEALS }),
  proposes('push @for', '<France> pushed for {a ceasefire}.', 'He pushed the door.'),
  proposes('convene', '<Germany> convened {the Berlin Conference}.', 'The class convened.', {
    confidence: 0.6,
  }),
  proposes('order', '<Vladimir Putin> ordered {the annexation of Crimea}.', 'He ordered soup.', {
    objectLabels: ['Event', 'Policy'],
    confidence: 0.6,
  }),
  proposes('present/submit/table', '<Egypt> presented {the Arab Peace Initiative}.', 'The present is good.', {
    objectLabels: DEALS,
    confidence: 0.6,
  }),
  proposes('outline/unveil', '<Egypt> unveiled {the Arab Peace Initiative}.', 'The statue was unveiled.', {
    confidence: 0.6,
  }),
  proposes('plan', '<Turkey> planned {Operation Peace Spring}.', 'The plan was good.', {
    objectLabels: ['Event', 'Infrastructure', 'Process'],
    confidence: 0.5,
  }),
  proposes(
    'establish/create/found',
    '<Russia> established {the Astana process}.',
    'The shop was established.',
    { objectLabels: ['Process', 'Agreement', 'Policy', 'Organization'], confidence: 0.5 },
  ),
  signs('sign', '<Turkey> signed {the Lausanne Treaty}.', 'He signed the book.', { object: 'patient' }),
  signs(
    'sign/conclude/ratify/reach/initial @with',
    'Japan signed {the Neutrality Pact} with <the Soviet Union>.',
    'He signed the book with a pen.',
    {
      subject: 'with',
      object: 'patient',
      subjectLabels: PEOPLE,
      objectLabels: ['Agreement'],
      confidence: 0.72,
    },
  ),
  signs('ratify', '<Iran> ratified {the Paris Agreement}.', 'The ratio is fixed.'),
  signs('conclude', '<Turkey> concluded {the Montreux Convention}.', 'The talk concluded.', {
    objectLabels: ['Agreement', 'Policy'],
  }),
  signs('initial', '<Armenia> initialed {the Paris Agreement}.', 'The initial plan failed.'),
  signs('reach', '<Turkey and Russia> reached {a ceasefire}.', 'He reached the shore.', {
    objectLabels: ['Agreement'],
  }),
  signs('accede @to', '<Turkey> acceded to {the Paris Agreement}.', 'He acceded to the throne.', {
    objectLabels: ['Agreement'],
  }),
  signs('agree @on', '<Turkey and Russia> agreed on {a ceasefire}.', 'They agreed.', {
    object: 'on|to|upon',
    objectLabels: ['Agreement', 'Process'],
  }),
  signs('negotiate', '<Turkey and Russia> negotiated {the Sochi Memorandum}.', 'He negotiated well.', {
    objectLabels: ['Agreement'],
    confidence: 0.55,
  }),
  signs('strike', '<Turkey> struck {the Grain Agreement} with Russia.', 'The clock struck ten.', {
    objectLabels: ['Agreement'],
  }),
  signs('enter @into', '<Turkey> entered into {the Montreux Convention}.', 'He entered into the room.', {
    object: 'into|patient',
    objectLabels: ['Agreement'],
  }),
  signs(
    'seal/finalize/finalise/complete',
    '<Turkey> finalized {the Grain Agreement}.',
    'The envelope was sealed.',
    { objectLabels: ['Agreement'] },
  ),
  agreesWith('sign @with', '<Turkey> signed a memorandum with {Libya}.', 'Turkey signed with a pen.', {
    objectLabels: PEOPLE,
  }),
  agreesWith(
    'conclude @with',
    '<Turkey> concluded a treaty with {Greece}.',
    'The talk concluded with a song.',
    { objectLabels: PEOPLE },
  ),
  agreesWith(
    'reach {agreement|deal|accord|understanding|compromise|settlement|ceasefire} @with',
    '<Turkey> reached a deal with {Russia}.',
    'He reached the shore with Russia.',
    { objectLabels: PEOPLE },
  ),
  agreesWith(
    'sign {agreement|deal|accord|memorandum|treaty|pact|contract|protocol|convention}',
    '<Turkey and {Russia}> signed an agreement.',
    'He signed the book in Turkey.',
    { object: 'with', objectLabels: PEOPLE },
  ),
  hosts('host', '<Turkey> hosted {the Istanbul summit}.', 'The host left Turkey.', {
    objectLabels: ['Event', 'Process', 'Agreement'],
  }),
  hosts('hold', '<Egypt> held {the Cairo Conference}.', 'He held a pen.', {
    objectLabels: ['Event', 'Process'],
    subjectLabels: ['Country', 'Place', 'Organization'],
    confidence: 0.5,
  }),
  hosts('organize/organise', '<France> organized {the Paris Conference}.', 'The room was organized.', {
    objectLabels: ['Event', 'Process'],
    confidence: 0.6,
  }),
  hosts('hold @in', '{The Geneva Conference} was held in <Switzerland>.', 'The pen was held in the hand.', {
    subject: 'in|at',
    object: 'patient',
    objectLabels: ['Event', 'Process'],
    confidence: 0.5,
  }),
  joins('participate @in', '<Iran> participated in {the Astana process}.', 'He participated.'),
  joins('take {part} @in', '<Iran> took part in {the Astana process}.', 'He took a pen.'),
  joins('attend', '<Turkey> attended {the Berlin Conference}.', 'The nurse attended.'),
  joins('join', '<Iran> joined {the Astana process}.', 'The pipes were joined.', {
    objectLabels: ['Event', 'Process', 'Agreement', 'Infrastructure', 'Policy'],
  }),
  joins('engage @in', '<Iran> engaged in {the Astana process}.', 'He engaged a lawyer.'),
  joins('involve @in', '<Iran> was involved in {the Syrian civil war}.', 'The work involved risk.', {
    subject: 'patient',
    object: 'in',
  }),
  joins('fight @in', '<Turkey> fought in {the Korean War}.', 'They fought in vain.', {
    object: 'in',
    objectLabels: ['Event'],
  }),
  joins('fight', '<Armenia> fought {the Second Karabakh War}.', 'He fought sleep.', {
    objectLabels: ['Event'],
  }),
  joins('enter', '<Turkey> entered {the First World War}.', 'He entered the room.', {
    object: 'patient|into',
    objectLabels: ['Event', 'Process'],
  }),
  joins('contribute @to', '<Turkey> contributed to {KFOR}.', 'He contributed money.', {
    objectLabels: ['Event', 'Process', 'Infrastructure', 'Organization'],
    confidence: 0.5,
  }),
  joins('wage', '<Russia> waged {the Chechen War}.', 'The wage is low.', { objectLabels: ['Event'] }),
  joins('win/lose', '<Azerbaijan> won {the Second Karabakh War}.', 'He won a prize.', {
    objectLabels: ['Event'],
  }),
  joins('conduct/carry', '<Turkey> conducted {Operation Peace Spring}.', 'The wire conducts heat.', {
    objectLabels: ['Event'],
    confidence: 0.55,
  }),
  joins('launch', '<Turkey> launched {Operation Peace Spring}.', 'The rocket was launched.', {
    objectLabels: ['Event'],
    confidence: 0.5,
  }),
  joins('withdraw @from', '<Iran> withdrew from {the Geneva process}.', 'He withdrew money.', {
    objectLabels: ['Event', 'Process'],
    confidence: 0.5,
  }),
  belongs('join', '<Finland> joined {NATO}.', 'The pipes were joined in Finland.', {
    objectLabels: ['Organization', 'ArmedGroup'],
  }),
  belongs('belong @to', '<Turkey> belongs to {NATO}.', 'The pen belongs to him.', {
    objectLabels: ['Organization', 'ArmedGroup'],
  }),
  belongs('enter', '<Greece> entered {the European Union}.', 'He entered the room.', {
    objectLabels: ['Organization'],
    confidence: 0.6,
  }),
  belongs('accede @to', '<Croatia> acceded to {the European Union}.', 'He acceded.', {
    objectLabels: ['Organization'],
  }),
  belongs('leave', '<Britain> left {the European Union}.', 'He left home.', {
    objectLabels: ['Organization', 'ArmedGroup'],
    confidence: 0.5,
  }),
  belongs('admit @to', '{NATO} admitted <Montenegro> to its ranks.', 'He admitted the error.', {
    subject: 'patient',
    object: 'agent|to',
    objectLabels: ['Organization'],
    subjectLabels: ['Country', 'Organization', 'Person'],
    confidence: 0.55,
  }),
  belongs('serve @in', '<Harry Truman> served in {the Senate}.', 'Soup was served in the hall.', {
    objectLabels: ['Organization', 'ArmedGroup'],
    subjectLabels: ['Person'],
    confidence: 0.6,
  }),
  belongs('include', '{OPEC} includes <Algeria>.', 'The price includes tax.', {
    subject: 'patient',
    object: 'agent',
    objectLabels: ['Organization'],
    subjectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup'],
    confidence: 0.6,
  }),
  leads('lead', '<Khalifa Haftar> leads {the Libyan National Army}.', 'The road leads to Libya.', {
    objectLabels: ['Country', 'Organization', 'ArmedGroup', 'Event', 'Process', 'Place'],
  }),
  leads('head', '<Fayez al-Sarraj> heads {the Government of National Accord}.', 'He headed home.', {
    object: 'patient',
    objectLabels: ['Country', 'Organization', 'ArmedGroup', 'Process'],
  }),
  leads('command', '<Khalifa Haftar> commands {the Libyan National Army}.', 'The view commands a price.'),
  leads('chair', 'This year <Turkey> chairs {the OSCE}.', 'The chair broke.', {
    objectLabels: ['Organization', 'Event', 'Process'],
  }),
  leads('rule', '<Muammar Gaddafi> ruled {Libya}.', 'The court ruled.', {
    subjectLabels: ['Person'],
    object: 'patient|over',
  }),
  leads('govern', '<Bashar al-Assad> governed {Syria}.', 'The governor left.', { subjectLabels: ['Person'] }),
  leads('found', '<Yasser Arafat> founded {Fatah}.', 'The pen was found.', {
    subjectLabels: ['Person'],
    confidence: 0.6,
  }),
  leads('preside @over', '<Bashar al-Assad> presided over {Syria}.', 'The president left.', {
    subjectLabels: ['Person', 'Country'],
  }),
  leads('direct', '<William Casey> directed {the CIA}.', 'He directed a film.', {
    subjectLabels: ['Person'],
    objectLabels: ['Organization', 'ArmedGroup'],
    confidence: 0.6,
  }),
  leads('spearhead', '<Turkey> spearheaded {the Astana process}.', 'The spear has a head.', {
    confidence: 0.6,
  }),
  leads('run', '<Bashar al-Assad> ran {Syria}.', 'He ran home.', {
    subjectLabels: ['Person'],
    objectLabels: ['Country', 'Organization', 'ArmedGroup'],
    confidence: 0.5,
  }),
];
