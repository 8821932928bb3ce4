import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { useApplication } from '../host/host';

/** A page of the guide, and the words of the link to it. */
export interface Help {
  /** Relative to the pane's own page, such as "guide/facturer.html". */
  readonly page: string;
  readonly label: string;
  /** What is read of it: what it helps with, and that another window opens. */
  readonly name: string;
}

export const HelpContext = createContext<Help | null>(null);

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
});

/** Opens the guide at the page of the section, in the browser: the pane stays as it is. */
export function HelpLink() {
  const styles = useStyles();
  const help = useContext(HelpContext);
  const { openLink } = useApplication();
  if (help === null) return null;
  return (
    <a
      className={styles.link}
      href={help.page}
      hrefLang="fr"
      target="_blank"
      rel="noopener"
      aria-label={help.name}
      onClick={(event) => {
        if (openLink(event.currentTarget.href)) event.preventDefault();
      }}
    >
      {help.label}
    </a>
  );
}
