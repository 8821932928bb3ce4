import { makeStyles } from '@fluentui/react-components';

interface UnbrokenProps {
  readonly text: string;
  /** What must stay on one line, such as the name of a sheet; where it is not in the text, nothing does. */
  readonly part: string;
}

const useStyles = makeStyles({
  part: { whiteSpace: 'nowrap', '@media (max-width: 299px)': { whiteSpace: 'normal' } },
});

/** A sentence that wraps anywhere but inside a name: Chromium breaks « Décompte 2021-2022 » after its hyphen. */
export function Unbroken({ text, part }: UnbrokenProps) {
  const styles = useStyles();
  const at = part === '' ? -1 : text.indexOf(part);
  if (at === -1) return text;
  const end = at + part.length;
  return (
    <span>
      {text.slice(0, at)}
      <span className={styles.part}>{text.slice(at, end)}</span>
      {text.slice(end)}
    </span>
  );
}
