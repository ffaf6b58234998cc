import type { Modality } from '@entente/graph-schema';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../analysis.ts';
import { defaultScorers, scoreSentences } from './pass.ts';
import { readSentences } from './testing/read-sentences.ts';

/** How a claim is meant: as no fact in one of these ways, of which a sentence may leave open which. */
type Reading = 'negated' | Exclude<Modality, 'actual'>;

/** What kind of trap, the sentence, the claim that it does not make as a fact, and how it may be read instead. */
const TRAPS: readonly (readonly [string, string, string, ...Reading[]])[] = [
  ['without', 'Turkey left the summit without recognizing Kosovo.', 'Turkey RECOGNIZES Kosovo', 'negated'],
  ['without', 'Iran withdrew without attacking Israel.', 'Iran ATTACKS Israel', 'negated'],
  ['neither nor', 'Neither Russia nor China backed Serbia.', 'Russia BACKS Serbia', 'negated'],
  ['neither nor', 'Neither Russia nor China backed Serbia.', 'China BACKS Serbia', 'negated'],
  ['neither nor', 'Turkey neither recognized Kosovo nor supported Serbia.', 'Turkey BACKS Serbia', 'negated'],
  ['neither nor', 'Egypt supported neither Turkey nor Qatar.', 'Egypt BACKS Qatar', 'negated'],
  ['no longer', 'Egypt no longer supports Syria.', 'Egypt BACKS Syria', 'negated'],
  ['no longer', 'France is no longer an ally of Turkey.', 'France ALLIED_WITH Turkey', 'negated'],
  ['would have', 'Israel would have attacked Iran in the spring.', 'Israel ATTACKS Iran', 'possible'],
  ['would have', 'With more aircraft, Egypt would have invaded Libya.', 'Egypt ATTACKS Libya', 'possible'],
  ['denial', 'Iran denies that it armed Hezbollah.', 'Iran SUPPLIES Hezbollah', 'reported', 'negated'],
  ['denial', 'Russia denied attacking Georgia.', 'Russia ATTACKS Georgia', 'reported', 'negated'],
  ['denial', 'Turkey rejected claims that it supported Hamas.', 'Turkey BACKS Hamas', 'reported', 'negated'],
  ['accusation', 'Greece accused Turkey of arming Libya.', 'Turkey SUPPLIES Libya', 'reported'],
  ['accusation', 'Iran is suspected of supporting Hamas.', 'Iran BACKS Hamas', 'reported'],
  ['accusation', 'Armenia claimed that Turkey attacked Syria.', 'Turkey ATTACKS Syria', 'reported'],
  ['hearsay', 'According to Greece, Turkey attacked Cyprus.', 'Turkey ATTACKS Cyprus', 'reported'],
  ['hearsay', 'Israel, according to Iran, bombed Syria.', 'Israel ATTACKS Syria', 'reported'],
  ['hearsay', 'Iran is said to support Hamas.', 'Iran BACKS Hamas', 'reported'],
  ['hearsay', 'Russia is rumored to support Serbia.', 'Russia BACKS Serbia', 'reported'],
  ['hearsay', 'Turkey said that Greece attacked Cyprus.', 'Greece ATTACKS Cyprus', 'reported'],
  ['hearsay', 'Greece attacked Cyprus, Turkey said.', 'Greece ATTACKS Cyprus', 'reported'],
  ['failure', 'Turkey failed to support Qatar.', 'Turkey BACKS Qatar', 'negated'],
  ['failure', 'Germany’s failure to support Poland surprised many.', 'Germany BACKS Poland', 'negated'],
  ['refusal', 'Serbia refused to recognize Kosovo.', 'Serbia RECOGNIZES Kosovo', 'negated'],
  ['refusal', 'Serbia’s refusal to recognize Kosovo angered many.', 'Serbia RECOGNIZES Kosovo', 'negated'],
  ['refusal', 'India was unwilling to support Pakistan.', 'India BACKS Pakistan', 'negated'],
  ['condition', 'If Russia attacks Poland, NATO will respond.', 'Russia ATTACKS Poland', 'possible'],
  ['condition', 'Should China attack Taiwan, Japan will respond.', 'China ATTACKS Taiwan', 'possible'],
  ['condition', 'Unless Iran attacks Israel, nothing will change.', 'Iran ATTACKS Israel', 'possible'],
  ['condition', 'Jordan will stay calm as long as Egypt supports Syria.', 'Egypt BACKS Syria', 'possible'],
  ['condition', 'Had Japan attacked Russia, the war would have ended.', 'Japan ATTACKS Russia', 'possible'],
  ['wish', 'Some officers argued for an Israeli attack on Iran.', 'Israel ATTACKS Iran', 'planned'],
  ['wish', 'Deputies pressed for a Turkish invasion of Cyprus.', 'Turkey ATTACKS Cyprus', 'planned'],
  ['supposed act', 'Only a Russian attack on Poland would unite them.', 'Russia ATTACKS Poland', 'possible'],
  ['supposed act', 'An Israeli attack on Iran could raise prices.', 'Israel ATTACKS Iran', 'possible'],
  ['purpose', 'Japan built ships in order to attack China.', 'Japan ATTACKS China', 'planned'],
  ['purpose', 'Egypt assembled troops so as to invade Libya.', 'Egypt ATTACKS Libya', 'planned'],
  ['purpose', 'Italy moved troops so that it could invade Greece.', 'Italy ATTACKS Greece', 'possible'],
  ['plan', 'Turkey intends to invade Syria.', 'Turkey ATTACKS Syria', 'planned'],
  ['plan', 'Russia is about to recognize Palestine.', 'Russia RECOGNIZES Palestine', 'planned'],
  ['plan', 'Egypt’s plan to invade Libya was leaked.', 'Egypt ATTACKS Libya', 'planned'],
  ['plan', 'Iran is going to attack Israel.', 'Iran ATTACKS Israel', 'planned'],
  ['plan', 'Turkey is considering recognizing Kosovo.', 'Turkey RECOGNIZES Kosovo', 'planned'],
  ['question', 'Does Russia support Armenia?', 'Russia BACKS Armenia', 'possible'],
  ['question', 'Analysts ask whether China supports Russia.', 'China BACKS Russia', 'possible'],
  ['doubt', 'It is unlikely that China supports Ukraine.', 'China BACKS Ukraine', 'possible', 'negated'],
  [
    'doubt',
    'There is no evidence that Iran attacked Bahrain.',
    'Iran ATTACKS Bahrain',
    'negated',
    'possible',
  ],
  [
    'fear',
    'Poland fears that Russia will attack Lithuania.',
    'Russia ATTACKS Lithuania',
    'planned',
    'possible',
  ],
  ['negation', 'Serbia has yet to recognize Kosovo.', 'Serbia RECOGNIZES Kosovo', 'negated'],
  ['negation', 'Greece ruled out recognizing Kosovo.', 'Greece RECOGNIZES Kosovo', 'negated'],
  ['negation', 'Turkey has never attacked Greece or supported Serbia.', 'Turkey BACKS Serbia', 'negated'],
  ['replaced', 'Turkey negotiated rather than attack Greece.', 'Turkey ATTACKS Greece', 'negated'],
  ['replaced', 'Turkey chose talks instead of supporting Qatar.', 'Turkey BACKS Qatar', 'negated'],
  ['near miss', 'Iran almost attacked Israel.', 'Iran ATTACKS Israel', 'negated'],
  ['excess', 'Egypt was too weak to support Syria.', 'Egypt BACKS Syria', 'negated'],
  ['pretence', 'Russia pretended to support Armenia.', 'Russia BACKS Armenia', 'negated'],
  ['noun', 'The threat of a Russian attack on Poland worries Germany.', 'Russia ATTACKS Poland', 'possible'],
  ['noun', 'Plans for a Turkish invasion of Syria were leaked.', 'Turkey ATTACKS Syria', 'planned'],
  ['noun', 'The lack of Russian support for Armenia surprised many.', 'Russia BACKS Armenia', 'negated'],
  ['noun', 'Iran denied reports of Iranian support for Hamas.', 'Iran BACKS Hamas', 'reported', 'negated'],
  ['condition', 'Suppose that China attacks Taiwan.', 'China ATTACKS Taiwan', 'possible'],
  ['negation', 'It is not true that Turkey supports Israel.', 'Turkey BACKS Israel', 'negated'],
  [
    'negation',
    'Jordan does not believe that Iran supports Egypt.',
    'Iran BACKS Egypt',
    'negated',
    'reported',
  ],
];

