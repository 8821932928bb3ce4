import { sequenceNodeType, type LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { withEnglishSeparators } from '../../french/formula';

type SequenceNodes = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>;
type SequenceNode = SequenceNodes[number];

/**
 * Lets the editors of cells read French separators: colours, references pointed at, hints, missing parentheses.
 * The engine computes from en-US text by other methods, and where it comes here too, the pieces it gets are the same.
 */
export function readFrenchSeparators(lexer: LexerTreeBuilder): void {
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => inOwnWords(nodesOf(withEnglishSeparators(formula)), formula);
  lexer.getFunctionAndParameter = (formula, index) => functionAt(withEnglishSeparators(formula), index);
  lexer.checkIfAddBracket = (formula) => missingBrackets(withEnglishSeparators(formula));
}

/** Gives each node the text that stands at its place in the formula as it was typed. */
function inOwnWords(nodes: SequenceNodes | undefined, formula: string): SequenceNodes | undefined {
  let position = formula.startsWith('=') ? 1 : 0;
  return nodes?.map((node): SequenceNode => {
    const length = typeof node === 'string' ? node.length : node.token.length;
    const token = formula.slice(position, position + length);
    position += length;
    if (typeof node === 'string') return token;
    // What the editor takes for a number it writes again as an English one: 1,500 would become 1500.
    const isFrenchNumber = node.nodeType === sequenceNodeType.NUMBER && token.includes(',');
    return { ...node, token, nodeType: isFrenchNumber ? sequenceNodeType.ARRAY : node.nodeType };
  });
}
