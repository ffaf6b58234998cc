import { verbRows, type Frame } from '../frame.ts';

const backs = verbRows('BACKS', 'support');
const helps = verbRows('BACKS', 'aid');
const agrees = verbRows('BACKS', 'assent', { confidence: 0.7 });
const guards = verbRows('BACKS', 'protection', { confidence: 0.7 });
const allies = verbRows('ALLIED_WITH', 'alliance');
const works = verbRows('COOPERATES_WITH', 'cooperation');
const mends = verbRows('COOPERATES_WITH', 'rapprochement', { confidence: 0.7 });
const recognizes = verbRows('RECOGNIZES', 'recognition');

/** Verbs of support, aid, alliance, cooperation and recognition. */
export const SUPPORT_VERBS: readonly Frame[] = [
  allies('align/ally/associate @with', '<Belarus> is aligned with {Russia}.', 'The wheels are aligned.', {
    subject: 'patient',
    object: 'with|to',
    confidence: 0.65,
  }),
  backs('back', '<Turkey> backs {the Government of National Accord}.', 'Turkey moved back from Libya.'),
  backs(
    'support',
    '<Iran> supports {Hezbollah}.',
    'Two pillars support the bridge between Turkey and Syria.',
  ),
  backs('endorse', '<France> endorsed {the Minsk Agreement}.', 'The bank in France endorsed the cheque.'),
  backs('champion', '<Germany> championed {the European Union}.', 'A champion from Germany visited France.'),
  backs(
    'side @with',
    '<Russia> sided with {Syria} in the vote.',
    'The side with more votes in Russia lost to Syria.',
  ),
  backs(
    'favor/favour',
    '<Saudi Arabia> favored {Khalifa Haftar}.',
    'The weather in Libya favored a walk near Egypt.',
  ),
  backs(
    'prop -up',
    '<Moscow> propped up {Bashar al-Assad}.',
    'A man propped up the door in Moscow near Syria.',
  ),
  backs('shore -up', '<Iran> shored up {Bashar al-Assad}.', 'Builders shored up the wall in Iran near Iraq.'),
  backs(
    'bolster',
    '<Washington> bolstered {Ukraine} with new funds.',
    'New funds bolstered the bank between Poland and Ukraine.',
    { confidence: 0.7 },
  ),
  backs(
    'stand @with',
    '<Poland> stood with {Ukraine}.',
    'A guard stood with a flag in Poland near Ukraine.',
    { confidence: 0.7 },
  ),
  backs('stand @behind', '<China> stood behind {Pakistan}.', 'A guard stood in China near Pakistan.', {
    confidence: 0.7,
  }),
  backs('stand @by', '<Russia> stood by {Syria} for years.', 'A guard stood in Russia near Syria.', {
    confidence: 0.7,
  }),
  backs('rally @behind', '<Canada> rallied behind {Ukraine}.', 'Stocks rallied in Canada and Ukraine.', {
    object: 'behind|around',
  }),
  backs('advocate', '<France> advocated {the Minsk Agreement}.', 'An advocate from France visited Libya.', {
    object: 'patient|for',
    confidence: 0.65,
  }),
  backs('promote', '<Qatar> promoted {the Geneva process}.', 'The officer was promoted in Qatar near Iran.', {
    confidence: 0.65,
  }),
  backs('embrace', '<Egypt> embraced {Khalifa Haftar}.', 'The sisters embraced in Egypt after Libya.', {
    confidence: 0.65,
  }),
  backs(
    'sympathize/sympathise @with',
    '<Serbia> sympathizes with {Russia}.',
    'Readers sympathize with the story of Serbia and Russia.',
  ),
  backs(
    'align @with',
    '<Belarus> aligned with {Russia}.',
    'The wheels align with the road from Belarus to Russia.',
    { object: 'with|to' },
  ),
  backs(
    'defend',
    '<Russia> defended {Syria} at the United Nations.',
    'The student defended a thesis on Russia.',
    { confidence: 0.68 },
  ),
  backs('praise', '<Hungary> praised {Vladimir Putin}.', 'The book about Hungary won praise in Russia.', {
    confidence: 0.65,
  }),
  backs('hail', '<Iran> hailed {the Astana process}.', 'Hail fell in Iran near Turkey.', {
    confidence: 0.65,
  }),
  backs('commend', '<Japan> commended {the United Nations}.', 'The work in Japan commends itself.', {
    confidence: 0.65,
  }),
  backs('applaud', '<Israel> applauded {the United States}.', 'The public in Israel applauded.', {
    confidence: 0.65,
  }),
  backs('welcome', '<Germany> welcomed {the Minsk Agreement}.', 'You are welcome in Germany and France.', {
    confidence: 0.6,
  }),
  backs('espouse', '<Iran> espoused {the Geneva process}.', 'The man from Iran espoused a theory.'),
  backs(
    'encourage',
    '<Washington> encouraged {Israel}.',
    'The numbers from Washington were encouraging for Israel.',
    { confidence: 0.55 },
  ),
  backs('aid', '<Iran> aided {Syria}.', 'The hearing aid was made in Iran.'),
  helps(
    'assist',
    '<Russia> assisted {Syria} during the siege.',
    'The tool assists with the reading of maps of Syria.',
  ),
  helps('help', '<France> helped {Mali} with training.', 'Help came late in France and Mali.', {
    confidence: 0.6,
  }),
  helps('fund', '<Qatar> funds {Hamas}.', 'The fund in Qatar bought a hotel near Hamas.'),
  helps(
    'finance',
    '<Saudi Arabia> financed {the Taliban}.',
    'The finance office of Saudi Arabia called Pakistan.',
    { objectLabels: ['Country', 'Organization', 'ArmedGroup', 'Person', 'Event'] },
  ),
  helps('bankroll', '<Qatar> bankrolled {Hamas}.', 'The roll of the bank in Qatar was long.'),
  helps('sponsor', '<Iran> sponsors {Hezbollah}.', 'A sponsor from Iran met Hezbollah.'),
  helps('train', '<Turkey> trained {the Free Syrian Army}.', 'The train from Turkey reached Syria.'),
  helps('equip', '<The United States> equipped {the YPG}.', 'The kitchen in Turkey was well equipped.'),
  helps('arm', '<Washington> armed {the YPG}.', 'His arm was hurt in Washington.', { confidence: 0.72 }),
  helps('host', '<Qatar> hosts {Hamas}.', 'The host of the show left Qatar.', {
    objectLabels: ['ArmedGroup', 'Person'],
    confidence: 0.45,
  }),
  helps('shelter', '<Pakistan> sheltered {the Taliban}.', 'The shelter in Pakistan was full.'),
  helps('harbor/harbour', '<Pakistan> harbored {the Taliban}.', 'The harbor of Pakistan was full.'),
  helps('subsidize/subsidise', '<Russia> subsidized {Belarus}.', 'Bread was subsidized in Russia.'),
  helps('bail -out', '<Russia> bailed out {Belarus}.', 'The pilot bailed out over Russia.'),
  helps(
    'cooperate @in',
    'At the summit <Turkey> cooperated in {the Astana process}.',
    'Turkey cooperated with Russia.',
    { objectLabels: ['Event', 'Process', 'Agreement', 'Policy'], confidence: 0.5 },
  ),
  helps('reinforce', '<Iran> reinforced {Hezbollah}.', 'The concrete in Iran was reinforced.', {
    confidence: 0.6,
  }),
  helps(
    'strengthen',
    '<Turkey> strengthened {the Free Syrian Army}.',
    'The wind strengthened in Turkey near Syria.',
    {
      objectLabels: ['Country', 'Organization', 'ArmedGroup', 'Person'],
      subjectLabels: ['Country', 'Organization', 'Person', 'ArmedGroup'],
      confidence: 0.5,
    },
  ),
  helps('rescue', '<Russia> rescued {Bashar al-Assad}.', 'A rescue team left Russia.', { confidence: 0.6 }),
  helps('install', '<Washington> installed {Hamid Karzai}.', 'The program was installed in Washington.', {
    objectLabels: ['Person', 'Organization', 'ArmedGroup'],
    confidence: 0.6,
  }),
  helps('reward', '<Washington> rewarded {Pakistan}.', 'The reward in Pakistan was high.', {
    confidence: 0.6,
  }),
  agrees(
    'approve',
    '<The Senate> approved {the Camp David Accords}.',
    'Few in Turkey approved of the film about Egypt.',
    { object: 'patient|of' },
  ),
  agrees('accept', '<Iran> accepted {the Algiers Accords}.', 'Cards are accepted in Iran and Algeria.', {
    confidence: 0.6,
  }),
  agrees('adopt', '<Finland> adopted {the Paris Agreement}.', 'A child was adopted in Finland.', {
    confidence: 0.6,
  }),
  agrees(
    'implement',
    '<Ukraine> implemented {the Minsk Agreement}.',
    'The farm implement came from Ukraine.',
    { confidence: 0.55 },
  ),
  agrees(
    'honor/honour',
    '<Egypt> honored {the Camp David Accords}.',
    'It was an honor for Egypt to see Israel.',
    { confidence: 0.6 },
  ),
  agrees('uphold', '<Ukraine> upheld {the Minsk Agreement}.', 'The court in Ukraine upheld the verdict.', {
    confidence: 0.65,
  }),
  agrees('respect', '<Russia> respected {the Minsk Agreement}.', 'In many respects Russia is like Ukraine.', {
    confidence: 0.6,
  }),
  agrees('observe', '<Armenia> observed {the ceasefire}.', 'An observer from Armenia saw Russia.', {
    objectLabels: ['Agreement'],
    confidence: 0.55,
  }),
  agrees('vote @for', '<India> voted for {Resolution 242}.', 'People in India voted early.', {
    object: 'for',
  }),
  agrees('agree @with', '<Iran> agreed with {Russia} on the terms.', 'The food in Iran agreed with him.', {
    confidence: 0.5,
  }),
  agrees('abide @by', '<Syria> abided by {the ceasefire}.', 'Friends abide in Syria.', { confidence: 0.6 }),
  agrees('adhere @to', '<Iran> adhered to {the Paris Agreement}.', 'Paint adheres to the wall in Iran.', {
    confidence: 0.6,
  }),
  agrees(
    'appoint',
    '<Vladimir Putin> appointed {Sergey Lavrov}.',
    'He arrived in Russia at the appointed hour.',
    { objectLabels: ['Person'], confidence: 0.5 },
  ),
  agrees('elect', '<Tehran> elected {Hassan Rouhani}.', 'The election in Iran was long.', {
    objectLabels: ['Person'],
    confidence: 0.4,
  }),
  guards('protect', '<Russia> protected {Bashar al-Assad}.', 'The coat protects the skin in Russia.'),
  guards('safeguard', '<Turkey> safeguarded {the GNA}.', 'The lock safeguards the house in Turkey.'),
  guards('guarantee', '<Russia> guaranteed {the ceasefire}.', 'The product has a guarantee in Russia.'),
  guards('guard', '<Russia> guarded {Armenia}.', 'The guard left Russia.'),
  guards('preserve', '<Russia> preserved {the Assad regime}.', 'Fruit is preserved in Russia near Syria.', {
    confidence: 0.55,
  }),
  guards(
    'save',
    '<Turkey> saved {the Government of National Accord}.',
    'He saved money in Turkey for Libya.',
  ),
  guards('sustain', '<Iran> sustained {Syria} with oil.', 'The note was sustained in Iran.', {
    confidence: 0.6,
  }),
  allies('ally @with', '<Turkey> allied with {Azerbaijan}.', 'An ally wrote to Turkey from Azerbaijan.', {
    object: 'with|to',
  }),
  allies('ally', '<Turkey> allied itself with {Azerbaijan}.', 'An ally wrote to Turkey from Azerbaijan.', {
    object: 'with|to',
  }),
  allies('team -up', '<Russia> teamed up with {Iran}.', 'A team went up the hill from Russia to Iran.', {
    object: 'with',
    confidence: 0.6,
  }),
  allies('partner @with', '<India> partnered with {France}.', 'A partner wrote to India from France.', {
    confidence: 0.65,
  }),
  works('cooperate @with', '<Turkey> cooperates with {Russia} in Syria.', 'Turkey cooperates.'),
  works('collaborate @with', '<Iran> collaborated with {Syria}.', 'Turkey collaborates.'),
  works(
    'coordinate @with',
    '<Russia> coordinated with {Israel} over Syria.',
    'The coordinates of Israel were sent to Russia.',
  ),
  works('work @with', '<Turkey> works with {Russia} on energy.', 'Work in Turkey is hard with little pay.'),
  works('engage @with', '<Turkey> engaged with {Russia}.', 'They became engaged in Turkey.', {
    confidence: 0.65,
  }),
  works('interact @with', '<Turkey> interacted with {Russia}.', 'The drugs interact.', { confidence: 0.6 }),
  works('join @with', '<Britain> joined with {France}.', 'The pipes were joined.', { confidence: 0.6 }),
  works('integrate @with', '<Belarus> integrated with {Russia}.', 'The parts integrate with ease.', {
    confidence: 0.6,
  }),
  works('share @with', '<Israel> shared intelligence with {Jordan}.', 'Israel has a share in the firm.', {
    confidence: 0.6,
  }),
  works('patrol', '<Turkey and {Russia}> patrolled the road together.', 'A patrol left Turkey.', {
    object: 'with',
    confidence: 0.55,
  }),
  mends('reconcile @with', '<Turkey> reconciled with {Egypt}.', 'The sums were reconciled.'),
  mends(
    'normalize/normalise {relation|tie}',
    '<Turkey> normalized relations with {Israel}.',
    'The scores were normalized.',
    { object: 'with' },
  ),
  mends('restore {relation|tie}', '<Turkey> restored relations with {Israel}.', 'The house was restored.', {
    object: 'with',
  }),
  mends(
    'improve {relation|tie}',
    '<Turkey> improved relations with {Egypt}.',
    'The weather improved in Turkey and Egypt.',
    { object: 'with' },
  ),
  mends('draw @to', '<Iran> drew closer to {Russia}.', 'The artist drew a map of Iran.', {
    confidence: 0.45,
  }),
  mends('accommodate', '<Russia> accommodated {Turkey}.', 'The hotel in Russia accommodates many guests.', {
    confidence: 0.55,
  }),
  mends('court', '<China> courted {Pakistan}.', 'The court in China sat.', { confidence: 0.55 }),
  recognizes(
    'recognize/recognise',
    '<Turkey> recognized {the Government of National Accord}.',
    'He recognized a friend in Turkey.',
  ),
  recognizes('acknowledge', '<Egypt> acknowledged {Israel}.', 'The letter from Egypt was acknowledged.', {
    confidence: 0.6,
  }),
  recognizes('legitimize/legitimise', '<Russia> legitimized {the Taliban}.', 'The paper was legitimized.', {
    confidence: 0.6,
  }),
];