/** Facts in the same words, which are stated as facts. */
const FACTS: readonly (readonly [string, string])[] = [
  ['Turkey not only recognized Kosovo but supported Albania.', 'Turkey RECOGNIZES Kosovo'],
  ['Without hesitation, Turkey recognized Kosovo.', 'Turkey RECOGNIZES Kosovo'],
  ['Even though Greece refused to help, Turkey supported Qatar.', 'Turkey BACKS Qatar'],
  ['Greece accused Turkey of lying.', 'Greece ACCUSES Turkey'],
  ['Russia, which denied the report, attacked Georgia.', 'Russia ATTACKS Georgia'],
  ['Although no treaty was signed, Iran supported Syria.', 'Iran BACKS Syria'],
  ['Israel attacked Iran because talks had failed.', 'Israel ATTACKS Iran'],
  ['Turkey attacked Syria in order to weaken Iran.', 'Turkey ATTACKS Syria'],
  ['If the treaty fails, little will change; Russia supports Serbia.', 'Russia BACKS Serbia'],
  ['Egypt managed to invade Libya.', 'Egypt ATTACKS Libya'],
  ['China continues to support Pakistan.', 'China BACKS Pakistan'],
  ['Japan, no friend of Russia, attacked China.', 'Japan ATTACKS China'],
  ['According to plan, Germany invaded Poland.', 'Germany ATTACKS Poland'],
  ['Iran did not hesitate to attack Israel.', 'Iran ATTACKS Israel'],
  ['France never stopped supporting Lebanon.', 'France BACKS Lebanon'],
  ['Qatar did not withdraw its support for Hamas.', 'Qatar BACKS Hamas'],
  ['The court ruled that Turkey attacked Greece.', 'Turkey ATTACKS Greece'],
  ['Poland did not know that Russia had attacked Lithuania.', 'Russia ATTACKS Lithuania'],
  ['There is no doubt that Iran supports Hezbollah.', 'Iran BACKS Hezbollah'],
  ['Turkey helped to arm Azerbaijan.', 'Turkey SUPPLIES Azerbaijan'],
];

