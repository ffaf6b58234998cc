import { verbRows, type Frame } from '../frame.ts';

const PEOPLE = ['Country', 'Person', 'Organization', 'ArmedGroup'] as const;
const GOODS = ['Weapon', 'Commodity', 'Infrastructure'] as const;

const supplies = verbRows('SUPPLIES', 'supply', { item: 'patient', objectLabels: PEOPLE });
const equips = verbRows('SUPPLIES', 'supply', { item: 'with', objectLabels: PEOPLE });
const receives = verbRows('SUPPLIES', 'receipt', {
  subject: 'from',
  object: 'agent',
  item: 'patient',
  objectLabels: PEOPLE,
});
const buys = verbRows('PURCHASES', 'purchase', { from: 'from' });
const builds = verbRows('BUILDS', 'construction');
const trades = verbRows('TRADES_WITH', 'trade');
const depends = verbRows('DEPENDS_ON', 'dependence');
const locates = verbRows('LOCATED_IN', 'place', { subject: 'patient|agent' });
const belongs = verbRows('PART_OF', 'part');

/** Verbs of supply, purchase, building, trade, dependence, place and belonging. */
export const MATERIAL_VERBS: readonly Frame[] = [
  supplies('supply @to', '<Russia> supplied missiles to {Syria}.', 'The supply to the town failed.', {
    object: 'to|recipient',
  }),
  supplies('sell @to', '<Russia> sold missiles to {Turkey}.', 'The book sold well in Turkey.', {
    object: 'to|recipient',
  }),
  supplies('deliver @to', '<Russia> delivered missiles to {Turkey}.', 'He delivered a speech in Turkey.', {
    object: 'to|recipient',
  }),
  supplies('provide @to', '<Turkey> provided drones to {Ukraine}.', 'The law provides for this.', {
    object: 'to|recipient',
  }),
  supplies('provide @for', '<Turkey> provided drones for {Ukraine}.', 'The law provides a rule.', {
    confidence: 0.6,
  }),
  supplies('send @to', '<Iran> sent missiles to {Hezbollah}.', 'He sent a letter.', {
    object: 'to|recipient',
    confidence: 0.55,
  }),
  supplies('give @to', '<Iran> gave missiles to {Hezbollah}.', 'The wall gave way.', {
    object: 'to|recipient',
    confidence: 0.5,
  }),
  supplies('ship @to', '<Iran> shipped missiles to {Hezbollah}.', 'The ship sailed.'),
  supplies('export @to', '<Russia> exports gas to {Turkey}.', 'The export fell.'),
  supplies('transfer @to', '<Iran> transferred missiles to {Hezbollah}.', 'He transferred to a school.', {
    confidence: 0.65,
  }),
  supplies('donate @to', '<Poland> donated tanks to {Ukraine}.', 'He donated blood.', {
    object: 'to|recipient',
  }),
  supplies('lend @to', '<China> lent money to {Pakistan}.', 'He lent a pen.', { object: 'to|recipient' }),
  supplies('lease @to', '<Russia> leased a submarine to {India}.', 'The lease ended.', { object: 'to' }),
  supplies('grant', '<China> granted {Pakistan} a loan.', 'He took it for granted.', {
    object: 'recipient|to',
    confidence: 0.45,
  }),
  supplies('offer @to', '<Russia> offered missiles to {Turkey}.', 'The offer was good.', {
    object: 'to|recipient',
    modality: 'planned',
    confidence: 0.45,
  }),
  supplies('funnel/channel/smuggle @to', '<Iran> smuggled missiles to {Hezbollah}.', 'The channel is deep.', {
    object: 'to|into',
  }),
  supplies('extend @to', '<Russia> extended a loan to {Egypt}.', 'The road extends to the sea.', {
    confidence: 0.45,
  }),
  supplies('contribute @to', '<Turkey> contributed troops to {NATO}.', 'Smoking contributes to cancer.', {
    confidence: 0.5,
  }),
  equips('supply', '<Russia> supplied {Syria} with missiles.', 'The supply failed.'),
  equips('provide @with', '<Turkey> provided {Ukraine} with drones.', 'The law provides a rule.', {
    object: 'patient',
  }),
  equips('arm', '<Iran> armed {Hezbollah} with missiles.', 'His arm hurt.', { confidence: 0.6 }),
  equips('equip', '<Iran> equipped {Hezbollah} with missiles.', 'The kitchen was equipped.', {
    confidence: 0.5,
  }),
  receives('receive', '{Turkey} received missiles from <Russia>.', 'He received a letter.'),
  receives('obtain/acquire/get', '{Turkey} obtained missiles from <Russia>.', 'He obtained a degree.', {
    confidence: 0.65,
  }),
  receives('import', '{Turkey} imports gas from <Russia>.', 'The import of the text is clear.'),
  receives('buy/purchase', '{Turkey} bought missiles from <Russia>.', 'He bought a pen.', {
    confidence: 0.7,
  }),
  receives('procure', '{Turkey} procured missiles from <Russia>.', 'The procurement ended.'),
  receives('borrow', '{Egypt} borrowed money from <China>.', 'He borrowed a pen.', { confidence: 0.65 }),
  buys('buy', '<Turkey> bought {the S-400}.', 'The best buy is in Turkey.'),
  buys('purchase', '<Turkey> purchased {the S-400}.', 'The purchase ended.'),
  buys('acquire', '<Turkey> acquired {the S-400}.', 'He acquired a taste.', { objectLabels: GOODS }),
  buys('procure', '<Turkey> procured {the S-400}.', 'The procurement ended.', { objectLabels: GOODS }),
  buys('import', '<Turkey> imports {natural gas}.', 'The import is clear.'),
  buys('order', '<Turkey> ordered {the F-35}.', 'He ordered soup.', { objectLabels: GOODS, confidence: 0.6 }),
  buys('obtain/receive', '<Turkey> received {the S-400} in July.', 'He received a letter.', {
    objectLabels: GOODS,
    confidence: 0.6,
  }),
  buys('sign @for', '<Turkey> signed for {the S-400}.', 'He signed the book.', {
    objectLabels: GOODS,
    confidence: 0.5,
  }),
  buys('take {delivery} @of', '<Turkey> took delivery of {the S-400}.', 'He took a pen.', {
    objectLabels: GOODS,
  }),
  builds('build', '<Russia> built {TurkStream}.', 'Tension built in Russia.'),
  builds(
    'construct',
    '<Rosatom> constructed {the Akkuyu Nuclear Power Plant}.',
    'The theory was constructed.',
  ),
  builds('develop', '<Turkey> has developed {the Bayraktar TB2}.', 'The film was developed.', {
    objectLabels: [...GOODS, 'Place'],
  }),
  builds('produce', '<Russia> produces {the S-400}.', 'The produce was fresh.'),
  builds('manufacture', '<Russia> manufactures {the S-400}.', 'The manufacture ended.'),
  builds('operate', '<Russia> operates {the S-400}.', 'The doctor operated.', { confidence: 0.6 }),
  builds('finance/fund', '<Russia> financed {the Akkuyu Nuclear Power Plant}.', 'The fund grew.', {
    objectLabels: ['Infrastructure', 'Weapon'],
  }),
  builds('test', '<Turkey> tested {the S-400}.', 'The test was hard.', {
    objectLabels: ['Weapon'],
    confidence: 0.5,
  }),
  builds('design', '<Russia> designed {the S-400}.', 'The design was good.', { objectLabels: GOODS }),
  builds('modernize/modernise/upgrade', '<Turkey> upgraded {Incirlik Air Base}.', 'The flat was upgraded.', {
    confidence: 0.5,
  }),
  trades('trade @with', '<Turkey> trades with {Iran}.', 'He traded a pen.'),
  trades('do {business} @with', '<Turkey> did business with {Iran}.', 'He did it.', { confidence: 0.5 }),
  trades('invest @in', '<China> invested in {Pakistan}.', 'He invested time.', {
    objectLabels: ['Country', 'Place'],
  }),
  trades('barter @with', '<Iran> has bartered oil with {China}.', 'The barter ended.'),
  depends('depend @on', '<Armenia> depends on {Russia}.', 'It depends.', { object: 'on|upon' }),
  depends('rely @on', '<Armenia> relied on {Russia} for arms.', 'He relied.', { object: 'on|upon' }),
  depends('need', '<Armenia> needs {Russia}.', 'The need was great.', { confidence: 0.55 }),
  depends('count @on', '<Armenia> counted on {Russia}.', 'He counted to ten.', { confidence: 0.55 }),
  locates('locate @in', '<Hmeimim Air Base> is located in {Syria}.', 'He located a pen.', {
    object: 'in|at|on|near',
  }),
  locates('situate @in', '<Idlib> is situated in {Syria}.', 'The room is well situated.', {
    object: 'in|on|near',
  }),
  locates('lie @in', '<Idlib> lies in {Syria}.', 'He lies.', { subject: 'agent' }),
  locates('occur @in', '<The coup> occurred in {Niger}.', 'It occurred to him.', {
    subject: 'agent',
    object: 'in|at',
  }),
  locates('take {place} @in', '<The coup> took place in {Niger}.', 'He took a pen.', {
    subject: 'agent',
    object: 'in|at',
  }),
  locates('erupt @in', '<The civil war> erupted in {Libya}.', 'The crowd erupted.', { subject: 'agent' }),
  locates('break -out', '<The civil war> broke out in {Libya}.', 'He broke out of jail.', {
    subject: 'agent',
    object: 'in',
  }),
  locates('base @in', '<Hezbollah> is based in {Lebanon}.', 'The film is based on a book.', {
    subject: 'patient',
  }),
  locates('hold @in', '<The Geneva Conference> was held in {Switzerland}.', 'He held a pen.', {
    subject: 'patient',
    object: 'in|at',
  }),
  locates('begin/start @in', '<The Arab Spring> began in {Tunisia}.', 'He began a book.', {
    subject: 'agent',
    subjectLabels: ['Event'],
  }),
  belongs('comprise', '{The Soviet Union} comprised <Georgia>.', 'The kit comprises a pen.', {
    subject: 'patient',
    object: 'agent',
    confidence: 0.55,
  }),
  belongs('belong @to', '<Crimea> belongs to {Ukraine}.', 'The pen belongs to him.', {
    subjectLabels: ['Place', 'Infrastructure'],
  }),
  belongs('join', '<Crimea> joined {Russia}.', 'The pipes were joined.', {
    objectLabels: ['Country'],
    subjectLabels: ['Place'],
  }),
  belongs(
    'affiliate @with',
    '<The Nusra Front> was affiliated with {al-Qaeda}.',
    'The firm has affiliates.',
    { subject: 'patient', object: 'with|to' },
  ),
  belongs('incorporate @into', '<Crimea> was incorporated into {Russia}.', 'The firm was incorporated.', {
    subject: 'patient',
  }),
  belongs(
    'subordinate @to',
    '<The Libyan National Army> was subordinated to {the House of Representatives}.',
    'His subordinate left.',
    { subject: 'patient' },
  ),
];
