/**
 * What the rules of inflection get wrong, as seen in the training sections of the treebanks EWT and GUM, with other
 * irregular words of English beside them. Each table is written "lemma: forms" and read into a map from form to lemma.
 */
function table(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/[\n;]/u)
      .flatMap((line) => {
        const [lemma = '', forms = ''] = line.split(':').map((part) => part.trim());
        return forms.split(' ').map((form) => [form, lemma] as const);
      }),
  );
}

/** Keys are "form/UPOS/XPOS", or "form/UPOS" where every tag agrees; apostrophes are straight. */
export const CLOSED_CLASS: ReadonlyMap<string, string> = table(`
be: is/AUX was/AUX were/AUX been/AUX being/AUX am/AUX are/AUX 's/AUX 'm/AUX 're/AUX s/AUX m/AUX r/AUX re/AUX ai/AUX
be: is/VERB was/VERB were/VERB been/VERB being/VERB am/VERB are/VERB 's/VERB 'm/VERB 're/VERB s/VERB/VBZ
have: has/AUX had/AUX 've/AUX ve/AUX having/AUX 'd/AUX/VBD d/AUX/VBD of/AUX has/VERB had/VERB 've/VERB 'd/VERB/VBD
do: did/AUX does/AUX done/AUX doing/AUX did/VERB does/VERB done/VERB
get: got/AUX getting/AUX
will: 'll/AUX wo/AUX ll/AUX; would: 'd/AUX/MD d/AUX/MD; can: ca/AUX
not: n't/PART nt/PART; to: na/PART ta/PART; 's: s/PART '/PART 's/PART
want: wan/VERB; go: gon/VERB; let: let/VERB
I: i/PRON me/PRON; we: us/PRON 's/PRON s/PRON; he: him/PRON; she: her/PRON/PRP; they: them/PRON em/PRON 'em/PRON
my: mine/PRON; our: ours/PRON; your: yours/PRON ur/PRON/PRP$; their: theirs/PRON; her: hers/PRON; OK: ok/ADJ; you: u/PRON ya/PRON
this: these/DET these/PRON; that: those/DET those/PRON; a: an/DET
versus: vs/ADP vs./ADP; through: thru/ADP; with: w/ADP w//ADP; without: w/o/ADP; till: til/ADP til/SCONJ 'til/ADP
and: n/CCONJ 'n/CCONJ n'/CCONJ; ASAP: asap/ADV; a.k.a.: aka/ADV; i.e.: ie/ADV; e.g.: eg/ADV; OK: ok/INTJ ok/ADJ
million: m/NUM mn/NUM; thousand: k/NUM; billion: b/NUM bn/NUM; trillion: t/NUM tn/NUM
p.m.: pm/NOUN p.m/NOUN; a.m.: am/NOUN a.m/NOUN; etc.: etc/NOUN; TV: tv/NOUN t.v./NOUN; page: p./NOUN pp./NOUN
January: jan/PROPN jan./PROPN; February: feb/PROPN feb./PROPN; April: apr/PROPN apr./PROPN; August: aug/PROPN aug./PROPN
September: sept/PROPN sept./PROPN sep./PROPN; October: oct/PROPN oct./PROPN; November: nov/PROPN nov./PROPN; December: dec/PROPN dec./PROPN
`);

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = table(`
abide: abode; arise: arose arisen; awake: awoke awoken; bear: bore borne born; beat: beaten; become: became; befall: befell befallen
beget: begot begotten; begin: began begun; behold: beheld; bend: bent; beseech: besought; bind: bound; bite: bit bitten; bleed: bled
blow: blew blown; break: broke broken; breathe: breathed breathing; breed: bred; bring: brought; build: built; burn: burnt; buy: bought
catch: caught; choose: chose chosen; clothe: clad clothed; cling: clung; come: came; compete: competed competing; complete: completed completing
creep: crept; deal: dealt; delete: deleted deleting; die: dying; dig: dug; draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven
dwell: dwelt; eat: ate eaten; excite: excited exciting; expedite: expedited expediting; explore: explored exploring; extradite: extradited extraditing
fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled; fling: flung; fly: flew flown flies; forbid: forbade forbidden
forego: forewent foregone; foresee: foresaw foreseen; foretell: foretold; forget: forgot forgotten; forgive: forgave forgiven; forsake: forsook forsaken
free: freed; freeze: froze frozen; get: got gotten; give: gave given; go: went gone; grind: ground; grow: grew grown; guide: guided guiding
hang: hung; have: had; hear: heard; hide: hid hidden; hold: held; ignite: ignited igniting; ignore: ignored ignoring; incite: incited inciting
install: installed installing; interfere: interfered interfering; intervene: intervened intervening; invite: invited inviting; keep: kept; kneel: knelt
know: knew known; lay: laid; lead: led; leap: leapt; learn: learnt; leave: left; lend: lent; lie: lay lain lying; light: lit; lose: lost
make: made; mean: meant; meet: met; mishear: misheard; mislead: misled; mistake: mistook mistaken; misunderstand: misunderstood; mow: mown
outdo: outdid outdone; outgrow: outgrew outgrown; outshine: outshone; overcome: overcame; overdo: overdone; overhear: overheard; override: overrode overridden
oversee: oversaw overseen; overtake: overtook overtaken; overthrow: overthrew overthrown; paste: pasted pasting; pay: paid; postpone: postponed postponing
prepay: prepaid; prove: proven; rebuild: rebuilt; recall: recalled recalling; redo: redone; remake: remade; rend: rent; repay: repaid
resell: resold; restore: restored restoring; rethink: rethought; retell: retold; rewrite: rewrote rewritten; ride: rode ridden; ring: rang rung; rise: rose risen
run: ran; saw: sawn; say: said; see: saw seen; seek: sought; sell: sold; send: sent; sew: sewn; shake: shook shaken; shear: shorn; shine: shone; shoot: shot
show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat; slay: slew slain; sleep: slept; slide: slid; sling: slung; smell: smelt
sow: sown; speak: spoke spoken; speed: sped; spell: spelt; spend: spent; spill: spilt; spin: spun; spit: spat; spoil: spoilt; spring: sprang sprung
stand: stood; steal: stole stolen; stick: stuck; sting: stung; stink: stank stunk; strew: strewn; stride: strode; strike: struck stricken; string: strung
strive: strove striven; swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken; taste: tasted tasting; teach: taught
tear: tore torn; tell: told; think: thought; throw: threw thrown; tie: tying; tread: trod trodden; undergo: underwent undergone; underlie: underlay underlain underlying
understand: understood; undertake: undertook undertaken; undo: undid undone; unwind: unwound; uphold: upheld; vie: vying; wake: woke woken; waste: wasted wasting
wear: wore worn; weave: wove woven; weep: wept; win: won; wind: wound; withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; wring: wrung; write: wrote written
add: added adding; err: erred erring; focus: focused focusing focusses focussed focussing focuses; bias: biased biasing; bus: bused busing; panic: panicked panicking; picnic: picnicking
mimic: mimicked mimicking; traffic: trafficked trafficking; frolic: frolicked; ski: skiing skied; taxi: taxiing; debut: debuted debuting; input: inputted; output: outputted outputting
compile: compiled compiling; adhere: adhered adhering; adore: adored adoring; abhor: abhorred; bathe: bathed bathing; loathe: loathed loathing; soothe: soothed soothing
seethe: seethed seething; teethe: teethed teething; wreathe: wreathed; convene: convened convening; contravene: contravened contravening; supervene: supervened
concede: conceded conceding; deplore: deplored deploring; implore: implored imploring; evoke: evoked evoking; enroll: enrolled enrolling; fulfill: fulfilled fulfilling; befriend: befriended
deplete: depleted depleting; obsolete: obsoleted; secrete: secreted secreting; unite: united uniting; recite: recited reciting; reunite: reunited reuniting; underwrite: underwrote underwritten underwriting
condone: condoned condoning; dethrone: dethroned; persevere: persevered persevering; revere: revered revering; sever: severed severing; glue: gluing; agree: agreed; guarantee: guaranteed
massacre: massacred massacring; squirrel: squirreled; offset: offset; reset: reset; hinge: hinged hinging; impinge: impinged impinging; infringe: infringed infringing; cringe: cringed cringing; singe: singed
binge: binged binging; tinge: tinged; fringe: fringed; arrange: arranged arranging; invade: invaded invading; quiz: quizzed quizzing quizzes; blossom: blossomed blossoming; fathom: fathomed
pencil: penciled; distil: distilled; instil: instilled instilling; veto: vetoed vetoing vetoes; gallop: galloped; scallop: scalloped; worship: worshiped; gossip: gossiped; kidnap: kidnapped kidnapping
level: levelled levelling; ruin: ruined; edit: edited editing; credit: credited crediting; debate: debated; debit: debited; sabotage: sabotaged; cancel: cancelled cancelling; target: targeted targeting targetted
refer: referred referring; say: says sez; owe: owed owing; awe: awed; dye: dyed dyeing; eye: eyed eyeing; ax: axed; axe: axing; ally: allied allying; square: squared squaring; harangue: harangued; hoe: hoed; toe: toed; shoe: shoed shoes
guess: guessed guessing; cache: cached caching caches; ache: ached aching aches; psyche: psyched; lambast: lambasted; haste: hasted; baste: basted; telephone: telephoned; clone: cloned; lie: lies; try: tries; dry: dries
imperil: imperiled imperilled; pilot: piloted piloting; pivot: pivoted pivoting; ballot: balloted balloting; riot: rioted rioting; plot: plotted; abet: abetted abetting; combat: combated combating combatted; format: formatted
profit: profited; exploit: exploited; murmur: murmured; pillar: pillared; collar: collared; bring: bringing; sing: singing; impair: impaired; cripple: crippled; hijack: hijacked; scrap: scrapped; stockpile: stockpiled
`);

