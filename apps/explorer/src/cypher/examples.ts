/** Queries to start from, each with the question that it answers. */
export const EXAMPLES = [
  {
    question: 'Which countries back whom?',
    text: 'MATCH (a:Country)-[r:BACKS]->(b)\nRETURN a, r, b LIMIT 50',
  },
  {
    question: 'What is said to have caused what?',
    text: 'MATCH (a)-[r:CAUSED]->(b)\nRETURN a, r, b LIMIT 100',
  },
  {
    question: 'Whose support is best attested?',
    text: 'MATCH (a)-[r:BACKS]->(b)\nRETURN a.name AS who, b.name AS whom, r.documents AS documents, r.confidence AS confidence\nORDER BY documents DESC, confidence DESC LIMIT 25',
  },
  {
    question: 'What do documents disagree on?',
    text: 'MATCH (a)-[r]->(b)\nWHERE r.denials > 0\nRETURN a, r, b LIMIT 50',
  },
  {
    question: 'Who brokered agreements?',
    text: 'MATCH (a)-[r:BROKERED]->(b:Agreement)\nRETURN a, r, b LIMIT 50',
  },
] as const;
