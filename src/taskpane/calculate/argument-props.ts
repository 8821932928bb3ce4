import type { Dispatch } from 'react';
import type { FieldRemark, Pointing } from './argument-field';
import type { EntryEvent } from './entries';
import type { Entry } from './entry';

/** What the three fields have in common. */
export interface ArgumentProps {
  readonly label: string;
  readonly hint: string;
  readonly remark: FieldRemark | null;
  readonly entry: Entry;
  readonly pointing: Pointing | null;
  readonly dispatch: Dispatch<EntryEvent>;
}