export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = table(`
man: men; woman: women; child: children; grandchild: grandchildren; schoolchild: schoolchildren; stepchild: stepchildren; ox: oxen; foot: feet; tooth: teeth; goose: geese; mouse: mice; louse: lice
die: dice; penny: pence; medium: media; criterion: criteria; phenomenon: phenomena; stimulus: stimuli; corpus: corpora; genus: genera; index: indices; appendix: appendices; matrix: matrices
vertex: vertices; codex: codices; alumnus: alumni; nucleus: nuclei; bacterium: bacteria; memorandum: memoranda; referendum: referenda; curriculum: curricula; stratum: strata; alga: algae; larva: larvae; formula: formulae
life: lives; wife: wives; knife: knives; midwife: midwives; wolf: wolves; shelf: shelves; half: halves; thief: thieves; leaf: leaves; loaf: loaves; self: selves; calf: calves; hoof: hooves; elf: elves; scarf: scarves; sheaf: sheaves
analysis: analyses; crisis: crises; basis: bases; thesis: theses; hypothesis: hypotheses; synthesis: syntheses; diagnosis: diagnoses; oasis: oases; axis: axes; prognosis: prognoses; parenthesis: parentheses; ellipsis: ellipses
bus: buses; virus: viruses; campus: campuses; bonus: bonuses; census: censuses; consensus: consensuses; surplus: surpluses; status: statuses; bias: biases; gas: gases; lens: lenses; atlas: atlases; focus: focuses; sinus: sinuses
caucus: caucuses; circus: circuses; crocus: crocuses; plus: pluses; walrus: walruses; apparatus: apparatuses; chorus: choruses; canvas: canvases; iris: irises; minus: minuses; quiz: quizzes; nexus: nexuses
movie: movies; cookie: cookies; pinkie: pinkies; zombie: zombies; calorie: calories; rookie: rookies; hippie: hippies; newbie: newbies; budgie: budgies; kiddie: kiddies; collie: collies; genie: genies; prairie: prairies; cache: caches; ache: aches
headache: headaches; niche: niches; avalanche: avalanches; creche: creches; psyche: psyches; shoe: shoes; horseshoe: horseshoes; toe: toes; canoe: canoes; foe: foes; woe: woes; throe: throes; supply: supplies; fly: flies
sky: skies; spy: spies; fry: fries; try: tries; cry: cries; ally: allies; jihadi: jihadis; wiki: wikis; taxi: taxis; ski: skis; deli: delis; khaki: khakis; bikini: bikinis; Israeli: israelis; Iraqi: iraqis; Saudi: saudis; Thai: thais; Pakistani: pakistanis
Sunni: sunnis; Wahhabi: wahhabis; Nazi: nazis; Bangladeshi: bangladeshis; Yemeni: yemenis; Emirati: emiratis; Kuwaiti: kuwaitis; Qatari: qataris; Omani: omanis; Houthi: houthis; Azeri: azeris; Azerbaijani: azerbaijanis; Somali: somalis; Yazidi: yazidis; Alawi: alawis
Islamist: islamists; Christian: christians; Muslim: muslims; year: yrs yrs. yr; minute: mins min; thanks: thanks thanx; regards: regards; species: species; series: series; means: means; headquarters: headquarters; politics: politics
clothes: clothes; pants: pants; trousers: trousers; goods: goods; glasses: glasses; sunglasses: sunglasses; jeans: jeans; scissors: scissors; remains: remains; contents: contents; surroundings: surroundings; proceedings: proceedings
savings: savings; arrears: arrears; auspices: auspices; whereabouts: whereabouts; economics: economics; genetics: genetics; electronics: electronics; dynamics: dynamics; mathematics: mathematics; physics: physics; ethics: ethics; geopolitics: geopolitics
logistics: logistics; statistics: statistics; tactics: tactic; Philippines: philippines; Netherlands: netherlands; Olympics: olympics; Paralympics: paralympics; Maldives: maldives; grounds: grounds; manners: manners; finances: finances
meter: m; kilometer: km; kilogram: kg; foot: ft feet; hour: hrs hr; month: mos; volume: vols; page: pp pp.; gentleman: gentlemen; crossroads: crossroads; barracks: barracks; outskirts: outskirts; premises: premises; aircraft: aircraft
lie: lies; tie: ties; pie: pies; money: monies; passer-by: passers-by; attorney: attorneys; talisman: talismans; human: humans; German: germans; Roman: romans; Ottoman: ottomans; shaman: shamans; specimen: specimens; regimen: regimens
`);

