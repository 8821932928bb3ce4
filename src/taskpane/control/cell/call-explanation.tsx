import { shown } from '../../../kit/cells/cell';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellExplanation, ExplainedCall } from '../../../control/explain/explain-formula';
import type { GivenValue } from '../../../control/formula/given';
import { RENAMED } from '../../../control/formula/renamed';
import { count, euros } from '../../../kit/french/amount';
import { decimalFromCell } from '../../../kit/cells/number';
import { statementOf } from '../../../tariffs/statements';
import { problemSentence, frenchTypography } from '../../words/typography';
import { useBook } from '../../host/tariffs';
import { CellLink } from '../../layout/cell-link';
import { Notice } from '../../layout/notice';
import { OriginLink } from '../../workbook-tables/origin-link';
import { useLanguage, useWords } from '../../words/language';
import { renamingIn } from '../formulas/listed-formula';
import { CONTROL_WORDS, type ControlWords } from '../words';
import { DetailView } from './detail-view';

const useStyles = makeStyles({
  call: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  answer: { fontVariantNumeric: 'tabular-nums' },
  terms: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Arguments whose numbers are years and codes, which have no thousands. */
const NUMBERED: ReadonlySet<string> = new Set(['territoire', 'lieu', 'annee', 'exercice']);

/** One call of a formula: what it was given, what it answers, and why. */
export function CallExplanation({
  explained: { call, given, outcome, elsewhere },
}: {
  readonly explained: ExplainedCall;
}) {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const language = useLanguage();
  return (
    <section className={styles.call}>
      <Text weight="semibold">{`ENT.${call.name}`}</Text>
      {elsewhere !== null && (
        <Text size={200} className={styles.term}>
          {words.position(elsewhere.row + 1, elsewhere.column + 1)}
        </Text>
      )}
      {outcome.kind === 'explained' && <Why explained={outcome.explained} />}
      {outcome.kind === 'refused' && (
        <Notice intent="error" text={problemSentence(outcome.problem, language)} />
      )}
      {outcome.kind === 'argumentsUnknown' && <Notice intent="info" text={words.argumentsUnknown} />}
      {outcome.kind === 'noFunction' && (
        <Notice
          intent="error"
          text={
            RENAMED.has(call.name)
              ? words.renamed(renamingIn([call.name], words))
              : words.unknownFunction(call.name)
          }
        />
      )}
      {given.length > 0 && (
        <dl className={styles.terms} aria-label={words.arguments}>
          {given.map(({ name, argument, cells, value, here }, at) => (
            <div key={`${at} ${argument.text}`} style={{ display: 'contents' }}>
              <dt className={styles.term}>{name ?? String(at + 1)}</dt>
              <dd className={styles.value}>
                {cells !== null && (
                  <>
                    <CellLink cells={cells} label={`${cells.sheet}!${cells.address}`} />{' '}
                  </>
                )}
                {valueInWords(value, name, words)}
                {here !== undefined && `, ${words.here(known(here, name, words))}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Why({ explained }: { readonly explained: CellExplanation }) {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const { data } = useBook();
  const { answer, sentence, citation, source, exact, origins, remarks, details } = explained;
  const document = data.documents.find(({ id }) => id === source?.document);
  const statement = source === null ? null : statementOf(source);
  const origin = (what: string) => frenchTypography(what);
  return (
    <>
      <Text size={400} weight="semibold" className={styles.answer}>
        {typeof answer !== 'number' ? shown(answer) : exact === null ? count(answer) : euros(answer)}
      </Text>
      {sentence !== null && <Text lang="fr">{frenchTypography(sentence)}</Text>}
      {details.map((detail, at) => (
        <DetailView key={`${at} ${detail.kind}`} detail={detail} />
      ))}
      <dl className={styles.terms}>
        {citation !== null && (
          <>
            <dt className={styles.term}>{words.act}</dt>
            <dd className={styles.value} lang="fr">
              {frenchTypography(citation)}
            </dd>
          </>
        )}
        {source !== null && (
          <>
            <dt className={styles.term}>{words.source}</dt>
            <dd className={styles.value} lang="fr">
              {document?.title ?? source.document}, {words.lines(source.lines)}
            </dd>
          </>
        )}
        {statement !== null && (
          <>
            <dt className={styles.term}>{words.stated}</dt>
            <dd className={styles.value} lang="fr">
              {frenchTypography(statement)}
            </dd>
          </>
        )}
        {exact !== null && (
          <>
            <dt className={styles.term}>{words.exact}</dt>
            <dd className={styles.value}>{exact} €</dd>
          </>
        )}
      </dl>
      {origins.map(({ what, rows }) => (
        <Text key={what} size={200}>
          {rows === null ? (
            words.shipped(origin(what))
          ) : (
            <>
              {words.ofWorkbook(origin(what))} <OriginLink origin={rows} />
            </>
          )}
        </Text>
      ))}
      {remarks.map((remark) => (
        <Text key={remark} size={200} lang="fr">
          {frenchTypography(remark)}
        </Text>
      ))}
    </>
  );
}

function valueInWords(value: GivenValue, name: string | null, words: ControlWords): string {
  if (value.kind === 'calculated') return words.calculated;
  if (value.kind === 'notFound') return words.notFound;
  return known(value.value, name, words);
}

/** @param name of the argument; null beyond what the function takes */
function known(value: unknown, name: string | null, words: ControlWords): string {
  if (value === null || value === undefined) return words.omitted;
  if (typeof value === 'number') return figure(value, name);
  if (typeof value === 'string' || typeof value === 'boolean') return shown(value);
  if (!Array.isArray(value)) return '#';
  const rows = value as readonly (readonly unknown[])[];
  const columns = rows[0]?.length ?? 0;
  return rows.length === 1 && columns === 1
    ? known(rows[0]?.[0], name, words)
    : words.cells(rows.length, columns);
}

function figure(value: number, name: string | null): string {
  const exact = decimalFromCell(value);
  return exact === null || name === null || NUMBERED.has(name) ? shown(value) : count(exact);
}
