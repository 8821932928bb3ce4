import { Link, makeStyles, Option, OptionGroup, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CodeInDoubt } from '../../engine/places/category';
import type { Place } from '../../engine/places/place';
import type { PlaceIndex } from '../../engine/places/place-index';
import { Combobox } from '../layout/combobox';
import { useLanguage, useWords } from '../words/language';
import { useSpoken } from '../words/use-spoken';
import { ArgumentField, type FieldRemark, type ArgumentProps } from './argument-field';
import { typed } from './entries';
import { HitContent } from './hit-content';
import { placeRemark } from './place-remark';
import { placeText, headingInWords, placeHint } from './in-words';
import { readPlace, type Reading } from './read-entry';
import type { PlaceRate } from './search/place-rate';
import type { PlaceSearch } from './search/place-search';
import { CALCULATE_WORDS } from './words';

interface PlaceFieldProps extends Omit<ArgumentProps, 'hint'> {
  readonly reading: Reading<Place>;
  readonly search: PlaceSearch;
  readonly index: PlaceIndex;
  readonly rateOf: (place: Place) => PlaceRate;
  readonly doubtOf: (place: Place) => CodeInDoubt | null;
}

const useStyles = makeStyles({
  combobox: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  // Wider than the field, which leaves room for the button beside it.
  list: { minWidth: 'min(26rem, calc(100vw - 32px))', maxHeight: '22rem' },
  toList: { fontSize: 'inherit', lineHeight: 'inherit' },
  // A sentence to be read, though nothing to choose.
  noHit: { color: tokens.colorNeutralForeground2 },
});

/** Characters that the field shows at 320 px; a longer name is repeated beneath. */
const FITS = 22;

/** The search of a place: communes, EPCI and categories, by name or code. */
export function PlaceField(props: PlaceFieldProps) {
  const { entry, dispatch, reading, search, index, rateOf, doubtOf, remark, ...field } = props;
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const text = entry.kind === 'typed' ? entry.text : '';
  const groups = useMemo(() => search.find(text), [search, text]);
  const hits = groups.flatMap((group) => group.hits);
  useSpoken(open && text !== '' ? words.hits(hits.length) : '');

  const choose = (chosen: string) => {
    const hit = hits.find(({ place }) => placeText(place) === chosen);
    if (hit === undefined) return;
    const needsCommune = rateOf(hit.place).kind === 'byCommune';
    dispatch({ kind: needsCommune ? 'typed' : 'chosen', argument: 'place', text: chosen });
    // The list closes by itself after a choice; here it goes on, with the communes of the EPCI.
    if (needsCommune) queueMicrotask(showList);
  };

  const settle = () => {
    const settled = readPlace(typed(text), field.label, index);
    if (settled.kind === 'found') {
      dispatch({ kind: 'chosen', argument: 'place', text: placeText(settled.value) });
    } else dispatch({ kind: 'left', argument: 'place' });
  };

  const showList = () => {
    input.current?.focus();
    setOpen(true);
  };

  const own = placeRemark(entry, reading, { doubtOf, hits: hits.length, words, language });
  const shownRemark: FieldRemark | null =
    remark ??
    (own === null
      ? null
      : {
          state: own.state,
          text: (
            <>
              {own.text}{' '}
              {own.toList !== null && (
                <Link as="button" className={styles.toList} onClick={showList}>
                  {own.toList}
                </Link>
              )}
            </>
          ),
        });
  const hint =
    reading.kind === 'found'
      ? placeHint(reading.value, rateOf(reading.value), entry.kind === 'cell' || text.length > FITS, words)
      : words.placeHint;

  return (
    <ArgumentField {...field} hint={hint} remark={shownRemark} twoLines entry={entry}>
      <Combobox
        className={styles.combobox}
        input={{ ref: input, className: styles.input }}
        listbox={{ className: styles.list }}
        expandIcon={{ 'aria-label': words.openList, tabIndex: -1 }}
        autoComplete="off"
        freeform
        disableAutoFocus
        open={open}
        onOpenChange={(_event, data) => {
          setOpen(data.open);
        }}
        value={text}
        selectedOptions={[]}
        onChange={({ target }) => {
          dispatch({ kind: 'typed', argument: 'place', text: target.value });
          setOpen(true);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) choose(optionValue);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isOnAnOption(event)) settle();
        }}
        onBlur={settle}
      >
        {groups.map((group) => (
          <OptionGroup key={group.heading.kind} label={headingInWords(group, words)}>
            {group.hits.map((hit) => {
              const value = placeText(hit.place);
              return (
                // No text to compare with: typing alone would make the first namesake the current option, and Tab
                // would choose it.
                <Option key={value} value={value} text="" checkIcon={null}>
                  <HitContent hit={hit} rate={rateOf(hit.place)} />
                </Option>
              );
            })}
          </OptionGroup>
        ))}
        {hits.length === 0 && (
          <Option disabled text="" checkIcon={null} className={styles.noHit}>
            <span>{words.noHit}</span>
          </Option>
        )}
      </Combobox>
    </ArgumentField>
  );
}

/** Enter then chooses that option, and the list sees to it. */
function isOnAnOption({ currentTarget }: KeyboardEvent): boolean {
  return currentTarget.getAttribute('aria-activedescendant') !== null;
}
