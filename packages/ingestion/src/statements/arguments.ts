import type { Slot } from './frame.ts';
import type { Tree } from './tree.ts';
import {
  LIGHT_VERBS,
  ENDING_VERBS,
  OBJECT_CONTROL_WITH_GERUND,
  PLANNING_VERBS,
  SUBJECT_CONTROL,
} from './words.ts';

/** A filler of a slot: the head token of the phrase, and how much the way to it costs in confidence. */
export interface Filler {
  readonly token: number;
  readonly factor: number;
  /** Whether what is coordinated with it is not meant. */
  readonly alone?: true;
}

const filler = (token: number, factor = 1): Filler => ({ token, factor });
const discount = (fillers: readonly Filler[], factor: number): Filler[] =>
  fillers.map((f) => ({ token: f.token, factor: f.factor * factor }));

const MAX_DEPTH = 6;

/** Whether the verb is in the passive, participles that modify a noun included. */
export const isPassive = (tree: Tree, verb: number): boolean => {
  if (tree.children(verb).some((c) => tree.deprel(c) === 'aux:pass')) return true;
  const token = tree.token(verb);
  const participle = token.xpos === 'VBN' || (token.xpos === 'VBD' && tree.deprel(verb) === 'acl');
  if (!participle || tree.dependents(verb, 'aux', 'obj').length > 0) return false;
  if (tree.deprel(verb) === 'acl:relcl') return false;
  const relation = tree.relation(verb);
  if (relation === 'conj') return isPassive(tree, tree.head(verb));
  if (relation === 'acl' || relation === 'amod' || relation === 'xcomp') return true;
  return relation === 'advcl' && tree.dependents(verb, 'nsubj').length === 0;
};

const throughRelative = (tree: Tree, token: number, verb: number): number =>
  tree.isRelativePronoun(token) ? (tree.antecedent(verb) ?? token) : token;

const isInfinitive = (tree: Tree, verb: number): boolean =>
  tree.marker(verb, 'mark') === 'to' || tree.token(verb).xpos === 'VB';

/** Who controls an infinitive or participle below `governor`. */
const controller = (tree: Tree, verb: number, governor: number, depth: number): Filler[] => {
  const objects = tree.dependents(governor, 'obj', 'iobj');
  const mark = tree.marker(verb, 'mark');
  const gerund = ['of', 'for', 'from', 'with'].includes(mark);
  const [object] = objects;
  const objectControls =
    object !== undefined &&
    object < verb &&
    (gerund
      ? OBJECT_CONTROL_WITH_GERUND.has(tree.lemma(governor))
      : tree.relation(verb) === 'xcomp' && !SUBJECT_CONTROL.has(tree.lemma(governor)));
  if (objectControls) return [filler(throughRelative(tree, object, governor), 0.95)];
  return discount(surfaceSubject(tree, governor, depth + 1), tree.relation(verb) === 'advcl' ? 0.9 : 0.97);
};

const subjectOfModifier = (tree: Tree, verb: number, depth: number): Filler[] => {
  const noun = tree.head(verb);
  if (!isInfinitive(tree, verb) && tree.marker(verb, 'mark') === '') return [filler(noun, 0.95)];
  const owners = tree.dependents(noun, 'nmod:poss');
  if (owners.length > 0) return owners.map((o) => filler(o, 0.9));
  const governor = tree.head(noun);
  const relation = tree.relation(noun);
  if (governor >= 0 && tree.isVerb(governor) && (relation === 'obj' || relation === 'obl'))
    return discount(surfaceSubject(tree, governor, depth + 1), 0.85);
  return [];
};

