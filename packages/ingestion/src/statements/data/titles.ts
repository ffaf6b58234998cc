const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split('\n')
      .flatMap((line) => line.split(',').map((w) => w.trim()))
      .filter(Boolean),
  );

/** Offices whose holder speaks for the state or body. */
export const LEADING_TITLES = set(`
president, vice president, prime minister, deputy prime minister, premier, chancellor, foreign minister, defense minister, defence minister,
interior minister, finance minister, energy minister, trade minister, minister, minister of foreign affairs, minister of defense,
secretary of state, secretary of defense, secretary general, secretary-general, general secretary, foreign secretary, defence secretary, defense secretary,
king, queen, emperor, empress, tsar, czar, shah, sultan, emir, amir, crown prince, prince, pope, kaiser, caliph, ayatollah, supreme leader,
leader, ruler, dictator, strongman, chairman, chairwoman, chair, chief, chief of staff, head, director, commander, commander-in-chief, governor, governor general,
warlord, founder, speaker, co-chair, chief executive, ceo, high representative, commissioner, party leader, opposition leader, military leader, rebel leader,
army chief, intelligence chief, foreign policy chief, head of state, high commissioner, field marshal, marshal, national security adviser, national security advisor`);

/** Offices within a body that do not lead it. */
export const MEMBER_TITLES = set(`
senator, congressman, congresswoman, representative, ambassador, envoy, special envoy, special representative, diplomat, spokesman, spokesperson, spokeswoman,
lawmaker, deputy, member, adviser, advisor, delegate, commissar, undersecretary, under-secretary, assistant secretary, special envoy for libya, legislator`);
