const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that only carry the noun they govern: "provide support", "hold talks". */
export const LIGHT_VERBS = set(`
  provide give offer extend lend grant supply deliver send hold conduct launch impose sign make have maintain take carry mount
  wage enjoy express show pledge begin start pursue establish reach conclude develop open engage enter undertake play
  face keep continue put place exert build forge strengthen deepen expand increase intensify step renew resume restore declare announce
  issue voice state reiterate reaffirm affirm demonstrate form join create initiate prepare plan propose agree strike negotiate
  experience see set organize organise arrange stage levy enact adopt introduce apply receive exchange improve normalize
  normalise boost enhance share promise approve authorize authorise order lead head feature include involve remain become sustain
  deploy pose constitute represent exercise retain gain assume acquire seize win secure complete advance promote cement consolidate
  upgrade broaden accelerate bring turn get pay perform execute commit welcome seek want attempt try threaten consider discuss
  bolster solidify tighten inflict direct raise draw cultivate nurture foster enter hatch plot perpetrate rely depend be`);

/** Verbs that end or deny the noun they govern: "withdraw support", "cut ties". */
export const ENDING_VERBS = set(`
  end withdraw suspend halt cease cut sever lift deny reject refuse lack stop break freeze terminate discontinue abandon
  oppose avoid prevent cancel renounce drop abolish scrap block withhold lose revoke rule undermine downgrade deter forgo reverse`);

/** Verbs that make what they govern a plan, a wish or an attempt. */
export const PLANNING_VERBS = set(`
  agree plan intend promise pledge vow decide seek want hope aim propose prepare commit undertake wish offer expect attempt try
  threaten urge ask call request push order consider discuss mull contemplate design desire aspire choose strive struggle
  resolve determine demand recommend suggest advocate invite encourage`);

export const REPORTING_ADVERBS = set('allegedly reportedly supposedly purportedly ostensibly apparently');

export const POSSIBLE_AUXILIARIES = set('may might could would should can');
export const PLANNED_AUXILIARIES = set("will shall 'll wo ’ll");

/** Nouns that stand for the state or body that qualifies them: "Turkish officials", "the leaders of Iran". */
export const STANDING_NOUNS = set(`
  government administration official authority leader leadership president presidency minister ministry diplomat policymaker
  lawmaker parliament army military force troop soldier navy fleet jet aircraft warplane warship ship plane airforce gunner missile
  side delegation representative negotiator envoy ambassador regime state nation republic kingdom empire cabinet court senate
  commander general fighter militia rebel regiment paratrooper marine unit tank artillery agent intelligence pilot submarine
  people public elite establishment politician premier foreign_minister embassy mission drone air contingent command
  congress legislature junta monarchy emperor king queen crown dictator strongman ruler colonist settler invader guard police
  counterpart head chief secretary spokesman spokesperson spokeswoman statesman party colony mercenary peacekeeper personnel
  circle strategist planner decision-maker bloc federation union operative insurgent capital company firm partner`);

/** Nouns through which a stance or an act reaches what qualifies them: "opposed Russia's policy", "backed Syria's unity". */
export const REACHING_NOUNS = set(`
  policy position stance effort campaign government regime leader leadership rule claim sovereignty independence integrity
  territory unity security interest role presence influence power cause right ambition aspiration action activity behavior behaviour
  decision demand attempt plan bid move expansion aggression intervention invasion occupation annexation involvement
  operation candidacy membership accession admission offensive war fight struggle resistance stability reconstruction economy army
  military force troop people border capital city town position target base convoy ship aircraft jet airspace soil opposition
  rebel side establishment creation development programme program project formation appointment nomination supporter ally
  proposal initiative treatment handling record repression violation use purchase acquisition deployment defense defence government
  administration official minister president general soldier fighter commander militia facility embassy diplomat citizen rearmament
  authority parliament company firm bank oligarch region province north south east west coast part area`);

/** Nouns that only measure or sort what follows "of": "a number of states". */
export const MEASURE_NOUNS = set(`
  number series range group member majority part rest variety kind type form sort most some all one many several remainder
  portion bulk half lot pair couple handful coalition outbreak end start beginning creation establishment onset case issue question
  context course aftermath wake event threat prospect risk possibility idea process danger implementation signing outcome result
  crisis period stage phase region area territory province district city town village port island coast outskirt border capital
  suburb neighborhood neighbourhood state remainder vicinity waters shore`);

/** Verbs whose object, not subject, does what "of …ing", "for …ing" or "from …ing" tells. */
export const OBJECT_CONTROL_WITH_GERUND = set(`
  accuse blame criticize criticise prevent stop suspect condemn sanction punish thank praise fault charge deter dissuade ban
  bar block keep discourage prohibit stop convict`);

/** Verbs whose infinitive is done by their subject although they have an object. */
export const SUBJECT_CONTROL = set('promise threaten vow pledge use');