/** Keys are the form, or "form/RB" where the adverb differs. */
export const COMPARED_ADJECTIVES: ReadonlyMap<string, string> = table(`
good: better best; bad: worse worst; well: better/RB best/RB; far: further farther furthest farthest; old: elder eldest; more: more; most: most; less: less; least: least; few: fewer fewest; little: littler
young: younger youngest; long: longer longest; strong: stronger strongest; free: freer freest; late: later latest latter; lively: livelier; soon: sooner soonest; rather: rather; simple: simpler simplest; subtle: subtler; severe: severer severest
`);

/** Adjectives that keep their capital, beside those that end like "Russian" or "Chinese". */
export const CAPITAL_ADJECTIVES: ReadonlySet<string> = new Set(
  `swiss thai swedish spanish scottish welsh saudi muslim moslem jewish islamic irish iraqi israeli greek german french
  english dutch danish finnish turkish polish british cuban arab american african afghan vietnamese venezuelan turkmen
  kurdish pashtun punjabi uzbek tajik kazakh kyrgyz uyghur azerbaijani azeri pakistani bangladeshi yemeni emirati qatari
  kuwaiti bahraini omani somali nepali bengali sunni shia shiite shi'ite alawite salafist islamist houthi baathist soviet
  mexican german roman republican latin hispanic latino lankan tamil sinhala filipino philippine moroccan icelandic arabic slavic
  baltic balkan nordic hindu buddhist catholic protestant caucasian asian european slovak czech serb croat
  cypriot greek-cypriot tunisian libyan egyptian chilean argentine biblical hebrew aryan nazi bolshevik
  stalinist leninist maoist kemalist gaullist zionist ottoman byzantine atlantic arctic antarctic`.split(
    /\s+/u,
  ),
);
