import { isBlank } from '../../kit/cells/cell';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TariffBook } from '../../engine/book/tariff-book';
import { contributionYears, type ContributionYear } from '../../engine/contribution/years';
import { frenchDate } from '../../kit/french/date';
import { codeInDoubt } from '../../engine/places/category';
import type { Place } from '../../engine/places/place';
import { placeIndex } from '../../engine/places/shipped-index';
import { COMMUNES } from '../../tariffs/communes';
import type { SchoolYear } from '../../tariffs/model';
import { useBook } from '../host/tariffs';
import { useWorkbook } from '../host/host';
import { SectionFrame } from '../layout/section-frame';
import { attempt } from '../../engine/attempt';
import { problemSentence } from '../words/typography';
import { useLanguage, useWords } from '../words/language';
import type { FieldRemark, Pointing } from './argument-field';
import { outcomeOf, readEntries, type Readings } from './calculation';
import type { Argument, Entry } from './entries';
import { formulaArguments } from './formula';
import { FormulaFoot } from './formula-foot';
import { PlaceField } from './place-field';
import { placeText } from './in-words';
import { PupilsField } from './pupils-field';
import type { Reading } from './read-entry';
import { Result } from './result';
import { placeRate } from './search/place-rate';
import { PlaceSearch } from './search/place-search';
import { useEntries } from './use-entries';
import { CALCULATE_WORDS, type CalculateWords } from './words';
import { YearField } from './year-field';

const search = new PlaceSearch(COMMUNES, placeIndex);

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Calculer: the contribution of a place, why, and the formula that says so in a cell. */
export function CalculateSection() {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const language = useLanguage();
  const workbook = useWorkbook();
  const book = useBook();
  const years = useMemo(() => contributionYears(book), [book]);
  const { entries, dispatch, point, selectionFaults } = useEntries(years, workbook);
  const readings = readEntries(entries, placeIndex, words.fields);
  const outcome = outcomeOf(readings, book);
  const year = readings.year.kind === 'found' ? readings.year.value : null;

  const shared = (argument: Argument) => ({
    label: words.fields[argument],
    entry: entries[argument],
    pointing: workbook === null ? null : pointing(argument),
    dispatch,
  });
  const pointing = (argument: Argument): Pointing => ({
    point: () => {
      point(argument);
    },
    release: () => {
      dispatch({ kind: 'released', argument, text: textOnRelease(argument, readings) });
    },
  });
  const remark = (argument: Argument): FieldRemark | null => {
    const fault = selectionFaults[argument];
    if (fault !== undefined) return { state: 'warning', text: fault };
    const reading: Reading<unknown> = readings[argument];
    if (argument === 'place' || reading.kind !== 'refused') return null;
    return { state: 'error', text: problemSentence(reading.problem, language) };
  };

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        <FormulaFoot
          args={formulaArguments(entries, readings, outcome)}
          unpriced={outcome.kind === 'unpriced'}
          workbook={workbook}
        />
      }
    >
      <div className={styles.fields}>
        <PupilsField
          {...shared('pupils')}
          hint={pupilsHint(entries.pupils, words)}
          remark={remark('pupils')}
        />
        <PlaceField
          {...shared('place')}
          remark={remark('place')}
          reading={readings.place}
          search={search}
          index={placeIndex}
          rateOf={(place) => placeRate(place, book, year)}
          doubtOf={(place) => codeInDoubt(place, book.members, year)}
        />
        <YearField
          {...shared('year')}
          hint={yearHint(year, years, book, words)}
          remark={remark('year')}
          years={years}
        />
      </div>
      <Result outcome={outcome} book={book} />
    </SectionFrame>
  );
}

/** What a field holds once it no longer follows a cell: what the cell held, where it makes sense there. */
function textOnRelease(argument: Argument, { pupils, place, year }: Readings): string {
  switch (argument) {
    case 'pupils':
      return pupils.kind === 'found' ? pupils.value.toFixed() : '';
    case 'place':
      return place.kind === 'found' ? asWritten(place.value) : '';
    case 'year':
      return year.kind === 'found' ? year.value : '';
  }
}

/** A bare code that is also a postal code stays one, so that it is asked about. */
function asWritten(place: Place): string {
  return place.kind === 'commune' && place.ifPostalCode !== undefined ? place.term : placeText(place);
}

function pupilsHint(entry: Entry, words: CalculateWords): string {
  return entry.kind === 'cell' && isBlank(entry.value)
    ? words.emptyCountsAsNone(entry.cell.address)
    : words.pupilsHint;
}

/** What is known of the year's rate: when it was voted, and whether a later one is known. */
function yearHint(
  year: SchoolYear | null,
  years: readonly ContributionYear[],
  book: TariffBook,
  words: CalculateWords,
): string {
  const status = years.find((one) => one.year === year)?.status ?? null;
  if (year === null || status === null) return words.yearHint;
  const found = attempt(() => book.inForce('primary-schools', year).act);
  // The result says why there is no rate.
  if (found.kind === 'refused') return words.yearHint;
  const { date } = found.value;
  const day = date === null ? words.details.undated : frenchDate(date);
  switch (status) {
    case 'voted':
      return words.yearVoted(day, years[0]?.year === year);
    case 'presented':
      return words.yearPresented(day);
    case 'draft':
      return words.yearDraft;
  }
}