/** Who the grammatical subject is, found through coordination, control, raising, participles and relatives. */
export const surfaceSubject = (tree: Tree, verb: number, depth = 0): Filler[] => {
  if (depth > MAX_DEPTH || verb < 0) return [];
  const own = tree.dependents(verb, 'nsubj').filter((s) => tree.word(s) !== 'there');
  if (own.length > 0) return own.map((s) => filler(throughRelative(tree, s, verb)));
  if (tree.dependents(verb, 'csubj').length > 0) return [];
  const governor = tree.head(verb);
  if (governor < 0) return [];
  switch (tree.relation(verb)) {
    case 'conj':
      return tree.isVerb(governor) || tree.dependents(governor, 'cop').length > 0
        ? discount(surfaceSubject(tree, governor, depth + 1), 0.97)
        : [];
    case 'xcomp':
      return controller(tree, verb, governor, depth);
    case 'advcl':
      return /^(if|when|because|since|although|as|whether)$/.exec(tree.marker(verb, 'mark')) &&
        !isPassive(tree, verb)
        ? []
        : controller(tree, verb, governor, depth);
    case 'ccomp':
      return tree.dependents(verb, 'mark').length === 0 || isInfinitive(tree, verb)
        ? discount(surfaceSubject(tree, governor, depth + 1), 0.8)
        : [];
    case 'acl':
      return tree.deprel(verb) === 'acl:relcl'
        ? tree.children(verb).some((c) => tree.isRelativePronoun(c))
          ? []
          : [filler(governor, 0.8)]
        : subjectOfModifier(tree, verb, depth);
    case 'amod':
      return isPassive(tree, verb) ? [filler(governor, 0.9)] : [];
    default:
      return [];
  }
};

/** Complements of a preposition below `head`; relative pronouns are resolved. */
const complementsOf = (tree: Tree, head: number, preposition: string): Filler[] =>
  tree
    .dependents(head, 'obl', 'nmod', 'advcl', 'acl')
    .filter((c) => {
      if (tree.relation(c) === 'obl' || tree.relation(c) === 'nmod')
        return tree.deprel(c) !== 'nmod:poss' && tree.marker(c) === preposition;
      return tree.token(c).upos === 'NOUN' && tree.marker(c) === preposition;
    })
    .map((c) => filler(throughRelative(tree, c, head)));

const byAgent = (tree: Tree, verb: number): Filler[] => complementsOf(tree, verb, 'by');

/** The logical subject of a verb, whatever its voice. */
export const agentOf = (tree: Tree, verb: number): Filler[] => {
  if (!isPassive(tree, verb)) return surfaceSubject(tree, verb);
  const own = byAgent(tree, verb);
  if (own.length > 0) return own;
  const later = tree.dependents(verb, 'conj').flatMap((c) => (isPassive(tree, c) ? byAgent(tree, c) : []));
  if (later.length > 0) return discount(later, 0.9);
  return tree.relation(verb) === 'conj' && isPassive(tree, tree.head(verb))
    ? discount(byAgent(tree, tree.head(verb)), 0.9)
    : [];
};

/** The logical object of a verb, whatever its voice. */
export const patientOf = (tree: Tree, verb: number): Filler[] => {
  if (isPassive(tree, verb)) return surfaceSubject(tree, verb);
  const own = tree.dependents(verb, 'obj');
  if (own.length > 0) return own.map((o) => filler(throughRelative(tree, o, verb)));
  const indirect = tree.dependents(verb, 'iobj');
  if (indirect.length > 0) return indirect.map((o) => filler(throughRelative(tree, o, verb), 0.95));
  if (tree.deprel(verb) === 'acl:relcl') {
    const gap =
      tree.dependents(verb, 'nsubj').some((s) => !tree.isRelativePronoun(s)) &&
      !tree.children(verb).some((c) => tree.isRelativePronoun(c));
    if (gap) return [filler(tree.head(verb), 0.9)];
  }
  const shared =
    tree.relation(verb) === 'conj'
      ? tree.dependents(tree.head(verb), 'obj').filter((o) => o > verb)
      : tree
          .dependents(verb, 'conj')
          .flatMap((c) => (tree.isVerb(c) ? tree.dependents(c, 'obj').filter(() => c < verb + 4) : []));
  return shared.map((o) => filler(o, 0.9));
};