const marked = ({ polarity, modality }: Candidate): string =>
  [polarity === 'negated' ? ' negated' : '', modality === 'actual' ? '' : ` ${modality}`].join('');

let trapped: readonly (readonly string[])[];
let factual: readonly (readonly string[])[];

beforeAll(async () => {
  const analysis = await readSentences([
    ...TRAPS.map(([, sentence]) => sentence),
    ...FACTS.map(([sentence]) => sentence),
  ]);
  const name = (index: number): string => analysis.mentions[index]?.name ?? '';
  const stated = analysis.sentences.map((): string[] => []);
  for (const candidate of scoreSentences(analysis, defaultScorers()))
    stated[candidate.sentence]?.push(
      `${name(candidate.subject)} ${candidate.relation} ${name(candidate.object)}${marked(candidate)}`,
    );
  trapped = stated.slice(0, TRAPS.length);
  factual = stated.slice(TRAPS.length);
});

describe('what is said but not claimed as a fact', () => {
  it.each(
    TRAPS.map(([what, sentence, claim, ...readings], i) => [what, sentence, claim, readings, i] as const),
  )('%s: %s', (_what, _sentence, claim, readings, i) => {
    const found = (trapped[i] ?? []).filter((c) => c === claim || c.startsWith(`${claim} `));
    expect(found).not.toContain(claim);
    expect(found.some((c) => readings.some((reading) => c.includes(` ${reading}`)))).toBe(true);
  });
});

describe('facts that look like it', () => {
  it.each(FACTS.map(([sentence, claim], i) => [sentence, claim, i] as const))('%s', (_sentence, claim, i) => {
    expect(factual[i]).toContain(claim);
  });
});
