import { nounRows, type Frame } from '../frame.ts';

const PEOPLE = ['Country', 'Person', 'Organization', 'ArmedGroup'] as const;

const talks = nounRows('CONSULTS_WITH', 'meeting noun', { object: 'with', objectLabels: PEOPLE });
const visits = nounRows('CONSULTS_WITH', 'visit noun', {
  object: 'to',
  objectLabels: ['Country', 'Person'],
  subjectLabels: ['Person', 'Country', 'Organization'],
  confidence: 0.65,
});
const mediation = nounRows('MEDIATES', 'mediation noun', { object: 'between|in|of' });
const proposal = nounRows('PROPOSED', 'initiative noun', {
  object: 'for|of',
  objectLabels: ['Agreement', 'Event', 'Process', 'Policy', 'Infrastructure', 'Organization'],
});
const signature = nounRows('SIGNED', 'signature noun', {
  object: 'of',
  objectLabels: ['Agreement', 'Policy'],
});
const part = nounRows('PARTICIPATES_IN', 'participation noun', { object: 'in' });
const membership = nounRows('MEMBER_OF', 'membership noun', {
  object: 'in|of|to',
  objectLabels: ['Organization', 'ArmedGroup'],
});
const supply = nounRows('SUPPLIES', 'supply noun', { object: 'to', item: 'of', objectLabels: PEOPLE });
const purchase = nounRows('PURCHASES', 'purchase noun', { object: 'of', from: 'from' });
const building = nounRows('BUILDS', 'construction noun', { object: 'of' });
const trade = nounRows('TRADES_WITH', 'trade noun', { object: 'with|in' });
const dependence = nounRows('DEPENDS_ON', 'dependence noun', { object: 'on|upon' });
const leadership = nounRows('LEADS', 'leadership noun', { object: 'of', confidence: 0.65 });
const cause = nounRows('CAUSED', 'cause noun', { subject: 'holder', object: 'of|for' });
const effect = nounRows('CAUSED', 'effect noun', { subject: 'of|to', object: 'holder' });