/** Complements of a preposition that a verb governs, those a parser hangs on its object or first conjunct included. */
const verbComplements = (tree: Tree, verb: number, preposition: string): Filler[] => {
  const own = complementsOf(tree, verb, preposition);
  if (own.length > 0) return own;
  const hung = tree
    .dependents(verb, 'obj', 'xcomp', 'obl', 'advmod')
    .flatMap((o) => complementsOf(tree, o, preposition));
  if (hung.length > 0) return discount(hung, 0.9);
  const siblings = [
    ...(tree.relation(verb) === 'conj' ? [tree.head(verb)] : []),
    ...tree
      .dependents(verb, 'conj')
      .filter((c) => tree.isVerb(c) && tree.dependents(verb, 'obj').length === 0),
  ];
  return discount(
    siblings.flatMap((s) => complementsOf(tree, s, preposition)).filter((f) => f.token > verb),
    0.85,
  );
};

/** The verb that a noun leans on ("provide support", "enter into talks"), as token index, or undefined. */
export const governingVerb = (tree: Tree, noun: number): number | undefined => {
  let at = noun;
  while (tree.relation(at) === 'conj') at = tree.head(at);
  const head = tree.head(at);
  if (head < 0 || !tree.isVerb(head)) return undefined;
  const relation = tree.relation(at);
  if (relation === 'obj' || tree.deprel(at) === 'nsubj:pass') return head;
  return relation === 'obl' && ['in', 'into', 'to', 'on', 'under', 'from'].includes(tree.marker(at))
    ? head
    : undefined;
};

const LEANS: readonly ReadonlySet<string>[] = [LIGHT_VERBS, ENDING_VERBS, PLANNING_VERBS];

/** Subject of the light verb that a noun leans on. */
const lightAgent = (tree: Tree, noun: number): Filler[] => {
  const verb = governingVerb(tree, noun);
  if (verb === undefined || !LEANS.some((set) => set.has(tree.lemma(verb)))) return [];
  return discount(agentOf(tree, verb), 0.95);
};

/** The first part of "Turkish-Russian", which hangs on the second. */
const hyphenated = (tree: Tree, word: number): number[] =>
  tree
    .dependents(word, 'compound', 'amod', 'nmod')
    .filter((c) => c === word - 2 && /^[-‐‑–—]$/.test(tree.word(word - 1)));

/** Possessors and adjectives or compounds before a noun: "Turkey's", "Turkish". */
const ownersOf = (tree: Tree, noun: number): Filler[] => {
  const before = tree
    .dependents(noun, 'nmod:poss', 'amod', 'compound', 'nmod')
    .filter((c) => c < noun && (tree.deprel(c) === 'nmod:poss' || tree.marker(c) === ''));
  const possessors = before.filter((c) => tree.deprel(c) === 'nmod:poss');
  const others = before.filter((c) => tree.deprel(c) !== 'nmod:poss');
  return [...possessors, ...others.flatMap((c) => [...hyphenated(tree, c), c])].map((c) =>
    filler(throughRelative(tree, c, noun)),
  );
};

/**
 * Who does what a noun names, in groups of falling directness: "by" and possessors or adjectives before it, the
 * subject of the light verb that carries it, the possessor of what it is coordinated with.
 */
export const nounAgentGroups = (tree: Tree, noun: number): readonly (readonly Filler[])[] => [
  complementsOf(tree, noun, 'by'),
  ownersOf(tree, noun),
  lightAgent(tree, noun),
  tree.relation(noun) === 'conj' ? discount(ownersOf(tree, tree.head(noun)), 0.9) : [],
];

const nounComplements = (tree: Tree, noun: number, preposition: string): Filler[] => {
  const own = complementsOf(tree, noun, preposition);
  if (own.length > 0) return own;
  const chained = tree
    .dependents(noun, 'nmod')
    .filter((c) => tree.marker(c) === 'of')
    .flatMap((c) => complementsOf(tree, c, preposition));
  if (chained.length > 0) return discount(chained, 0.9);
  const later = tree.dependents(noun, 'conj').flatMap((c) => complementsOf(tree, c, preposition));
  if (later.length > 0) return discount(later, 0.9);
  const first = tree.relation(noun) === 'conj' ? complementsOf(tree, tree.head(noun), preposition) : [];
  if (first.length > 0)
    return discount(
      first.filter((f) => f.token > noun),
      0.85,
    );
  const verb = governingVerb(tree, noun);
  return verb === undefined
    ? []
    : discount(
        complementsOf(tree, verb, preposition).filter((f) => f.token !== noun),
        0.9,
      );
};

