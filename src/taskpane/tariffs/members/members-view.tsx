import { Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TableChange } from '../../../workbook/table-change';
import { applied } from '../../../workbook-tariffs/changes/applied';
import { memberChanges } from '../../../workbook-tariffs/changes/members-and-readings';
import { readWorkbookTariffs } from '../../../workbook-tariffs/read-workbook-tariffs';
import { attempt } from '../../../engine/attempt';
import { problemSentence } from '../../words/typography';
import { useBook } from '../../host/tariffs';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { PlainList } from '../../layout/plain-list';
import { useLanguage, useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { EntryField } from '../../layout/entry-field';
import { useForm } from '../../layout/form';
import { OriginLink } from '../../workbook-tables/origin-link';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import { TARIFFS_WORDS } from '../words';
import { changedCategories } from './changed-categories';
import { readMembership, type MembershipEntries } from './membership-entry';
import { MEMBERS_WORDS } from './words';

const BLANK: MembershipEntries = { epci: '', from: '', to: '' };

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  years: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  // Kept whether there is something to say or not: nothing moves as one types.
  consequences: { margin: 0, paddingLeft: tokens.spacingHorizontalL, minHeight: tokens.lineHeightBase300 },
  member: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** The member EPCI and the years of each, and what another membership would change before it is kept. */
export function MembersView() {
  const styles = useStyles();
  const words = useWords(MEMBERS_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const language = useLanguage();
  const book = useBook();
  const changeable = useChangeableTables();
  const { changing, change, forget } = useTableChanges();
  const { entries, read, at, ask, reset } = useForm(() => BLANK, readMembership, { onChange: forget });
  const tables = changeable?.followed.tables ?? null;

  const consequences = useMemo(() => {
    const { epci, span } = read;
    if (epci === null || span === null || tables === null) return null;
    const changes = memberChanges(tables, epci.epci.siren, [{ ...span, epci: epci.epci.name, remark: null }]);
    return attempt(() => {
      const after = readWorkbookTariffs(applied(tables, changes)).book;
      return changedCategories(book, after, epci, span);
    });
  }, [read, tables, book]);

  const set = (some: Partial<MembershipEntries>) => {
    reset({ ...entries, ...some });
  };
  const keep = (changes: readonly TableChange[]) => {
    if (changeable !== null) change(changeable.workbook, changes);
  };
  const register = () => {
    ask();
    const { epci, span } = read;
    if (epci === null || span === null || tables === null) return;
    keep(memberChanges(tables, epci.epci.siren, [{ ...span, epci: epci.epci.name, remark: null }]));
  };
  const siren = read.epci?.epci.siren ?? '';
  const isOfWorkbook = book.members.membershipsOf(siren).some(({ origin }) => origin !== undefined);

  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        <>
          {changeable === null && <Notice intent="info" text={shared.unavailable} />}
          <ChangeNotice changing={changing} done={words.done} />
          <Button
            appearance="primary"
            disabledFocusable={changeable === null || changing.kind === 'working'}
            onClick={register}
          >
            {words.register}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <EntryField
          label={words.epci}
          typed={entries.epci}
          {...(at('epci').isAsked || read.epci !== null ? at('epci') : {})}
          onType={(epci) => {
            set({ epci });
          }}
        />
        <div className={styles.years}>
          <EntryField
            label={words.from}
            typed={entries.from}
            {...at('from')}
            onType={(from) => {
              set({ from });
            }}
          />
          <EntryField
            label={words.to}
            typed={entries.to}
            {...at('to')}
            onType={(to) => {
              set({ to });
            }}
          />
        </div>
        <div>
          <Text size={200}>{words.consequences}</Text>
          <ul className={styles.consequences}>
            {consequences?.kind === 'found' &&
              (consequences.value.length === 0 ? (
                <li>
                  <Text size={200}>{words.noChange}</Text>
                </li>
              ) : (
                consequences.value.map(({ year, before, after, communes }) => (
                  <li key={`${year} ${before} ${after}`}>
                    <Text size={200}>{words.changed(year, communes, before, after)}</Text>
                  </li>
                ))
              ))}
            {consequences?.kind === 'refused' && (
              <li>
                <Text size={200}>{problemSentence(consequences.problem, language)}</Text>
              </li>
            )}
          </ul>
        </div>
        {isOfWorkbook && tables !== null && (
          <Button
            size="small"
            onClick={() => {
              keep(memberChanges(tables, siren, []));
            }}
          >
            {words.giveBack}
          </Button>
        )}
        <section>
          <Subtitle2 as="h3" block>
            {words.inUse(book.data.members.length)}
          </Subtitle2>
          <PlainList>
            {book.data.members.map(({ siren: code, name, from, to, origin }) => (
              <li key={`${code} ${from ?? ''}`} className={styles.member}>
                <Link
                  as="button"
                  onClick={() => {
                    set({ epci: code, from: from ?? '', to: to ?? '' });
                  }}
                >
                  {name}
                </Link>
                <Text size={200}>{words.span(code, from, to)}</Text>
                {origin !== undefined && <OriginLink origin={origin} />}
              </li>
            ))}
          </PlainList>
        </section>
      </div>
    </SectionFrame>
  );
}
