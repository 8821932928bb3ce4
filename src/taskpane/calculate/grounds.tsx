import { ActDisclosure } from './act-disclosure';
import type { ActDetailsProps } from './act-details';
import { RemarkBadges } from './remark-badges';

/** What an amount rests on: the remarks that bear on it, and its act. */
export function Grounds(details: ActDetailsProps) {
  return (
    <>
      <RemarkBadges contribution={details.contribution} />
      <ActDisclosure {...details} />
    </>
  );
}