/** Verbs that tie a holder to the role noun in their complement. */
const ROLE_VERBS: ReadonlySet<string> = new Set(
  'become remain elect appoint name serve act make call declare consider designate describe regard install choose emerge see nominate proclaim'.split(
    ' ',
  ),
);

/** Who a noun or adjective is said of: copula, "become", apposition, title, "as". */
const holdersOf = (tree: Tree, index: number): Filler[] => {
  const found: Filler[] = [];
  if (tree.dependents(index, 'cop').length > 0) found.push(...surfaceSubject(tree, index));
  const relation = tree.relation(index);
  const head = tree.head(index);
  if (relation === 'appos') found.push(filler(head));
  found.push(...tree.dependents(index, 'appos').map((a) => filler(a)));
  if (relation === 'conj' && found.length === 0) found.push(...discount(holdersOf(tree, head), 0.9));
  if (head < 0) return found;
  if (relation === 'amod' || relation === 'acl') found.push(filler(head, 0.95));
  if (['compound', 'nmod', 'flat'].includes(relation) && tree.marker(index) === '' && index < head)
    found.push({ token: head, factor: 1, alone: true });
  if (relation === 'nsubj' && tree.dependents(head, 'cop').length > 0) found.push(filler(head, 0.9));
  if (relation === 'nsubj' && tree.lemma(head) === 'include') found.push(...patientOf(tree, head));
  if (tree.isVerb(head) && ROLE_VERBS.has(tree.lemma(head))) {
    if (relation === 'xcomp' || (relation === 'obl' && tree.marker(index) === 'as')) {
      const patients = patientOf(tree, head);
      found.push(
        ...discount(
          patients.length > 0 && patients[0]?.token !== index ? patients : surfaceSubject(tree, head),
          0.95,
        ),
      );
    } else if (relation === 'obj') found.push(...discount(surfaceSubject(tree, head), 0.9));
  }
  if (relation === 'nmod' && tree.marker(index) === 'as')
    found.push(...ownersOf(tree, head).map((o) => filler(o.token, 0.8)));
  return found;
};

/** Whom the verb above an oblique noun says it of: its patient in the passive or with an object, else its subject. */
const bearersOf = (tree: Tree, noun: number): Filler[] => {
  const verb = tree.head(noun);
  if (verb < 0 || tree.relation(noun) !== 'obl') return [];
  return discount(surfaceSubject(tree, verb), 0.92);
};

/** The fillers of one slot of a verb. */
export const verbSlot = (tree: Tree, verb: number, slot: Slot): Filler[] => {
  switch (slot) {
    case 'agent':
      return agentOf(tree, verb);
    case 'patient':
      return patientOf(tree, verb);
    case 'recipient':
      return tree.dependents(verb, 'iobj').map((i) => filler(throughRelative(tree, i, verb)));
    case 'complement':
      return tree.dependents(verb, 'xcomp', 'ccomp').map((c) => filler(c));
    case 'holder':
    case 'owner':
    case 'self':
    case 'bearer':
      return [];
    default:
      return verbComplements(tree, verb, slot);
  }
};

/** The fillers of one slot of a noun or adjective. */
export const nominalSlot = (tree: Tree, noun: number, slot: Slot): Filler[] => {
  switch (slot) {
    case 'agent':
      return nounAgentGroups(tree, noun).flat();
    case 'owner':
      return ownersOf(tree, noun);
    case 'holder':
      return holdersOf(tree, noun);
    case 'self':
      return [filler(noun)];
    case 'bearer':
      return bearersOf(tree, noun);
    case 'patient':
    case 'recipient':
    case 'complement':
      return [];
    default:
      return nounComplements(tree, noun, slot);
  }
};
