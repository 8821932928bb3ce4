import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useDeferredValue, useMemo } from 'react';
import type { TariffBook } from '../../../engine/book/tariff-book';
import { otherProductsOf } from '../../../engine/charges/other-products';
import { pupilCountOf } from '../../../engine/charges/pupils';
import { chargesOf } from '../../../engine/charges/statement';
import { rateFor } from '../../../engine/contribution/rate';
import { simulationSheet } from '../../../sheets/simulation/simulation';
import { effectsOf } from '../../../simulation/effects';
import { MOST_RATES, simulate } from '../../../simulation/simulate';
import type { SchoolYear } from '../../../tariffs/model';
import { attempt } from '../../../engine/attempt';
import { problemSentence } from '../../words/typography';
import { useBook } from '../../host/tariffs';
import { useWorkbook } from '../../host/host';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { CreationFoot } from '../../creation/creation-foot';
import { today } from '../../host/today';
import { useLanguage, useWords } from '../../words/language';
import { EntryField } from '../../layout/entry-field';
import { FieldGroup } from '../../layout/field-group';
import { useForm } from '../../layout/form';
import { TableErrors } from '../../workbook-tables/table-issues';
import { nextYear } from '../vote/priced-years';
import { SimulatedBalances } from './simulated-balances';
import { ChargeChart } from './simulated-charts';
import { SimulatedEffects } from './simulated-effects';
import {
  entriesFrom,
  readSimulation,
  type SimulatedLine,
  type SimulateEntries,
  type SimulationAsked,
} from './simulate-entry';
import { SIMULATE_WORDS } from './words';

type TypedField = Exclude<keyof SimulateEntries, 'lines'>;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { display: 'flex', flexDirection: 'column' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(7rem, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  button: { alignSelf: 'flex-start' },
});

/** Rates tried on an expected year: what each leaves, and the first that covers the charges. */
export function SimulateView() {
  const styles = useStyles();
  const words = useWords(SIMULATE_WORDS);
  const language = useLanguage();
  const book = useBook();
  const workbook = useWorkbook();
  const models = useMemo(() => modelYears(book), [book]);
  const { entries, read, at, text, set, reset } = useForm(
    () =>
      entriesFrom(book, models.find((year) => hasPupils(book, year)) ?? models[0] ?? null, nextYear(book)),
    readSimulation,
    { isAsked: true },
  );
  const pending = useDeferredValue(read);
  const answer = useMemo(() => {
    const { asked } = pending;
    return asked === null ? null : attempt(() => simulated(asked));
  }, [pending]);

  const setLine = (id: number, some: Partial<SimulatedLine>) => {
    set({ lines: entries.lines.map((line) => (line.id === id ? { ...line, ...some } : line)) });
  };
  const field = (name: TypedField, label: string, kind: { isAmount?: boolean; isCount?: boolean } = {}) => (
    <EntryField label={label} {...text(name)} {...kind} />
  );
  const { rangeFault, isChangeSound, year, asked } = read;
  const isReady = year !== null && asked !== null && answer?.kind === 'found';

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        workbook === null ? null : (
          <CreationFoot
            name={`Simulation ${entries.year}`}
            prepare={
              isReady
                ? () => Promise.resolve([simulationSheet(book, { ...asked, year, generatedOn: today() })])
                : null
            }
            workbook={workbook}
          />
        )
      }
    >
      <TableErrors />
      <div className={styles.fields}>
        {field('year', words.year)}
        {models.map((model) => (
          <Button
            key={model}
            size="small"
            className={styles.button}
            onClick={() => {
              reset(entriesFrom(book, model, entries.year));
            }}
          >
            {words.model(model)}
          </Button>
        ))}
        <FieldGroup legend={words.charges}>
          {entries.lines.length === 0 && <Text size={200}>{words.noCharges}</Text>}
          {entries.lines.map(({ id, label, amount }) => (
            <div key={id} className={styles.line}>
              <EntryField
                label={words.line}
                typed={label}
                {...at(`${id}.label`)}
                onType={(typed) => {
                  setLine(id, { label: typed });
                }}
              />
              <EntryField
                label={words.amount(label)}
                isAmount
                typed={amount}
                {...at(`${id}.amount`)}
                onType={(typed) => {
                  setLine(id, { amount: typed });
                }}
              />
              <Button
                appearance="subtle"
                size="small"
                className={styles.button}
                icon={<DeleteRegular />}
                onClick={() => {
                  set({ lines: entries.lines.filter((line) => line.id !== id) });
                }}
              >
                {words.removeLine(label)}
              </Button>
            </div>
          ))}
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              const id = Math.max(-1, ...entries.lines.map((line) => line.id)) + 1;
              set({ lines: [...entries.lines, { id, label: '', amount: '' }] });
            }}
          >
            {words.addLine}
          </Button>
        </FieldGroup>
        <FieldGroup legend={words.pupils}>
          {field('members', words.members, { isCount: true })}
          {field('others', words.others, { isCount: true })}
          {field('othersRate', words.othersRate, { isAmount: true })}
          {field('otherProducts', words.otherProducts, { isAmount: true })}
        </FieldGroup>
        <FieldGroup legend={words.rates}>
          <div className={styles.pair}>
            {field('from', words.from, { isAmount: true })}
            {field('to', words.to, { isAmount: true })}
            {field('step', words.step, { isAmount: true })}
          </div>
          {rangeFault !== null && (
            <Notice
              intent="error"
              text={rangeFault === 'tooMany' ? words.faults.tooMany(MOST_RATES) : words.faults[rangeFault]}
            />
          )}
        </FieldGroup>
        <FieldGroup legend={words.change}>
          <div className={styles.pair}>
            {field('rate', words.consideredRate, { isAmount: true })}
            {field('change', words.changeBy, { isCount: true })}
          </div>
          {!isChangeSound && <Notice intent="error" text={words.faults.change} />}
        </FieldGroup>
        {answer?.kind === 'refused' && (
          <Notice intent="error" text={problemSentence(answer.problem, language)} />
        )}
        {answer?.kind === 'found' && (
          <SimulatedBalances simulation={answer.value.simulation} step={answer.value.asked.range.step} />
        )}
        {answer?.kind === 'found' && <SimulatedEffects {...answer.value} />}
        {answer?.kind === 'found' && <ChargeChart charges={answer.value.asked.expected.charges} />}
      </div>
    </SectionFrame>
  );
}

function simulated(asked: SimulationAsked) {
  const { expected, range, change } = asked;
  return {
    asked,
    simulation: simulate(expected, range),
    effects: effectsOf(expected, change),
  };
}

function hasPupils({ data }: ReturnType<typeof useBook>, year: SchoolYear): boolean {
  return data.pupils.some(({ schoolYear, groups }) => schoolYear === year && groups !== null);
}

/** The years whose charges are known, from the latest; none of which the tables say what cannot be read. */
function modelYears(book: TariffBook): readonly SchoolYear[] {
  const isUnread = (ask: () => unknown) => {
    const answer = attempt(ask);
    return answer.kind === 'refused' && answer.problem.code === 'workbookUnread';
  };
  return book.data.charges
    .map(({ schoolYear }) => schoolYear)
    .filter(
      (year) =>
        !isUnread(() => chargesOf(book, year)) &&
        !isUnread(() => pupilCountOf(book, year)) &&
        !isUnread(() => otherProductsOf(book, year)) &&
        !isUnread(() => rateFor(book, 'membre', year)) &&
        !isUnread(() => rateFor(book, 'hors membre', year)),
    )
    .sort()
    .reverse();
}
