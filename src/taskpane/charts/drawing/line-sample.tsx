import { makeStyles } from '@fluentui/react-components';
import { INK } from './look';

/** The library's marks, in its order: circle, square, triangle, diamond. */
const MARKS = [
  'M12 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  'M12 2h8v8h-8z',
  'M16 1l5 9h-10z',
  'M16 1l5 5l-5 5l-5 -5z',
];

const useStyles = makeStyles({ sample: { flexShrink: 0 } });

/** How the line at a position looks, beside its name. */
export function LineSample({ at, dashes }: { readonly at: number; readonly dashes: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.sample} width={32} height={12} aria-hidden>
      <line x1={0} y1={6} x2={32} y2={6} stroke={INK} strokeWidth={2} strokeDasharray={dashes} />
      <path d={MARKS[at % MARKS.length]} fill={INK} />
    </svg>
  );
}