/** Nouns of diplomacy, material relations, membership and causation. */
export const DIPLOMACY_NOUNS: readonly Frame[] = [
  talks('talk', '<Turkey> held talks with {Russia}.', 'The talk was dull.'),
  talks('negotiation', '<Turkey>’s negotiations with {Russia} went on.', 'Negotiations went on.'),
  talks('meeting', '<Erdogan>’s meeting with {Vladimir Putin} went well.', 'The meeting went well.'),
  talks(
    'summit',
    '<Recep Tayyip Erdogan> held a summit with {Vladimir Putin}.',
    'The summit of the hill is bare.',
    { confidence: 0.7 },
  ),
  talks('consultation', '<Turkey>’s consultations with {Russia} went on.', 'Consultations went on.'),
  talks('discussion', '<Turkey>’s discussions with {Russia} went on.', 'Discussions went on.'),
  talks('conversation', '<Erdogan>’s conversation with {Vladimir Putin} went well.', 'Conversation is fun.'),
  talks('dialogue', '<Turkey>’s dialogue with {Russia} went on.', 'The dialogue is good.', {
    confidence: 0.65,
  }),
  talks('contact', '<Turkey>’s contacts with {Syria} went on.', 'The contact lens broke.', {
    confidence: 0.6,
  }),
  talks('diplomacy', '<Turkey>’s diplomacy with {Russia} went on.', 'Diplomacy is an art.', {
    confidence: 0.6,
  }),
  talks('phone_call/call', '<Erdogan>’s call with {Vladimir Putin} went well.', 'The call came late.', {
    confidence: 0.7,
  }),
  talks('bargaining', '<Turkey>’s bargaining with {Russia} went on.', 'Bargaining is an art.'),
  visits('visit', '<Vladimir Putin>’s visit to {Turkey} went well.', 'The visit went well.'),
  visits('trip', '<Vladimir Putin>’s trip to {Turkey} went well.', 'The trip went well.'),
  visits('letter', '<Nikita Khrushchev>’s letter to {John F. Kennedy} was long.', 'The letter was long.'),
  visits('message', '<Nikita Khrushchev>’s message to {John F. Kennedy} was long.', 'The message was long.'),
  visits('appeal', '<Ukraine>’s appeal to {NATO} was loud.', 'The appeal of the film is plain.', {
    objectLabels: PEOPLE,
    confidence: 0.55,
  }),
  visits('envoy/delegation/ambassador', '<Russia>’s ambassador to {Turkey} spoke.', 'The envoy spoke.', {
    objectLabels: ['Country'],
    confidence: 0.5,
  }),
  mediation('mediation', '<Qatar>’s mediation between {Israel} and Hamas went on.', 'Mediation is an art.'),
  mediation(
    'good_offices/arbitration',
    '<Britain>’s arbitration between {Chile} and Argentina went on.',
    'Arbitration is an art.',
  ),
  proposal('proposal', '<France>’s proposal for {a ceasefire} failed.', 'The proposal failed.'),
  proposal('call', '<Turkey>’s call for {a ceasefire} failed.', 'The call came late.', { object: 'for' }),
  proposal('demand', '<Egypt>’s demand for {a ceasefire} failed.', 'Demand for oil fell.', { object: 'for' }),
  proposal('plan', '<Turkey>’s plan for {a ceasefire} failed.', 'The plan failed.', { object: 'for' }),
  proposal('push', '<France>’s push for {a ceasefire} failed.', 'The push failed.', { object: 'for' }),
  proposal('offer', '<Russia>’s offer of {a ceasefire} failed.', 'The offer failed.'),
  proposal('request', '<Libya>’s request for {a ceasefire} failed.', 'The request failed.', {
    object: 'for',
  }),
  signature('signature', '<Turkey>’s signature of {the Lausanne Treaty} came late.', 'His signature is odd.'),
  signature('signing', '<Turkey>’s signing of {the Lausanne Treaty} came late.', 'The signing came late.'),
  signature(
    'ratification',
    '<Iran>’s ratification of {the Paris Agreement} came late.',
    'Ratification came late.',
  ),
  signature(
    'conclusion',
    '<Turkey>’s conclusion of {the Lausanne Treaty} came late.',
    'The conclusion is clear.',
  ),
  signature(
    'agreement/treaty/accord/pact/deal/memorandum/convention/truce/ceasefire/armistice',
    'The {accord} between <Israel> and Egypt held.',
    'The accord held.',
    { subject: 'between|among', object: 'self', objectLabels: ['Agreement'], confidence: 0.7 },
  ),
  part(
    'war/battle/summit/conference',
    'The {war} between <Armenia> and Azerbaijan ended.',
    'The war ended.',
    { subject: 'between|among', object: 'self', objectLabels: ['Event', 'Process'], confidence: 0.55 },
  ),
  part('participation', '<Iran>’s participation in {the Astana process} went on.', 'Participation is fun.'),
  part('involvement', '<Iran>’s involvement in {the Astana process} went on.', 'Involvement is fun.', {
    objectLabels: ['Event', 'Process', 'Agreement'],
    confidence: 0.6,
  }),
  part('role', '<Iran>’s role in {the Astana process} went on.', 'The role is small.', {
    objectLabels: ['Event', 'Process', 'Agreement'],
    confidence: 0.6,
  }),
  part('entry', '<Turkey>’s entry into {the Korean War} came early.', 'The entry fee is low.', {
    object: 'into',
    objectLabels: ['Event', 'Process'],
  }),
  part(
    'victory/success',
    '<Azerbaijan>’s victory in {the Second Karabakh War} was clear.',
    'Victory is sweet.',
    { objectLabels: ['Event'] },
  ),
  part('place/seat/participant', '<Iran>’s place in {the Astana process} is sure.', 'The place is far.', {
    objectLabels: ['Event', 'Process'],
    confidence: 0.4,
  }),
  membership('membership', '<Turkey>’s membership in {NATO} is old.', 'Membership is free.'),
  membership('accession', '<Finland>’s accession to {NATO} was quick.', 'Accession was quick.', {
    object: 'to',
  }),
  membership('admission', '<Finland>’s admission to {NATO} was quick.', 'Admission is free.', {
    object: 'to|into',
  }),
  membership('entry', '<Greece>’s entry into {the European Union} was quick.', 'The entry fee is low.', {
    object: 'into|to',
  }),
  membership('departure/exit', '<Britain>’s exit from {the European Union} was slow.', 'The exit is left.', {
    object: 'from',
    confidence: 0.45,
  }),
  supply('supply', '<Russian> supplies of arms to {Syria} went on.', 'Supplies ran out.'),
  supply('delivery', '<Russian> deliveries of missiles to {Turkey} began.', 'The delivery came late.'),
  supply('sale', '<Russian> sales of missiles to {Turkey} began.', 'The sale ended.'),
  supply('export', '<Russian> exports of gas to {Turkey} grew.', 'Exports grew.'),
  supply('shipment', '<Iranian> shipments of missiles to {Hezbollah} grew.', 'The shipment came late.'),
  supply('transfer', '<Iran>’s transfer of missiles to {Hezbollah} went on.', 'The transfer ended.'),
  supply('provision', '<Turkey>’s provision of drones to {Ukraine} went on.', 'The provision is clear.', {
    object: 'to|for',
  }),
  supply('donation', '<Poland>’s donation of tanks to {Ukraine} was large.', 'The donation was large.'),
  supply('loan', '<China>’s loans to {Pakistan} grew.', 'The loan grew.', { item: 'of' }),
  supply('supplier', '<Russia> is a supplier of gas to {Turkey}.', 'The supplier left.', {
    subject: 'holder',
  }),
  purchase('purchase', '<Turkey>’s purchase of {the S-400} was bold.', 'The purchase was small.'),
  purchase('acquisition', '<Turkey>’s acquisition of {the S-400} was bold.', 'The acquisition was small.'),
  purchase('procurement', '<Turkey>’s procurement of {the S-400} was bold.', 'Procurement is slow.'),
  purchase('import', '<Turkey>’s imports of {natural gas} grew.', 'Imports grew.'),
  building(
    'construction',
    '<Rosatom>’s construction of {the Akkuyu Nuclear Power Plant} went on.',
    'Construction is loud.',
  ),
  building('development', '<Turkey>’s development of {the Bayraktar TB2} went on.', 'Development is slow.', {
    objectLabels: ['Weapon', 'Infrastructure'],
  }),
  building('production', '<Russia>’s production of {the S-400} went on.', 'Production fell.'),
  trade('trade', '<Turkey>’s trade with {Iran} grew.', 'Trade grew.', { object: 'with' }),
  trade('commerce', '<Turkey>’s commerce with {Iran} grew.', 'Commerce grew.', { object: 'with' }),
  trade('investment', '<China>’s investments in {Pakistan} grew.', 'The investment paid.', {
    object: 'in|with',
    objectLabels: ['Country', 'Place'],
  }),
  trade('business', '<Turkey>’s business with {Iran} grew.', 'Business is slow.', {
    object: 'with',
    confidence: 0.6,
  }),
  dependence('dependence', '<Turkey>’s dependence on {Russia} grew.', 'Dependence hurts.'),
  dependence('dependency', '<Turkey>’s dependency on {Russia} grew.', 'Dependency hurts.'),
  dependence('reliance', '<Turkey>’s reliance on {Russia} grew.', 'Reliance hurts.'),
  dependence('need', '<Armenia>’s need for {Russia} grew.', 'The need grew.', {
    object: 'for|of',
    confidence: 0.4,
  }),
  leadership(
    'leadership',
    '<Khalifa Haftar>’s leadership of {the Libyan National Army} is firm.',
    'Leadership matters.',
  ),
  leadership('presidency', '<Turkey>’s presidency of {the OSCE} ended.', 'The presidency ended.'),
  leadership(
    'command',
    '<Khalifa Haftar>’s command of {the Libyan National Army} is firm.',
    'His command of French is good.',
  ),
  leadership('chairmanship', '<Turkey>’s chairmanship of {the OSCE} ended.', 'The chairmanship ended.'),
  cause('cause', '<The S-400> was the cause of {CAATSA}.', 'The cause is lost.'),
  cause('reason', '<The S-400> was the reason for {CAATSA}.', 'The reason is plain.', {
    object: 'for|behind',
  }),
  cause('trigger', '<The S-400> was the trigger for {CAATSA}.', 'The trigger broke.'),
  cause('catalyst', '<The Syrian civil war> was a catalyst for {the Astana process}.', 'The catalyst broke.'),
  cause('source', '<The Syrian civil war> was a source of {the refugee crisis}.', 'The source is a spring.', {
    objectLabels: ['Event', 'Policy', 'Process'],
    confidence: 0.5,
  }),
  effect('result', '{The refugee crisis} was a result of <the Syrian civil war>.', 'The result is clear.'),
  effect(
    'consequence',
    '{The refugee crisis} was a consequence of <the Syrian civil war>.',
    'The consequence is clear.',
  ),
  effect('response', '{CAATSA} was a response to <the annexation of Crimea>.', 'The response is clear.', {
    subject: 'to',
  }),
  effect('reaction', '{CAATSA} was a reaction to <the annexation of Crimea>.', 'The reaction is clear.', {
    subject: 'to',
  }),
  effect(
    'product/outcome',
    '{The Astana process} was a product of <the Syrian civil war>.',
    'The product is new.',
    { subject: 'of', confidence: 0.55 },
  ),
];
